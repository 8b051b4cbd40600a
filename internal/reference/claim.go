package reference

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
)

// claim is why a party is bound: an act, and the day from which it binds. Recorded is the day from which the record
// itself says so, later than from in a reading that assumes an earlier day. Gone is the day on which a
// decline takes a signature back.
type claim struct {
	act, from, recorded day
	isInstrument        bool
	isAttested          bool
	gone                day
}

// exit is a notice or another act, and the day from which the party that gave it is out.
type exit struct{ act, day day }

// isEndedBy reports whether the exit ends the claim: acts after a notice stand on their own, and an attestation is no
// act, so that an exit ends it whenever it works later.
func (cl claim) isEndedBy(x exit) bool {
	if cl.isAttested {
		return x.day > cl.recorded
	}
	return cl.act <= x.act
}

// end returns the first day on which the claim no longer stands.
func (cl claim) end(exits []exit) day {
	end := cl.gone
	for _, x := range exits {
		if cl.isEndedBy(x) {
			end = min(end, x.day)
		}
	}
	return end
}

// claimsOf returns what binds the party, or may.
func (c *course) claimsOf(i int) []claim {
	var claims []claim
	for _, a := range c.acts {
		if a.who == i && (isInstrument(a.kind) || c.bindsBySigning(a)) {
			claims = append(claims, c.claimOf(a))
		}
	}
	claims = c.addImplied(claims, i)
	for _, a := range c.acts {
		if a.who == i && a.kind == agreement.EventAttested {
			claims = c.addAttested(claims, a)
		}
	}
	return claims
}

// bindsBySigning reports whether the act is a signature that binds.
func (c *course) bindsBySigning(a act) bool {
	if a.kind != agreement.EventSigned {
		return false
	}
	switch c.entry.signers {
	case allSigners:
		return true
	case signersWithoutInstrument:
		return !c.hasInstrument(a.who)
	}
	return false
}

func (c *course) claimOf(a act) claim {
	cl := claim{act: a.on, isInstrument: isInstrument(a.kind), gone: never}
	cl.from, cl.recorded = c.bindsFrom(a)
	if a.effective == absent {
		cl.from, cl.recorded = max(cl.from, c.entry.from), max(cl.recorded, c.entry.from, c.entry.shown)
	}
	for _, d := range c.acts {
		if !cl.isInstrument && d.kind == agreement.EventDeclined && d.who == a.who && d.on >= a.on {
			cl.gone = min(cl.gone, d.works())
		}
	}
	return cl
}

// bindsFrom returns the day from which an act binds, the general entry aside, and the day by the record where the reading
// assumes an earlier one.
func (c *course) bindsFrom(a act) (from, recorded day) {
	switch {
	case a.effective != absent:
		return a.effective, a.effective
	case a.kind == agreement.EventSucceeded:
		if d, ok := c.u.from[c.ids[a.who]]; ok {
			return d, d
		}
		if c.entry.from < a.on && c.u.pick(fmt.Sprint(succeededKey, c.ID, a.who, a.on)) {
			return dawn, a.on
		}
		return a.on, a.on
	case a.on > c.entry.trigger && c.Rules.LaterParty != nil:
		d := c.laterFrom(a.on)
		return d, d
	}
	return a.on, a.on
}

// laterFrom returns the day that the rule for later parties gives.
func (c *course) laterFrom(consent day) day {
	rule := c.Rules.LaterParty
	if !isZeroCondition(rule.When) {
		consent = max(consent, c.firstMet(rule.When))
	}
	return ruleAfter(rule, consent)
}

