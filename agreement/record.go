package agreement

import (
	"cmp"

	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/party"
)

// act is an event as the engine sees it.
type act struct {
	index    int // in Agreement.Events
	member   int // in record.members, -1 for an event of the whole
	row      int // in eventKinds
	on       moment
	stated   moment // Effective, where isStated
	isStated bool
}

func (a *act) role() role { return eventKinds[a.row].role }

// works is the day from which the act itself has effect, where no rule delays it.
func (a *act) works() moment {
	if a.isStated {
		return a.stated
	}
	return a.on
}

// member is a party that the record lists or an event names.
type member struct {
	id     party.ID
	listed *Party // nil for a party that only events name
	counts bool
	signs  bool // it has an act of signature
	acts   []int
	exits  []exit
}

// group is the member's group, "" for none.
func (m *member) group() string {
	if m.listed == nil {
		return ""
	}
	return m.listed.Group
}

// record is an agreement made ready for questions: its acts in their order in time, by party, and the
// moments of its entry into force. It is not changed once it is made.
type record struct {
	a       *Agreement
	library *library
	acts    []act
	members []member
	byID    map[party.ID]int
	hasList bool // counting parties are listed
	steps   [3][2][]step

	condition, entry, computed mark
	declared                   []mark
	openEntry                  bool // no clause, law or event says when it binds
	isExact                    bool // no act or exit is vague, so both bounds are one
	bindsBySignature           bool
	hasInstruments             bool // by the day of entry
}

// newRecord prepares the agreement; entry into force needs the library for conditions on other agreements.
func newRecord(a *Agreement, l *library) *record {
	a = a.pruned()
	r := &record{a: a, library: l, byID: make(map[party.ID]int, len(a.Parties)), members: make([]member, 0, len(a.Parties))}
	for i := range a.Parties {
		p := &a.Parties[i]
		if m := &r.members[r.member(p.Party)]; m.listed == nil {
			m.listed = p
			m.counts = p.Counts == nil || *p.Counts
			r.hasList = r.hasList || m.counts
		}
	}
	r.readActs()
	r.shareActs()
	r.findExits()
	r.makeSteps()
	r.findEntry()
	r.bindsBySignature = r.findBinding()
	r.hasInstruments = r.findInstruments()
	return r
}

// member is the place of a party among the members, which it joins if it is new.
func (r *record) member(id party.ID) int {
	i, known := r.byID[id]
	if !known {
		i = len(r.members)
		r.byID[id] = i
		r.members = append(r.members, member{id: id, counts: true})
	}
	return i
}

// readActs takes the events of known kind in an order that does not depend on that of the record. An
// event without a day may have happened on any or on none.
func (r *record) readActs() {
	r.acts = make([]act, 0, len(r.a.Events))
	for i := range r.a.Events {
		e := &r.a.Events[i]
		row := e.Kind.row()
		if row < 0 || e.Party.IsZero() && eventKinds[row].scope&ofWhole == 0 && eventKinds[row].role != signs {
			continue
		}
		t := act{index: i, member: -1, row: row, on: vague.Of(e.On)}
		if !e.Party.IsZero() && eventKinds[row].scope&ofParty != 0 {
			t.member = r.member(e.Party)
		}
		if !e.Effective.IsZero() {
			t.stated, t.isStated = vague.Of(e.Effective), true
			if e.On.IsZero() {
				t.on = t.stated
			}
		}
		r.acts = append(r.acts, t)
	}
	r.sortActs()
}

// compareActs orders acts of one kind on the same days; hardly ever has it to look beyond the party.
func (r *record) compareActs(a, b *act) int {
	e, f := &r.a.Events[a.index], &r.a.Events[b.index]
	if c := e.Party.Compare(f.Party); c != 0 {
		return c
	}
	return cmp.Or(
		e.Effective.Compare(f.Effective),
		cmp.Compare(e.ID, f.ID),
		e.On.Compare(f.On),
		cmp.Compare(a.index, b.index),
	)
}

// shareActs gives each member its acts.
func (r *record) shareActs() {
	counts := make([]int, len(r.members))
	for i := range r.acts {
		if m := r.acts[i].member; m >= 0 {
			counts[m]++
		}
	}
	all := make([]int, 0, len(r.acts))
	for m, n := range counts {
		at := len(all)
		all = all[:at+n]
		r.members[m].acts = all[at : at : at+n]
	}
	for i := range r.acts {
		t := &r.acts[i]
		if t.member < 0 {
			continue
		}
		m := &r.members[t.member]
		m.acts = append(m.acts, i)
		m.signs = m.signs || t.signs()
	}
}

// signs reports whether the act is a signature, of whichever effect.
func (a *act) signs() bool {
	return a.role() == signs || eventKinds[a.row].kind == EventSignedDefinitively
}

// consents reports whether the act is consent to be bound.
func (a *act) consents() bool { return a.role() == consents || a.role() == joins }
