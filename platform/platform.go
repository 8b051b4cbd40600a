package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Platform is what members join. ID is a slug of the namespace that it shares with organizations, for a platform can be
// a party itself. Founded is the first day on which it exists and Closed the first day on which it no longer does;
// either is zero if no source states it.
type Platform struct {
	ID        party.ID        `json:"id"`
	Names     locale.Text     `json:"names,omitempty"`
	Kind      Kind            `json:"kind,omitzero"`
	Operators []Operator      `json:"operators,omitempty"`
	Seat      region.Code     `json:"seat,omitzero"`
	Founded   civil.When      `json:"founded,omitzero"`
	Closed    civil.When      `json:"closed,omitzero"`
	Remarks   []source.Remark `json:"remarks,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Operator is a party that runs a platform, and the days on which it does. A zero From or Until is no bound.
type Operator struct {
	Party party.ID `json:"party"`
	civil.Interval
	Cites []source.Cite `json:"cites,omitempty"`
}

// ExistsOn answers whether the platform exists on a day. A zero Founded or Closed is no bound.
func (p Platform) ExistsOn(on civil.Date) civil.Truth {
	return civil.Interval{From: p.Founded, Until: p.Closed}.Holds(on)
}

// Validate reports what is wrong within the platform's record.
func (p Platform) Validate() issue.List {
	var found issue.List
	if p.ID.IsZero() || p.ID.IsRegion() {
		found = append(found, badID.At("/id", issue.Args{"id": spelling.Quote(p.ID.String())}))
	}
	if len(p.Names) == 0 {
		found = append(found, nameless.At("/names", issue.Args{"id": orDash(p.ID.String())}))
	}
	found = append(found, p.Names.Validate().Under("/names")...)
	found = append(found, enum.Optional(&unknownValue, "/kind", p.Kind, Kinds())...)
	for i, o := range p.Operators {
		found = append(found, o.Validate().Under(issue.Path("/operators").Index(i))...)
	}
	found = append(found, p.validateOperators()...)
	found = append(found, reversed("/closed", civil.Interval{From: p.Founded, Until: p.Closed})...)
	for i, r := range p.Remarks {
		found = append(found, r.Validate().Under(issue.Path("/remarks").Index(i))...)
	}
	found = append(found, p.Known.Validate()...)
	return append(found, source.ValidateCites(p.Cites)...)
}

// validateOperators reports operators that are listed twice for the same time, and those whose time is certainly not that
// of the platform.
func (p Platform) validateOperators() issue.List {
	var found issue.List
	terms := map[party.ID][]int{}
	for i, o := range p.Operators {
		at := issue.Path("/operators").Index(i)
		args := issue.Args{"party": o.Party.String()}
		if o.Party.IsZero() {
			continue
		}
		isDoubled := func(j int) bool { return p.Operators[j].Overlaps(o.Interval) == civil.Yes }
		if others := terms[o.Party]; slices.ContainsFunc(others[:min(len(others), mostCompared)], isDoubled) {
			found = append(found, doubledOperator.At(at, args))
		}
		terms[o.Party] = append(terms[o.Party], i)
		if spell.Before(o.Until, p.Founded) || spell.Before(p.Closed, o.From) {
			found = append(found, operatorOutsideLife.At(at, args))
		}
	}
	return found
}

// mostCompared is the number of terms, events and persons of one record that are compared with each other: more are not
// typed by a person.
const mostCompared = 100

// Validate reports what is wrong within the operator.
func (o Operator) Validate() issue.List {
	found := needsParty("/party", o.Party)
	found = append(found, reversed("/until", o.Interval)...)
	return append(found, source.ValidateCites(o.Cites)...)
}

// reversed reports an interval that certainly holds on no day.
func reversed(at issue.Path, span civil.Interval) issue.List {
	if span.Empty() != civil.Yes {
		return nil
	}
	return issue.List{endBeforeStart.At(at, issue.Args{"from": span.From.String(), "until": span.Until.String()})}
}

func needsParty(at issue.Path, id party.ID) issue.List {
	if !id.IsZero() {
		return nil
	}
	return issue.List{missingParty.At(at, issue.Args{"what": at.Last()})}
}
