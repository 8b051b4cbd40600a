package reference

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
)

// isUndated reports whether the event is a consent of which only the effect has a day. Who succeeds does so after the
// effect, as a rule, so that a succession is not among them.
func isUndated(e agreement.Event) bool {
	return isInstrument(e.Kind) && e.Kind != agreement.EventSucceeded && e.On.IsZero() && !e.Effective.IsZero()
}

// consentBy returns when an undated consent was given: on some day up to that of its effect, not before a signature of the
// party that the record has by then, and after its notice of withdrawal where the party was one at the notice.
func consentBy(events []agreement.Event, k int) civil.When {
	e := events[k]
	first, last := Widened(e.Effective)
	lower := civil.Date{}
	isBefore := func(w civil.When, d civil.Date) bool {
		_, latest := Widened(w)
		return !w.IsZero() && !w.Uncertain() && !latest.IsZero() && !latest.After(d)
	}
	for i, o := range events {
		on := o.On
		if on.IsZero() {
			on = o.Effective
		}
		if i == k || o.Party != e.Party || !isBefore(on, first) {
			continue
		}
		_, latest := Widened(on)
		switch {
		case o.Kind == agreement.EventWithdrawalNotified:
			earliest, _ := Widened(on)
			if earliest.IsZero() {
				continue
			}
			for j, c := range events {
				works := c.Effective
				if works.IsZero() {
					works = c.On
				}
				isMember := j != k && c.Party == e.Party && (isInstrument(c.Kind) || c.Kind == agreement.EventAttested) && isBefore(works, earliest.AddDays(-1))
				if d := latest.AddDays(1); isMember && d.After(lower) {
					lower = d
				}
			}
		case o.Kind == agreement.EventSigned && latest.After(lower):
			lower = latest
		}
	}
	if lower.After(first) {
		lower = first
	}
	w, _ := civil.Between(lower, last)
	return w
}
