package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/source"
)

// The causes of spells that are no event.
const (
	byAgreement = -1 // the accession agreement gives the day
	byPlatform  = -2 // the platform closed
	byMember    = -3 // the member ceased to exist
)

// findSpells finds when each fact holds.
func (c *Compiled) findSpells() {
	exits := c.exits()
	c.addEntries(exits)
	c.addMembership(exits)
	c.addSuspensions(exits)
	c.addExits(exits)
}

// exits returns what ends a membership: events, notices with a day of effect that nobody revoked, the closing of the
// platform and the end of the member.
func (c *Compiled) exits() []spell.Stop {
	var exits []spell.Stop
	for i := range c.acts {
		if a := &c.acts[i]; a.role().isExit {
			exits = append(exits, spell.Stop{Act: a.works, End: a.works, Cause: i})
		}
	}
	for _, n := range c.notices() {
		if n.effect.Lo != never && !n.isRevoked {
			exits = append(exits, spell.Stop{Act: n.effect, End: n.effect, Cause: n.act})
		}
	}
	for _, end := range []struct {
		on    civil.When
		cause int
	}{{c.context.Closed, byPlatform}, {c.context.Until, byMember}} {
		if !end.on.IsZero() {
			m := spell.Of(end.on)
			exits = append(exits, spell.Stop{Act: m, End: m, Cause: end.cause})
		}
	}
	return exits
}

// addEntries adds what somebody is who is not a member yet: until it becomes one and leaves, or declines.
func (c *Compiled) addEntries(exits []spell.Stop) {
	var starts [facts][]spell.Start
	stops := slices.Clone(exits)
	for i := range c.acts {
		a := &c.acts[i]
		k := a.role()
		switch {
		case k.isEntry:
			starts[k.fact] = append(starts[k.fact], spell.Start{Act: a.done, Begin: a.done, Cause: i})
		case a.kind == EventDeclined:
			stops = append(stops, spell.Stop{Act: a.works, End: a.works, Cause: i})
		case c.isOffice && (a.kind == EventEffective || a.kind == EventAttested) && a.works.Sure() != never:
			stops = append(stops, spell.Stop{Act: a.works, End: spell.On(a.works.Sure()), Cause: i}) // open or still planned until then
		}
	}
	for _, fact := range []int{hasApplied, isApproved, hasSigned} {
		c.add(fact, spell.Pair(starts[fact], stops, true), source.BasisStated, "")
	}
}

func (c *Compiled) add(fact int, spells []spell.Spell, basis source.Basis, doubt Doubt) {
	for _, s := range spells {
		if s.Begin.Lo != never && !s.IsEmpty() {
			c.marks[fact] = append(c.marks[fact], mark{s, basis, doubt})
		}
	}
}

// addMembership adds the times of membership, by what says when they began: an event, else the accession agreement, else
// the signature.
func (c *Compiled) addMembership(exits []spell.Stop) {
	from := spell.On(dawn)
	if !c.context.From.IsZero() {
		from = spell.Of(c.context.From)
	}
	add := func(starts []spell.Start, stops []spell.Stop, basis source.Basis, doubt Doubt) {
		for i := range starts {
			starts[i].Begin = spell.Later(starts[i].Begin, from)
		}
		c.add(belongs, spell.Pair(starts, stops, c.isOffice), basis, doubt)
	}
	stated := c.stated()
	add(stated, exits, source.BasisStated, "")
	speaks := false
	if isStated := slices.ContainsFunc(stated, func(s spell.Start) bool { return !s.Act.Maybe && !s.Begin.Maybe }); !isStated {
		var given, perhaps []spell.Start
		var ends []spell.Stop
		given, perhaps, ends, speaks = c.accession()
		for i := range given {
			given[i].Begin.Maybe = given[i].Begin.Maybe || len(stated) > 0 // an event may state another day
		}
		add(given, append(ends, exits...), source.BasisRule, DoubtRule)
		if !c.hasKind(EventSigned) {
			add(perhaps, exits, source.BasisRule, DoubtRule)
		}
	}
	add(c.assumed(exits, speaks), exits, source.BasisAssumed, "")
	c.addAttested(from, exits)
	c.addPresumed(exits)
}

