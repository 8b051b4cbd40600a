package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// TimelineQuery selects entries of a timeline: those that concern one of Parties or somebody within one
// (all, where it is empty), that happened on or after From and before Until. A zero day is no bound; an entry
// whose day is vague is selected when it may have happened then.
type TimelineQuery struct {
	Parties     []party.ID
	From, Until civil.Date
}

// Entry is one dated event: of an agreement, a membership, an office, or a meeting that was held. Kind is
// the event's ("signed", "opened"), and the meeting's for a meeting; Subject is the id of the record (for a
// membership its platform); Party who acted, where that is said.
type Entry struct {
	On      civil.When
	Kind    string
	Subject string
	Party   party.ID
	Record  dataset.Ref
	Cites   []source.Cite
}

// compare is the order of a timeline: by day, known before unknown, then by record.
func (e Entry) compare(f Entry) int {
	return cmp.Or(
		e.On.Compare(f.On),
		cmp.Compare(e.Record.Collection, f.Record.Collection),
		cmp.Compare(e.Record.Index, f.Record.Index),
		cmp.Compare(e.Record.Part, f.Record.Part),
	)
}

// Timeline returns the dated events that a query selects, in the order of their days.
func (x *Network) Timeline(q TimelineQuery) []Entry {
	x = x.orEmpty()
	var found []Entry
	for _, e := range x.entries() {
		if e.happened(q.From, q.Until) && (len(q.Parties) == 0 || slices.ContainsFunc(q.Parties, func(p party.ID) bool { return x.concerns(e, p) })) {
			e.Cites = slices.Clone(e.Cites)
			found = append(found, e)
		}
	}
	slices.SortFunc(found, Entry.compare)
	return found
}

// happened reports whether an entry may lie in [from, until).
func (e Entry) happened(from, until civil.Date) bool {
	first, last := e.On.Earliest(), e.On.Latest()
	return (from.IsZero() || last.IsZero() || !last.Before(from)) && (until.IsZero() || first.IsZero() || first.Before(until))
}

// concerns reports whether an entry is about somebody within a party.
func (x *Network) concerns(e Entry, who party.ID) bool {
	if x.Within(e.Party, who) {
		return true
	}
	switch e.Record.Collection {
	case dataset.CollectionMemberships: // in a platform that sits there
		return x.Within(x.data.Memberships[e.Record.Index].Platform, who)
	case dataset.CollectionAgreements:
		return e.Party.IsZero() && slices.ContainsFunc(partiesOf(&x.data.Agreements[e.Record.Index]), func(p party.ID) bool { return x.Within(p, who) })
	case dataset.CollectionMeetings:
		m := &x.data.Meetings[e.Record.Index]
		return x.met(m, who) || x.Within(party.IDFrom(m.Place), who)
	}
	return false
}

// entries returns every dated event, in the order of the dataset.
func (x *Network) entries() []Entry {
	var all []Entry
	for i, a := range x.data.Agreements {
		for j, e := range a.Events {
			all = append(all, Entry{e.On, string(e.Kind), a.ID, e.Party, dataset.Ref{dataset.CollectionAgreements, i, j}, e.Cites})
		}
	}
	for i, m := range x.data.Memberships {
		for j, e := range m.Events {
			all = append(all, Entry{e.On, string(e.Kind), m.Platform.String(), m.Member, dataset.Ref{dataset.CollectionMemberships, i, j}, e.Cites})
		}
	}
	for i, o := range x.data.Offices {
		for j, e := range o.Events {
			all = append(all, Entry{e.On, string(e.Kind), o.ID, o.Of, dataset.Ref{dataset.CollectionOffices, i, j}, e.Cites})
		}
	}
	for i, m := range x.data.Meetings {
		all = append(all, Entry{m.On, string(m.Kind), m.ID, m.Host, dataset.Ref{dataset.CollectionMeetings, i, 0}, m.Cites})
	}
	return all
}
