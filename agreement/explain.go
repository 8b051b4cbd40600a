package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/wording"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// Names are what ids are called in a sentence, in the nominative. The zero Names, and a function that returns "", leave
// the id.
type Names struct {
	Party     func(party.ID) string
	Agreement func(id string) string
}

func (n Names) party(id party.ID) string {
	if n.Party != nil && !id.IsZero() {
		if name := n.Party(id); name != "" {
			return name
		}
	}
	return id.String()
}

func (n Names) agreement(id string) string {
	if n.Agreement != nil {
		if name := n.Agreement(id); name != "" {
			return name
		}
	}
	return id
}

// Explain is the status and its reason as one sentence without a full stop: "in force since January 27, 1980:
// the 30th day after the 35th instrument, deposited by Togo on December 28, 1979". It is in English,
// Russian, Kazakh or Chinese (simplified script), with the dates and numbers of the locale; readers of other languages
// get English.
func (s Status) Explain(l locale.Locale, names Names) string {
	e := explainer{wording.For(l), names, s}
	more := []string{e.detail(), e.correction(), e.limit(), e.doubt(), e.leaving()}
	return e.Sentence(e.head(), e.reason(), more...)
}

// explainer puts one status in words.
type explainer struct {
	wording.Words
	names  Names
	status Status
}

// head is what the state is called; that there is none says nothing where it may be another one.
func (e explainer) head() string {
	isNone := e.status.State == StateNone || e.status.State == StateDraft
	if isNone && e.status.InForce == civil.Unknown {
		return ""
	}
	for i := range heads {
		if heads[i].state == e.status.State {
			return e.Since(&heads[i].words, e.status.Since)
		}
	}
	return string(e.status.State)
}

// decisive is the event that began the state, nil where none did.
func (e explainer) decisive() *Fact {
	i := slices.IndexFunc(e.status.Grounds.Facts, func(f Fact) bool { return f.Decides })
	if i < 0 || e.status.Since.IsZero() {
		return nil
	}
	return &e.status.Grounds.Facts[i]
}

// note is the party and the day of an event as they stand beside its word.
func (e explainer) note(f *Event, on civil.When) string { return e.By(e.names.party(f.Party), on) }

// reason is what began the state.
func (e explainer) reason() string {
	fact := e.decisive()
	switch {
	case e.status.Since.IsZero():
		return ""
	case e.status.isRuled():
		return e.ruling(fact)
	case fact == nil:
		return ""
	}
	on := fact.Event.On
	if on == e.status.Since {
		on = civil.When{} // the head has it
	}
	if e.restates(&fact.Event) && e.note(&fact.Event, on) == "" {
		return ""
	}
	return e.act(&fact.Event, on)
}

// restates reports whether the word for the event says no more than that for the state.
func (e explainer) restates(f *Event) bool {
	return e.status.State == StateSuspended && f.Kind == EventSuspended || e.status.State == StateProvisional && f.Kind == EventProvisionalStarted
}

// act is the word for an event.
func (e explainer) act(f *Event, on civil.When) string {
	for i := range actWords {
		if actWords[i].kind == f.Kind {
			return e.Fill(&actWords[i].words, issue.Args{"note": e.note(f, on)})
		}
	}
	return string(f.Kind)
}

// ruling is the day that a rule gives: a trigger and a delay, or a day later than that by a floor.
func (e explainer) ruling(fact *Fact) string {
	b := e.status.Grounds
	if !b.Condition.On.IsZero() && b.Delay == (Delay{}) {
		return e.Fill(&settledDay, nil)
	}
	trigger := e.trigger(fact)
	if e.isFloored(fact) {
		return e.Fill(&firstAllowed, issue.Args{"trigger": trigger})
	}
	return b.Delay.explain(e.Words, trigger)
}

// isFloored reports whether the state began later than the delay reaches from its trigger.
func (e explainer) isFloored(fact *Fact) bool {
	trigger := civil.On(e.status.Grounds.Condition.On)
	if e.status.Grounds.Condition.On.IsZero() {
		if fact == nil {
			return false
		}
		trigger = fact.Event.On
		if fact.Event.Kind == EventConditionMet && !fact.Event.Effective.IsZero() {
			trigger = fact.Event.Effective
		}
	}
	from, isExact := trigger.Exact()
	since, isKnown := e.status.Since.Exact()
	return isExact && isKnown && e.status.Grounds.Delay.after(spell.DayOf(from)) != spell.DayOf(since)
}

// trigger is what the delay counts from.
func (e explainer) trigger(fact *Fact) string {
	c := e.status.Grounds.Condition
	switch {
	case c.clause() == onClause:
		on := civil.On(c.On)
		return e.Fill(&dayTrigger, issue.Args{"note": e.On(on), "day": e.When(on)})
	case c.clause() == inForceClause:
		return e.Fill(&agreementTrigger, issue.Args{"agreements": e.agreements(e.status.Grounds.Agreements)})
	case fact == nil:
		return e.Fill(&plainTrigger, nil)
	}
	event := &fact.Event
	args := issue.Args{"note": e.note(event, event.On), "n": e.Number(e.status.Grounds.Count), "nth": e.Nth(e.status.Grounds.Count)}
	switch event.Kind {
	case EventConditionMet:
		args["condition"] = e.quote(event.ID)
		return e.Fill(&conditionTrigger, args)
	case EventWithdrawalNotified:
		return e.Fill(&noticeTrigger, args)
	}
	return e.Fill(&actTriggers[instrumentOf(event.Kind, c.clause())][e.rank()], args)
}

// instrumentOf is in which form an act was done, as far as the clause asks.
func instrumentOf(k EventKind, c clause) instrument {
	switch {
	case k == EventSigned || k == EventSignedDefinitively && c == signedClause:
		return merelySigned
	case k == EventSignedDefinitively:
		return signedAsConsent
	case k == EventNotified:
		return notified
	}
	return deposited
}

// rank is which of the acts decided: a number says how many there were by then, and a quorum whether that
// was the last one needed.
func (e explainer) rank() rankOf {
	c := e.status.Grounds.Condition
	switch {
	case e.status.Grounds.Count == 0:
		return rankOwn
	case e.status.Grounds.Default || c.Consents.IsAll() || c.Signed.IsAll() || c.Named != nil || !c.Weight.IsZero():
		return rankLast
	}
	return rankNth
}

func (e explainer) quote(text string) string { return e.Fill(&quoted, issue.Args{"text": text}) }

func (e explainer) agreements(ids []string) string {
	titles := make([]string, len(ids))
	for i, id := range ids {
		titles[i] = e.quote(e.names.agreement(id))
	}
	return e.List(titles)
}
