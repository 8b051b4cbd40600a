package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// EventKind is what happened to an agreement or what a party did to it.
type EventKind string

// The kinds of events of a party.
const (
	EventSigned             EventKind = "signed"
	EventSignedDefinitively EventKind = "signed-definitively" // signature that is consent to be bound (VCLT art. 12)
	EventRatified           EventKind = "ratified"
	EventAccepted           EventKind = "accepted"
	EventApproved           EventKind = "approved"
	EventAcceded            EventKind = "acceded"
	EventSucceeded          EventKind = "succeeded"
	EventConfirmed          EventKind = "confirmed"
	EventNotified           EventKind = "notified"  // that the internal procedures are complete
	EventExchanged          EventKind = "exchanged" // instruments or notes
	EventDomestic           EventKind = "approved-domestically"
	EventDeclined           EventKind = "declined" // said that it will not be bound
	EventProvisionalStarted EventKind = "provisional-started"
	EventProvisionalEnded   EventKind = "provisional-ended"
	EventReserved           EventKind = "reserved"
	EventObjected           EventKind = "objected"
	EventWithdrawalNotified EventKind = "withdrawal-notified"
	EventWithdrawalRevoked  EventKind = "withdrawal-revoked"
	EventSuspended          EventKind = "suspended"
	EventResumed            EventKind = "resumed"
)

// EventAttested says that the agreement was in force on that day, for the party where it names one; no source tells
// since when. Between a notice of withdrawal and its effect it changes nothing; after that it says that the party has
// returned.
const EventAttested EventKind = "attested"

// The kinds of events of the agreement as a whole. Suspension, resumption and provisional application
// are the whole's where they name no party.
const (
	EventInitialled      EventKind = "initialled"
	EventAdopted         EventKind = "adopted"
	EventOpened          EventKind = "opened" // for signature
	EventConditionMet    EventKind = "condition-met"
	EventDeclaredInForce EventKind = "declared-in-force"
	EventAmended         EventKind = "amended"
	EventRenewed         EventKind = "renewed" // its term
	EventSuperseded      EventKind = "superseded"
	EventTerminated      EventKind = "terminated"
	EventExpired         EventKind = "expired"
	EventLapsed          EventKind = "lapsed"
)

// Event is one dated fact. On is the day of the act; Effective, where a source states it, the day from which
// it works, in place of what a rule would give. An agreement that is so in force for two of its parties is in force as a
// whole, unless an event declares a later day. A consent with Effective alone was given on an unknown day up to that one.
// Toward is the only party toward which a suspension or a resumption works. ID names the condition that an event
// "condition-met" is about.
type Event struct {
	Kind      EventKind  `json:"kind"`
	Party     party.ID   `json:"party,omitzero"`
	Toward    party.ID   `json:"toward,omitzero"`
	On        civil.When `json:"on,omitzero"`
	Effective civil.When `json:"effective,omitzero"`
	ID        string     `json:"id,omitzero"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// scope is whose act a kind of event can be.
type scope uint8

const (
	ofParty scope = 1 << iota
	ofWhole
)

// effect is what a kind of event does to the status.
type effect uint8

const (
	noEffect effect = iota
	drafts
	signs
	consents // to be bound
	accedes  // consents, without having negotiated
	succeeds // to the consent of a predecessor state
	declines
	attests
	startsProvisional
	endsProvisional
	notifies // withdrawal
	revokes
	suspends
	resumes
	fulfils // a declared condition
	declares
	renews
	ends
)

// eventKinds is in the order in which events of one day are taken: what begins before what ends.
var eventKinds = [...]struct {
	kind   EventKind
	scope  scope
	effect effect
	state  int // of the whole, that the agreement ends in
}{
	{EventInitialled, ofWhole, noEffect, 0},
	{EventAdopted, ofWhole, drafts, 0},
	{EventOpened, ofWhole, drafts, 0},
	{EventSigned, ofParty, signs, 0},
	{EventSignedDefinitively, ofParty, consents, 0},
	{EventDomestic, ofParty, noEffect, 0},
	{EventRatified, ofParty, consents, 0},
	{EventAccepted, ofParty, consents, 0},
	{EventApproved, ofParty, consents, 0},
	{EventConfirmed, ofParty, consents, 0},
	{EventNotified, ofParty, consents, 0},
	{EventExchanged, ofParty, consents, 0},
	{EventAcceded, ofParty, accedes, 0},
	{EventSucceeded, ofParty, succeeds, 0},
	{EventAttested, ofParty | ofWhole, attests, 0},
	{EventReserved, ofParty, noEffect, 0},
	{EventObjected, ofParty, noEffect, 0},
	{EventConditionMet, ofWhole, fulfils, 0},
	{EventDeclaredInForce, ofWhole, declares, 0},
	{EventProvisionalStarted, ofParty | ofWhole, startsProvisional, 0},
	{EventProvisionalEnded, ofParty | ofWhole, endsProvisional, 0},
	{EventAmended, ofWhole, noEffect, 0},
	{EventRenewed, ofWhole, renews, 0},
	{EventSuspended, ofParty | ofWhole, suspends, 0},
	{EventResumed, ofParty | ofWhole, resumes, 0},
	{EventDeclined, ofParty, declines, 0},
	{EventWithdrawalNotified, ofParty, notifies, 0},
	{EventWithdrawalRevoked, ofParty, revokes, 0},
	{EventSuperseded, ofWhole, ends, wholeSuperseded},
	{EventTerminated, ofWhole, ends, wholeTerminated},
	{EventExpired, ofWhole, ends, wholeExpired},
	{EventLapsed, ofWhole, ends, wholeLapsed},
}

// EventKinds returns every kind of event, in the order in which events of one day are taken.
func EventKinds() []EventKind {
	kinds := make([]EventKind, len(eventKinds))
	for i := range eventKinds {
		kinds[i] = eventKinds[i].kind
	}
	return kinds
}

// row is the place of a kind in eventKinds, or -1 for an unknown one.
func (k EventKind) row() int {
	for i := range eventKinds {
		if eventKinds[i].kind == k {
			return i
		}
	}
	return -1
}

// IsConsent reports whether an event of the kind expresses consent to be bound, or succeeds to one.
func (k EventKind) IsConsent() bool {
	i := k.row()
	return i >= 0 && eventKinds[i].effect.isConsent()
}

// isConsent reports whether the effect is consent to be bound.
func (e effect) isConsent() bool { return e == consents || e == accedes || e == succeeds }
