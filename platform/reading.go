package platform

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
)

const eventsPath issue.Path = "/events"

// mark is a moment, what it brings, and why it is then.
type mark struct {
	vague.Moment
	state State
	basis Basis
	event int // in the membership's events, -1 where the accession agreement gives it
}

// reading is a membership's events as what they switch on and off.
type reading struct {
	m          *Membership
	order      []int // the events in time
	begins     []mark
	ends       []mark
	milestones []mark
	suspends   []mark
	resumes    []mark
	attests    []mark
	notices    []notice
	assumed    []int
	accession  accession
	terms      terms
	presumed   []presumption
	untold     int // two for each beginning that nothing tells of, one for one assumed and for a member attested on the day it left
	course     []stretch
	idle       []int // the ends of the platform that came when the member had gone
}

// milestoneStates are what an event makes of somebody who is not yet a member; later ones rank higher.
var milestoneStates = [...]struct {
	kind  EventKind
	state State
}{
	{EventInvited, StateApplicant},
	{EventApplied, StateApplicant},
	{EventApproved, StateApproved},
	{EventSigned, StateSigned},
}

// endStates are what an event makes of a member.
var endStates = [...]struct {
	kind  EventKind
	state State
}{
	{EventLeft, StateLeft},
	{EventExpelled, StateExpelled},
	{EventPlatformClosed, StateEnded},
}

func (m *Membership) read(agreements []agreement.Agreement) *reading {
	r := m.readWith(m.accession(agreements), false)
	r.course = r.walk()
	return r
}

// readWith reads all but how it stands day by day. Of an end and a beginning on one day the end is the last where
// endsWin.
func (m *Membership) readWith(a accession, endsWin bool) *reading {
	r := &reading{m: m, accession: a, order: m.inTime(), terms: terms{endsWin: endsWin}}
	for _, i := range r.order {
		r.take(i)
	}
	r.readNotices()
	slices.SortStableFunc(r.ends, byDay)
	r.narrowBeginning()
	r.addAccession()
	r.addAttested()
	r.presumeBeginnings()
	return r
}

// byDay orders marks by the day by which they have come.
func byDay(a, b mark) int { return cmp.Compare(a.Hi, b.Hi) }

// inTime is the order of the events by what they say, whatever their order in the record.
func (m *Membership) inTime() []int {
	kinds := EventKinds()
	type key struct {
		index int
		done  vague.Moment
		kind  int
	}
	keys := make([]key, len(m.Events))
	for i, e := range m.Events {
		keys[i] = key{i, vague.Of(e.done()), slices.Index(kinds, e.Kind)}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if c := cmp.Or(cmp.Compare(a.done.Hi, b.done.Hi), cmp.Compare(a.done.Lo, b.done.Lo), cmp.Compare(a.kind, b.kind)); c != 0 {
			return c
		}
		e, f := &m.Events[a.index], &m.Events[b.index]
		return cmp.Or(e.Effective.Compare(f.Effective), e.On.Compare(f.On), cmp.Compare(e.Kind, f.Kind), cmp.Compare(a.index, b.index))
	})
	order := make([]int, len(keys))
	for i, k := range keys {
		order[i] = k.index
	}
	return order
}

// mark is the moment of an event.
func (r *reading) mark(i int, when civil.When, s State) mark {
	return mark{Moment: vague.Of(when), state: s, basis: BasisStated, event: i}
}

// take sorts one event to where it works.
func (r *reading) take(i int) {
	e := &r.m.Events[i]
	for _, s := range milestoneStates {
		if s.kind == e.Kind {
			r.milestones = append(r.milestones, r.mark(i, e.done(), s.state))
		}
	}
	for _, s := range endStates {
		if s.kind == e.Kind {
			r.ends = append(r.ends, r.mark(i, e.works(), s.state))
		}
	}
	isStatedBeginning := !e.Effective.IsZero() && (e.Kind == EventSigned || e.Kind == EventApproved)
	switch {
	case e.Kind == EventEffective || isStatedBeginning:
		r.begins = append(r.begins, r.mark(i, e.works(), StateActive))
	case e.Kind == EventSuspended:
		r.suspends = append(r.suspends, r.mark(i, e.works(), StateSuspended))
	case e.Kind == EventResumed:
		r.resumes = append(r.resumes, r.mark(i, e.works(), StateActive))
	case e.Kind == EventAttested:
		r.attests = append(r.attests, mark{vague.Of(e.done()), StateActive, BasisAttested, i})
	}
}
