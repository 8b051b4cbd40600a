package reference

import (
	"fmt"
	"github.com/crossborder-go/crossborder/source"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// MemberAnswer is how a membership stands on a day. State is the earliest of the Possible states. Role and Basis are zero
// where the worlds in which it is in State differ.
type MemberAnswer struct {
	State    platform.State
	Possible []platform.State
	Active   civil.Truth
	Leaving  civil.Truth
	Role     platform.Role
	Basis    source.Basis
	Since    Span
	Until    Span
}

func (a MemberAnswer) String() string {
	return fmt.Sprintf("%s of %v, active %v, leaving %v, role %q, basis %q, since %v, until %v",
		a.State, a.Possible, a.Active, a.Leaving, a.Role, a.Basis, a.Since, a.Until)
}

// OfficeAnswer is how an office stands on a day: none, planned, open or closed, and where it sits; the zero Code where
// worlds differ.
type OfficeAnswer struct {
	State    string
	Possible []string
	Open     civil.Truth
	Seat     region.Code
	Since    Span
	Until    Span
}

var memberOrder = []platform.State{
	platform.StateNone, platform.StateApplicant, platform.StateApproved, platform.StateSigned, platform.StateActive,
	platform.StateSuspended, platform.StateLeft, platform.StateExpelled, stateDeclined, platform.StateEnded,
}

// MemberStory answers questions about one membership, or about one office.
type MemberStory struct {
	walked   []*memberCourse
	isOffice bool
	seats    [][]move                // by course, of an office
	vias     map[string][]viaReading // of the last world
}

// Membership returns the story of a membership in one exact world. The error wraps [ErrVague] where a day is vague.
func Membership(m platform.Membership, w World) (*MemberStory, error) {
	if newMemberSet(m, w).slots != nil {
		return nil, ErrVague
	}
	return EnumerateMembership(m, w)
}

// EnumerateMembership returns the story of a membership with vague days, as [Enumerate] does for agreements.
func EnumerateMembership(m platform.Membership, w World) (*MemberStory, error) {
	worlds, err := newMemberSet(m, w).exact()
	if err != nil {
		return nil, err
	}
	s := &MemberStory{}
	for _, world := range worlds {
		if err := s.walk(world); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// newMemberSet makes the worlds of a membership and of what its accession agreement depends on.
func newMemberSet(m platform.Membership, w World) *worldSet {
	var agreements []agreement.Agreement
	for _, a := range w.Agreements {
		if a.ID == m.Via {
			agreements = reachable(a, w.Agreements)
		}
	}
	set := newWorldSet(agreements, w)
	m.Events = slices.Clone(m.Events)
	for _, e := range m.Events {
		set.span.addWhen(e.On)
		set.span.addWhen(e.Effective)
	}
	for k := range m.Events {
		set.add(&m.Events[k].On, fmt.Sprint("member ", k))
		set.add(&m.Events[k].Effective, fmt.Sprint("member ", k))
	}
	set.membership = m
	return set
}

// viaReading is what one reading of the accession agreement gives.
type viaReading struct {
	chosen      map[string]bool
	via         day // the day from which the member is bound, never where it is not
	isOpen      bool
	first, last day
}

// walk adds the readings of one exact world.
func (s *MemberStory) walk(world memberWorld) error {
	m := world.membership
	acts, ok := newMemberActs(m.Events, s.isOffice)
	if !ok {
		return fmt.Errorf("%w in membership %s", ErrVague, m.ID)
	}
	ways, err := s.readVia(m, world.exactWorld)
	if err != nil {
		return err
	}
	first, last := memberWindow(acts)
	for _, v := range ways {
		readings(v.chosen, func(p *picks) {
			c := &memberCourse{
				p: p, id: m.ID, acts: acts, via: v.via, isViaOpen: v.isOpen, first: min(first, v.first), last: max(last, v.last),
			}
			if s.isOffice {
				c.gap = 1
			}
			c.walk()
			s.walked = append(s.walked, c)
		})
	}
	return nil
}

// readVia returns the readings of the accession agreement, one that gives nothing where there is none. Worlds that differ
// only in the membership share them.
func (s *MemberStory) readVia(m platform.Membership, world exactWorld) ([]viaReading, error) {
	key := fmt.Sprint(world)
	if found, ok := s.vias[key]; ok {
		return found, nil
	}
	var found []viaReading
	var failed error
	readings(nil, func(p *picks) {
		v := viaReading{chosen: p.chosen, via: never, first: never}
		u, err := newUniverse(p, world.agreements, world.from, dawn)
		if err != nil {
			failed = err
			return
		}
		if c := u.course(m.Via); c != nil && u.isDated {
			v.via, v.isOpen, v.first, v.last = c.firstBound(m.Member), c.entry.isOpen, u.first, u.last
		}
		found = append(found, v)
	})
	s.vias = map[string][]viaReading{key: found}
	return found, failed
}

func memberWindow(acts []memberAct) (first, last day) {
	s := span{never, dawn}
	for _, a := range acts {
		s.add(a.on)
		s.add(a.effective)
	}
	if s.last == dawn {
		return 1, 2
	}
	return max(s.first-2, 1), s.last + 2
}

// On answers how the membership stands on a day.
func (s *MemberStory) On(on civil.Date) MemberAnswer {
	t := dayOf(on)
	var a MemberAnswer
	var active, leaving []bool
	var views []view
	for _, c := range s.walked {
		cell := c.on(t)
		active, leaving = append(active, cell.state == platform.StateActive), append(leaving, cell.isLeaving)
		views = append(views, c.view(t))
	}
	for _, state := range memberOrder {
		if slices.ContainsFunc(views, func(v view) bool { return string(v.state) == string(state) }) {
			a.Possible = append(a.Possible, state)
		}
	}
	a.Active, a.Leaving = truth(active), truth(leaving)
	if len(a.Possible) == 0 {
		return a
	}
	a.State = a.Possible[0]
	in := within(views, agreement.State(a.State))
	a.Since = spanOf(in, func(v view) day { return v.since })
	a.Until = spanOf(in, func(v view) day { return v.until })
	a.Role, a.Basis = s.common(t, a.State)
	return a
}

// common returns the role and the basis where all courses in a state agree.
func (s *MemberStory) common(t day, state platform.State) (platform.Role, source.Basis) {
	var role platform.Role
	var basis source.Basis
	isFirst := true
	for _, c := range s.walked {
		cell := c.on(t)
		switch {
		case cell.state != state:
		case isFirst:
			role, basis, isFirst = cell.role, cell.basis, false
		default:
			if cell.role != role {
				role = ""
			}
			if cell.basis != basis {
				basis = ""
			}
		}
	}
	return role, basis
}

// Days returns the first and the last day on which something can change.
func (s *MemberStory) Days() (first, last civil.Date) {
	from, to := never, dawn
	for _, c := range s.walked {
		from, to = min(from, c.first), max(to, c.last)
	}
	return from.date(), to.date()
}

// view returns the state of a day, and how long it lasts.
func (c *memberCourse) view(t day) view {
	lasts := c.stretches[c.place(t)]
	return view{state: agreement.State(c.on(t).state), isPale: c.p.isPale(), since: lasts.since, until: lasts.until}
}
