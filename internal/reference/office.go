package reference

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// move is where an office sits from a day on.
type move struct {
	on day
	to region.Code
}

// The states of an office, in their order.
var officeOrder = []string{"none", "planned", "open", "closed"}

// Office returns the story of an office with exact or vague days. An office goes the way of a membership: what is planned
// is prepared, what is opened begins, being attested or moving is a sign that it was open, what is closed ends.
func Office(o platform.Office) (*MemberStory, error) {
	worlds, err := newOfficeSet(o).exact()
	if err != nil {
		return nil, err
	}
	s := &MemberStory{isOffice: true}
	for _, world := range worlds {
		n := len(s.walked)
		m, moves := asMembership(world.office)
		if err := s.walk(memberWorld{membership: m}); err != nil {
			return nil, err
		}
		for range s.walked[n:] {
			s.seats = append(s.seats, moves)
		}
	}
	return s, nil
}

func newOfficeSet(o platform.Office) *worldSet {
	set := newWorldSet(nil, World{})
	o.Events = slices.Clone(o.Events)
	for _, e := range o.Events {
		set.span.addWhen(e.On)
	}
	for k := range o.Events {
		set.add(&o.Events[k].On, fmt.Sprint("office ", k))
	}
	set.office = o
	return set
}

// asMembership returns the events of an office as those of a membership, and its moves.
func asMembership(o platform.Office) (platform.Membership, []move) {
	kinds := map[platform.OfficeEventKind]platform.EventKind{
		platform.OfficePlanned: platform.EventApproved, platform.OfficeOpened: platform.EventEffective,
		platform.OfficeAttested: platform.EventAttested, platform.OfficeMoved: platform.EventAttested,
		platform.OfficeClosed: platform.EventLeft,
	}
	m := platform.Membership{ID: o.ID}
	moves := []move{{dawn, o.Seat}}
	for _, e := range o.Events {
		m.Events = append(m.Events, platform.Event{Kind: kinds[e.Kind], On: e.On})
		if e.Kind == platform.OfficeMoved {
			moves = append(moves, move{dayOf(e.On.Earliest()), e.To})
		}
	}
	slices.SortStableFunc(moves, func(a, b move) int { return int(a.on - b.on) })
	return m, moves
}

// OfficeOn answers how the office stands on a day. Of an office without events only its seat is known: it is open or not yet.
// That is so in every world in which no event has happened.
func (s *MemberStory) OfficeOn(on civil.Date) OfficeAnswer {
	m := s.On(on)
	names := map[platform.State]string{
		platform.StateNone: "none", platform.StateApproved: "planned", platform.StateActive: "open", platform.StateLeft: "closed",
	}
	a := OfficeAnswer{State: names[m.State], Open: m.Active, Since: m.Since, Until: m.Until}
	if slices.ContainsFunc(s.walked, func(c *memberCourse) bool { return len(c.acts) == 0 }) {
		a.State, a.Open = "none", civil.Unknown
		m.Possible = append(m.Possible, platform.StateNone, platform.StateActive)
	}
	for _, state := range officeOrder {
		if slices.ContainsFunc(m.Possible, func(p platform.State) bool { return names[p] == state }) {
			a.Possible = append(a.Possible, state)
		}
	}
	for k, moves := range s.seats {
		seat := moves[0].to
		for _, mv := range moves {
			if mv.on <= dayOf(on) {
				seat = mv.to
			}
		}
		if k > 0 && seat != a.Seat {
			a.Seat = region.Code{}
			break
		}
		a.Seat = seat
	}
	return a
}
