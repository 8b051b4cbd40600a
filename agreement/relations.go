package agreement

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/graph"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// supersession is a newer agreement and what it does to the older one.
type supersession struct {
	newer  *Compiled
	effect Effect
}

// collectNewer finds which agreements supersede which. Relations that make agreements depend on each other in a circle
// are left out, so that no answer depends on itself.
func (s *set) collectNewer() {
	var ids []string // of agreements that have relations
	for id, c := range s.byID {
		if len(c.a.Relations) > 0 {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return
	}
	slices.Sort(ids)
	s.newer = map[string][]supersession{}
	s.circles = circlesOf(func(yield func(string, []Relation)) {
		for id, c := range s.byID {
			yield(id, c.a.Relations)
		}
	}, func(id string) bool { return s.byID[id] != nil })
	for _, id := range ids {
		for _, r := range s.byID[id].a.Relations {
			if r.Kind == RelationSupersedes && s.byID[r.To] != nil && r.To != id && !s.circles.has(id, r.To) {
				s.newer[r.To] = append(s.newer[r.To], supersession{s.byID[id], cmp.Or(r.Effect, EffectTerminates)})
			}
		}
	}
}

// chains reports whether the status of one of the two agreements of a relation depends on that of the other one.
func (r *Relation) chains() bool {
	return r.Kind == RelationSupersedes || r.Kind == RelationProtocolTo && r.Ends
}

// relationCircles numbers agreements by their ids; those that depend on each other in a circle have the same number.
type relationCircles map[string]int

func (c relationCircles) has(a, b string) bool { return a == b || c[a] != 0 && c[a] == c[b] }

// circlesOf finds the circles of relations between agreements: the older one depends on the newer one that supersedes it,
// a protocol on the main agreement with which it ends.
func circlesOf(each func(yield func(id string, relations []Relation)), exists func(id string) bool) relationCircles {
	edges := map[string][]string{}
	each(func(id string, relations []Relation) {
		for i := range relations {
			switch r := &relations[i]; {
			case !r.chains() || r.To == id || !exists(r.To):
			case r.Kind == RelationSupersedes:
				edges[r.To] = append(edges[r.To], id)
			default:
				edges[id] = append(edges[id], r.To)
			}
		}
	})
	return graph.Components(edges)
}

// boundTrack returns when an agreement is in force for somebody, itself or through a group or the state of a territory.
// What the agreement's own suspensions do is left aside: who is suspended is still bound.
func (c *Compiled) boundTrack(id party.ID) spell.Track {
	c.ready()
	var all []spell.Track
	if m, isKnown := c.byID[id]; isKnown {
		all = append(all, spell.TrackOf(spell.Cut(c.bound[m], c.ended)))
	}
	for _, t := range c.through(id) {
		all = append(all, spell.And(spell.TrackOf(spell.Cut(c.bound[t.by], c.ended)), t.days))
	}
	if len(all) == 0 {
		return spell.Track{}
	}
	return spell.Or(all...)
}

// supersededWhole returns when the agreement is superseded for all its parties, by agreements that terminate it.
func (c *Compiled) supersededWhole() mark {
	first := mark{moment: spell.Nowhen()}
	for _, s := range c.set.newer[c.a.ID] {
		if s.effect != EffectTerminates {
			continue
		}
		m := mark{moment: c.supersededBy(s.newer), basis: byRule, agreements: []string{s.newer.a.ID}}
		if !m.isNone() && (first.isNone() || m.Sure() < first.Sure()) {
			first = m
		}
	}
	return first
}

// supersededBy returns the first day on which every party of the agreement is bound by a newer one.
func (c *Compiled) supersededBy(newer *Compiled) moment {
	type change struct {
		on     day
		member int
		fact   int
		truth  civil.Truth
	}
	const isParty, isOnlyHere, isInBoth = 0, 1, 2
	var changes []change
	for m := range c.members {
		if !c.members[m].counts {
			continue
		}
		here, there := spell.TrackOf(c.bound[m]), newer.boundTrack(c.members[m].id)
		for fact, track := range [...]spell.Track{isParty: here, isOnlyHere: spell.AndNot(here, there), isInBoth: spell.And(here, there)} {
			track.Days(func(from day, truth civil.Truth) { changes = append(changes, change{from, m, fact, truth}) })
		}
	}
	slices.SortStableFunc(changes, func(a, b change) int { return cmp.Compare(a.on, b.on) })
	var counts [3][3]int
	now := make([][3]civil.Truth, len(c.members))
	for m := range now {
		now[m] = [3]civil.Truth{civil.No, civil.No, civil.No}
	}
	return spell.Sweep(len(changes), func(i int) day { return changes[i].on }, func(i int) civil.Truth {
		ch, k := changes[i], changes[i].fact
		counts[k][now[ch.member][k]]--
		now[ch.member][k] = ch.truth
		counts[k][ch.truth]++
		switch {
		case counts[isOnlyHere][civil.Yes] > 0, counts[isInBoth][civil.Yes]+counts[isInBoth][civil.Unknown] < 2: // no two
			return civil.No
		case counts[isOnlyHere][civil.Unknown] == 0 && counts[isParty][civil.Yes] >= 2:
			return civil.Yes
		}
		return civil.Unknown
	}).First()
}

// suspendedByNewer returns the times for which newer agreements suspend this one for a party of both.
func (c *Compiled) suspendedByNewer(id party.ID) []factMark {
	var all []factMark
	for _, s := range c.set.newer[c.a.ID] {
		if s.effect != EffectSuspends {
			continue
		}
		for _, spell := range s.newer.boundTrack(id).Spells() {
			all = append(all, factMark{spell, mark{moment: spell.Begin, basis: byRule, agreements: []string{s.newer.a.ID}}})
		}
	}
	return all
}

// exitsFromMain returns the exits of a member from the agreements whose protocol this one is, where it ends with them.
func (c *Compiled) exitsFromMain(m *member) []spell.Stop {
	var stops []spell.Stop
	if c.isAlone {
		return nil
	}
	for _, r := range c.a.Relations {
		main := c.set.byID[r.To]
		if r.Kind != RelationProtocolTo || !r.Ends || main == nil || c.set.circles.has(c.a.ID, r.To) {
			continue
		}
		main.ready()
		i, isKnown := main.byID[m.id]
		if !isKnown {
			continue
		}
		for _, s := range main.bound[i] {
			if s.End.Lo != never {
				stops = append(stops, spell.Stop{Act: s.End, End: s.End, Cause: -1})
			}
		}
	}
	return stops
}
