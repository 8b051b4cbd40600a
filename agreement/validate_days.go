package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// mostCompared is the number of events and relations of one agreement that are compared with each other: more come from
// other data than what a person types.
const mostCompared = 200

// isSigning reports whether parties sign or express consent by events of a kind.
func (k EventKind) isSigning() bool {
	row := k.row()
	if row < 0 {
		return false
	}
	e := eventKinds[row].effect
	return e == signs || e == consents
}

// validateDays reports acts of parties before the text was adopted, commitments that were due and a term that ended before
// anybody had signed, and persons who signed on another day than the party for which they did.
func (a *Agreement) validateDays() issue.List {
	found := a.validateAdoption()
	if first := a.firstAct(); !first.IsZero() {
		for i := range a.Commitments {
			if due := a.Commitments[i].Due; spell.Before(due, first) {
				found = append(found, dueTooEarly.At(issue.Path("/commitments").Index(i).Key("due"), issue.Args{
					"due": due.String(), "on": first.String()}))
			}
		}
		if t := a.Rules.Term; t != nil && !t.Until.IsZero() && spell.Before(civil.On(t.Until), first) {
			found = append(found, termBeforeSignature.At(termPath.Key("until"), issue.Args{"until": t.Until.String(), "signed": first.String()}))
		}
	}
	return append(found, a.validateSignatoryDays()...)
}

// firstAct returns the day of the first signature or consent, the zero When where one of them has no day.
func (a *Agreement) firstAct() civil.When {
	var first civil.When
	for i := range a.Events {
		e := &a.Events[i]
		if !e.Kind.isSigning() {
			continue
		}
		if e.On.Earliest().IsZero() {
			return civil.When{}
		}
		if first.IsZero() || e.On.Earliest().Before(first.Earliest()) {
			first = e.On
		}
	}
	return first
}

// validateAdoption reports signatures and consents that certainly come before every adoption of the text.
func (a *Agreement) validateAdoption() issue.List {
	var adopted civil.When
	for i := range a.Events {
		if e := &a.Events[i]; e.Kind == EventAdopted {
			if e.On.Earliest().IsZero() {
				return nil
			}
			if adopted.IsZero() || e.On.Earliest().Before(adopted.Earliest()) {
				adopted = e.On
			}
		}
	}
	if adopted.IsZero() {
		return nil
	}
	var found issue.List
	for i := range a.Events {
		if e := &a.Events[i]; e.Kind.isSigning() && spell.Before(e.On, adopted) {
			found = append(found, beforeAdoption.At(eventsPath.Index(i).Key("on"), issue.Args{
				"kind": string(e.Kind), "on": e.On.String(), "adopted": adopted.String()}))
		}
	}
	return found
}

// validateSignatoryDays reports persons who signed for a party on a day on which the party certainly did not sign.
func (a *Agreement) validateSignatoryDays() issue.List {
	if len(a.Signatories) == 0 {
		return nil
	}
	signed := map[party.ID][]civil.When{}
	for i := range a.Events {
		if e := &a.Events[i]; e.Kind == EventSigned || e.Kind == EventSignedDefinitively {
			signed[e.Party] = append(signed[e.Party], e.On)
		}
	}
	var found issue.List
	for i := range a.Signatories {
		s := &a.Signatories[i]
		days := signed[s.Person.For]
		if s.On.IsZero() || s.Role == RoleWitnessed || len(days) == 0 || len(days) > mostCompared {
			continue
		}
		isElsewhen := true
		for _, day := range days {
			isElsewhen = isElsewhen && (spell.Before(s.On, day) || spell.Before(day, s.On))
		}
		if isElsewhen {
			found = append(found, signatoryOtherDay.At(issue.Path("/signatories").Index(i).Key("on"), issue.Args{
				"party": s.Person.For.String(), "on": s.On.String(), "signed": days[0].String()}))
		}
	}
	return found
}
