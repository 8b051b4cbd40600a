package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// OfficeWithStatus is an office and its status on a day.
type OfficeWithStatus struct {
	Office platform.Office       `json:"office"`
	Status platform.OfficeStatus `json:"status"`
}

// Offices returns every office that a party, or an organization within it, has or had, with its status on a day, in the
// order of the dataset.
func (n *Network) Offices(of party.ID, on civil.Date) []OfficeWithStatus {
	n = n.orEmpty()
	var found []OfficeWithStatus
	for _, place := range n.listOf(n.current(of)).places {
		r := n.roleAt(place)
		if !of.IsZero() && r.tie.collection == dataset.CollectionOffices && r.kind == roleOwner {
			found = append(found, OfficeWithStatus{clone.Deep(n.data.Offices[r.tie.index]), n.office(r.tie.index, r.who).StatusAt(on)})
		}
	}
	return found
}

// offices adds the links of an office's owner among some roles with its sites among others: with the place where it is
// or may be on the day, or else with the party that it is at.
func (l *linker) offices(owners, sites []role) {
	for _, r := range only(owners, roleOwner) {
		owner := l.owner(r)
		if owner.states == spell.SetOf(stateNone) {
			continue
		}
		isFound := false
		seen := map[party.ID]bool{}
		for _, s := range only(sites, roleSite) { // the places first
			if s.part == hostPart && isFound && !l.everybody() || seen[s.who] || !l.areTwo(r.who, s.who) {
				continue
			}
			seen[s.who] = true
			if link, exists := meet(LinkOffice, owner, l.site(s), l.day); exists {
				isFound = true
				l.add(link, l.data.Offices[r.tie.index].ID, r.tie.ref())
			}
		}
	}
}

// owner is the party whose office it is.
func (l *linker) owner(r role) *side {
	if s, isKnown := l.sides[r]; isKnown {
		return s
	}
	o := &l.data.Offices[r.tie.index]
	compiled := l.office(r.tie.index, r.who)
	s := &side{role: r, line: l.officeLine(r)}
	l.inherit(s)
	s.states = s.line.At(l.day)
	l.sides[r] = s
	if s.states == spell.SetOf(stateNone) {
		return s
	}
	status := compiled.StatusAt(l.on)
	s.basis, s.written = status.Basis, []civil.When{status.Since, status.Until}
	var events [][]source.Cite
	for _, e := range o.Events {
		if spell.Of(e.On).By(l.day) != civil.No {
			events = append(events, e.Cites)
		}
	}
	s.inferred, s.cites = evidence(o.Cites, events...)
	return s
}

// officeLine is the course of an owner's office as that of a link.
func (n *Network) officeLine(r role) spell.Timeline {
	return lineOfOffice(n.office(r.tie.index, r.who).Spells())
}

// lineOfOffice is the course of an office as that of a link.
func lineOfOffice(spells []platform.OfficeSpell) spell.Timeline {
	return spell.TimelineOf(len(spells), func(i int) (spell.Day, spell.Set) {
		states := spell.Set(0)
		for _, s := range spells[i].States {
			switch s {
			case platform.OfficeInPlan:
				states |= spell.SetOf(statePlanned)
			case platform.OfficeOpen:
				states |= spell.SetOf(stateOpen)
			default:
				states |= spell.SetOf(stateNone)
			}
		}
		return spell.DayOf(spells[i].From), states
	})
}

// site is a place where an office is on some days, or the party that it is at.
func (l *linker) site(r role) *side {
	if s, isKnown := l.sides[r]; isKnown {
		return s
	}
	o := &l.data.Offices[r.tie.index]
	s := &side{role: r, basis: source.BasisStated}
	exists := l.livesOf(r)
	s.written = []civil.When{exists.From, exists.Until}
	if r.part != hostPart {
		s.inferred = source.Inferred(o.Cites, "seat")
		for _, m := range o.Moves() {
			s.written = append(s.written, m.On)
		}
	}
	s.line = lineOn(l.siteDays(r), stateOpen)
	l.inherit(s)
	s.states = s.line.At(l.day)
	l.sides[r] = s
	return s
}

// siteDays returns the days on which an office is in a place, or those on which the party that it is at exists.
func (n *Network) siteDays(r role) spell.Track {
	days := track(n.livesOf(r))
	if r.part == hostPart {
		return days
	}
	var there []spell.Spell
	for _, stay := range n.staysOf(&n.data.Offices[r.tie.index]) {
		if stay.who == r.who {
			there = append(there, stay.days)
		}
	}
	return spell.And(days, spell.TrackOf(there))
}

// stay is the days on which an office has one seat.
type stay struct {
	who  party.ID
	days spell.Spell
}

// staysOf returns the seats of an office in the order of its moves. It has left a place when it has moved anywhere
// later.
func (n *Network) staysOf(o *platform.Office) []stay {
	moves := o.Moves()
	all := make([]stay, len(moves)+1)
	end := spell.Nowhen()
	for i := len(moves); i > 0; i-- {
		on := spell.Of(moves[i-1].On)
		all[i] = stay{n.current(party.IDFrom(moves[i-1].To)), spell.Spell{Begin: on, End: end, EndCause: -1}}
		end = spell.Sooner(end, on)
	}
	all[0] = stay{n.current(party.IDFrom(o.Seat)), spell.Spell{Begin: spell.On(spell.Dawn), End: end, EndCause: -1}}
	return all
}

// sitesOf returns the regions in which an office is or was.
func sitesOf(o *platform.Office) []region.Code {
	sites := []region.Code{o.Seat}
	for _, e := range o.Events {
		if !slices.Contains(sites, e.To) {
			sites = append(sites, e.To)
		}
	}
	return sites
}
