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

// The kinds of events of a party. The articles are those of the Vienna Convention on the Law of Treaties of 1969.
const (
	// EventSigned is a signature. It is consent to be bound only where the rule of entry into force asks for signatures
	// alone, or where that is assumed because nothing else is recorded.
	EventSigned EventKind = "signed"
	// EventSignedDefinitively is a signature that is consent to be bound (art. 12).
	EventSignedDefinitively EventKind = "signed-definitively"
	// EventRatified is the deposit or exchange of an instrument of ratification, or notice of it (art. 14 and 16).
	EventRatified EventKind = "ratified"
	// EventAccepted is the same with an instrument of acceptance (art. 14(2)). A tacit acceptance is recorded in this way too,
	// on the day on which the time for an objection ended.
	EventAccepted EventKind = "accepted"
	// EventApproved is the same with an instrument of approval (art. 14(2)); see EventDomestic for the approval of a parliament.
	EventApproved EventKind = "approved"
	// EventAcceded is the consent of one that did not negotiate the agreement (art. 15).
	EventAcceded EventKind = "acceded"
	// EventSucceeded is the notification of a succession to what a predecessor was bound by (Vienna Convention on Succession
	// of States in Respect of Treaties, art. 22).
	EventSucceeded EventKind = "succeeded"
	// EventConfirmed is an act of formal confirmation, which is the ratification of an international organization (Vienna
	// Convention of 1986, art. 14).
	EventConfirmed EventKind = "confirmed"
	// EventNotified is the notice that the internal procedures for the entry into force are complete (art. 16(c)).
	EventNotified EventKind = "notified"
	// EventExchanged is the exchange of the instruments or notes that make the agreement (art. 13).
	EventExchanged EventKind = "exchanged"
	// EventDomestic is the approval by a parliament or a government, which is no consent yet toward the others.
	EventDomestic EventKind = "approved-domestically"
	// EventDeclined says that the party made it clear that it will not become bound (art. 18(a)).
	EventDeclined EventKind = "declined"
	// EventProvisionalStarted begins the provisional application (art. 25(1)).
	EventProvisionalStarted EventKind = "provisional-started"
	// EventProvisionalEnded ends it (art. 25(2)).
	EventProvisionalEnded EventKind = "provisional-ended"
	// EventReserved is the making of a reservation (art. 19). A [Statement] has its words and its end.
	EventReserved EventKind = "reserved"
	// EventObjected is an objection to a reservation or an accession (art. 20(4)). A [Statement] has its words and its end, and
	// can keep the agreement out of force between the two.
	EventObjected EventKind = "objected"
	// EventWithdrawalNotified is the notice of a withdrawal from the whole agreement, or its denunciation (art. 56 and 67).
	EventWithdrawalNotified EventKind = "withdrawal-notified"
	// EventWithdrawalRevoked takes the notice back before it has effect (art. 68).
	EventWithdrawalRevoked EventKind = "withdrawal-revoked"
	// EventSuspended suspends the operation of the agreement (art. 57, 58 and 60).
	EventSuspended EventKind = "suspended"
	// EventResumed ends the suspension.
	EventResumed EventKind = "resumed"
)

// EventAttested says that the agreement was in force on that day, for the party if it names one. No source says since
// when. Between a notice of withdrawal and its effect it changes nothing; after that it says that the party has
// returned.
const EventAttested EventKind = "attested"

// The kinds of events of the agreement as a whole. A suspension, a resumption, and the start or end of provisional
// application that name no party are of the whole too. The last four end the agreement, each in a state of its own.
const (
	// EventInitialled is the initialling of the text by those who negotiated it (art. 10(b)).
	EventInitialled EventKind = "initialled"
	// EventAdopted is the adoption of the text (art. 9).
	EventAdopted EventKind = "adopted"
	// EventOpened is the opening for signature.
	EventOpened EventKind = "opened"
	// EventConditionMet says that the condition is met that ID names; see [Condition].
	EventConditionMet EventKind = "condition-met"
	// EventDeclaredInForce says that the agreement is in force from that day, or from Effective, as a depositary does.
	EventDeclaredInForce EventKind = "declared-in-force"
	// EventAmended is an amendment (art. 39). An amendment that binds not all parties, or at different times, is an agreement of
	// its own with a [Relation] that amends.
	EventAmended EventKind = "amended"
	// EventRenewed extends the term, to Effective if that is given.
	EventRenewed EventKind = "renewed"
	// EventSuperseded says that another agreement took the place of this one (art. 59).
	EventSuperseded EventKind = "superseded"
	// EventTerminated says that the parties ended the agreement, by consent, by denunciation or for a cause that the law allows
	// (art. 54, 56 and 60 to 62). A denunciation that leaves fewer than two parties needs no such event.
	EventTerminated EventKind = "terminated"
	// EventExpired says that the agreement ended with its term or on a day that its text sets (art. 54(a)). Where the term is
	// recorded among the rules it needs no such event.
	EventExpired EventKind = "expired"
	// EventLapsed says that the agreement fell away although nobody ended it and no term ran out: that it can no longer enter
	// into force, as where the time for consents has passed, that its purpose is gone, that it fell into disuse, or that a new
	// peremptory norm made it void (art. 64).
	EventLapsed EventKind = "lapsed"
)

// Event is one dated fact. Party is the party that acted; it is zero for an event of the agreement as a whole. On is
// the day of the act; for a consent it is the day of deposit, exchange or notification and not that of the domestic
// approval. Effective, where a source states it, is the day from which the act has effect, in place of the day that a
// rule would give; for a renewal it is the new end. If consents so have effect for two parties, the agreement is in
// force as a whole, unless an event declares a later day. Toward limits a suspension or a resumption to one other party. ID
// names the condition that an event "condition-met" is about.
//
// Of an event with Effective alone that day is the day of the act too, but of a consent (successions apart): this was given on
// an unknown day, not after Effective and not before the party's signature. The party is bound from Effective on, while the
// rules of the agreement count the consent from the unknown day. A day of entry into force that depends on it is therefore
// vague.
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
