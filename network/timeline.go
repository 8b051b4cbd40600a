package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// TimelineQuery selects entries of a timeline. A zero field is no restriction.
type TimelineQuery struct {
	Parties     []party.ID           // entries that concern one of these parties or a party within one
	Together    bool                 // only entries that concern all of Parties
	From        civil.Date           // entries on this day or later
	Until       civil.Date           // entries before this day
	Kinds       []string             // entries of one of these kinds, such as "signed"
	Collections []dataset.Collection // entries of records of one of these collections
	Subjects    []string             // entries with one of these subjects
}

// selectsEntry reports whether a query selects an entry.
func (n *Network) selectsEntry(q *TimelineQuery, e *TimelineEntry) bool {
	isOne := func(p party.ID) bool { return n.concerns(*e, p) }
	isNone := func(p party.ID) bool { return !n.concerns(*e, p) }
	switch {
	case !e.mayLieBetween(q.From, q.Until),
		len(q.Kinds) > 0 && !slices.Contains(q.Kinds, e.Kind),
		len(q.Collections) > 0 && !slices.Contains(q.Collections, e.Record.Collection),
		len(q.Subjects) > 0 && !slices.Contains(q.Subjects, e.Subject):
		return false
	case q.Together:
		return !slices.ContainsFunc(q.Parties, isNone)
	}
	return len(q.Parties) == 0 || slices.ContainsFunc(q.Parties, isOne)
}

// TimelineEntry is one dated event: of an agreement, a membership or an office, or a meeting.
type TimelineEntry struct {
	On      civil.When    `json:"on,omitzero"`    // of the act, or of its effect if that alone is recorded
	Kind    string        `json:"kind"`           // of the event, such as "signed", or of the meeting
	Subject string        `json:"subject"`        // the id of the record; for a membership that of its platform
	Party   party.ID      `json:"party,omitzero"` // that acted, zero where the record does not say
	Record  dataset.Ref   `json:"record"`
	Cites   []source.Cite `json:"cites,omitempty"`
}

// compare orders entries by day, known days before unknown ones, then by record.
func (e TimelineEntry) compare(f TimelineEntry) int {
	return cmp.Or(
		e.On.Compare(f.On),
		cmp.Compare(e.Record.Collection, f.Record.Collection),
		cmp.Compare(e.Record.Index, f.Record.Index),
		cmp.Compare(e.Record.Part, f.Record.Part),
	)
}

// Timeline returns the dated events that a query selects, in the order of their days. An event with a vague day is
// selected if it may lie between the days of the query.
func (n *Network) Timeline(q TimelineQuery) []TimelineEntry {
	n = n.orEmpty()
	var found []TimelineEntry
	for _, e := range n.timeline() {
		if n.selectsEntry(&q, &e) {
			e.Cites = slices.Clone(e.Cites)
			found = append(found, e)
		}
	}
	slices.SortFunc(found, TimelineEntry.compare)
	return found
}

// mayLieBetween reports whether an entry may lie in [from, until).
func (e TimelineEntry) mayLieBetween(from, until civil.Date) bool {
	first, last := e.On.Earliest(), e.On.Latest()
	return (from.IsZero() || last.IsZero() || !last.Before(from)) && (until.IsZero() || first.IsZero() || first.Before(until))
}

// concerns reports whether an entry is about a party or one within it.
func (n *Network) concerns(e TimelineEntry, who party.ID) bool {
	if n.Within(e.Party, who) {
		return true
	}
	switch e.Record.Collection {
	case dataset.CollectionMemberships: // in a platform within it
		return n.Within(n.data.Memberships[e.Record.Index].Platform, who)
	case dataset.CollectionAgreements:
		isParty := func(p party.ID) bool { return n.Within(p, who) }
		return e.Party.IsZero() && slices.ContainsFunc(partiesOf(&n.data.Agreements[e.Record.Index]), isParty)
	case dataset.CollectionMeetings:
		m := &n.data.Meetings[e.Record.Index]
		return n.attended(m, who) || n.Within(party.IDFrom(m.Place), who)
	}
	return false
}

// timeline returns every dated event, in the order of the dataset.
func (n *Network) timeline() []TimelineEntry {
	var all []TimelineEntry
	add := func(on civil.When, kind, subject string, who party.ID, cites []source.Cite, c dataset.Collection, i, part int) {
		all = append(all, TimelineEntry{on, kind, subject, who, dataset.Ref{Collection: c, Index: i, Part: part}, cites})
	}
	for i, a := range n.data.Agreements {
		for j, e := range a.Events {
			add(cmp.Or(e.On, e.Effective), string(e.Kind), a.ID, e.Party, e.Cites, dataset.CollectionAgreements, i, j)
		}
	}
	for i, m := range n.data.Memberships {
		for j, e := range m.Events {
			add(cmp.Or(e.On, e.Effective), string(e.Kind), m.Platform.String(), m.Member, e.Cites, dataset.CollectionMemberships, i, j)
		}
	}
	for i, o := range n.data.Offices {
		for j, e := range o.Events {
			add(e.On, string(e.Kind), o.ID, o.Of, e.Cites, dataset.CollectionOffices, i, j)
		}
	}
	for i, m := range n.data.Meetings {
		add(m.On, string(m.Kind), m.ID, m.Host, m.Cites, dataset.CollectionMeetings, i, 0)
	}
	return all
}
