package platform

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Office represents one party at another: Of is whose it is, At with whom, Seat where it was first. It never
// implies membership.
type Office struct {
	ID     string        `json:"id"`
	Names  locale.Text   `json:"names,omitempty"`
	Of     party.ID      `json:"of"`
	At     party.ID      `json:"at,omitzero"`
	Seat   region.Code   `json:"seat,omitzero"`
	Events []OfficeEvent `json:"events,omitempty"`
	Cites  []source.Cite `json:"cites,omitempty"`
}

// OfficeEventKind is what happened to an office.
type OfficeEventKind string

// The kinds of events of an office.
const (
	OfficePlanned  OfficeEventKind = "planned"
	OfficeOpened   OfficeEventKind = "opened"
	OfficeAttested OfficeEventKind = "attested" // was there on that day, since whenever
	OfficeMoved    OfficeEventKind = "moved"
	OfficeClosed   OfficeEventKind = "closed"
)

// OfficeEventKinds returns every kind of event of an office.
func OfficeEventKinds() []OfficeEventKind {
	return []OfficeEventKind{OfficePlanned, OfficeOpened, OfficeAttested, OfficeMoved, OfficeClosed}
}

// OfficeEvent is one dated fact about an office. To is where it moved.
type OfficeEvent struct {
	Kind  OfficeEventKind `json:"kind"`
	On    civil.When      `json:"on,omitzero"`
	To    region.Code     `json:"to,omitzero"`
	Cites []source.Cite   `json:"cites,omitempty"`
}

// OfficeState is where an office stands on a day.
type OfficeState string

// The states of an office.
const (
	OfficeNone OfficeState = "none" // not opened yet
	OfficeOpen OfficeState = "open"
	OfficeShut OfficeState = "closed"
)

// OfficeStates returns every state of an office.
func OfficeStates() []OfficeState { return []OfficeState{OfficeNone, OfficeOpen, OfficeShut} }

// OfficeStatus is how an office stands on a day: whether it is open, since when, until when, and where it sits.
type OfficeStatus struct {
	State OfficeState `json:"state"`
	Open  civil.Truth `json:"open"`
	Since civil.When  `json:"since,omitzero"`
	Until civil.When  `json:"until,omitzero"`
	Seat  region.Code `json:"seat,omitzero"`
}

// StatusAt is how the office stands on a day: before the only closing that is known it is unknown whether it was open.
// Of an office without events nothing is known but that it is on record.
func (o Office) StatusAt(on civil.Date) OfficeStatus {
	d := vague.DayOf(on)
	if len(o.Events) == 0 {
		return OfficeStatus{State: OfficeNone, Open: civil.Unknown, Seat: o.Seat}
	}
	run := o.run()
	r := run.readWith(accession{}, true)
	r.course = r.walk()
	s := r.status(d)
	state := OfficeNone
	switch s.State {
	case StateActive:
		state = OfficeOpen
	case StateLeft:
		state = OfficeShut
	}
	return OfficeStatus{State: state, Open: s.Active, Since: s.Since, Until: s.Until, Seat: o.seat(d)}
}

// run is the office's way as that of a membership, which has the same logic. Being somewhere, or moving, attests that
// it was open.
func (o *Office) run() *Membership {
	kinds := map[OfficeEventKind]EventKind{
		OfficeOpened: EventEffective, OfficeAttested: EventAttested, OfficeMoved: EventAttested, OfficeClosed: EventLeft,
	}
	events := make([]Event, len(o.Events))
	for i, e := range o.Events {
		events[i] = Event{Kind: kinds[e.Kind], On: e.On}
	}
	return &Membership{Events: events}
}

// seat is where the office sits on d: where it moved last, else where it was first. Of moves on one day the last by
// what is known of the day, and then by the code, is the last.
func (o *Office) seat(d vague.Day) region.Code {
	seat := o.Seat
	for _, e := range o.Moves() {
		if vague.Of(e.On).Hi <= d {
			seat = e.To
		}
	}
	return seat
}

// Moves returns the moves of the office that say where to, in the order of the days by which they had come, whatever
// their order in the record.
func (o Office) Moves() []OfficeEvent {
	var moves []OfficeEvent
	for _, e := range o.Events {
		if e.Kind == OfficeMoved && !e.To.IsZero() {
			moves = append(moves, e)
		}
	}
	slices.SortStableFunc(moves, func(e, f OfficeEvent) int {
		return cmp.Or(cmp.Compare(vague.Of(e.On).Hi, vague.Of(f.On).Hi), e.On.Compare(f.On), e.To.Compare(f.To))
	})
	return moves
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
		isAfter := func(f OfficeEvent) bool {
			return f.Kind == OfficeOpened && f.On.Reached(e.On.Latest()) != civil.No
		}
		isOpened := func(f OfficeEvent) bool { return f.Kind == OfficeOpened }
		if e.Kind == OfficeClosed && slices.ContainsFunc(o.Events, isOpened) && !slices.ContainsFunc(o.Events, isAfter) {
			found = append(found, missingPredecessor.At(eventsPath.Index(i), issue.Args{
				"kind": string(e.Kind), "on": orDash(e.On.String()), "needed": string(OfficeOpened)}))
		}
	}
	return append(found, source.ValidateCites(o.Cites)...)
}

// Validate reports what is wrong within the event.
func (e OfficeEvent) Validate() issue.List {
	found := needsOneOf("/kind", e.Kind, OfficeEventKinds())
	if e.On.IsZero() {
		found = append(found, undatedEvent.At("/on", issue.Args{"kind": spelling.Named(e.Kind, OfficeEventKinds())}))
	}
	if (e.Kind == OfficeMoved) == e.To.IsZero() {
		found = append(found, misplacedMove.At("/to", issue.Args{"kind": spelling.Named(e.Kind, OfficeEventKinds())}))
	}
	return append(found, source.ValidateCites(e.Cites)...)
}
