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
	r := newRecord(a, newLibrary(a, nil))
	found = append(found, r.validateList()...)
	found = append(found, r.validateOrder()...)
	return append(found, r.validateDeclaration()...)
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
func (r *record) validateList() issue.List {
	var found issue.List
	seen := map[int]bool{}
	for i := range r.acts {
		t := &r.acts[i]
		kind := eventKinds[t.row].kind
		if !r.hasList || t.member < 0 || r.members[t.member].listed != nil || seen[t.member] ||
			!t.signs() && !t.consents() || kind == EventAcceded || kind == EventSucceeded {
			continue
		}
		seen[t.member] = true
		found = append(found, unlistedParty.At(eventsPath.Index(t.index).Key("party"), issue.Args{
			"party": r.members[t.member].id.String(), "kind": string(kind)}))
	}
	return found
}

// predecessors are what must have happened before an act, by the act's role; any one of them will do.
var predecessors = [...]struct {
	role   role
	needed []EventKind
}{
	{stops, []EventKind{EventProvisionalStarted}},
	{resumes, []EventKind{EventSuspended}},
	{revokes, []EventKind{EventWithdrawalNotified}},
	{gives, []EventKind{
		EventRatified, EventAccepted, EventApproved, EventAcceded, EventSucceeded, EventConfirmed, EventNotified,
		EventSignedDefinitively, EventSigned, EventProvisionalStarted,
	}},
}

// validateOrder reports acts that come before what they follow upon: only where that is certain.
func (r *record) validateOrder() issue.List {
	var found issue.List
	for i := range r.acts {
		t := &r.acts[i]
		e := &r.a.Events[t.index]
		at := eventsPath.Index(t.index)
		for _, p := range predecessors {
			isProvided := p.role != t.role() || p.role == stops && r.a.Rules.Provisional != nil
			if !isProvided && !r.hasBefore(t, p.needed) {
				found = append(found, missingPredecessor.At(at, issue.Args{
					"kind": string(e.Kind), "on": e.On.String(), "needed": spelling.Join(p.needed)}))
			}
		}
		if signature := r.laterSignature(t); signature != nil {
			found = append(found, consentBeforeSignature.At(at, issue.Args{
				"party": e.Party.String(), "on": e.On.String(), "signed": signature.On.String()}))
		}
	}
	return found
}

// hasBefore reports whether an act of one of the kinds, by the same party or by the whole, may precede t.
func (r *record) hasBefore(t *act, kinds []EventKind) bool {
	precedes := func(s *act) bool {
		return s.on.Lo <= t.on.Hi && slices.Contains(kinds, eventKinds[s.row].kind)
	}
	if t.member >= 0 {
		for _, i := range r.members[t.member].acts {
			if precedes(&r.acts[i]) {
				return true
			}
		}
	}
	return slices.ContainsFunc(r.acts, func(s act) bool { return (s.member < 0 || t.member < 0) && precedes(&s) })
}

// laterSignature is the party's only signature, where its consent t by ratification came before it.
func (r *record) laterSignature(t *act) *Event {
	if t.member < 0 || t.role() != consents || t.on.Hi == never {
		return nil
	}
	var signature *Event
	for _, i := range r.members[t.member].acts {
		s := &r.acts[i]
		switch {
		case s.role() != signs:
		case s.on.Lo <= t.on.Hi:
			return nil
		default:
			signature = &r.a.Events[s.index]
		}
	}
	return signature
}

// validateDeclaration reports a declared entry into force that the rules contradict. Rules that wait
// for other agreements are not judged here.
func (r *record) validateDeclaration() issue.List {
	if len(r.declared) == 0 || r.isSilent() || len(r.a.References()) > 0 || r.computed.Hi == never {
		return nil
	}
	overlap := r.computed.Lo <= r.entry.Hi && r.entry.Lo <= r.computed.Hi
	if overlap {
		return nil
	}
	at := eventsPath.Index(r.acts[r.entry.acts[0]].index)
	return issue.List{declaredDiffers.At(at, issue.Args{
		"declared": r.entry.When().String(), "computed": r.computed.When().String()})}
}
