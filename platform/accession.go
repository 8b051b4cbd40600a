package platform

import "github.com/crossborder-go/crossborder/internal/spell"

// accession returns when the accession agreement is in force for the member, or for the whole where it does not name the
// member, and whether it says anything. Of one that says nothing, perhaps is when it may be. Nothing says whether a
// membership outlives its accession agreement, so the agreement's end may end it.
func (c *Compiled) accession() (given, perhaps []spell.Start, ends []spell.Stop, speaks bool) {
	if c.context.Via == nil {
		return nil, nil, nil, false
	}
	certain, possible := c.context.Via.DaysInForce(c.m.Member)
	for _, days := range certain {
		begin, end := spell.Of(days.From), spell.Nowhen()
		if days.From.IsZero() {
			begin = spell.On(dawn)
		}
		given = append(given, spell.Start{Act: begin, Begin: begin, Cause: byAgreement})
		if !days.Until.IsZero() {
			end = spell.Of(days.Until)
			end.Maybe, end.Hi = true, never
			ends = append(ends, spell.Stop{Act: end, End: end, Cause: byAgreement})
		}
	}
	for _, from := range possible {
		begin := spell.Of(from)
		begin.Lo, begin.Maybe, begin.Hi = max(begin.Lo, c.floor()), true, never
		perhaps = append(perhaps, spell.Start{Act: begin, Begin: begin, Cause: byAgreement})
	}
	if c.context.Via.Speaks() || len(given) > 0 {
		return given, nil, ends, true
	}
	return nil, perhaps, nil, false
}