// addImplied adds what binds a party without an instrument on record, or may: a declared or attested day shows that those
// consented whose consent it needed, and so may an entry that rests on no act of anybody.
func (c *course) addImplied(claims []claim, i int) []claim {
	e, hasRule, isFact := c.entry, c.Rules.EntryIntoForce != nil, c.entry.fact > dawn
	imply := func(act, from day, isCertain bool) {
		if from < never && (isCertain || c.u.pick(fmt.Sprint(impliedKey, c.ID, i, act))) {
			recorded := from
			if e.declared == never && isFact {
				recorded = max(from, e.fact)
			}
			claims = append(claims, claim{act: act, from: from, recorded: recorded, gone: never})
		}
	}
	since := e.fact
	if e.declared == never && isFact && (e.shown == e.fact || c.u.pick(fmt.Sprint(impliedKey, c.ID, i, "early"))) {
		since = e.from // of the reading
	}
	isImplied := isFact && (c.isOfTwo() || c.needsEveryConsent())
	switch {
	case !slices.ContainsFunc(c.acts, func(a act) bool { return a.who == i }):
		switch {
		case !c.negotiated(i):
		case isImplied:
			imply(dawn, since, true)
		case e.declared < never:
			if !hasRule && !c.hasInstrument(-1) {
				imply(dawn, e.declared, false)
			}
		case e.isSilent:
			imply(dawn, e.from, true)
		case !c.restsOnActs():
			imply(dawn, e.from, false)
		}
	case isFact && e.signers != allSigners && !c.hasInstrument(i) && !c.hasAct(agreement.EventDeclined, i):
		for _, a := range c.acts {
			switch {
			case a.who != i || a.kind != agreement.EventSigned:
			case isImplied || !hasRule && !c.hasInstrument(-1):
				imply(a.on, max(a.on, since), a.on <= e.fact)
			case hasRule && !c.hasInstrument(-1) && e.computed == never:
				imply(a.on, max(a.on, since), false)
			}
		}
	}
	return claims
}

// needsEveryConsent reports whether the text's rule asks for the consent of all parties.
func (c *course) needsEveryConsent() bool {
	rule := c.Rules.EntryIntoForce
	return rule != nil && rule.When.Consents.IsAll() && rule.When.Group == "" && rule.When.Of != agreement.OfSignatories
}

// restsOnActs reports whether somebody has consented by the entry, or signed where that binds.
func (c *course) restsOnActs() bool {
	return slices.ContainsFunc(c.acts, func(a act) bool {
		return a.who >= 0 && a.on <= c.entry.from && (isInstrument(a.kind) || c.entry.signers == allSigners && a.kind == agreement.EventSigned)
	})
}

// addAttested adds what an attestation says, unless the party is bound on that day anyhow.
func (c *course) addAttested(claims []claim, a act) []claim {
	shown := max(a.on, c.entry.from)
	for _, cl := range claims {
		if cl.from <= shown && shown < cl.end(c.exits[a.who]) {
			return claims
		}
	}
	floor := max(c.floorOf(a.who, shown), c.entry.from)
	for _, x := range c.exits[a.who] {
		if x.day <= shown {
			floor = max(floor, x.day+1)
		}
	}
	added := claim{act: shown, from: shown, recorded: shown, isAttested: true, gone: never}
	if floor < shown && c.u.pick(fmt.Sprint(attestedKey, c.ID, a.who, a.on)) {
		added.from = floor
	}
	return append(claims, added)
}

// floorOf returns the first day on which a party can be one that is shown to be one on some day: that of its first act,
// or the shown day itself where that act came later. It is dawn where no act is on record, or where a later first act is a
// return or a succession.
func (c *course) floorOf(i int, shown day) day {
	first := c.firstAct(i)
	if first <= shown {
		return first
	}
	hasLeft := slices.ContainsFunc(c.exits[i], func(x exit) bool { return x.act <= first })
	hasLeft = hasLeft || slices.ContainsFunc(c.notices[i], func(n notice) bool {
		return n.on <= first && !c.isRevoked(i, n, never, n.works)
	})
	hasSucceeded := slices.ContainsFunc(c.acts, func(a act) bool { return a.who == i && a.kind == agreement.EventSucceeded })
	if first == never || hasLeft || hasSucceeded {
		return dawn
	}
	return shown
}
