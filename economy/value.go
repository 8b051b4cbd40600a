package economy

import (
	"encoding/json"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/issue"
)

// Bound says how an amount bounds the true figure. The zero Bound is [BoundExact]. Its constants begin with
// [BoundExact]; [Bounds] lists them.
type Bound string

// The bounds.
const (
	BoundExact Bound = ""
	BoundAbout Bound = "about" // rounded or estimated: "about 1.9 trillion"
	BoundOver  Bound = "over"  // more than the amount: "over 380 enterprises"
	BoundUnder Bound = "under" // less than the amount
)

// Bounds returns every bound, in the order in which they are documented.
func Bounds() []Bound { return []Bound{BoundExact, BoundAbout, BoundOver, BoundUnder} }

// Value is an amount of a unit, exactly as its source states it: {"amount": "15", "unit": "percent"} is 15 %.
// Money is in the major unit of its currency. The zero Value is unset; 0 of a unit is a value. A dataset must
// give the amount, as a string.
type Value struct {
	Amount decimal.Decimal `json:"amount"`
	Unit   Unit            `json:"unit"`
	Bound  Bound           `json:"bound,omitzero"`
}

// IsZero reports whether v is unset.
func (v Value) IsZero() bool { return v.Unit.IsZero() && v.Amount.IsZero() && v.Bound == BoundExact }

// valueJSON is the JSON form of Value, with the amount as a string.
type valueJSON struct {
	Amount string `json:"amount"`
	Unit   Unit   `json:"unit"`
	Bound  Bound  `json:"bound,omitzero"`
}

// MarshalJSON writes {"amount": "1.90", "unit": "percent"}. The amount keeps all its digits, trailing zeros
// included, because 1.90 is a more precise statement than 1.9. An amount beyond the limits of [ParseMoney] is
// an error.
func (v Value) MarshalJSON() ([]byte, error) {
	if !decimaltext.Fits(v.Amount) {
		return nil, parseError("Value", v.Unit.String(), decimaltext.ErrExponent.Error())
	}
	return json.Marshal(valueJSON{decimaltext.AllDigits(v.Amount), v.Unit, v.Bound})
}

// Validate reports what is wrong within the value, with paths relative to it.
func (v Value) Validate() issue.List {
	var found issue.List
	if v.Unit.IsZero() {
		found = append(found, noUnit.At("/unit", nil))
	}
	if !slices.Contains(Bounds(), v.Bound) {
		found = append(found, unknownBound.At("/bound", enum.Args("bound", v.Bound, Bounds())))
	}
	if !decimaltext.Fits(v.Amount) {
		return append(found, amountOutOfRange.At("/amount", nil))
	}
	whole := v.Unit.kind == UnitCount || v.Unit.kind == UnitRank
	if whole && !v.Amount.IsInteger() {
		found = append(found, notWhole.At("/amount", issue.Args{"amount": v.Amount.String(), "unit": v.Unit.String()}))
	}
	if v.Unit.kind == UnitRank && v.Amount.LessThan(decimal.NewFromInt(1)) || v.Unit.kind == UnitCount && v.Amount.IsNegative() {
		found = append(found, tooSmall.At("/amount", issue.Args{"amount": v.Amount.String(), "unit": v.Unit.String()}))
	}
	return found
}
