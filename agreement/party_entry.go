package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// entryKind is how a party came to be bound.
type entryKind int

const (
	enteredWithAll    entryKind = iota // with the general entry into force
	enteredLater                       // by the rule for later parties, or from its own consent
	enteredByAct                       // on the day that its own act states
	enteredAsHeir                      // by succession of states
	enteredAttested                    // a source says that it was a party on some day
	enteredUnstated                    // with a declared entry into force that shows that it had consented
	enteredShown                       // with an attested agreement, which shows the same
	enteredPerhaps                     // its signature may have been its consent
	enteredAfterwards                  // when a withdrawal that may have worked was revoked
	entryKinds
)

// cause numbers an act and the kind of entry that it led to; the act is nobody for an entry without one.
func cause(act int32, kind entryKind) int { return int(act+1)*int(entryKinds) + int(kind) }

// causeOf is the reverse of cause.
func causeOf(cause int) (act int32, kind entryKind) {
	return int32(cause/int(entryKinds)) - 1, entryKind(cause % int(entryKinds))
}

// entries returns from when a member is bound by its acts, and those of its predecessors, in their order.
func (c *Compiled) entries(m *member, acts []int32) []spell.Start {
	starts := c.starts[:0] // of the member before, which are paired by now
	add := func(act int32, kind entryKind, done, begins moment) {
		if begins.Lo == never {
			return
		}
		if act != nobody && c.members[c.acts[act].member].id != m.id { // a predecessor's
			begins = spell.Later(begins, m.inherits)
		}
		starts = append(starts, spell.Start{Act: done, Begin: begins, Cause: cause(act, kind)})
	}
	var bound func(on moment) moment // needed for few
	for _, i := range acts {
		switch a := &c.acts[i]; {
		case a.isConsent():
			begins, kind := c.entryBy(m, i)
			add(i, kind, a.on, begins)
			perhaps := c.entry.perhaps
			switch {
			case perhaps.isNone() || a.isEffective || a.on.Lo > c.entry.general.Sure():
			case a.effect() == succeeds && m.from.Lo != dawn:
				add(i, enteredPerhaps, a.on, spell.Later(m.from, perhaps.moment))
			case a.effect() == succeeds: // it works from a day before that is not recorded
				add(i, enteredPerhaps, a.on, perhaps.moment)
			default:
				add(i, enteredPerhaps, a.on, spell.Later(a.on, perhaps.moment))
			}
		case a.effect() == signs:
			c.enterBySignature(m, i, add)
		case a.effect() == attests:
			if bound == nil {
				bound = c.entryBefore(acts, c.exits(m, c.withdrawals(acts)))
			}
			add(i, enteredAttested, a.on, bound(a.on))
		}
	}
	c.enterWithoutAct(m, acts, add)
	c.attestedNotBefore(m, acts, starts)
	c.starts = starts
	return starts
}

// entryBy returns when the agreement enters into force for a party by its consent.
func (c *Compiled) entryBy(m *member, i int32) (moment, entryKind) {
	a := &c.acts[i]
	general := c.entry.general.moment
	switch {
	case a.isEffective:
		return a.effective, enteredByAct
	case a.effect() == succeeds && m.from.Lo != dawn:
		return spell.Later(m.from, general), enteredAsHeir
	case a.effect() == succeeds: // it works from a day before the notification that is not recorded
		by := spell.Later(a.on, general)
		return moment{Lo: general.Lo, Hi: by.Hi, Maybe: by.Maybe}, enteredAsHeir
	case general.Lo == never:
		return spell.Nowhen(), enteredWithAll
	}
	return c.entryByConsent(a.on, &c.entry)
}

