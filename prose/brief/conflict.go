package brief

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/source"
)

// Conflicts returns a section about the values in which the datasets of a merge conflict. The network must be that of
// the merged dataset. Each item names a record and the field that differs, and its details are the values, each with
// its sources.
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
		text := d.record()
		if c.Collection != dataset.CollectionObservations || d.name() != "value" { // the values say what differs in a figure
			text = b.teller.Say("conflict", grammar.Args{"record": text, "field": d.field()})
		}
		item := Item{Text: grammar.Capitalize(text)}
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

// record names the record, by its id if it has no name or is not in the network.
func (d dispute) record() string {
	name := ""
	switch id, _ := party.ParseID(d.ID); d.Collection {
	case dataset.CollectionRegions, dataset.CollectionOrganizations, dataset.CollectionPlatforms:
		name = d.prose.Heading(id)
	case dataset.CollectionAgreements:
		name = d.teller.Heading(d.teller.Agreement(d.ID))
	case dataset.CollectionMemberships:
		if m, found := d.net.Membership(d.membership); found {
			name = d.teller.Say("conflict.membership", grammar.Args{"w": d.teller.Party(m.Member), "x": d.teller.Platform(m.Platform)})
		}
	case dataset.CollectionOffices:
		if o, found := d.net.Office(d.ID); found {
			name = d.teller.Heading(d.officeName(o))
		}
	case dataset.CollectionMeetings:
		name = d.meeting()
	case dataset.CollectionIndicators:
		i, _ := d.net.Indicator(d.ID)
		name = d.prose.Text(i.Names)
	case dataset.CollectionObservations:
		name = d.figure()
	case dataset.CollectionSources:
		if s, _ := d.net.Source(d.ID); len(s.Title) > 0 {
			name = d.teller.Say("quoted", grammar.Args{"text": d.prose.Text(s.Title)})
		}
	}
	return cmp.Or(name, d.teller.Say("quoted", grammar.Args{"text": d.ID}))
}

// meeting names a meeting by its kind and place, and its subject behind it.
func (d dispute) meeting() string {
	m, found := d.net.Meeting(d.ID)
	if !found {
		return ""
	}
	subject := d.prose.Text(m.Subject)
	m.Subject = nil
	x := strings.TrimSuffix(d.prose.Meeting(m), d.teller.Say("stop", nil))
	return d.teller.Say("conflict.meeting", grammar.Args{"x": x, "subject": subject})
}

// figure names an observation, whose id is its subject, counterpart, reference, indicator, period and unit.
func (d dispute) figure() string {
	key := strings.Split(d.ID, ",")
	if len(key) < 5 {
		return ""
	}
	var o economy.Observation
	o.Subject, _ = party.ParseID(key[0])
	o.Counterpart, _ = party.ParseID(key[1])
	o.Reference, _ = party.ParseID(key[2])
	o.Indicator = key[3]
	o.Period, _ = civil.ParsePeriod(key[4])
	i, _ := d.net.Indicator(o.Indicator)
	i.Code = o.Indicator
	return d.teller.Say("conflict.figure", grammar.Args{"w": d.prose.Heading(o.Subject), "text": d.prose.Measure(o, i)})
}
