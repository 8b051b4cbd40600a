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
}

// notice is a notice of leaving, until it is revoked or takes effect.
type notice struct{ given, revoked, effect vague.Moment }

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
	return m.readWith(m.accession(agreements))
}

func (m *Membership) readWith(a accession) *reading {
	r := &reading{m: m, accession: a}
	for i := range m.Events {
		r.order = append(r.order, i)
	}
	kinds := EventKinds()
	slices.SortFunc(r.order, func(i, j int) int {
		e, f := m.Events[i], m.Events[j]
		a, b := vague.Of(e.done()), vague.Of(f.done())
		return cmp.Or(cmp.Compare(a.Hi, b.Hi), cmp.Compare(a.Lo, b.Lo),
			cmp.Compare(slices.Index(kinds, e.Kind), slices.Index(kinds, f.Kind)), e.Effective.Compare(f.Effective), cmp.Compare(i, j))
	})
	for _, i := range r.order {
		r.take(i)
	}
	r.readNotices()
	r.addAccession(a)
	r.addAttested()
	r.dropIdleClosings()
	return r
}

// dropIdleClosings drops the end of the platform for who had gone before: left and expelled stay what they were.
func (r *reading) dropIdleClosings() {
	closings := slices.DeleteFunc(slices.Clone(r.ends), func(m mark) bool { return m.state != StateEnded })
	for _, c := range closings {
		if c.Hi == vague.Never {
			continue
		}
		if s := r.stand(c.Hi - 1).state; s == StateLeft || s == StateExpelled {
			r.ends = slices.DeleteFunc(r.ends, func(m mark) bool { return m == c })
		}
	}
}

// mark is the moment of an event.
func (r *reading) mark(i int, when civil.When, s State) mark {
	return mark{Moment: vague.Of(when), state: s, basis: BasisStated, event: i}
}

// take sorts one event to where it works.
func (r *reading) take(i int) {
	e := r.m.Events[i]
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

// readNotices pairs notices with what revokes them. One that states its effect ends the membership.
func (r *reading) readNotices() {
	for _, i := range r.order {
		e := r.m.Events[i]
		if e.Kind != EventNotice {
			continue
		}
		n := notice{given: vague.Of(e.done()), revoked: vague.Nowhen(), effect: vague.Nowhen()}
		if !e.Effective.IsZero() {
			n.effect = vague.Of(e.Effective)
		}
		for _, j := range r.order {
			back := vague.Of(r.m.Events[j].done())
			if r.m.Events[j].Kind == EventNoticeRevoked && back.Hi >= n.given.Lo && back.Lo < n.effect.Hi && back.Hi < n.revoked.Hi {
				n.revoked = back
			}
		}
		r.notices = append(r.notices, n)
		end := r.mark(i, e.Effective, StateLeft)
		isRevoked := n.given.Hi <= n.revoked.Lo && n.revoked.Hi < n.effect.Lo
		switch {
		case e.Effective.IsZero() || isRevoked:
			continue
		case n.revoked.Lo != vague.Never:
			end.Hi, end.Text = vague.Never, civil.When{}
		}
		r.ends = append(r.ends, end)
	}
}

// isApart reports whether an end lies between two moments, so that they belong to different terms.
func (r *reading) isApart(a, b vague.Moment) bool {
	first, second := min(a.Hi, b.Hi), max(a.Hi, b.Hi)
	return slices.ContainsFunc(r.ends, func(end mark) bool {
		return first < end.Hi && end.Hi <= second
	})
}

// hasBegin reports whether something says when the term of a moment begins.
func (r *reading) hasBegin(of vague.Moment) bool {
	return slices.ContainsFunc(r.begins, func(b mark) bool { return !r.isApart(b.Moment, of) })
}

// addAccession adds what the accession agreement gives to terms of which no event states the beginning,
// and what has to be assumed of those of which it does not either.
func (r *reading) addAccession(a accession) {
	var given []mark
	for _, m := range a.on {
		if !r.hasBegin(m) {
			given = append(given, mark{m, StateActive, BasisRule, -1})
		}
	}
	stated := len(r.begins)
	r.begins = append(r.begins, given...)
	for _, m := range a.off {
		if stated == 0 {
			r.ends = append(r.ends, mark{m, StateLeft, BasisRule, -1})
		}
	}
	for _, signed := range r.milestones {
		isFirstTerm := !slices.ContainsFunc(r.ends, func(end mark) bool { return end.Hi <= signed.Hi })
		if signed.state != StateSigned || r.hasBegin(signed.Moment) || a.speaks && isFirstTerm {
			continue
		}
		r.begins = append(r.begins, mark{signed.Moment, StateActive, BasisAssumed, signed.event})
		r.assumed = append(r.assumed, signed.event)
	}
}

// addAttested adds what is only known to have been so on some day: since any day after the last event
// that says it was not so yet.
func (r *reading) addAttested() {
	var added []mark
	for _, a := range r.attests {
		isKnown := slices.ContainsFunc(r.begins, func(b mark) bool { return b.Hi <= a.Hi && !r.isApart(b.Moment, a.Moment) })
		if isKnown {
			continue
		}
		a.Lo, a.Text = vague.Dawn, civil.When{}
		for _, before := range slices.Concat(r.milestones, r.ends) {
			if before.Hi <= a.Hi {
				a.Lo = max(a.Lo, before.Lo)
			}
		}
		added = append(added, a)
	}
	r.begins = append(r.begins, added...)
}