// entryByConsent returns the entry by a consent on some day: with all others where the consent came by the day on which
// the condition was met, else by the rule for later parties, but not before the general entry.
func (c *Compiled) entryByConsent(on moment, e *entry) (moment, entryKind) {
	general, deadline := e.general.moment, e.deadline()
	with := general
	if on.Hi <= deadline.Lo && deadline.Lo != never || on.Hi < general.Lo && c.a.Rules.LaterParty == nil {
		with.Maybe = with.Maybe || on.Maybe
		return with, enteredWithAll
	}
	with = spell.Later(with, spell.On(on.Lo)) // nobody is bound before its consent
	later := spell.Later(c.later(moment{Lo: max(on.Lo, deadline.Lo+1), Hi: on.Hi, Maybe: on.Maybe}), general)
	if on.Lo > deadline.Hi {
		return later, enteredLater
	}
	// Either is possible.
	both := moment{Lo: min(with.Lo, later.Lo), Hi: max(with.Hi, later.Hi), Maybe: with.Maybe || later.Maybe}
	return both, enteredWithAll
}

// deadline is until when a consent works with the general entry: until the condition was met, or, where no rule tells
// when that was, until the declared day.
func (e *entry) deadline() moment {
	switch {
	case e.general.basis == attested:
		return moment{Lo: e.general.Lo, Hi: e.general.Hi}
	case e.declared.isNone() && !e.trigger.isNone():
		return moment{Lo: e.trigger.Lo, Hi: e.trigger.Hi}
	case e.declared.isNone(), e.trigger.Lo > e.declared.Hi:
		return moment{Lo: e.general.Lo, Hi: e.general.Hi}
	case e.trigger.Sure() > e.declared.Lo: // either may be the deadline
		return moment{Lo: e.trigger.Lo, Hi: e.declared.Hi}
	}
	return e.trigger.moment
}

// later is what the rule for later parties gives for a consent.
func (c *Compiled) later(consent moment) moment {
	rule := c.a.Rules.LaterParty
	if rule == nil || consent.Lo == never {
		return consent
	}
	if rule.When.clause() != noClause {
		path := laterPath.Key("when")
		first, last := c.meet(&rule.When, path, favourable).day, c.meet(&rule.When, path, adverse).day
		consent = spell.Later(consent, moment{Lo: first, Hi: last, Maybe: first != never && last == never})
	}
	return consent.Map(rule.after)
}

// enterBySignature adds the entries that a signature can lead to.
func (c *Compiled) enterBySignature(m *member, i int32, add func(int32, entryKind, moment, moment)) {
	a, e := &c.acts[i], &c.entry
	switch {
	case c.signatureBinds && a.isEffective:
		add(i, enteredByAct, a.on, a.effective)
	case c.signatureBinds && !e.general.isNone():
		begins, kind := c.entryByConsent(a.on, &c.entry)
		add(i, kind, a.on, begins)
	}
	if !e.perhaps.isNone() {
		add(i, enteredPerhaps, a.on, spell.Later(a.on, e.perhaps.moment))
	}
	fact, since := e.fact()
	if c.signatureBinds || fact.Lo == never {
		return
	}
	// An event says that it was in force, and the instruments are not on record: who had signed is a party.
	hasRule, consented := c.a.Rules.EntryIntoForce != nil, c.hasConsent(m)
	perhaps := moment{Lo: max(a.on.Lo, since), Hi: never, Maybe: true}
	isImplied := c.isOfAll()
	switch {
	case consented == civil.Yes, c.isShownBy(m, fact):
	case consented == civil.No && (!hasRule && c.hasInstruments == civil.No || isImplied):
		c.enterBeforeFact(i, add)
	case !hasRule && c.hasInstruments != civil.Yes || isImplied, hasRule && c.hasInstruments != civil.Yes && e.computed.isNone():
		add(i, enteredPerhaps, a.on, perhaps)
	}
}

// fact returns the day on which events say that the agreement is in force for its parties, and the first day on which it
// may have been: both are the declared day, or else the day of an attestation and the first one that this leaves possible.
func (e *entry) fact() (on moment, since day) {
	switch {
	case !e.declared.isNone():
		return e.declared.moment, e.declared.Lo
	case e.general.basis == attested:
		return e.attested, e.general.Lo
	}
	return spell.Nowhen(), never
}

