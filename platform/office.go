package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Office represents one party at another: Of is the party whose office it is, At the party at which it is, and Seat its
// first place. It never implies membership.
type Office struct {
	ID     string        `json:"id"`
	Names  locale.Text   `json:"names,omitempty"`
	Of     party.ID      `json:"of"`
	At     party.ID      `json:"at,omitzero"`
	Seat   region.Code   `json:"seat,omitzero"`
	Events []OfficeEvent `json:"events,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// OfficeEventKind is what happened to an office. Its constants begin with [OfficePlanned]; [OfficeEventKinds] lists
// them.
type OfficeEventKind string

// The kinds of events of an office.
const (
	OfficePlanned  OfficeEventKind = "planned"
	OfficeOpened   OfficeEventKind = "opened"
	OfficeAttested OfficeEventKind = "attested" // was open on that day; no source says since when
	OfficeMoved    OfficeEventKind = "moved"
	OfficeClosed   OfficeEventKind = "closed"
)

// OfficeEventKinds returns every kind of event of an office.
func OfficeEventKinds() []OfficeEventKind {
	return []OfficeEventKind{OfficePlanned, OfficeOpened, OfficeAttested, OfficeMoved, OfficeClosed}
}

// OfficeEvent is one dated fact about an office. To is the new place, for a move.
type OfficeEvent struct {
	Kind OfficeEventKind `json:"kind"`
	On   civil.When      `json:"on,omitzero"`
	To   region.Code     `json:"to,omitzero"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// OfficeState is where an office stands on a day. Its constants begin with [OfficeNone]; [OfficeStates] lists them.
type OfficeState string

// The states of an office.
const (
	OfficeNone   OfficeState = "none"    // not opened yet
	OfficeInPlan OfficeState = "planned" // announced, not opened yet
	OfficeOpen   OfficeState = "open"
	OfficeShut   OfficeState = "closed"
)

// OfficeStates returns every state of an office, in the order in which they follow upon each other: of several that vague
// days allow, an answer has the first.
func OfficeStates() []OfficeState {
	return []OfficeState{OfficeNone, OfficeInPlan, OfficeOpen, OfficeShut}
}

// OfficeStatus is how an office stands on a day: whether it is open, since when, until when, and where it sits. Basis is
// how the state is known.
type OfficeStatus struct {
	State OfficeState  `json:"state"`
	Open  civil.Truth  `json:"open"`
	Since civil.When   `json:"since,omitzero"`
	Until civil.When   `json:"until,omitzero"`
	Seat  region.Code  `json:"seat,omitzero"`
	Basis source.Basis `json:"basis,omitzero"`
}

// Validate reports what is wrong within the office's record.
func (o Office) Validate() issue.List {
	var found issue.List
	if !slug.Valid(o.ID) {
		found = append(found, badID.At("/id", issue.Args{"id": spelling.Quote(o.ID)}))
	}
	found = append(found, o.Names.Validate().Under("/names")...)
	found = append(found, needsParty("/of", o.Of)...)
	for i, e := range o.Events {
		found = append(found, e.Validate().Under(eventsPath.Index(i))...)
		isSame := func(o OfficeEvent) bool {
			return o.Kind == e.Kind && o.On == e.On && o.To == e.To && o.Retracted.IsZero() && e.Retracted.IsZero()
		}
		if i < mostCompared && slices.ContainsFunc(o.Events[:i], isSame) {
			found = append(found, doubledEvent.At(eventsPath.Index(i), issue.Args{"kind": spelling.Named(e.Kind, OfficeEventKinds())}))
		}
	}
	found = append(found, o.validatePlace()...)
	found = append(found, o.validateOrder()...)
	found = append(found, o.Known.Validate()...)
	return append(found, source.ValidateCites(o.Cites)...)
}

// validatePlace reports an office of a party at itself, and seats outside the region that the office is at.
func (o Office) validatePlace() issue.List {
	var found issue.List
	if !o.Of.IsZero() && o.Of == o.At {
		found = append(found, ownOffice.At("/at", issue.Args{"id": o.At.String()}))
	}
	place, isRegion := o.At.Region()
	check := func(at issue.Path, seat region.Code) {
		if isRegion && !seat.IsZero() && !region.Belongs(seat, place) && !place.Contains(seat) {
			found = append(found, seatElsewhere.At(at, issue.Args{"seat": seat.String(), "place": place.String()}))
		}
	}
	check("/seat", o.Seat)
	for i, e := range o.Events {
		check(eventsPath.Index(i).Key("to"), e.To)
	}
	return found
}

// Validate reports what is wrong within the event.
func (e OfficeEvent) Validate() issue.List {
	found := enum.Required(&unknownValue, "/kind", e.Kind, OfficeEventKinds())
	if e.On.IsZero() {
		found = append(found, undatedEvent.At("/on", issue.Args{"kind": spelling.Named(e.Kind, OfficeEventKinds())}))
	}
	if (e.Kind == OfficeMoved) == e.To.IsZero() {
		found = append(found, misplacedMove.At("/to", issue.Args{"kind": spelling.Named(e.Kind, OfficeEventKinds())}))
	}
	found = append(found, e.Known.Validate()...)
	return append(found, source.ValidateCites(e.Cites)...)
}
