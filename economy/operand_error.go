package economy

import (
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
)

// Reason is what is wrong with an operand.
type Reason string

// The reasons.
const (
	ReasonDivisionByZero     Reason = "division by zero"
	ReasonNegative           Reason = "negative"
	ReasonNotPositive        Reason = "not positive"
	ReasonNoValues           Reason = "no values"
	ReasonLengthsDiffer      Reason = "lengths differ"
	ReasonOutOfRange         Reason = "out of range"
	ReasonTooManyDigits      Reason = "too many digits"
	ReasonUnknownRounding    Reason = "unknown rounding"
	ReasonUnknownRateKind    Reason = "unknown kind of rate"
	ReasonUnset              Reason = "not set"
	ReasonIncompatibleUnits  Reason = "units do not combine"
	ReasonIncompatibleBounds Reason = "bounds do not combine"
	ReasonDifferentSeries    Reason = "not of one series"
	ReasonDuplicatePeriod    Reason = "period stands twice"
	ReasonNotComparable      Reason = "not comparable"
	ReasonMissing            Reason = "missing"
)

// OperandError is why there is no result: the function, the operand by its name, and of a list or a
// matrix the place, counted from 0. Row is -1 where no single row is meant and Column where no single
// column is. Period is that of the point of a series, else zero. Detail says more for people and may be empty.
type OperandError struct {
	Func        string // "RCA"
	Operand     string // "matrix"
	Row, Column int
	Period      civil.Period
	Reason      Reason
	Detail      string
}

// Error reads like `economy: RCA: matrix[2][7]: negative`, and for a point of a series like
// `economy: Series.Deflate: series[1] (2024): division by zero: prices`.
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

// call is the name of an exported function, which its errors carry.
type call string

func (c call) fail(operand string, why Reason, detail string) *OperandError {
	return c.failAt(operand, -1, -1, why, detail)
}

func (c call) failAt(operand string, row, column int, why Reason, detail string) *OperandError {
	return &OperandError{Func: string(c), Operand: operand, Row: row, Column: column, Reason: why, Detail: detail}
}

// failAtPoint is an error of a point of a series.
func (c call) failAtPoint(operand string, row int, period civil.Period, why Reason, detail string) *OperandError {
	e := c.failAt(operand, row, -1, why, detail)
	e.Period = period
	return e
}
