package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// EventKind is what happened to an agreement, or what a party did. Reservations, objections, amendments, initialling
// and domestic approval are for the timeline only: they change no status. A [Statement] says what a reservation or an
// objection is about. Its constants begin with [EventSigned]; [EventKinds] lists them.
type EventKind string

// The kinds of events of a party.
const (
	EventSigned             EventKind = "signed"
	EventSignedDefinitively EventKind = "signed-definitively" // signature that is consent to be bound (Vienna Convention, art. 12)
	EventRatified           EventKind = "ratified"
	EventAccepted           EventKind = "accepted"
	EventApproved           EventKind = "approved"
	EventAcceded            EventKind = "acceded"
	EventSucceeded          EventKind = "succeeded"             // notified its succession to what a predecessor was bound by
	EventConfirmed          EventKind = "confirmed"             // by act of formal confirmation, of an international organization
	EventNotified           EventKind = "notified"              // that its internal procedures are complete
	EventExchanged          EventKind = "exchanged"             // of instruments or notes
	EventDomestic           EventKind = "approved-domestically" // by a parliament or government: no consent yet
	EventDeclined           EventKind = "declined"              // the party said that it will not become bound
	EventProvisionalStarted EventKind = "provisional-started"
	EventProvisionalEnded   EventKind = "provisional-ended"
	EventReserved           EventKind = "reserved" // made a reservation
	EventObjected           EventKind = "objected" // to a reservation or an accession
	EventWithdrawalNotified EventKind = "withdrawal-notified"
	EventWithdrawalRevoked  EventKind = "withdrawal-revoked"
	EventSuspended          EventKind = "suspended"
	EventResumed            EventKind = "resumed"
)

// EventAttested says that the agreement was in force on that day, for the party if it names one. No source says since
// when. Between a notice of withdrawal and its effect it changes nothing; after that it says that the party has
// returned.
const EventAttested EventKind = "attested"

// The kinds of events of the agreement as a whole. A suspension, a resumption, and the start or end of provisional
// application that name no party are of the whole too.
const (
	EventInitialled      EventKind = "initialled"        // its text
	EventAdopted         EventKind = "adopted"           // its text
	EventOpened          EventKind = "opened"            // for signature
	EventConditionMet    EventKind = "condition-met"     // the condition that ID names
	EventDeclaredInForce EventKind = "declared-in-force" // as by the depositary
	EventAmended         EventKind = "amended"
	EventRenewed         EventKind = "renewed" // its term
	EventSuperseded      EventKind = "superseded"
	EventTerminated      EventKind = "terminated"
	EventExpired         EventKind = "expired" // because its term ran out
	EventLapsed          EventKind = "lapsed"
)

// Event is one dated fact. Party is the party that acted; it is zero for an event of the agreement as a whole. On is
// the day of the act; for a consent it is the day of deposit, exchange or notification and not that of the domestic
// approval. Effective, where a source states it, is the day from which the act has effect, in place of the day that a
// rule would give; for a renewal it is the new end. If consents so have effect for two parties, the agreement is in
// force as a whole, unless an event declares a later day. A consent with Effective alone was given on an unknown day,
// not after that one. Toward limits a suspension or a resumption to one other party. ID names the condition that an
// event "condition-met" is about.
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

// EventKinds returns every kind of event, in the order in which events of the same day are applied.
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

// IsConsent reports whether an event of the kind expresses consent to be bound, or is a succession, which continues the
// consent of a predecessor.
func (k EventKind) IsConsent() bool {
	i := k.row()
	return i >= 0 && eventKinds[i].effect.isConsent()
}

// isConsent reports whether the effect is consent to be bound.
func (e effect) isConsent() bool { return e == consents || e == accedes || e == succeeds }
