package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
)

// signers is whose signature binds like an instrument.
type signers int

const (
	noSigners signers = iota
	allSigners
	signersWithoutInstrument // whose instrument is missing from the record
)

// entry is when an agreement enters into force in one reading. Any day is never where there is none.
type entry struct {
	from      day // in force from this day on, by rules, an event or an attestation
	whole     day // in force as a whole from this day on: from, or sooner where it binds two by days that their acts state
	term      day // the day from which the term runs
	shown     day // attested in force on this day, dawn where it is not
	fact      day // events say that it is in force for all its parties: declared, or attested as a whole; dawn where they do not
	trigger   day // a party that consents after this day is a later party
	met       day // the condition of the text's rule is met
	known     day // the day of entry is known from this day on
	computed  day // by the text's rule
	declared  day // by an event
	announced day // the day of that event
	signers   signers
	isSilent  bool // assumed where the record tells neither a rule nor whether everybody has acted
	isOpen    bool // the record leaves open whether it ever enters into force
}

// The beginnings of the keys of choices.
const (
	entryKey     = "entry:"
	sinceKey     = "since:"
	openKey      = "open:"
	attestedKey  = "attested:"
	succeededKey = "succeeded:"
	impliedKey   = "implied:"
)

// enter finds the entry into force.
func (c *course) enter() entry {
	e := c.enterGenerally()
	e.whole = e.from
	if e.declared == never {
		stated := c.statedForTwo(e)
		e.whole, e.term = min(e.whole, stated), min(e.term, stated)
	}
	return e
}

// statedForTwo returns the first day on which the agreement binds two parties that count, of different sides, by days of
// effect that their own acts state.
func (c *course) statedForTwo(e entry) day {
	binds := func(i int, t day) bool {
		return c.counts(i) && slices.ContainsFunc(c.acts, func(a act) bool {
			if a.who != i || a.effective == absent || !isInstrument(a.kind) && (a.kind != agreement.EventSigned || e.signers != allSigners) {
				return false
			}
			cl := claim{act: a.on, from: a.effective, gone: never}
			for _, d := range c.acts {
				if !isInstrument(a.kind) && d.kind == agreement.EventDeclined && d.who == i && d.on >= a.on {
					cl.gone = min(cl.gone, d.works())
				}
			}
			return cl.from <= t && t < cl.end(c.exits[i])
		})
	}
	return c.firstDay(func(t day) bool {
		for i := range c.ids {
			for j := range i {
				if binds(i, t) && binds(j, t) && !c.areOnOneSide(i, j) {
					return true
				}
			}
		}
		return false
	})
}

// enterGenerally finds the general entry into force: the declared day, else the one by the text's rule or by law, else an
// attested one.
func (c *course) enterGenerally() entry {
	e := entry{from: never, term: never, trigger: never, met: never, known: never, computed: never, declared: never, announced: never}
	c.enterByRule(&e)
	if c.enterByDeclaration(&e) {
		return e
	}
	possible, shadow := never, noSigners
	if c.Rules.EntryIntoForce == nil {
		possible, shadow = c.enterByLaw(&e)
	}
	c.waitForParty(&e)
	if shown := c.firstAttested(); shown < e.from {
		c.enterByAttestation(&e, shown)
		if e.signers == noSigners && possible < never && c.u.pick(entryKey+c.ID) {
			e.signers = shadow
		}
		return e
	}
	e.isOpen = possible < e.from && e.from == never
	if possible < e.from && c.u.pick(entryKey+c.ID) {
		e.from, e.signers = possible, shadow
		e.isSilent = shadow == allSigners
	}
	return e
}

func (c *course) enterByRule(e *entry) {
	rule := c.Rules.EntryIntoForce
	if rule == nil {
		return
	}
	e.trigger = c.firstMet(ruleCondition(rule.When, agreement.Condition{Consents: agreement.All()}))
	e.met, e.known = e.trigger, e.trigger
	e.computed = ruleAfter(rule, e.trigger)
	e.from, e.term = e.computed, e.computed
	asks := asksInstruments(ruleCondition(rule.When, agreement.Condition{Consents: agreement.All()}))
	if !asks && (asksSignatures(rule.When) || !c.hasInstrument(-1)) {
		e.signers = allSigners
	}
}

// waitForParty puts the entry off to the first day on which an agreement binds somebody, where every consent on record
// states a day of effect of its own, or all those that were given by the entry do.
func (c *course) waitForParty(e *entry) {
	first := never
	isEvery, isGiven, isPlain := true, false, false
	for _, a := range c.acts {
		if !isInstrument(a.kind) || a.who < 0 {
			continue
		}
		first = min(first, a.works())
		isEvery = isEvery && a.effective != absent
		if a.on <= e.from {
			isGiven, isPlain = true, isPlain || a.effective == absent
		}
	}
	isOwn := isEvery || isGiven && !isPlain && e.signers == noSigners
	if isOwn && first < never && e.from < never {
		e.from, e.term = max(e.from, first), max(e.term, first)
	}
}

// ruleCondition returns the condition, or what the zero one means.
func ruleCondition(when, zero agreement.Condition) agreement.Condition {
	if isZeroCondition(when) {
		zero.By = when.By
		return zero
	}
	return when
}

