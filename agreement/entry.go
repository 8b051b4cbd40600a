package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
)

// entry is when an agreement enters into force. Trigger is when the condition is met, computed what the rules give for
// it, declared what events state, and general the one that counts. Attested is the first day on which events say that it
// was in force for all its parties.
type entry struct {
	trigger  mark
	computed mark
	declared mark
	general  mark
	attested moment

	// whole is when the agreement is in force as a whole: from the general entry, or sooner where two parties are bound by days
	// that their own acts state. The rules for parties count from the general entry.
	whole mark

	// perhaps is when the agreement may be in force before that, where neither the text nor the law tells: from a
	// signature on that may have been consent.
	perhaps mark
}

// isTriggered reports whether the condition may be met by a day; where nothing says since when, whether it certainly is.
func (e *entry) isTriggered(d day) bool {
	if e.trigger.Lo == dawn {
		return e.trigger.Sure() <= d
	}
	return e.trigger.Lo <= d
}

// law is what decides when an agreement enters into force whose text has no rule.
type law uint8

const (
	lawOfTreaties law = iota // when all that negotiated have consented (Vienna Convention, art. 24(2))
	lawOfPractice            // assumed when all that are listed have signed or consented
	noLaw                    // the level is not stated, and no instrument shows that it is a treaty
)

// law returns the one of the agreement.
func (c *Compiled) law() law {
	switch {
	case c.a.NonBinding || c.a.Level == LevelSubnational || c.a.Level == LevelCommercial:
		return lawOfPractice
	case c.a.Level == "" && c.hasInstruments != civil.Yes:
		return noLaw
	}
	return lawOfTreaties
}

// entryRule is the rule of entry into force with its condition and the condition's place. A rule without a condition
// delays what the law gives.
func (c *Compiled) entryRule() (rule *Rule, cond *Condition, path issue.Path) {
	rule = c.a.Rules.EntryIntoForce
	if rule == nil || rule.When.clause() == noClause {
		return rule, nil, ""
	}
	return rule, &rule.When, entryPath.Key("when")
}

// findEntry finds the day of entry into force of the whole. It depends on other agreements only where a condition waits
// for them.
func (c *Compiled) findEntry() {
	e := entry{perhaps: mark{moment: spell.Nowhen()}, declared: mark{moment: spell.Nowhen()}, attested: spell.Nowhen()}
	rule, cond, path := c.entryRule()
	switch {
	case cond != nil:
		e.trigger = c.trigger(cond, path)
	case c.law() == lawOfTreaties:
		e.trigger, e.perhaps = c.consentOfAll()
	case c.law() == lawOfPractice:
		e.trigger, e.perhaps = c.actsOfAll()
	default:
		e.trigger, e.perhaps = mark{moment: spell.Nowhen()}, c.fromFirstAct(DoubtSilence)
	}
	if rule != nil && cond == nil {
		e.trigger.clause = entryPath
	}
	e.computed = e.trigger
	if rule != nil {
		e.computed = e.trigger.after(rule)
		if !e.perhaps.isNone() {
			e.perhaps = e.perhaps.after(rule)
		}
	}
	e.general = e.computed
	for _, i := range c.declarations {
		m := c.works(i)
		if both := spell.Sooner(e.declared.moment, m.moment); e.declared.isNone() || both != e.declared.moment {
			e.declared = m
			e.declared.moment = both
		}
	}
	switch {
	case e.declared.isNone():
	case !e.declared.Maybe:
		e.general, e.perhaps = e.declared, mark{moment: spell.Nowhen()}
	case e.computed.isNone():
		e.general = e.declared
	default: // either may give the day
		e.general = e.declared
		e.general.moment = moment{Lo: min(e.declared.Lo, e.computed.Lo), Hi: max(e.declared.Hi, e.computed.Hi), Maybe: e.computed.Maybe}
	}
	c.entry = e
	c.waitForParty()
	c.addAttested()
	c.findStated()
}

