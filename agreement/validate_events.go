package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

func (a *Agreement) validateEvents() issue.List {
	var found issue.List
	for i, e := range a.Events {
		found = append(found, e.Validate().Under(eventsPath.Index(i))...)
		if e.Kind == EventWithdrawalNotified && e.Effective.IsZero() && a.Rules.Withdrawal == nil {
			found = append(found, openWithdrawal.At(eventsPath.Index(i), issue.Args{"party": e.Party.String(), "on": e.On.String()}))
		}
	}
	c := Compile(*a).ready()
	found = append(found, c.validateList()...)
	found = append(found, c.validateOrder()...)
	return append(found, c.validateDeclaration()...)
}

// Validate reports what is wrong within the event itself.
func (e Event) Validate() issue.List {
	found := needsOneOf("/kind", e.Kind, EventKinds())
	kind := spelling.Named(e.Kind, EventKinds())
	args := issue.Args{"kind": kind, "what": kind, "party": e.Party.String()}
	if row := e.Kind.row(); row >= 0 {
		switch scope := eventKinds[row].scope; {
		case e.Kind == EventSigned && e.Party.IsZero():
			found = append(found, unnamedSignature.At("/party", issue.Args{"on": e.On.String()}))
		case e.Party.IsZero() && scope&ofWhole == 0:
			found = append(found, missingParty.At("/party", args))
		case !e.Party.IsZero() && scope&ofParty == 0:
			found = append(found, misplacedParty.At("/party", args))
		}
	}
	if e.On.IsZero() && e.Effective.IsZero() {
		found = append(found, undatedEvent.At("/on", args))
	}
	if e.Kind == EventConditionMet && e.ID == "" {
		found = append(found, missingConditionID.At("/id", nil))
	}
	return append(found, source.ValidateCites(e.Cites)...)
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

// predecessors are what must have happened before an act, by the act's effect; any one of them will do.
var predecessors = [...]struct {
	effect effect
	needed []EventKind
}{
	{endsProvisional, []EventKind{EventProvisionalStarted}},
	{resumes, []EventKind{EventSuspended}},
	{revokes, []EventKind{EventWithdrawalNotified}},
	{notifies, []EventKind{
		EventRatified, EventAccepted, EventApproved, EventAcceded, EventSucceeded, EventConfirmed, EventNotified,
		EventSignedDefinitively, EventSigned, EventProvisionalStarted,
	}},
}

// validateOrder reports acts that come before what they follow upon: only where that is certain.
func (c *Compiled) validateOrder() issue.List {
	var found issue.List
	for i := range c.acts {
		t := &c.acts[i]
		e := &c.a.Events[t.index]
		at := eventsPath.Index(int(t.index))
		for _, p := range predecessors {
			isProvided := p.effect != t.effect() || p.effect == endsProvisional && c.a.Rules.Provisional != nil
			if !isProvided && !c.hasBefore(t, p.needed) {
				found = append(found, missingPredecessor.At(at, issue.Args{
					"kind": string(e.Kind), "on": e.On.String(), "needed": spelling.Join(p.needed)}))
			}
		}
		if signature := c.laterSignature(t); signature != nil {
			found = append(found, consentBeforeSignature.At(at, issue.Args{
				"party": e.Party.String(), "on": e.On.String(), "signed": signature.On.String()}))
		}
	}
	return found
}

// hasBefore reports whether an act of one of the kinds, by the same party or by the whole, may precede t.
func (c *Compiled) hasBefore(t *act, kinds []EventKind) bool {
	precedes := func(s *act) bool {
		return s.on.Lo <= t.on.Hi && slices.Contains(kinds, eventKinds[s.row].kind)
	}
	if t.member >= 0 {
		for _, i := range c.members[t.member].acts {
			if precedes(&c.acts[i]) {
				return true
			}
		}
	}
	return slices.ContainsFunc(c.acts, func(s act) bool { return (s.member < 0 || t.member < 0) && precedes(&s) })
}

// laterSignature is the party's only signature, where its consent t by ratification came before it.
func (c *Compiled) laterSignature(t *act) *Event {
	if t.member < 0 || t.effect() != consents || t.on.Hi == never {
		return nil
	}
	var signature *Event
	for _, i := range c.members[t.member].acts {
		s := &c.acts[i]
		switch {
		case s.effect() != signs:
		case s.on.Lo <= t.on.Hi:
			return nil
		default:
			signature = &c.a.Events[s.index]
		}
	}
	return signature
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
