package brief

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/source"
)

// Conflicts returns a section about what the datasets of a merge tell differently. The network is that of the merged
// dataset: each item names a record and what of it is told differently, and its details are the values, each with those who
// tell it.
func (b Brief) Conflicts(all []dataset.Conflict) Section {
	s := Section{Heading: b.teller.Say("conflict.heading", nil)}
	memberships := map[string]dataset.Ref{}
	if slices.ContainsFunc(all, func(c dataset.Conflict) bool { return c.Collection == dataset.CollectionMemberships }) {
		for ref := (dataset.Ref{Collection: dataset.CollectionMemberships}); ; ref.Index++ {
			m, found := b.net.Membership(ref)
			if !found {
				break
			}
			memberships[m.ID] = ref
		}
	}
	for _, c := range all {
		d := dispute{b, c, memberships[c.ID], c.Path.Tokens()}
		item := Item{Text: grammar.Capitalize(b.teller.Say("conflict", grammar.Args{"record": d.record(), "field": d.field()}))}
		for _, v := range c.Values {
			a := grammar.Args{"value": d.value(v.Value), "by": b.tellers(v.Cites)}
			item.Details = append(item.Details, Item{Text: b.teller.Say("conflict.told", a)})
		}
		s.Items = append(s.Items, item)
	}
	return s
}

// Conflict returns the item of one conflict; see [Brief.Conflicts].
func (b Brief) Conflict(c dataset.Conflict) Item { return b.Conflicts([]dataset.Conflict{c}).Items[0] }

// tellers names the sources of a value: who published it, its title and day, and the place in it.
func (b Brief) tellers(cites []source.Cite) string {
	var all []string
	for _, c := range cites {
		s, found := b.net.Source(c.Source)
		name := b.prose.Source(source.Source{Publisher: s.Publisher, Title: s.Title, Published: s.Published})
		if name == "" {
			name = b.prose.Source(source.Source{URL: s.URL})
		}
		if !found || name == "" {
			name = b.teller.Say("quoted", grammar.Args{"text": c.Source})
		}
		one := b.teller.Say("conflict.cite", grammar.Args{"source": name, "locator": c.Locator})
		if !slices.Contains(all, one) {
			all = append(all, one)
		}
	}
	if len(all) == 0 {
		return b.teller.Say("link.uncited", nil)
	}
	return strings.Join(all, b.teller.Say("semicolon", nil))
}

// dispute is a conflict to be told.
type dispute struct {
	Brief
	dataset.Conflict
	membership dataset.Ref // of a membership
	path       []string
}

// record names the record.
func (d dispute) record() string {
	id, _ := party.ParseID(d.ID)
	switch d.Collection {
	case dataset.CollectionRegions, dataset.CollectionOrganizations, dataset.CollectionPlatforms:
		return d.prose.Heading(id)
	case dataset.CollectionAgreements:
		return d.teller.Heading(d.teller.Agreement(d.ID))
	case dataset.CollectionMemberships:
		m, _ := d.net.Membership(d.membership)
		return d.teller.Say("conflict.membership", grammar.Args{"w": d.teller.Party(m.Member), "x": d.teller.Platform(m.Platform)})
	case dataset.CollectionOffices:
		o, _ := d.net.Office(d.ID)
		return d.teller.Heading(d.officeName(o))
	case dataset.CollectionMeetings:
		m, _ := d.net.Meeting(d.ID)
		return strings.TrimSuffix(d.prose.Meeting(m), d.teller.Say("stop", nil))
	case dataset.CollectionIndicators:
		i, _ := d.net.Indicator(d.ID)
		return cmp.Or(d.prose.Text(i.Names), d.ID)
	case dataset.CollectionObservations:
		return d.figure()
	case dataset.CollectionSources:
		if s, _ := d.net.Source(d.ID); len(s.Title) > 0 {
			return d.teller.Say("quoted", grammar.Args{"text": d.prose.Text(s.Title)})
		}
	}
	return d.teller.Say("quoted", grammar.Args{"text": d.ID})
}

// figure names an observation, whose id is its subject, counterpart, reference, indicator, period and unit.
func (d dispute) figure() string {
	key := strings.Split(d.ID, ",")
	if len(key) < 5 {
		return d.ID
	}
	i, _ := d.net.Indicator(key[3])
	var parts []string
	for n, text := range key[:3] {
		if id, err := party.ParseID(text); err == nil {
			parts = append(parts, d.prose.Heading(id))
		}
		if n == 0 {
			parts = append(parts, cmp.Or(d.prose.Text(i.Names), i.Code, key[3]))
		}
	}
	if p, err := civil.ParsePeriod(key[4]); err == nil {
		parts = append(parts, d.prose.Locale().Period(p, locale.Wide))
	}
	return strings.Join(parts, d.teller.Say("comma", nil))
}