// consentOfAll is the law of treaties: all that negotiated have consented. Where the instrument of one that signed is
// missing from the record, its signature may have been its consent.
func (c *Compiled) consentOfAll() (entry, perhaps mark) {
	entry, perhaps = c.trigger(&everyConsent, ""), mark{moment: spell.Nowhen()}
	entry.condition, entry.byDefault = nil, true
	if entry.Sure() != never {
		return entry, perhaps
	}
	last, isMissing, negotiators := mark{moment: spell.On(dawn)}, false, 0
	for i := range c.members {
		m := &c.members[i]
		did := m.negotiated
		if !m.counts || did == civil.No {
			continue
		}
		negotiators++
		signature, consent, hasDeclined := c.firstActs(m)
		own := consent
		if consent.isNone() || consent.Maybe { // one on record without a last day is none that is missing
			own, isMissing = signature, true
			if did == civil.Yes && (signature.isNone() && consent.isNone() || hasDeclined) {
				return entry, perhaps
			}
			if own.isNone() {
				own = consent
			}
		}
		if did == civil.Yes && (own.Lo > last.Lo || last.decisive == 0) {
			last = own
		}
	}
	switch {
	case c.hasProvisional: // the signature was no consent
	case negotiators == 0: // everybody on record joined an agreement that others negotiated
		perhaps = c.fromFirstAct(DoubtConsent)
	case isMissing:
		last.moment = moment{Lo: last.Lo, Hi: never, Maybe: true}
		last.doubt = DoubtConsent
		perhaps = last
	}
	return entry, perhaps
}

// firstActs returns a member's first signature and its first consent, and whether it certainly declined.
func (c *Compiled) firstActs(m *member) (signature, consent mark, hasDeclined bool) {
	signature, consent = mark{moment: spell.Nowhen()}, mark{moment: spell.Nowhen()}
	first := func(m *mark, i int32) {
		if both := spell.Sooner(m.moment, c.acts[i].on); m.isNone() || both != m.moment {
			*m = c.done(i)
			m.moment = both
		}
	}
	for _, i := range m.acts {
		a := &c.acts[i]
		if a.isConsent() {
			first(&consent, i)
		}
		if a.isSignature() {
			first(&signature, i)
		}
		hasDeclined = hasDeclined || a.effect() == declines && !a.on.Maybe
	}
	return signature, consent, hasDeclined
}

// actsOfAll is the practice below the level of treaties: it is assumed that an agreement takes effect when each of its
// two or more listed parties has signed or consented. From the first of these acts on it may already have.
func (c *Compiled) actsOfAll() (entry, perhaps mark) {
	first, perhaps := c.actsOfAllAt(favourable), c.fromFirstAct(DoubtSilence)
	last := first
	if !c.isExact {
		last = c.actsOfAllAt(adverse)
	}
	shown := last
	if last.day == never {
		shown = first
	}
	m := mark{moment: moment{Lo: first.day, Hi: last.day, Maybe: first.day != never && last.day == never}, basis: byRule, count: shown.count}
	if m.isNone() {
		return m, perhaps
	}
	m.acts, m.decisive = shown.acts, shown.acts[0]+1
	for i := range c.members {
		if _, consent, _ := c.firstActs(&c.members[i]); c.members[i].listed != nil && consent.Lo > m.Hi {
			m.basis = assumed // signatures are all that there was by then
		}
	}
	return m, perhaps
}

// actsOfAllAt finds the first day on which each listed party that negotiated has signed or consented.
func (c *Compiled) actsOfAllAt(b bound) met {
	var steps []step
	size := 0
	for i := range c.members {
		m := &c.members[i]
		if m.listed == nil || !m.counts || m.negotiated == civil.No || m.negotiated == civil.Unknown && b == favourable {
			continue
		}
		size++
		for _, s := range append(c.signed(m.acts), c.consented(m, m.acts)...) {
			from, until := s.Begin.Lo, s.End.Sure()
			if b == adverse {
				from, until = s.Begin.Sure(), s.End.Lo
			}
			if from < until {
				steps = append(steps, step{from, int32(i), int32(s.Cause), agrees})
				if until != never {
					steps = append(steps, step{until, int32(i), int32(s.EndCause), withdraws})
				}
			}
		}
	}
	if size < 2 {
		return met{day: never}
	}
	slices.SortFunc(steps, compareSteps)
	return firstWithAll(steps, size)
}

// fromFirstAct is the moment from which the agreement may be in force, where nothing tells but that somebody signed.
func (c *Compiled) fromFirstAct(why Doubt) mark {
	m := c.first
	if m.isNone() {
		return m
	}
	m.moment, m.doubt, m.basis = moment{Lo: m.Lo, Hi: never, Maybe: true}, why, ""
	return m
}

