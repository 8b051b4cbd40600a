package prose

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/source"
)

// Agreement returns a sentence about how an agreement as a whole stands on a day, since when and by which act or rule:
// "The Treaty … has been in force since 1 January 2022: the 60th day after the 4th instrument, deposited by New Zealand
// on 2 November 2021."
func (p Prose) Agreement(a agreement.Agreement, s agreement.Status) string {
	return agreementTeller{Teller: p.teller, of: &a, status: &s, scope: "agreement"}.tell()
}

// Party returns a sentence about how a party stands under an agreement on a day.
func (p Prose) Party(a agreement.Agreement, who party.ID, s agreement.Status) string {
	return agreementTeller{Teller: p.teller, of: &a, status: &s, scope: "party", who: who}.tell()
}

// agreementTeller tells one status.
type agreementTeller struct {
	grammar.Teller
	of     *agreement.Agreement
	status *agreement.Status
	scope  string   // "agreement" or "party": the first word of the keys
	who    party.ID // the party, or zero
	values grammar.Args
	told   string // the head of the sentence
}

func (t agreementTeller) tell() string {
	t.values = t.args()
	t.told = t.head()
	return t.Sentence(t.told, t.reason(), t.law(), t.correction(), t.entry(), t.doubt(), t.leaving(), t.through())
}

// args returns the values that every sentence about the status can use.
func (t agreementTeller) args() grammar.Args {
	a := grammar.Args{"x": t.Titled(t.of.Titles, t.of.ID, grammar.OfAgreement), "since": t.status.Since, "until": t.status.Until}
	if !t.who.IsZero() {
		a["w"] = t.Party(t.who)
	}
	return a
}

// soft returns the keys of a sentence: first the one for what is not binding, if the agreement is not.
func (t agreementTeller) soft(key string) []string {
	if t.of.NonBinding {
		return []string{key + ".soft", key}
	}
	return []string{key}
}

// head tells the state. It is empty where it is unknown whether there is any.
func (t agreementTeller) head() string {
	s := t.status
	if (s.State == agreement.StateNone || s.State == agreement.StateDraft) && s.InForce == civil.Unknown {
		return ""
	}
	key := t.scope + "." + string(s.State)
	switch {
	case s.State == agreement.StateSigned && t.who.IsZero():
		key += t.signing()
	case s.State == agreement.StateAdopted && t.decisive() != nil:
		key += "." + string(t.decisive().Kind)
	}
	if event := t.decisive(); event != nil && event.Kind == agreement.EventResumed && t.Has(key+".resumed") {
		key += ".resumed"
	}
	return t.State(t.values, t.soft(key)...)
}

// signing says which sentence tells of a signed agreement: that all signed on one day, that some did, or that a party
// consented without a signature on record.
func (t agreementTeller) signing() string {
	days, isSigned := map[civil.When]bool{}, false
	for _, e := range t.of.Events {
		if isSignature(e.Kind) {
			days[e.On] = true
			isSigned = true
		}
	}
	switch {
	case !isSigned:
		return ".consent"
	case len(days) > 1:
		return ".first"
	}
	return ""
}

// decisive returns the event that began the state, nil if none did.
func (t agreementTeller) decisive() *agreement.Event {
	i := slices.IndexFunc(t.status.Grounds.Facts, func(f agreement.Fact) bool { return f.Decides })
	if i < 0 || t.status.Since.IsZero() {
		return nil
	}
	return &t.status.Grounds.Facts[i].Event
}

// isRuled reports whether a clause or the law gave the day on which the state began.
func (t agreementTeller) isRuled() bool {
	s := t.status
	return !s.Since.IsZero() && s.Basis == source.BasisRule && (s.Grounds.Clause != "" || s.Grounds.Default)
}

// reason tells what began the state, unless the head does.
func (t agreementTeller) reason() string {
	event := t.decisive()
	switch {
	case t.isRuled():
		return t.ruling(event)
	case event == nil || t.restates(event.Kind):
		return ""
	case t.isEntry() && t.status.Basis == source.BasisAssumed && isSignature(event.Kind):
		return t.Say(t.Pick(t.soft("link.basis.assumed-entry")...), nil)
	case event.Kind == agreement.EventResumed && t.Has(t.scope+"."+string(t.status.State)+".resumed"):
		return ""
	}
	on := event.On
	if event.Kind == agreement.EventDeclaredInForce && (on == t.status.Since || on.IsZero()) {
		return ""
	}
	if on == t.status.Since {
		on = civil.When{} // the head has it
	}
	return t.act(event, on)
}

func isSignature(k agreement.EventKind) bool {
	return k == agreement.EventSigned || k == agreement.EventSignedDefinitively
}

// restates reports whether the head of the sentence tells the act itself.
func (t agreementTeller) restates(k agreement.EventKind) bool {
	switch t.status.State {
	case agreement.StateSigned, agreement.StateSignatory, agreement.StateAdopted, agreement.StateTerminated, agreement.StateExpired,
		agreement.StateSuperseded, agreement.StateLapsed:
		return true
	case agreement.StateSuspended:
		return k == agreement.EventSuspended && (!t.who.IsZero() || t.isWhole())
	case agreement.StateProvisional:
		return k == agreement.EventProvisionalStarted && (!t.who.IsZero() || t.isWhole())
	}
	return false
}