// isShownBy reports whether the member itself is attested to be a party by some day.
func (c *Compiled) isShownBy(m *member, day moment) bool {
	return slices.ContainsFunc(m.acts, func(i int32) bool {
		return c.acts[i].effect() == attests && c.acts[i].on.Sure() <= day.Lo
	})
}

// isOfAll reports whether the agreement is in force for every party as soon as it is for one.
func (c *Compiled) isOfAll() bool { return c.needsEveryConsent() || c.isBilateral() }

// enterBeforeFact adds the entry of a party that had signed by the day on which events say that the agreement is in force.
func (c *Compiled) enterBeforeFact(i int32, add func(int32, entryKind, moment, moment)) {
	on, kind := c.acts[i].on, c.entry.factKind()
	fact, since := c.entry.fact()
	since = max(since, on.Lo)
	switch {
	case on.Sure() <= fact.Lo:
		add(i, kind, on, moment{Lo: min(since, fact.Lo), Hi: fact.Hi, Maybe: fact.Maybe})
	case on.Lo <= fact.Hi:
		add(i, kind, on, moment{Lo: since, Hi: never, Maybe: true})
	default:
		add(i, enteredPerhaps, on, moment{Lo: since, Hi: never, Maybe: true})
	}
}

// factKind is how a party came to be bound of which the fact shows that it had consented.
func (e *entry) factKind() entryKind {
	if e.declared.isNone() {
		return enteredShown
	}
	return enteredUnstated
}

// hasConsent answers whether a consent of the member is on record, or that it declined.
func (c *Compiled) hasConsent(m *member) civil.Truth {
	has := civil.No
	for _, i := range m.acts {
		switch a := &c.acts[i]; {
		case !a.isConsent() && a.effect() != declines:
		case !a.on.Maybe:
			return civil.Yes
		default:
			has = civil.Unknown
		}
	}
	return has
}

// enterWithoutAct adds the entry of a listed party of which the record has no act.
func (c *Compiled) enterWithoutAct(m *member, acts []int32, add func(int32, entryKind, moment, moment)) {
	isActive := slices.ContainsFunc(acts, func(i int32) bool { return !c.acts[i].on.Maybe })
	if m.listed == nil || !m.counts || isActive {
		return
	}
	e := &c.entry
	fact, since := e.fact()
	dawn := spell.On(dawn)
	addAlways := add
	add = func(act int32, kind entryKind, done, begins moment) {
		begins.Maybe = begins.Maybe || len(acts) > 0 // perhaps it has acted after all
		addAlways(act, kind, done, begins)
	}
	switch {
	case fact.Lo != never && c.isOfAll():
		add(nobody, e.factKind(), dawn, moment{Lo: since, Hi: fact.Hi, Maybe: fact.Maybe})
	case !e.declared.isNone() && c.hasInstruments != civil.Yes && c.a.Rules.EntryIntoForce == nil:
		add(nobody, enteredPerhaps, dawn, moment{Lo: e.declared.Lo, Hi: never, Maybe: true})
	case !e.perhaps.isNone() && e.perhaps.doubt == DoubtSilence:
		add(nobody, enteredPerhaps, dawn, e.perhaps.moment)
	case e.declared.isNone() && !e.general.isNone() && !c.restsOnConsents():
		add(nobody, enteredPerhaps, dawn, moment{Lo: e.general.Lo, Hi: never, Maybe: true})
	}
}

// restsOnConsents reports whether somebody has consented by the entry into force, or the entry waits for signatures that
// bind: a party of which the record has no act is then none.
func (c *Compiled) restsOnConsents() bool {
	for i := range c.acts {
		a := &c.acts[i]
		if (a.isConsent() || c.signatureBinds && a.isSignature()) && a.on.Sure() <= c.entry.general.Lo {
			return true
		}
	}
	return false
}