// addAttested takes into account that the agreement was in force on some day. What a rule already gives stands.
func (c *Compiled) addAttested() {
	since := c.first.Lo
	if since == never || c.first.Maybe {
		since = dawn
	}
	for i := range c.acts {
		a := &c.acts[i]
		if a.effect() == attests && (a.member == nobody || c.isOfAll()) {
			c.entry.attested = spell.Sooner(c.entry.attested, a.on)
		}
		if a.effect() != attests || c.entry.general.Sure() <= a.on.Lo {
			continue
		}
		m := c.done(int32(i))
		m.basis, m.doubt = attested, DoubtAttested
		m.moment = moment{Lo: min(since, a.on.Lo), Hi: a.on.Hi, Maybe: a.on.Maybe}
		switch {
		case c.entry.general.isNone() || m.Sure() < c.entry.general.Sure():
			m.Lo = min(m.Lo, c.entry.general.Lo)
			c.entry.general = m
		case m.Sure() == never && (c.entry.perhaps.isNone() || m.Lo < c.entry.perhaps.Lo):
			c.entry.perhaps = m
		}
	}
}

// waitForParty puts the entry off to the first party's: an agreement is not in force before it binds somebody. It waits where
// every consent on record states a day of effect, and where all those that were given by the entry do.
func (c *Compiled) waitForParty() {
	general := &c.entry.general
	if !c.entry.declared.isNone() || general.isNone() {
		return
	}
	first, isStated, isOpen := mark{moment: spell.Nowhen()}, false, false
	hasPlain, isGiven, mayBeGiven := false, c.restsOnInstruments(), false // by the entry
	for i := range c.acts {
		a := &c.acts[i]
		if !a.isConsent() {
			continue
		}
		isBy := a.on.Sure() <= general.Lo
		switch {
		case !a.isEffective && isBy: // it binds with the entry
			return
		case !a.isEffective && !a.on.Maybe:
			hasPlain = true
		case !a.isEffective:
			isOpen = true // whether it was given, and so whether the entry waits
			continue
		default:
			isStated = true
		}
		isGiven, mayBeGiven = isGiven || isBy, mayBeGiven || a.on.Lo <= general.Hi
		m := c.works(int32(i))
		if both := spell.Sooner(first.moment, m.moment); both != first.moment {
			m.moment = both
			first = m
		}
	}
	if !isStated || hasPlain && (c.signatureBinds || !mayBeGiven) || first.isNone() || first.Hi <= general.Lo {
		return
	}
	later := spell.Later(general.moment, first.moment)
	if isOpen || hasPlain && !isGiven {
		later.Lo = general.Lo
	}
	if later != general.moment {
		first.moment = later
		*general = first
	}
}

// restsOnInstruments reports whether the condition of entry into force cannot be met without a consent.
func (c *Compiled) restsOnInstruments() bool {
	_, cond, _ := c.entryRule()
	if cond == nil {
		return c.law() == lawOfTreaties
	}
	return cond.needsConsent()
}

// needsEveryConsent reports whether the agreement cannot be in force without the consent of every party.
func (c *Compiled) needsEveryConsent() bool {
	_, cond, _ := c.entryRule()
	if cond == nil {
		return false
	}
	return cond.Consents.IsAll() && cond.Group == "" && cond.Of != OfSignatories
}

// isBilateral reports whether two parties are all that the record knows.
func (c *Compiled) isBilateral() bool {
	return len(c.members) == 2 && c.members[0].counts && c.members[1].counts
}

// findBindsBySignature reports whether a signature alone binds: by the practice below the level of treaties, where the
// condition of entry into force asks for signatures and for no consent beside them, and where it asks for neither and no
// instrument is on record.
func (c *Compiled) findBindsBySignature() bool {
	_, cond, _ := c.entryRule()
	if cond == nil {
		return c.law() == lawOfPractice
	}
	asksConsent, asksSignature := false, false
	cond.walk("", func(part Condition, _ place) {
		switch part.clause() {
		case consentsClause, weightClause, namedClause:
			asksConsent = true
		case signedClause:
			asksSignature = true
		}
	})
	return !asksConsent && (asksSignature || c.hasInstruments != civil.Yes)
}