// floor returns the first day on which a membership can have begun whose beginning no event dates: that on which the
// platform was founded. It is dawn where that day is not recorded, or where it is doubtful that it ever came.
func (c *Compiled) floor() day {
	founded := spell.Of(c.context.Founded)
	if c.context.Founded.IsZero() || founded.Maybe {
		return dawn
	}
	return founded.Lo
}

// stated returns the beginnings that events state.
func (c *Compiled) stated() []spell.Start {
	var starts []spell.Start
	for i := range c.acts {
		a := &c.acts[i]
		isStated := a.isStated && (a.kind == EventSigned || a.kind == EventApproved)
		if a.kind == EventEffective || isStated {
			starts = append(starts, spell.Start{Act: a.works, Begin: a.works, Cause: i})
		}
	}
	return starts
}

func (c *Compiled) hasKind(k EventKind) bool {
	return slices.ContainsFunc(c.acts, func(a act) bool { return a.kind == k })
}

// assumed returns the beginnings that are assumed from signatures. Nothing is assumed of a signature that a later beginning
// or refusal follows, unless what happened between shows a membership; nor of the first one where the accession agreement
// speaks.
func (c *Compiled) assumed(exits []spell.Stop, speaks bool) []spell.Start {
	if !slices.ContainsFunc(c.acts, func(a act) bool { return a.kind == EventSigned && !a.isStated }) {
		return nil
	}
	isOutcome := func(k EventKind) bool { return k == EventEffective || k == EventDeclined }
	isBetween := func(k EventKind) bool {
		return k == EventLeft || k == EventExpelled || k == EventSuspended || k == EventResumed || k == EventAttested
	}
	sure := c.next(func(a *act) bool { return isOutcome(a.kind) && !a.done.Maybe }, func(a *act) (day, day) { return a.done.Lo, a.done.Hi })
	maybe := c.next(func(a *act) bool { return isOutcome(a.kind) }, func(a *act) (day, day) { return a.done.Hi, a.done.Lo })
	sureBetween := c.next(func(a *act) bool { return isBetween(a.kind) && !a.done.Maybe }, func(a *act) (day, day) { return a.done.Lo, a.done.Hi })
	maybeBetween := c.next(func(a *act) bool { return isBetween(a.kind) }, func(a *act) (day, day) { return a.done.Hi, a.done.Lo })
	firstExit := never
	for _, x := range exits {
		firstExit = min(firstExit, x.End.Lo)
	}
	var starts []spell.Start
	for i := range c.acts {
		a := &c.acts[i]
		if a.kind != EventSigned || a.isStated || speaks && a.done.Hi <= firstExit {
			continue
		}
		s := spell.Start{Act: a.done, Begin: a.done, Cause: i}
		by, _ := sure.From(a.done.Hi)
		shown, _ := maybeBetween.From(a.done.Lo)
		isFollowed := by != never && shown > by
		from, _ := maybe.From(a.done.Lo)
		shownBy, _ := sureBetween.From(a.done.Hi)
		mayBeFollowed := from != never && shownBy >= from
		switch {
		case isFollowed:
			continue
		case mayBeFollowed, speaks && a.done.Lo <= firstExit:
			s.Begin.Maybe = true
		}
		starts = append(starts, s)
	}
	return starts
}

// next prepares the acts of some kind for the question which of those from a day on comes first.
func (c *Compiled) next(of func(*act) bool, row func(*act) (key, day day)) spell.Next {
	var some []*act
	for i := range c.acts {
		if of(&c.acts[i]) {
			some = append(some, &c.acts[i])
		}
	}
	return spell.NextOf(len(some), func(i int) (day, day) { return row(some[i]) })
}

