package economy

import (
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
)

// Reason says what is wrong with an operand. Its text is English. Its constants begin with [ReasonDivisionByZero];
// [Reasons] lists them.
type Reason string

// The reasons of an [OperandError].
const (
	ReasonDivisionByZero     Reason = "division by zero"
	ReasonNegative           Reason = "negative"
	ReasonNotPositive        Reason = "not positive"
	ReasonNoValues           Reason = "no values"
	ReasonLengthsDiffer      Reason = "lengths differ"
	ReasonOutOfRange         Reason = "out of range"
	ReasonTooManyDigits      Reason = "too many digits"
	ReasonUnknownRounding    Reason = "unknown rounding"
	ReasonUnknownRateKind    Reason = "unknown rate kind"
	ReasonUnset              Reason = "not set"
	ReasonIncompatibleUnits  Reason = "incompatible units"
	ReasonIncompatibleBounds Reason = "incompatible bounds"
	ReasonDifferentSeries    Reason = "not of the same series"
	ReasonDuplicatePeriod    Reason = "duplicate period"
	ReasonNotComparable      Reason = "not comparable"
	ReasonMissing            Reason = "missing"
	ReasonNotAdditive        Reason = "does not add up"
	ReasonOverlapping        Reason = "overlapping"
)

// Reasons returns every reason, in the order in which they are documented.
func Reasons() []Reason {
	return []Reason{
		ReasonDivisionByZero, ReasonNegative, ReasonNotPositive, ReasonNoValues, ReasonLengthsDiffer,
		ReasonOutOfRange, ReasonTooManyDigits, ReasonUnknownRounding, ReasonUnknownRateKind, ReasonUnset,
		ReasonIncompatibleUnits, ReasonIncompatibleBounds, ReasonDifferentSeries, ReasonDuplicatePeriod,
		ReasonNotComparable, ReasonMissing, ReasonNotAdditive, ReasonOverlapping,
	}
}

// OperandError says why a function has no result: the operand by its name and, in a list or a matrix, its row
// and column, counted from 0. Row or Column is -1 where none is meant. Period is the period of a point of a
// series, or zero. Detail is for people and may be empty.
type OperandError struct {
	Func        string // such as "RCA"
	Operand     string // such as "matrix"
	Row, Column int
	Period      civil.Period
	Reason      Reason
	Detail      string
}

// Error reads like `economy: RCA: matrix[2][7]: negative` or, for a point of a series, `economy:
// Series.Deflate: series[1] (2024): division by zero: prices`.
func (e *OperandError) Error() string {
	text := "economy: " + e.Func + ": " + e.Operand
	switch {
	case e.Row >= 0 && e.Column >= 0:
		text += "[" + strconv.Itoa(e.Row) + "][" + strconv.Itoa(e.Column) + "]"
	case e.Row >= 0:
		text += "[" + strconv.Itoa(e.Row) + "]"
	case e.Column >= 0:
		text += "[*][" + strconv.Itoa(e.Column) + "]"
	}
	if !e.Period.IsZero() {
		text += " (" + e.Period.String() + ")"
	}
	text += ": " + string(e.Reason)
	if e.Detail != "" {
		text += ": " + e.Detail
	}
	return text
}

// call is the name of an exported function, for its errors.
type call string

// fail returns an error about an operand as a whole.
func (c call) fail(operand string, why Reason, detail string) *OperandError {
	return c.failAt(operand, -1, -1, why, detail)
}

// failAt returns an error about an operand at a row and a column, -1 for none.
func (c call) failAt(operand string, row, column int, why Reason, detail string) *OperandError {
	return &OperandError{Func: string(c), Operand: operand, Row: row, Column: column, Reason: why, Detail: detail}
}

// failAtPoint returns an error about a point of a series.
func (c call) failAtPoint(operand string, row int, period civil.Period, why Reason, detail string) *OperandError {
	e := c.failAt(operand, row, -1, why, detail)
	e.Period = period
	return e
}
