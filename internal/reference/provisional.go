package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
)

// starts returns the days by t on which the provisional application of i starts, or of the whole where i is negative.
func (c *course) starts(i int, t day) []day {
	var found []day
	if i < 0 && c.provisional <= t {
		found = append(found, c.provisional)
	}
	for _, a := range c.acts {
		if a.kind == agreement.EventProvisionalStarted && a.who == i && a.works() <= t {
			found = append(found, a.works())
		}
	}
	return found
}

// stopsAfter reports whether the provisional application of i, or of the whole, stops on one of the days given.
func (c *course) stopsAfter(i int, from, to day) bool {
	return slices.ContainsFunc(c.acts, func(a act) bool {
		return a.kind == agreement.EventProvisionalEnded && a.who == i && from <= a.works() && a.works() <= to
	})
}

// wholeProvisional returns the starts of the provisional application of the whole that nothing has stopped by t.
func (c *course) wholeProvisional(t day) []day {
	return slices.DeleteFunc(c.starts(-1, t), func(s day) bool { return c.stopsAfter(-1, s, t) })
}

// isWholeProvisional reports whether the whole is applied provisionally: by its own start, or by that of a party.
func (c *course) isWholeProvisional(t day) bool {
	if len(c.wholeProvisional(t)) > 0 {
		return true
	}
	for i := range c.ids {
		if c.hasAct(agreement.EventProvisionalStarted, i) && c.isProvisional(i, t) {
			return true
		}
	}
	return false
}

// isProvisional reports whether the party applies the agreement provisionally: since its own start where it has one,
// else since that of the whole and its own signature or consent.
func (c *course) isProvisional(i int, t day) bool {
	return slices.ContainsFunc(c.provisionalStarts(i, t), func(s day) bool { return !c.stopsFor(i, s, t) })
}

func (c *course) provisionalStarts(i int, t day) []day {
	if c.hasAct(agreement.EventProvisionalStarted, i) {
		return c.starts(i, t)
	}
	reached := c.firstStandingAct(i, t)
	var found []day
	if reached <= t {
		for _, s := range c.starts(-1, t) {
			found = append(found, max(s, reached))
		}
	}
	return found
}

// firstStandingAct returns the day of the party's first signature or consent that it has not taken back by declining.
func (c *course) firstStandingAct(i int, t day) day {
	for _, a := range c.acts {
		if a.who == i && (isSignature(a.kind) || isInstrument(a.kind)) && a.on <= t && !c.declinedAway(a, t) {
			return a.on
		}
	}
	return never
}

// declinedAway reports whether a decline has taken the act back by t; provisional application goes on to the decline's
// own day of effect.
func (c *course) declinedAway(a act, t day) bool {
	return slices.ContainsFunc(c.acts, func(d act) bool {
		return d.kind == agreement.EventDeclined && d.who == a.who && a.on <= d.on && d.works() <= t
	})
}

// stopsFor reports whether a provisional application that started on a day has stopped for the party by t.
func (c *course) stopsFor(i int, start, t day) bool {
	if c.stopsAfter(i, start, t) || c.stopsAfter(-1, start, t) {
		return true
	}
	hasDeclined := slices.ContainsFunc(c.acts, func(d act) bool {
		return d.kind == agreement.EventDeclined && d.who == i && start <= d.works() && d.works() <= t
	})
	return hasDeclined || slices.ContainsFunc(c.exits[i], func(x exit) bool { return start <= x.act && x.day <= t })
}

// declined returns the day on which a decline ended the party's provisional application, or what bound it by its
// signature alone; never where none did.
func (c *course) declined(i int, t day) day {
	ended := never
	for _, d := range c.acts {
		if d.kind != agreement.EventDeclined || d.who != i {
			continue
		}
		if d.works() <= t && c.before(i, d.works()).state == agreement.StateProvisional {
			ended = d.works()
		}
		if d.on <= t && c.before(i, d.on).isBound {
			ended = d.on
		}
	}
	return ended
}

// before returns the party's cell on the day before t.
func (c *course) before(i int, t day) cell {
	if t <= c.first {
		return cell{}
	}
	return c.on(t - 1).parties[i]
}