// isWhole reports whether the decisive event is one of the whole agreement.
func (t agreementTeller) isWhole() bool { return t.decisive().Party.IsZero() }

func (t agreementTeller) isEntry() bool {
	return t.status.State == agreement.StateInForce || t.status.State == agreement.StateParty
}

// act returns the words for an event, with its party if the sentence is not about that party, and a day.
func (t agreementTeller) act(e *agreement.Event, on civil.When) string {
	a := grammar.Args{"day": on}
	if !e.Party.IsZero() && e.Party != t.who {
		a["w"] = t.Party(e.Party)
	}
	keys := t.soft("act." + string(e.Kind))
	if a["w"] == nil {
		keys = append([]string{keys[0] + ".own"}, keys...)
	}
	if a["w"] == nil && on.IsZero() {
		keys = append([]string{"act." + string(e.Kind) + ".bare"}, keys...)
	}
	key := t.Pick(keys...)
	if key == "" {
		return string(e.Kind)
	}
	return t.Say(key, a)
}

// law tells which law decides if no clause does, or what a clause counts.
func (t agreementTeller) law() string {
	g := &t.status.Grounds
	switch {
	case !t.isRuled():
		return ""
	case g.Default && g.Count == 0:
		return t.Say("law.own", nil)
	case g.Default:
		return t.Say("law.all", nil)
	case !g.Condition.Weight.IsZero():
		return t.Say("count.share", grammar.Args{"share": t.Percent(g.Condition.Weight), "table": g.Condition.Table})
	case g.Condition.Group != "":
		return t.Say("count.group", grammar.Args{"group": g.Condition.Group})
	}
	return ""
}

// correction tells what the rules give where that is another day than the declared one, on whichever days either may be.
func (t agreementTeller) correction() string {
	s := t.status
	isDifferent := spell.Before(s.Computed, s.Declared) || spell.Before(s.Declared, s.Computed)
	if !t.isEntry() || s.Declared != s.Since || !isDifferent {
		return ""
	}
	return t.Say("rules.differ", grammar.Args{"day": s.Computed})
}

// entry tells when what is not in force enters into force, or that it is not in force.
func (t agreementTeller) entry() string {
	s := t.status
	if s.InForce != civil.No {
		return ""
	}
	var isAhead bool
	switch s.State {
	case agreement.StatePending, agreement.StateContracting, agreement.StateSigned, agreement.StateSignatory:
		isAhead = !s.Until.IsZero() && !s.Leaving && (s.Until == s.Computed || s.Until == s.Declared)
	default:
		return ""
	}
	key := "entry." + t.scope + ".not"
	if isAhead {
		key = "entry." + t.scope + ".ahead"
	}
	return t.Say(t.Pick(t.soft(key)...), t.values)
}

// doubt tells why it is unknown whether the agreement is in force.
func (t agreementTeller) doubt() string {
	s := t.status
	if s.InForce != civil.Unknown {
		return ""
	}
	why := s.Grounds.Doubt
	if why == "" {
		why = agreement.DoubtDates
	}
	keys := t.soft("question." + t.scope)
	if t.told != "" {
		keys = append(t.soft("question.here."+t.scope), t.soft("question.here")...)
	}
	question := t.Say(t.Pick(keys...), t.values)
	reason := t.Pick(t.soft("doubt." + string(why))...)
	return t.Because(question, t.Say(reason, grammar.Args{"agreements": t.Agreements(s.Grounds.Agreements), "dates": t.vagueDates()}))
}

// vagueDates lists the acts whose day is not known exactly.
func (t agreementTeller) vagueDates() string {
	var acts []string
	for i := range t.status.Grounds.Facts {
		e := &t.status.Grounds.Facts[i].Event
		if day, isVague := vague(e.On, e.Effective); isVague {
			acts = append(acts, t.act(e, day))
		}
	}
	return t.List(acts)
}

// vague returns the day of an event that is not known exactly, and whether there is one.
func vague(on, effective civil.When) (civil.When, bool) {
	if _, isExact := effective.Exact(); on.IsZero() || !effective.IsZero() && !isExact {
		on = effective
	}
	_, isExact := on.Exact()
	return on, !isExact
}

// leaving tells of a notice of withdrawal.
func (t agreementTeller) leaving() string {
	i := slices.IndexFunc(t.status.Grounds.Facts, func(f agreement.Fact) bool {
		return f.Event.Kind == agreement.EventWithdrawalNotified && !f.Decides
	})
	if !t.status.Leaving || i < 0 {
		return ""
	}
	notice := &t.status.Grounds.Facts[i].Event
	a := grammar.Args{"notice": notice.On, "until": t.status.Until}
	if notice.Party != t.who {
		a["w"] = t.Party(notice.Party)
	}
	if t.status.Until.IsZero() {
		return t.Say("leaving.sometime", a)
	}
	return t.Say("leaving.on", a)
}

// through tells by whom a party is bound that is not a party itself.
func (t agreementTeller) through() string {
	if t.status.Through.IsZero() {
		return ""
	}
	return t.Say("through", grammar.Args{"w": t.Party(t.status.Through)})
}
