package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// memberships adds the links of one platform: of its members with its hosts, and of its members with each other.
func (l *linker) memberships(inA, inB []role) {
	membersA, membersB := l.members(inA), l.members(inB)
	l.withHosts(membersA, l.hosts(inB))
	if !l.everybody() {
		l.withHosts(membersB, l.hosts(inA))
	} else {
		for _, m := range membersB { // who is in a is among the members of a
			if !l.liesInA(m.who) {
				l.withHosts([]*side{m}, l.hosts(inA))
			}
		}
	}
	via := l.data.Platforms[inA[0].tie.index].ID.String()
	for _, p := range membersA {
		for _, q := range membersB {
			if l.areTwo(p.who, q.who) && !l.isMirrored(p.who, q.who, p.inBoth && q.inBoth) {
				if link, exists := meet(LinkCommonMembership, p, q, l.day); exists {
					link.other = q.part
					l.add(link, via, p.membership())
				}
			}
		}
	}
}

// membership refers to the membership of a member.
func (s *side) membership() dataset.Ref {
	return dataset.Ref{Collection: dataset.CollectionMemberships, Index: s.part}
}

// withHosts adds the links of members with hosts: where two parties are asked about, that with the surest host, the first
// of equals, of which the seat comes first; else that with each party that is a host.
func (l *linker) withHosts(members, hosts []*side) {
	for _, m := range members {
		var best []*side
		for _, h := range hosts {
			if !l.areTwo(m.who, h.who) {
				continue
			}
			i := slices.IndexFunc(best, func(b *side) bool { return !l.everybody() || b.who == h.who })
			switch {
			case i < 0:
				best = append(best, h)
			case h.states.Truth(isHolding) == civil.Yes && best[i].states.Truth(isHolding) != civil.Yes:
				best[i] = h
			}
		}
		for _, h := range best {
			l.withHost(m, h)
		}
	}
}

func (l *linker) withHost(member, host *side) {
	if link, exists := meet(LinkMembership, member, host, l.day); exists {
		l.add(link, l.data.Platforms[host.tie.index].ID.String(), member.membership())
	}
}

// members returns the members of a platform that can have a link on the day.
func (l *linker) members(roles []role) []*side {
	var some []*side
	for _, r := range only(roles, roleMember) {
		if m := l.member(r); m.states != spell.SetOf(stateNone) {
			some = append(some, m)
		}
	}
	return some
}

// member is a member of a platform.
func (l *linker) member(r role) *side {
	if s, isKnown := l.sides[r]; isKnown {
		return s
	}
	compiled := l.membershipOf(r.part, r.who)
	s := &side{role: r, line: l.memberLine(r), inBoth: l.liesInBoth(r.who)}
	l.inherit(s)
	s.states = s.line.At(l.day)
	l.sides[r] = s
	if s.states == spell.SetOf(stateNone) {
		return s
	}
	status := compiled.StatusAt(l.on)
	s.basis, s.written = status.Basis, []civil.When{status.Since, status.Until}
	if status.Role != platform.RoleMember {
		s.as = status.Role
	}
	if status.RoleSince != status.Since {
		s.asSince = status.RoleSince
	}
	events := make([][]source.Cite, len(status.Facts))
	for i, f := range status.Facts {
		events[i] = f.Event.Cites
	}
	s.inferred, s.cites = evidence(l.data.Memberships[r.part].Cites, events...)
	return s
}

// memberLine is the course of a member's membership as that of a link.
func (n *Network) memberLine(r role) spell.Timeline {
	return lineOfMember(n.membershipOf(r.part, r.who).Spells())
}

// lineOfMember is the course of a membership as that of a link. Who has only applied, was approved or declined has none.
func lineOfMember(spells []platform.Spell) spell.Timeline {
	return spell.TimelineOf(len(spells), func(i int) (spell.Day, spell.Set) {
		states := spell.Set(0)
		for _, s := range spells[i].States {
			switch s {
			case platform.StateSigned:
				states |= spell.SetOf(stateSigned)
			case platform.StateActive:
				states |= spell.SetOf(stateActive)
			case platform.StateSuspended:
				states |= spell.SetOf(stateSuspended)
			default:
				states |= spell.SetOf(stateNone)
			}
		}
		return spell.DayOf(spells[i].From), states
	})
}

// hosts returns the hosts of a platform that may be its seat or operate it on the day, the seat first.
func (l *linker) hosts(roles []role) []*side {
	var some []*side
	for _, r := range only(roles, roleHost) {
		if h := l.host(r); h.states != spell.SetOf(stateNone) {
			some = append(some, h)
		}
	}
	return some
}

// host is the seat or an operator of a platform. It is one as long as the platform exists.
func (l *linker) host(r role) *side {
	if s, isKnown := l.sides[r]; isKnown {
		return s
	}
	p := &l.data.Platforms[r.tie.index]
	s := &side{role: r, basis: source.BasisStated, inferred: source.Inferred(p.Cites, "seat"), cites: p.Cites}
	if r.part != seatPart {
		o := &p.Operators[r.part]
		s.inferred, s.cites = source.Inferred(o.Cites, ""), source.UnionCites(p.Cites, o.Cites)
	}
	days := l.hostDays(r)
	for _, d := range days {
		s.written = append(s.written, d.From, d.Until)
	}
	s.line = lineOn(track(days...), stateActive)
	l.inherit(s)
	s.states = s.line.At(l.day)
	l.sides[r] = s
	return s
}

// hostDays returns the intervals on all of which a host is one: while it and the platform exist, and an operator operates
// the platform.
func (n *Network) hostDays(r role) []civil.Interval {
	p := &n.data.Platforms[r.tie.index]
	days := []civil.Interval{{From: p.Founded, Until: p.Closed}, n.livesOf(r)}
	if r.part != seatPart {
		days = append(days, p.Operators[r.part].Interval)
	}
	return days
}