// entryBefore returns, for the day on which a party is attested to be one, when it was bound: at the latest on that day,
// and not before its own first act, the general entry, or the day after an exit that came before.
func (c *Compiled) entryBefore(acts []int32, exits []spell.Stop) func(on moment) moment {
	first := nobody
	for j, i := range acts {
		if a := &c.acts[i]; (a.isSignature() || a.isConsent()) && !a.on.Maybe {
			first = j
			break
		}
	}
	outs := spell.LastOf(len(exits), func(i int) (key, on day) { return exits[i].End.Sure(), exits[i].End.Lo.Next() })
	anybody := c.first.Lo
	return func(on moment) moment {
		since := dawn
		if first != nobody && c.acts[acts[first]].on.Hi <= on.Lo {
			since = c.acts[acts[first]].on.Lo
		}
		if !c.entry.general.isNone() {
			since = max(since, c.entry.general.Lo)
		}
		since = max(since, outs.UpTo(on.Lo))
		if since == dawn {
			since = min(anybody, on.Lo)
		}
		return moment{Lo: min(since, on.Lo), Hi: on.Hi, Maybe: on.Maybe}
	}
}

// attestedNotBefore keeps the entries of a party that rest on an attestation from beginning before its own first act,
// which may have come after the attested day: nobody is bound before its own consent. Only a return shows nothing about
// the time before it, and a succession, which works from a day before the notification.
func (c *Compiled) attestedNotBefore(m *member, acts []int32, starts []spell.Start) {
	isAttested := func(s spell.Start) bool {
		_, kind := causeOf(s.Cause)
		return kind == enteredAttested
	}
	if !slices.ContainsFunc(starts, isAttested) {
		return
	}
	first, sure, isActive, isReturn := never, never, false, len(c.exitsFromMain(m)) > 0
	for _, i := range acts {
		if a := &c.acts[i]; a.isSignature() || a.isConsent() {
			first = min(first, a.on.Lo)
			isReturn = isReturn || a.effect() == succeeds
			if !a.on.Maybe {
				sure, isActive = min(sure, a.on.Hi), true
			}
		}
	}
	isReturn = isReturn || slices.ContainsFunc(c.withdrawals(acts), func(w withdrawal) bool { return w.notice.Lo <= sure })
	for i := range starts {
		s := &starts[i]
		if on := s.Act; isAttested(*s) && isActive && (sure <= on.Lo || !isReturn) {
			s.Begin.Lo = max(s.Begin.Lo, min(first, on.Lo))
		}
	}
}

// entryMark says why a party was bound when it was.
func (c *Compiled) entryMark(s spell.Spell) mark {
	act, kind := causeOf(s.Cause)
	m := mark{moment: s.Begin, basis: byRule}
	if act != nobody {
		m.acts, m.decisive = []int32{act}, act+1
	}
	switch kind {
	case enteredWithAll:
		own := m
		m = c.entry.general
		m.moment, m.acts = own.moment, append(append([]int32(nil), m.acts...), own.acts...)
	case enteredLater:
		m.rule = c.a.Rules.LaterParty
		if m.rule == nil {
			m.byDefault = true
		} else {
			m.clause = laterPath
		}
	case enteredByAct:
		m.basis = stated
	case enteredAsHeir:
	case enteredAttested:
		m.basis, m.doubt = attested, DoubtAttested
	case enteredUnstated, enteredShown:
		own := m
		m = c.entry.general
		m.moment, m.acts, m.basis = own.moment, append(append([]int32(nil), m.acts...), own.acts...), assumed
	case enteredPerhaps:
		m.basis, m.doubt = "", c.entry.perhaps.doubt
		if m.doubt == "" {
			m.doubt = DoubtConsent
		}
	}
	return m
}

// computedEntry is when the rules alone would have bound the party by an act, whatever events state.
func (c *Compiled) computedEntry(i int32) moment {
	a := &c.acts[i]
	e := c.entry
	if e.computed.isNone() || !a.isConsent() && !c.signatureBinds {
		return spell.Nowhen()
	}
	e.general, e.declared = e.computed, mark{moment: spell.Nowhen()}
	begins, _ := c.entryByConsent(a.on, &e)
	return begins
}

// hasVague reports whether one of the acts has no exact day.
func (c *Compiled) hasVague() bool {
	for i := range c.acts {
		if a := &c.acts[i]; a.isVague() || !a.on.IsExact() {
			return true
		}
	}
	return false
}
