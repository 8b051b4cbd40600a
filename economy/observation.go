package economy

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Observation is one figure about a party, the Subject. Counterpart is the other party of a bilateral flow.
// Reference is the whole that a share or a rank is of (CN for China's total, 001 for the world's). The zero
// Period means that the source names none. Value is unset where Status says that the figure is missing.
// Confidentiality is what the source allows to be done with the figure. Note is the source's remark on it.
//
// Adjusted and unadjusted figures are of different indicators: seasonal adjustment and other methods are part of the
// code, as in "industrial-output-adjusted". The price basis is part of the unit: USD is money at current prices,
// USD@2015 at the prices of 2015.
type Observation struct {
	Subject         party.ID        `json:"subject"`
	Counterpart     party.ID        `json:"counterpart,omitzero"`
	Reference       party.ID        `json:"reference,omitzero"`
	Indicator       string          `json:"indicator"`
	Period          civil.Period    `json:"period,omitzero"`
	Value           Value           `json:"value,omitzero"`
	Status          Status          `json:"status,omitzero"`
	Confidentiality Confidentiality `json:"confidentiality,omitzero"`
	Note            locale.Text     `json:"note,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Validate reports what is wrong within the observation. The dataset checks whether its parties and its
// indicator exist, and [Observation.ValidateAs] whether it fits its indicator.
func (o Observation) Validate() issue.List {
	var found issue.List
	if o.Subject.IsZero() {
		found = append(found, noSubject.At("/subject", nil))
	}
	if !o.Counterpart.IsZero() && o.Counterpart == o.Subject {
		found = append(found, ownCounterpart.At("/counterpart", issue.Args{"party": o.Subject.String()}))
	}
	if !slug.Valid(o.Indicator) {
		found = append(found, badIndicatorCode.At("/indicator", issue.Args{"code": spelling.Quote(o.Indicator)}))
	}
	if o.Status != "" && !slices.Contains(Statuses(), o.Status) {
		found = append(found, unknownStatus.At("/status", enum.Args("status", o.Status, Statuses())))
	}
	if o.Confidentiality != "" && !slices.Contains(Confidentialities(), o.Confidentiality) {
		found = append(found, unknownConfidentiality.At("/confidentiality", enum.Args("confidentiality", o.Confidentiality, Confidentialities())))
	}
	switch {
	case !o.Status.IsMissing() && o.Value.IsZero():
		found = append(found, noValue.At("/value", nil))
	case !o.Status.IsMissing():
		found = append(found, o.Value.Validate().Under("/value")...)
	case !o.Value.IsZero():
		found = append(found, missingHasValue.At("/value", issue.Args{"status": string(o.Status)}))
	}
	if o.currencyOutOfUse() {
		found = append(found, currencyNotInUse.At("/value/unit", issue.Args{
			"currency": o.Value.Unit.Currency().String(), "period": o.Period.String()}))
	}
	if len(o.Note) > 0 {
		found = append(found, o.Note.Validate().Under("/note")...)
	}
	found = append(found, o.Known.Validate()...)
	return append(found, source.ValidateCites(o.Cites)...)
}

// currencyOutOfUse reports whether the currency was in use neither in the period nor, at constant prices, in
// the base period.
func (o Observation) currencyOutOfUse() bool {
	unit := o.Value.Unit
	unused := func(p civil.Period) bool { return unit.Currency().usedBetween(p.Start(), p.End()) == civil.No }
	return unused(o.Period) && (unit.Base().IsZero() || unused(unit.Base()))
}

// ValidateAs reports where the observation does not fit its indicator: a different kind of unit, a missing
// reference, a share that is not between 0 and 100 percent.
func (o Observation) ValidateAs(i Indicator) issue.List {
	var found issue.List
	if kind := o.Value.Unit.Kind(); kind != "" && kind != i.Unit && slices.Contains(UnitKinds(), i.Unit) {
		found = append(found, unitMismatch.At("/value/unit", issue.Args{
			"indicator": i.Code, "want": string(i.Unit), "unit": o.Value.Unit.String()}))
	}
	switch {
	case o.Reference.IsZero():
	case !i.Referenced:
		found = append(found, needlessReference.At("/reference", issue.Args{"indicator": i.Code}))
	case o.Reference == o.Subject:
		found = append(found, ownReference.At("/reference", issue.Args{"party": o.Subject.String()}))
	}
	if i.Referenced && o.Reference.IsZero() {
		found = append(found, noReference.At("/reference", issue.Args{"indicator": i.Code}))
	}
	share := i.Referenced && i.Unit == UnitPercent && inRange(o.Value.Amount)
	if share && (o.Value.Amount.GreaterThan(decimal.NewFromInt(100)) || o.Value.Amount.IsNegative()) {
		found = append(found, shareOutOfRange.At("/value/amount", issue.Args{"amount": o.Value.Amount.String()}))
	}
	return found
}