// addAttested adds that somebody was a member on some day, where nothing else says so: since any day after the last event
// by which it was not one.
func (c *Compiled) addAttested(from moment, exits []spell.Stop) {
	track := c.belongsTrack()
	hurdles := c.hurdles(exits)
	leaves, begins := map[day]bool{}, map[day]bool{} // on which an exit or a beginning certainly works
	for i := range c.acts {
		switch a := &c.acts[i]; {
		case !a.works.IsExact():
		case a.role().isExit:
			leaves[a.works.Lo] = true
		case a.kind == EventEffective:
			begins[a.works.Lo] = true
		}
	}
	var starts []spell.Start
	for i := range c.acts {
		a := &c.acts[i]
		on := a.done
		if a.kind != EventAttested || track.Throughout(on.Lo, on.Hi) == civil.Yes {
			continue
		}
		if on.IsExact() && on.Lo != never && leaves[on.Lo] && track.At(on.Lo.Prev()) == civil.Yes {
			continue // it was one until that day
		}
		if on.IsExact() && c.isOffice && begins[on.Lo] {
			continue // it became one on that day, if only for that day
		}
		since := moment{Lo: min(max(hurdles.UpTo(on.Lo.Prev()), c.floor()), on.Lo), Hi: on.Hi, Maybe: on.Maybe}
		starts = append(starts, spell.Start{Act: on, Begin: spell.Later(since, from), Cause: i})
	}
	c.add(belongs, spell.Pair(starts, exits, true), source.BasisAttested, DoubtBeginning)
}

// belongsTrack is the track of membership as far as it has been found.
func (c *Compiled) belongsTrack() spell.Track {
	known := make([]spell.Spell, len(c.marks[belongs]))
	for i := range known {
		known[i] = c.marks[belongs][i].Spell
	}
	return spell.TrackOf(known)
}

// hurdles answers which is the earliest day on which somebody can have become a member who was one on some day: after
// the last event before it by which it was not one yet, or no longer, a notice that has worked included.
func (c *Compiled) hurdles(exits []spell.Stop) spell.Last {
	var some [][2]day
	for i := range c.acts {
		switch a := &c.acts[i]; {
		case !a.role().isEntry && !a.role().isExit && a.kind != EventDeclined:
		case c.isOffice && !a.role().isEntry:
			some = append(some, [2]day{a.works.Sure(), a.works.Lo.Next()})
		default:
			some = append(some, [2]day{a.done.Sure(), a.done.Lo})
		}
	}
	for _, x := range exits {
		if x.Cause >= 0 && c.acts[x.Cause].kind == EventNotice {
			some = append(some, [2]day{x.End.Sure(), x.End.Lo})
		}
	}
	return spell.LastOf(len(some), func(i int) (key, from day) { return some[i][0], some[i][1] })
}

// addPresumed adds that who left or was expelled had been a member, where nothing says since when.
func (c *Compiled) addPresumed(exits []spell.Stop) {
	track, hurdles := c.belongsTrack(), c.hurdles(exits)
	isRepeated := c.repeats(exits)
	var spells []spell.Spell
	for i := range c.acts {
		a := &c.acts[i]
		if a.kind != EventLeft && a.kind != EventExpelled || a.works.Lo == dawn {
			continue
		}
		isKnown := track.At(a.works.Lo-1) == civil.Yes
		if isKnown && a.works.Lo == a.works.Hi || isRepeated(i) {
			continue
		}
		since := max(hurdles.UpTo(a.works.Lo-1), min(c.floor(), a.works.Lo-1))
		if isKnown {
			since = a.works.Lo // it may have left before, and become one again
		}
		s := spell.Spell{Begin: moment{Lo: since, Hi: never, Maybe: true}, End: a.works, Cause: i, EndCause: i}
		s.End.Maybe = false // without the exit nothing is presumed
		if s.Begin.Lo < s.End.Hi {
			spells = append(spells, s)
		}
	}
	c.add(belongs, spells, source.BasisAttested, DoubtBeginning)
}

