package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/party"
)

// StatusAt is how the agreement as a whole stands on a day. Others are the agreements that its rules wait
// for (see [Agreement.References]); where one is missing, what depends on it is unknown. The zero Date
// asks about the time before everything. It never fails: invalid records get an answer too, that of
// what can be understood of them.
func (a Agreement) StatusAt(on civil.Date, others ...Agreement) Status {
	return newBook(&a, others).whole(vague.DayOf(on))
}

// StatusOf is how a party stands in the agreement on a day; InForce is about that party.
func (a Agreement) StatusOf(id party.ID, on civil.Date, others ...Agreement) Status {
	return newBook(&a, others).party(id).status(vague.DayOf(on))
}

// Standing is one party's status.
type Standing struct {
	Party party.ID `json:"party"`
	Status
}

// StandingsAt is the status on a day of every party that the record lists or an event names, ordered by id.
func (a Agreement) StandingsAt(on civil.Date, others ...Agreement) []Standing {
	b := newBook(&a, others)
	standings := make([]Standing, len(b.record.members))
	for i := range b.record.members {
		id := b.record.members[i].id
		standings[i] = Standing{id, b.party(id).status(vague.DayOf(on))}
	}
	slices.SortFunc(standings, func(s, t Standing) int { return s.Party.Compare(t.Party) })
	return standings
}

// Change is a status and the day from which it is the answer; the zero day is the beginning of time.
type Change struct {
	From civil.Date `json:"from,omitzero"`
	Status
}

// History is every change of the agreement's status in order. The status on a day is that of the last
// change by then.
func (a Agreement) History(others ...Agreement) []Change {
	b := newBook(&a, others)
	return b.history(b.course, b.whole)
}

// HistoryOf is every change of a party's status in order.
func (a Agreement) HistoryOf(id party.ID, others ...Agreement) []Change {
	b := newBook(&a, others)
	p := b.party(id)
	return b.history(p.course, p.status)
}

// book answers about one agreement.
type book struct {
	record *record
	way    *whole
	course *course
}

func newBook(a *Agreement, others []Agreement) *book {
	r := newRecord(a, newLibrary(a, others))
	w := newWhole(r)
	return &book{record: r, way: w, course: newCourse(r, w, nil)}
}

func (b *book) whole(d day) Status {
	s := b.course.status(d)
	r := b.record
	if r.condition.Lo <= d && !r.isSilent() {
		s.Computed = r.computed.When()
	}
	if len(r.declared) > 0 {
		s.Declared = r.entry.When()
	}
	return s
}

// partyBook answers about one party.
type partyBook struct {
	*course
	way *partyWay
}

func (b *book) party(id party.ID) partyBook {
	way := &partyWay{whole: b.way}
	if i, known := b.record.byID[id]; known {
		way.tenure = b.record.tenure(i, b.way)
	}
	return partyBook{newCourse(b.record, way, way.exits), way}
}

// status adds the days of entry by rule and by statement to the answer.
func (p partyBook) status(d day) Status {
	s := p.course.status(d)
	entry := p.entry(d)
	if entry == nil {
		return s
	}
	r := p.record
	switch {
	case entry.own > 0 && r.acts[entry.own-1].isStated:
		s.Declared = entry.When()
	case len(r.declared) > 0 && (entry.own == 0 || r.acts[entry.own-1].on.Lo <= r.entry.Hi):
		s.Declared = r.entry.When()
	}
	if entry.own > 0 && !r.isSilent() && r.condition.Lo <= d {
		ruled := *r
		ruled.entry, ruled.declared = r.computed, nil
		s.Computed = ruled.ruledEntry(entry.own - 1).When()
	}
	return s
}

// entry is the one that the party's state on d rests on, or that its consent by d leads to.
func (p partyBook) entry(d day) *mark {
	isIn, since := p.way.in.last(d)
	if isIn {
		return since
	}
	for _, m := range slices.Concat(p.way.consented.on, p.way.signed.on) {
		j := m.acts[0]
		if t := &p.record.acts[j]; m.Lo > d || !t.consents() && !p.record.bindsBySignature {
			continue
		}
		entry := p.record.partyEntry(j)
		if entry.Hi > d && !p.isTakenBack(m.moment, entry, d) {
			return &entry
		}
	}
	return nil
}

// isTakenBack reports whether by d a notice of withdrawal forestalls an entry.
func (p partyBook) isTakenBack(consent moment, entry mark, d day) bool {
	return slices.ContainsFunc(p.way.exits, func(x exit) bool {
		return x.notice.Hi >= consent.Lo && x.notice.Lo <= d && x.effect.Hi <= entry.Lo
	})
}

// history asks for the status at every day on which something about it can change.
func (b *book) history(c *course, status func(day) Status) []Change {
	days := c.days(func(m *mark) []day {
		if c.isExact {
			return []day{m.Hi}
		}
		return []day{m.Lo, m.Lo.Next(), m.Hi, m.Hi.Next(), m.Cap, m.Cap.Next()}
	})
	days = append(days, b.record.condition.Lo)
	for i := range c.exits {
		x := &c.exits[i]
		days = append(days, x.notice.Hi, x.effect.Hi, x.revoked.Hi, x.renewed)
	}
	slices.Sort(days)
	var changes []Change
	for _, d := range append([]day{dawn}, slices.Compact(days)...) {
		if d == never || d == dawn && len(changes) > 0 {
			continue
		}
		s := status(d)
		if n := len(changes); n == 0 || !s.same(changes[n-1].Status) {
			changes = append(changes, Change{d.Date(), s})
		}
	}
	return changes
}

// same reports whether two answers say the same, whatever they rest on.
func (s Status) same(o Status) bool {
	return s.State == o.State && s.Since == o.Since && s.Until == o.Until && s.InForce == o.InForce &&
		s.Leaving == o.Leaving && s.Computed == o.Computed && s.Declared == o.Declared
}

// IsSilent reports whether neither the text nor the law nor an event says when the agreement as a whole binds:
// a subnational or commercial one without an entry rule that nobody declared in force.
func (a Agreement) IsSilent() bool {
	return a.Rules.EntryIntoForce == nil && (a.Level == LevelSubnational || a.Level == LevelCommercial) &&
		!slices.ContainsFunc(a.Events, func(e Event) bool { return e.Kind == EventDeclaredInForce })
}

// Names reports whether the record lists the party or an event names it.
func (a Agreement) Names(id party.ID) bool {
	return slices.ContainsFunc(a.Parties, func(p Party) bool { return p.Party == id }) ||
		slices.ContainsFunc(a.Events, func(e Event) bool { return e.Party == id })
}
