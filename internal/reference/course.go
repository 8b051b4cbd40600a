package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/party"
)

// course is the way of an agreement through one reading of one exact world, day by day.
type course struct {
	*record
	u           *universe
	first, last day
	entry       entry
	notices     [][]notice // by party
	exits       [][]exit
	claims      [][]claim
	provisional day // by the text's rule
	terminators []*course
	suspenders  []*course
	days        []moment
	stretches   map[[2]int][]stretch // see lasts

	ended      day // never until it ends
	ending     agreement.State
	revived    day  // declared in force anew on this day, dawn for none
	isOnRecord bool // an event says that it was superseded
	term       term
	wereTwo    bool
	wasBound   []bool
	lefts      [][]day // the days on which each party left
	superseded []bool  // by pair, see pair
}

// moment is one day of a course.
type moment struct {
	whole      cell
	parties    []cell
	isKnown    bool // the day of entry is known
	superseded []bool
}

// cell is how the agreement stands, or a party in it.
type cell struct {
	state     agreement.State
	isBound   bool // party or suspended
	consents  bool // its consent stands
	hasActed  bool // its signature or consent stands
	isLeaving bool
	survival  day
}

// walk goes through all days of the universe.
func walk(u *universe, r *record) *course {
	n := len(r.ids)
	c := &course{
		record: r, u: u, first: u.first, last: u.last, ended: never, provisional: never,
		notices: make([][]notice, n), exits: make([][]exit, n), claims: make([][]claim, n),
		wasBound: make([]bool, n), lefts: make([][]day, n), superseded: make([]bool, n*n),
		stretches: map[[2]int][]stretch{},
	}
	for i := range r.ids {
		c.notices[i] = c.noticesOf(i)
	}
	for i := range r.ids {
		c.exits[i] = c.exitsOf(i)
	}
	c.entry = c.enter()
	for i := range r.ids {
		c.claims[i] = c.claimsOf(i)
	}
	if rule := r.Rules.Provisional; rule != nil {
		c.provisional = ruleAfter(rule, c.firstMet(ruleCondition(rule.When, agreement.Condition{Signed: agreement.All()})))
	}
	c.isOnRecord = r.hasAct(agreement.EventSuperseded, -1)
	c.terminators = u.newer(r.ID, agreement.EffectTerminates)
	c.suspenders = u.newer(r.ID, agreement.EffectSuspends)
	for t := c.first; t <= c.last; t++ {
		c.days = append(c.days, c.step(t))
	}
	return c
}

// on returns the moment of a day, that of the nearest one where the day lies outside the walk.
func (c *course) on(t day) moment {
	return c.days[min(max(t, c.first), c.last)-c.first]
}

// isBound reports whether an organization or region is bound on a day.
func (c *course) isBound(id party.ID, t day) bool {
	for i := range c.ids {
		if c.ids[i] == id {
			return c.on(t).parties[i].isBound
		}
	}
	return false
}

// firstBound returns the first day on which a party is bound, or never.
func (c *course) firstBound(id party.ID) day {
	return c.firstDay(func(t day) bool { return c.isBound(id, t) })
}

// step goes one day on: first it ends what ends, then it finds the parties that are bound, then the states.
func (c *course) step(t day) moment {
	c.endByEvent(t)
	c.runTerm(t)
	c.endByFewerThanTwo(t)
	c.supersede(t)
	now := moment{parties: make([]cell, len(c.ids)), isKnown: c.entry.known <= t || c.entry.from <= t}
	for i := range c.ids {
		isBound := c.binds(i, t)
		if c.wasBound[i] && !isBound && (len(c.days) > 0 && c.days[len(c.days)-1].parties[i].isBound) {
			c.lefts[i] = append(c.lefts[i], t)
		}
		now.parties[i].isBound = isBound
		c.wasBound[i] = isBound || c.wasBound[i] && !c.declines(i, t, t)
	}
	c.suspend(&now, t)
	for i := range c.ids {
		c.fill(&now.parties[i], i, t)
	}
	c.fillWhole(&now.whole, t)
	now.superseded = append([]bool(nil), c.superseded...)
	return now
}

// binds reports whether the party is bound on t: a claim of its works and has not ended, and neither has the agreement.
func (c *course) binds(i int, t day) bool { return c.bindsBy(i, t, false) }

// bindsBy counts claims from the day on which they work, or where isRecorded is true from the one that the record has.
func (c *course) bindsBy(i int, t day, isRecorded bool) bool {
	return c.ended > t && slices.ContainsFunc(c.claims[i], func(cl claim) bool {
		from := cl.from
		if isRecorded {
			from = cl.recorded
		}
		return from <= t && t < cl.end(c.exits[i])
	})
}

// hasClaim reports whether the party is bound on t, whatever ends the agreement.
func (c *course) hasClaim(i int, t day) bool {
	return slices.ContainsFunc(c.claims[i], func(cl claim) bool { return cl.from <= t && t < cl.end(c.exits[i]) })
}

// pair is the place of two parties in a list of pairs.
func (c *course) pair(i, j int) int { return min(i, j)*len(c.ids) + max(i, j) }