// repeats returns whether a member is said to have left, by the act of a number, although an exit came before and nothing
// since, or a beginning is stated for the same day and comes first.
func (c *Compiled) repeats(exits []spell.Stop) func(i int) bool {
	before := spell.LastOf(len(exits), func(i int) (key, on day) { return exits[i].End.Sure(), exits[i].End.Lo })
	anew := c.next(func(a *act) bool { return a.role().isEntry || a.kind == EventEffective || a.kind == EventAttested },
		func(a *act) (key, on day) { return a.done.Hi, a.done.Lo })
	begins := map[moment]bool{}
	for i := range c.acts {
		a := &c.acts[i]
		if a.kind == EventEffective && a.works.IsExact() {
			begins[a.works] = true
		}
	}
	return func(i int) bool {
		exit := &c.acts[i]
		if c.isOffice && begins[exit.works] {
			return true
		}
		until := exit.works.Lo
		if exit.works.IsExact() {
			until-- // the act itself, or another one of its day, is no exit before it
		}
		last := before.UpTo(until)
		if last < 0 {
			return false
		}
		if c.isOffice {
			last = last.Next() // what else happened on that day came first
		}
		first, _ := anew.From(last)
		return first > exit.works.Hi
	}
}

// addSuspensions adds the times of suspension: until a resumption or the end of the membership.
func (c *Compiled) addSuspensions(exits []spell.Stop) {
	var starts []spell.Start
	stops := slices.Clone(exits)
	for i := range c.acts {
		switch a := &c.acts[i]; a.kind {
		case EventSuspended:
			starts = append(starts, spell.Start{Act: a.works, Begin: a.works, Cause: i})
		case EventResumed:
			stops = append(stops, spell.Stop{Act: a.works, End: a.works, Cause: i})
		}
	}
	c.add(isSuspended, spell.Pair(starts, stops, true), source.BasisStated, "")
}

// addExits adds the times after an exit or a refusal: until somebody applies, is approved, signs or becomes a member
// anew.
func (c *Compiled) addExits(exits []spell.Stop) {
	var anew []spell.Stop
	for i := range c.acts {
		if a := &c.acts[i]; a.role().isEntry || a.kind == EventEffective || a.kind == EventAttested {
			begins := a.done
			if a.kind == EventEffective {
				begins = a.works
			}
			anew = append(anew, spell.Stop{Act: begins, End: begins, Cause: i})
		}
	}
	var starts [facts][]spell.Start
	for _, x := range exits {
		fact := hasLeft
		switch {
		case x.Cause == byPlatform:
			fact = isClosed
		case x.Cause >= 0 && c.acts[x.Cause].role().isExit:
			fact = c.acts[x.Cause].role().fact
		}
		starts[fact] = append(starts[fact], spell.Start{Act: x.Act, Begin: x.End, Cause: x.Cause})
	}
	for i := range c.acts {
		if a := &c.acts[i]; a.kind == EventDeclined {
			starts[hasDeclined] = append(starts[hasDeclined], spell.Start{Act: a.works, Begin: a.works, Cause: i})
		}
	}
	for _, fact := range []int{hasLeft, isExpelled, hasDeclined, isClosed} {
		c.add(fact, spell.Pair(starts[fact], anew, false), source.BasisStated, "")
	}
}

// notice is a notice of leaving and its effect, which may not be known.
type notice struct {
	act       int
	given     moment
	effect    moment // [spell.Nowhen] where no day is stated
	revoked   moment
	isRevoked bool // certainly, before it worked
}

// notices returns the notices with what became of them.
func (c *Compiled) notices() []notice {
	var all []notice
	var starts []spell.Start
	var back []spell.Stop
	for i := range c.acts {
		switch a := &c.acts[i]; a.kind {
		case EventNotice:
			n := notice{act: i, given: a.done, effect: spell.Nowhen()}
			if a.isStated {
				n.effect = a.works
			}
			all = append(all, n)
			starts = append(starts, spell.Start{Act: a.done, Begin: a.done})
		case EventNoticeRevoked:
			back = append(back, spell.Stop{Act: a.done, End: a.done, Cause: i})
		}
	}
	for i, s := range spell.Pair(starts, back, true) {
		n := &all[i]
		n.revoked = s.End
		switch {
		case n.revoked.Sure() < n.effect.Lo:
			n.isRevoked = true
		case n.revoked.Lo < n.effect.Hi:
			n.effect.Maybe = true
		}
	}
	return all
}
