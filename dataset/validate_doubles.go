package dataset

import (
	"cmp"
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// validateDoubles reports records under different ids that are probably the same: sources with one address, records with
// one identifier, organizations or platforms with one name in one place, and agreements that agree in everything that tells
// agreements apart.
func (d *Dataset) validateDoubles() issue.List {
	found := d.validateAddresses()
	found = append(found, d.validateIdentifiers()...)
	found = append(found, d.validateNames()...)
	return append(found, d.validateCopies()...)
}

func (d *Dataset) validateAddresses() issue.List {
	var found issue.List
	first := make(map[string]int, len(d.Sources))
	for i := range d.Sources {
		s := &d.Sources[i]
		other, isKnown := first[s.URL]
		switch {
		case s.URL == "" || !s.Retracted.IsZero():
		case !isKnown:
			first[s.URL] = i
		case d.Sources[other].ID != s.ID:
			found = append(found, doubledSource.At(CollectionSources.at(i).Key("url"), issue.Args{"first": string(CollectionSources.at(other))}))
		}
	}
	return found
}

func (d *Dataset) validateIdentifiers() issue.List {
	type identifier struct{ scheme, text string }
	var found issue.List
	first := map[identifier]issue.Path{}
	check := func(at issue.Path, all map[string]string) {
		for _, scheme := range slices.Sorted(maps.Keys(all)) {
			key := identifier{scheme, all[scheme]}
			other, isKnown := first[key]
			switch {
			case key.text == "":
			case !isKnown:
				first[key] = at
			default:
				found = append(found, doubledIdentifier.At(at.Key("identifiers").Key(scheme), issue.Args{
					"scheme": spelling.Quote(scheme), "identifier": spelling.Quote(key.text), "first": string(other)}))
			}
		}
	}
	for i := range d.Regions {
		if all := d.Regions[i].Identifiers; len(all) > 0 {
			check(CollectionRegions.at(i), all)
		}
	}
	for i := range d.Organizations {
		if all := d.Organizations[i].Identifiers; len(all) > 0 {
			check(CollectionOrganizations.at(i), all)
		}
	}
	return found
}

// namedIn is a name in a language of a record that lies in a place and belongs to a party. Bodies of the same name are
// common in different places: every region has its chamber of commerce.
type namedIn struct {
	collection Collection
	tag, name  string
	seat       region.Code
	parent     party.ID
}

func (d *Dataset) validateNames() issue.List {
	var found issue.List
	first := map[namedIn]int{}
	check := func(c Collection, i int, names text.Text, seat region.Code, parent party.ID) {
		for _, tag := range sortedTags(names) {
			key := namedIn{c, tag, names[tag], seat, parent}
			other, isKnown := first[key]
			if !isKnown {
				first[key] = i
				continue
			}
			if other != i {
				found = append(found, doubledName.At(c.at(i).Key("names").Key(tag), issue.Args{
					"name": spelling.Quote(key.name), "first": string(c.at(other))}))
				return
			}
		}
	}
	seen := map[party.ID]bool{}
	for i := range d.Organizations {
		o := &d.Organizations[i]
		if o.Until.IsZero() && o.Retracted.IsZero() && !seen[o.ID] { // another one may have taken over the name of one that ended
			check(CollectionOrganizations, i, o.Names, o.Seat, o.Parent)
		}
		seen[o.ID] = true
	}
	for i := range d.Platforms {
		p := &d.Platforms[i]
		if p.Closed.IsZero() && p.Retracted.IsZero() && !seen[p.ID] {
			check(CollectionPlatforms, i, p.Names, p.Seat, party.ID{})
		}
		seen[p.ID] = true
	}
	return found
}

func sortedTags(t text.Text) []string {
	if len(t) < 2 {
		for tag := range t {
			return []string{tag}
		}
		return nil
	}
	return slices.Sorted(maps.Keys(t))
}

// signing is what tells agreements apart before they are compared: a title, and the number of their events and the first day.
type signing struct {
	title  string
	level  agreement.Level
	kind   agreement.Kind
	events int
	on     civil.Date
}

func signingOf(a *agreement.Agreement) signing {
	s := signing{level: a.Level, kind: a.Kind, events: len(a.Events)}
	lowest := ""
	for tag, title := range a.Titles {
		if lowest == "" || tag < lowest {
			lowest, s.title = tag, title
		}
	}
	for i := range a.Events {
		if on := a.Events[i].On.Earliest(); !on.IsZero() && (s.on.IsZero() || on.Before(s.on)) {
			s.on = on
		}
	}
	return s
}

func (d *Dataset) validateCopies() issue.List {
	var found issue.List
	first := newFirsts(len(d.Agreements), func(i int) signing { return signingOf(&d.Agreements[i]) })
	for i := range d.Agreements {
		a := &d.Agreements[i]
		if len(a.Titles) == 0 || len(a.Events) == 0 || !a.Retracted.IsZero() {
			continue
		}
		other := first.add(i)
		if b := &d.Agreements[other]; other != i && a.ID != b.ID && isCopy(a, b) {
			found = append(found, doubledAgreement.At(CollectionAgreements.at(i), issue.Args{"first": string(CollectionAgreements.at(other))}))
		}
	}
	return found
}

// isCopy reports whether two agreements of the same titles have the same events and parties, in any order.
func isCopy(a, b *agreement.Agreement) bool {
	events := func(x *agreement.Agreement) []string {
		var all []string
		for _, e := range x.Events {
			all = append(all, string(e.Kind)+" "+e.Party.String()+" "+e.On.String()+" "+e.Effective.String())
		}
		slices.Sort(all)
		return all
	}
	parties := func(x *agreement.Agreement) []party.ID {
		var all []party.ID
		for _, p := range x.Parties {
			all = append(all, p.Party)
		}
		slices.SortFunc(all, func(p, q party.ID) int { return cmp.Compare(p.String(), q.String()) })
		return all
	}
	return maps.Equal(a.Titles, b.Titles) && slices.Equal(events(a), events(b)) && slices.Equal(parties(a), parties(b))
}
