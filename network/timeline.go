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

// selectsEntry reports whether a query selects an entry, whatever the parties are that it concerns.
func (q *TimelineQuery) selectsEntry(e *TimelineEntry) bool {
	return e.mayLieBetween(q.From, q.Until) &&
		(len(q.Kinds) == 0 || slices.Contains(q.Kinds, e.Kind)) &&
		(len(q.Collections) == 0 || slices.Contains(q.Collections, e.Record.Collection)) &&
		(len(q.Subjects) == 0 || slices.Contains(q.Subjects, e.Subject))
}

// TimelineEntry is one dated event: of an agreement, a membership or an office, or a meeting.
type TimelineEntry struct {
	On      civil.When    `json:"on,omitzero"`    // of the act, or of its effect if that alone is recorded
	Kind    string        `json:"kind"`           // of the event, such as "signed", or of the meeting
	Subject string        `json:"subject"`        // the id of the record; for a membership that of its platform
	Party   party.ID      `json:"party,omitzero"` // that acted, zero where the record does not say
	Record  dataset.Ref   `json:"record"`
	Cites   []source.Cite `json:"cites,omitempty"` // of the event, or else those of its record that do not support another field alone
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
	t := timeliner{Network: n, query: &q}
	switch {
	case len(q.Parties) == 0:
		for i := range n.data.Agreements {
			t.agreement(i)
		}
		for i := range n.data.Memberships {
			t.membership(i)
		}
		for i := range n.data.Offices {
			t.office(i)
		}
		for i := range n.data.Meetings {
			t.meeting(i)
		}
	case q.Together:
		t.recordsOf(q.Parties[:1])
	default:
		t.recordsOf(q.Parties)
	}
	slices.SortFunc(t.found, TimelineEntry.compare)
	return t.found
}

// mayLieBetween reports whether an entry may lie in [from, until).
func (e TimelineEntry) mayLieBetween(from, until civil.Date) bool {
	first, last := e.On.Earliest(), e.On.Latest()
	return (from.IsZero() || last.IsZero() || !last.Before(from)) && (until.IsZero() || first.IsZero() || first.Before(until))
}

// timeliner collects the entries that a query selects, record by record.
type timeliner struct {
	*Network
	query *TimelineQuery
	found []TimelineEntry
}

// recordsOf goes through the records that may have entries that concern a party, each once.
func (t *timeliner) recordsOf(parties []party.ID) {
	seen := map[dataset.Ref]bool{}
	once := func(c dataset.Collection, i int, add func(i int)) {
		if r := (dataset.Ref{Collection: c, Index: i}); !seen[r] {
			seen[r] = true
			add(i)
		}
	}
	for _, who := range parties {
		if who.IsZero() {
			continue
		}
		who = t.current(who)
		for _, place := range t.listOf(who).places {
			switch r := &t.rows[place]; {
			case r.kind == roleParty:
				once(dataset.CollectionAgreements, int(r.index), t.agreement)
			case r.kind == roleMember:
				once(dataset.CollectionMemberships, int(r.own), t.membership)
			case r.kind == roleHost && r.own == seatPart: // the platform lies within
				for _, i := range t.memberships[t.data.Platforms[r.index].ID] {
					once(dataset.CollectionMemberships, i, t.membership)
				}
			case r.kind == roleOwner && tiedCollections[r.collection] == dataset.CollectionOffices:
				once(dataset.CollectionOffices, int(r.index), t.office)
			}
		}
		for _, i := range t.memberships[who] {
			once(dataset.CollectionMemberships, i, t.membership)
		}
		for _, i := range t.meetings.of(t.number(who)) {
			once(dataset.CollectionMeetings, int(i), t.meeting)
		}
	}
}

// add adds an entry of a record with some cites, if the query selects it; concerns reports whether it concerns a party.
func (t *timeliner) add(e TimelineEntry, record []source.Cite, concerns func(who party.ID) bool) {
	q := t.query
	switch {
	case !q.selectsEntry(&e),
		q.Together && slices.ContainsFunc(q.Parties, func(p party.ID) bool { return !concerns(p) }),
		!q.Together && len(q.Parties) > 0 && !slices.ContainsFunc(q.Parties, concerns):
		return
	}
	e.Cites = slices.Clone(e.Cites)
	if len(e.Cites) == 0 {
		e.Cites = ofEvents(record)
	}
	t.found = append(t.found, e)
}

// ofEvents returns the cites of a record that support its events: those about all of it or about its events.
func ofEvents(record []source.Cite) []source.Cite {
	var some []source.Cite
	for _, c := range record {
		if c.About == "" || c.About == "events" {
			some = append(some, c)
		}
	}
	return some
}

func (t *timeliner) agreement(i int) {
	a := &t.data.Agreements[i]
	bound := map[party.ID]bool{} // whether a party of the agreement lies within
	concernsAll := func(who party.ID) bool {
		concerns, isKnown := bound[who]
		if !isKnown {
			concerns = slices.ContainsFunc(partiesOf(a), func(p party.ID) bool { return t.Within(p, who) })
			bound[who] = concerns
		}
		return concerns
	}
	for j := range a.Events {
		e := &a.Events[j]
		concerns := concernsAll
		if !e.Party.IsZero() {
			concerns = func(who party.ID) bool { return t.Within(e.Party, who) }
		}
		t.add(TimelineEntry{cmp.Or(e.On, e.Effective), string(e.Kind), a.ID, e.Party, dataset.Ref{Collection: dataset.CollectionAgreements, Index: i, Part: j}, e.Cites}, a.Cites, concerns)
	}
}

func (t *timeliner) membership(i int) {
	m := &t.data.Memberships[i]
	concerns := func(who party.ID) bool { return t.Within(m.Member, who) || t.Within(m.Platform, who) }
	for j, e := range m.Events {
		t.add(TimelineEntry{
			cmp.Or(e.On, e.Effective), string(e.Kind), m.Platform.String(), m.Member, dataset.Ref{Collection: dataset.CollectionMemberships, Index: i, Part: j}, e.Cites,
		}, m.Cites, concerns)
	}
}

func (t *timeliner) office(i int) {
	o := &t.data.Offices[i]
	for j, e := range o.Events {
		t.add(TimelineEntry{e.On, string(e.Kind), o.ID, o.Of, dataset.Ref{Collection: dataset.CollectionOffices, Index: i, Part: j}, e.Cites},
			o.Cites, func(who party.ID) bool { return t.Within(o.Of, who) })
	}
}

func (t *timeliner) meeting(i int) {
	m := &t.data.Meetings[i]
	t.add(TimelineEntry{m.On, string(m.Kind), m.ID, m.Host, dataset.Ref{Collection: dataset.CollectionMeetings, Index: i}, m.Cites}, nil,
		func(who party.ID) bool { return t.attended(m, who) || t.Within(party.IDFrom(m.Place), who) })
}
