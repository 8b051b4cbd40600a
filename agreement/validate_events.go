package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

func (a *Agreement) validateEvents() issue.List {
	var found issue.List
	said := map[event]bool{}
	for i := range a.Events {
		e := &a.Events[i]
		if own := e.Validate(); len(own) > 0 {
			found = append(found, own.Under(eventsPath.Index(i))...)
		}
		if what := (event{e.Kind, e.Party, e.Toward, e.On, e.Effective, e.ID}); !e.Retracted.IsZero() {
			// another one may say what is right
		} else if !said[what] {
			said[what] = true
		} else {
			found = append(found, doubledEvent.At(eventsPath.Index(i), issue.Args{"kind": spelling.Named(e.Kind, EventKinds())}))
		}
		if e.Kind == EventWithdrawalNotified && e.Effective.IsZero() && a.Rules.Withdrawal == nil && a.Rules.Term == nil {
			found = append(found, openWithdrawal.At(eventsPath.Index(i), issue.Args{"party": e.Party.String(), "on": e.On.String()}))
		}
	}
	c := compileAlone(a).bindings()
	found = append(found, c.validateList()...)
	found = append(found, c.validateOrder()...)
	found = append(found, c.validateDeclaration()...)
	found = append(found, c.validateRenewals()...)
	found = append(found, c.validateLaterRule()...)
	return append(found, c.validateTies()...)
}

// Validate reports what is wrong within the event itself.
func (e Event) Validate() issue.List {
	var found issue.List
	row := e.Kind.row()
	if row < 0 {
		found = enum.Required(&unknownValue, "/kind", e.Kind, EventKinds())
	} else {
		switch scope := eventKinds[row].scope; {
		case e.Kind == EventSigned && e.Party.IsZero():
			found = append(found, unnamedSignature.At("/party", issue.Args{"on": e.On.String()}))
		case e.Party.IsZero() && scope&ofWhole == 0:
			found = append(found, missingParty.At("/party", e.args()))
		case !e.Party.IsZero() && scope&ofParty == 0:
			found = append(found, misplacedParty.At("/party", e.args()))
		}
	}
	found = append(found, e.validateToward()...)
	if e.On.IsZero() && e.Effective.IsZero() {
		found = append(found, undatedEvent.At("/on", e.args()))
	}
	if e.Kind == EventConditionMet && e.ID == "" {
		found = append(found, missingConditionID.At("/id", nil))
	}
	if e.Kind == EventWithdrawalNotified && spell.Before(e.Effective, e.On) {
		found = append(found, noticeBackwards.At("/effective", issue.Args{"on": e.On.String(), "effective": e.Effective.String()}))
	}
	if e.ID != "" {
		found = append(found, text.ValidateString(e.ID).Under("/id")...)
	}
	found = append(found, e.Known.Validate()...)
	return append(found, source.ValidateCites(e.Cites)...)
}

// event is what an event says.
type event struct {
	kind          EventKind
	party, toward party.ID
	on, effective civil.When
	id            string
}

// args are what messages say of an event.
func (e *Event) args() issue.Args {
	kind := spelling.Named(e.Kind, EventKinds())
	return issue.Args{"kind": kind, "what": kind, "party": e.Party.String()}
}

// validateToward reports a party toward which an event works that cannot work toward one.
func (e *Event) validateToward() issue.List {
	switch {
	case e.Toward.IsZero():
	case e.Kind != EventSuspended && e.Kind != EventResumed:
		return issue.List{misplacedToward.At("/toward", issue.Args{"kind": e.args()["kind"], "party": named(e.Toward)})}
	case e.Party.IsZero():
		return issue.List{missingParty.At("/party", e.args())}
	case e.Party == e.Toward:
		return issue.List{ownToward.At("/toward", issue.Args{"party": named(e.Toward)})}
	}
	return nil
}

// validateLaterRule reports a rule for later parties in an agreement of two that needs the consent of both.
func (c *Compiled) validateLaterRule() issue.List {
	_, cond, _ := c.entryRule()
	if c.a.Rules.LaterParty == nil || len(c.a.Parties) != 2 || !c.isBilateral() || cond != nil && !c.needsEveryConsent() {
		return nil
	}
	return issue.List{idleLaterRule.At(laterPath, nil)}
}

// validateList reports who signs or consents and is not on the list of parties, at its first such act. Who accedes
// or succeeds comes later than a list, as often as not.
func (c *Compiled) validateList() issue.List {
	var found issue.List
	seen := map[int32]bool{}
	for i := range c.acts {
		t := &c.acts[i]
		kind := eventKinds[t.row].kind
		if !c.hasList || t.member < 0 || c.members[t.member].listed != nil || seen[t.member] ||
			!t.isSignature() && !t.isConsent() || kind == EventAcceded || kind == EventSucceeded {
			continue
		}
		seen[t.member] = true
		found = append(found, unlistedParty.At(eventsPath.Index(int(t.index)).Key("party"), issue.Args{
			"party": c.members[t.member].id.String(), "kind": string(kind)}))
	}
	return found
}

// validateDeclaration reports a declared entry into force that the rules contradict. Rules that wait
// for other agreements are not judged here.
func (c *Compiled) validateDeclaration() issue.List {
	e := &c.entry
	if e.declared.isNone() || c.a.Rules.EntryIntoForce == nil || c.waits || e.computed.isNone() || e.computed.Maybe {
		return nil
	}
	if e.computed.Lo <= e.declared.Hi && e.declared.Lo <= e.computed.Hi {
		return nil
	}
	at := eventsPath.Index(int(c.acts[e.declared.acts[0]].index))
	return issue.List{declaredDiffers.At(at, issue.Args{
		"declared": c.when(e.declared.moment, e.declared.acts...).String(), "computed": c.when(e.computed.moment).String()})}
}