func isZeroCondition(c agreement.Condition) bool {
	return c.On.IsZero() && c.Signed.IsZero() && c.Consents.IsZero() && c.Weight.IsZero() && c.Named == nil &&
		c.InForce == nil && c.Declared == "" && c.AllOf == nil && c.AnyOf == nil
}

// asksInstruments reports whether a clause of the condition counts consents; asksSignatures, signatures.
func asksInstruments(c agreement.Condition) bool {
	return !c.Consents.IsZero() || !c.Weight.IsZero() || c.Named != nil ||
		slices.ContainsFunc(c.AllOf, asksInstruments) || slices.ContainsFunc(c.AnyOf, asksInstruments)
}

func asksSignatures(c agreement.Condition) bool {
	return !c.Signed.IsZero() || slices.ContainsFunc(c.AllOf, asksSignatures) || slices.ContainsFunc(c.AnyOf, asksSignatures)
}

// enterByDeclaration lets a declared day win, and reports whether there is one.
func (c *course) enterByDeclaration(e *entry) bool {
	for _, a := range c.acts {
		if a.kind == agreement.EventDeclaredInForce && a.works() < e.declared {
			e.declared, e.announced = a.works(), a.on
		}
	}
	if e.declared == never {
		return false
	}
	e.from, e.term, e.fact = e.declared, e.declared, e.declared
	e.trigger = min(e.trigger, e.declared)
	e.known = min(e.known, e.announced)
	c.bindSigners(e)
	return true
}

// bindSigners lets signatures bind where the entry is a fact, no rule is recorded, and signatures are consent.
func (c *course) bindSigners(e *entry) {
	if c.Rules.EntryIntoForce == nil && c.isSoft() {
		e.signers = allSigners
	}
}

// firstAttested returns the first day on which the agreement is attested in force, for a party or as a whole.
func (c *course) firstAttested() day {
	for _, a := range c.acts {
		if a.kind == agreement.EventAttested {
			return a.on
		}
	}
	return never
}

// enterByAttestation enters on the day of the attestation, or as early as the first act of anybody allows.
func (c *course) enterByAttestation(e *entry, shown day) {
	e.from, e.term, e.shown = shown, shown, shown
	e.trigger, e.known = min(e.trigger, shown), min(e.known, shown)
	for _, a := range c.acts {
		if a.kind == agreement.EventAttested && e.fact == dawn && (a.who < 0 || c.isOfTwo() || c.needsEveryConsent()) {
			e.fact = a.on
		}
	}
	c.bindSigners(e)
	if floor := earlier(c.firstAct(-1), shown); floor < shown && c.u.pick(sinceKey+c.ID) {
		e.from, e.term = floor, floor
	}
}

// earlier returns a day that is not after the other one, else dawn.
func earlier(floor, shown day) day {
	if floor > shown {
		return dawn
	}
	return floor
}

// enterByLaw enters without a rule, by the agreement's level. It returns a day from which it is possible that the
// agreement is in force before it certainly is, and whose signatures would then bind.
func (c *course) enterByLaw(e *entry) (possible day, shadow signers) {
	var certain day
	switch {
	case c.isSoft():
		certain, possible, shadow = c.softEntry(), c.firstAct(-1), allSigners
		e.signers = allSigners
	case c.Level == "" && !c.hasInstrument(-1):
		certain, possible, shadow = never, c.firstAct(-1), allSigners
	default:
		certain, possible, shadow = c.hardEntry()
	}
	e.from, e.term, e.trigger, e.known = certain, certain, certain, certain
	return possible, shadow
}

// softEntry returns the day by which each of two or more listed parties has consented in any way.
func (c *course) softEntry() day {
	var listed []int
	for i := range c.ids {
		if c.entryOf(i).Party == c.ids[i] && c.negotiated(i) {
			listed = append(listed, i)
		}
	}
	if len(listed) < 2 {
		return never
	}
	return c.firstDay(func(t day) bool {
		return !slices.ContainsFunc(listed, func(i int) bool { return !c.consentsAnyhow(i, t) })
	})
}

// hardEntry returns the day by which all parties that negotiated have consented (Vienna Convention art. 24(2)), and the
// day from which that is possible, because missing instruments may mean that signatures were consent.
func (c *course) hardEntry() (certain, possible day, shadow signers) {
	var negotiators []int
	missing := 0
	isRuledOut := c.Rules.Provisional != nil || c.hasAct(agreement.EventProvisionalStarted, -2)
	for i := range c.ids {
		if !c.negotiated(i) {
			continue
		}
		negotiators = append(negotiators, i)
		if !c.hasInstrument(i) {
			missing++
			isRuledOut = isRuledOut || c.hasAct(agreement.EventDeclined, i)
		}
	}
	possible = c.firstDay(func(t day) bool {
		isOut := func(i int) bool { return !c.consents(i, t) && (c.hasInstrument(i) || !c.hasSigned(i, t)) }
		return c.firstAct(-1) <= t && !slices.ContainsFunc(negotiators, isOut)
	})
	switch {
	case len(negotiators) >= 2 && missing == 0:
		return possible, possible, noSigners
	case missing > 0 && isRuledOut:
		return never, never, noSigners
	}
	return never, possible, signersWithoutInstrument
}

// firstDay returns the first day on which something is so, or never.
func (c *course) firstDay(isSo func(day) bool) day {
	for t := c.first; t <= c.last; t++ {
		if isSo(t) {
			return t
		}
	}
	return never
}
