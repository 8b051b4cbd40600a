package prose

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// AgreementEvent returns a sentence about an event of an agreement, without its day: "North Kazakhstan Region signed
// the Agreement …."
func (p Prose) AgreementEvent(a agreement.Agreement, e agreement.Event) string {
	values := grammar.Args{"x": p.teller.Titled(a.Titles, a.ID, grammar.OfAgreement), "condition": e.ID}
	key := "event." + string(e.Kind)
	if !e.Party.IsZero() {
		values["w"] = p.teller.Party(e.Party)
		key += ".by"
	}
	if !e.Toward.IsZero() {
		values["toward"] = p.teller.Party(e.Toward)
	}
	if e.On.IsZero() && !e.Effective.IsZero() && !e.Party.IsZero() && isConsent(e.Kind) {
		key = "event.effective.by" // the day is not that of the act
	}
	keys := []string{key}
	if a.NonBinding {
		keys = []string{key + ".soft", key}
	}
	return p.teller.Sentence(p.teller.Say(p.teller.Pick(append(keys, "event.other")...), values), "")
}

func isConsent(k agreement.EventKind) bool {
	switch k {
	case agreement.EventRatified, agreement.EventAccepted, agreement.EventApproved, agreement.EventConfirmed, agreement.EventNotified, agreement.EventExchanged,
		agreement.EventAcceded, agreement.EventSignedDefinitively:
		return true
	}
	return false
}

// MembershipEvent returns a sentence about an event of a membership, without its day.
func (p Prose) MembershipEvent(m platform.Membership, e platform.Event) string {
	a := grammar.Args{"w": p.teller.Party(m.Member), "x": p.teller.Platform(m.Platform)}
	key := "membership.event." + string(e.Kind)
	role := e.As
	if role == "" || role == platform.RoleMember {
		return p.teller.Sentence(p.teller.Say(key, a), "")
	}
	a["role"] = p.teller.Role(string(role))
	keys := []string{key + ".as", key}
	if p.teller.Has("role." + string(role)) {
		a["role"] = p.teller.RoleAs(string(role))
	} else {
		keys = append([]string{key + ".in"}, keys...)
	}
	return p.teller.Sentence(p.teller.Say(p.teller.Pick(keys...), a), "")
}

// OfficeEvent returns a sentence about an event of an office, without its day.
func (p Prose) OfficeEvent(o platform.Office, e platform.OfficeEvent) string {
	a := grammar.Args{"x": p.officeName(o)}
	if !e.To.IsZero() {
		a["to"] = p.teller.Party(party.IDFrom(e.To))
	}
	return p.teller.Sentence(p.teller.Say("office.event."+string(e.Kind), a), "")
}

// Meeting returns a sentence about a meeting, without its day: its kind, its subject and its place.
func (p Prose) Meeting(m platform.Meeting) string {
	a := grammar.Args{"subject": withoutStop(p.teller.Text(m.Subject))}
	if !m.Place.IsZero() {
		a["place"] = p.teller.Party(party.IDFrom(m.Place))
	}
	return p.teller.Sentence(p.teller.Say("meeting."+string(m.Kind), a), "")
}
