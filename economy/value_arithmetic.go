package economy

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Add returns v + other: the rules are those of [ExactValue].
func (v Value) Add(other Value) (Value, error) {
	return v.sum("Add", other, other.Amount, other.Bound, Unit.plus)
}

// Sub returns v - other. The difference of two percentages is in percentage points.
func (v Value) Sub(other Value) (Value, error) {
	return v.sum("Sub", other, other.Amount.Neg(), other.Bound.negated(), Unit.minus)
}

func (v Value) sum(f call, other Value, amount decimal.Decimal, bound Bound, combine func(a, b Unit) (Unit, bool)) (Value, error) {
	if err := f.values(v, other); err != nil {
		return Value{}, err
	}
	unit, ok := combine(v.Unit, other.Unit)
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleUnits, v.Unit.String()+" and "+other.Unit.String())
	}
	b, ok := v.Bound.plus(bound)
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleBounds, v.Bound.text()+" and "+other.Bound.text())
	}
	return Value{v.Amount.Add(amount), unit, b}, nil
}

// Mul returns v × other, one of which is a ratio or a percentage: 15 percent of 200 USD are 30 USD.
func (v Value) Mul(other Value) (Value, error) {
	const f = call("Mul")
	if err := f.values(v, other); err != nil {
		return Value{}, err
	}
	unit, by, ok := v.Unit.times(other.Unit)
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleUnits, v.Unit.String()+" and "+other.Unit.String())
	}
	bound, ok := v.signed().times(other.signed())
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleBounds, v.Bound.text()+" and "+other.Bound.text())
	}
	amount := v.Amount.Mul(other.Amount)
	if by == 100 {
		amount = amount.Shift(-2)
	}
	return Value{amount, unit, bound}, nil
}

// Scale returns v × factor in v's unit. Ranks and index numbers do not scale.
func (v Value) Scale(factor decimal.Decimal) (Value, error) {
	const f = call("Scale")
	if !inRange(factor) {
		return Value{}, f.fail("factor", ReasonOutOfRange, "exponent")
	}
	if err := f.values(v, v); err != nil {
		return Value{}, err
	}
	if !v.Unit.additive() {
		return Value{}, f.fail("value", ReasonIncompatibleUnits, v.Unit.String()+" and a factor")
	}
	bound, _ := v.signed().times(signed{sign: factor.Sign()})
	return Value{v.Amount.Mul(factor), v.Unit, bound}, nil
}

// Div returns v ÷ other before it is rounded: values of one unit give a ratio, money by a count money per head.
func (v Value) Div(other Value) (ExactValue, error) {
	const f = call("Div")
	if err := f.values(v, other); err != nil {
		return ExactValue{}, err
	}
	if other.Amount.IsZero() {
		return ExactValue{}, f.fail("other", ReasonDivisionByZero, "")
	}
	unit, by, ok := v.Unit.over(other.Unit)
	if !ok {
		return ExactValue{}, f.fail("other", ReasonIncompatibleUnits, v.Unit.String()+" and "+other.Unit.String())
	}
	bound, ok := v.signed().over(other.signed())
	if !ok {
		return ExactValue{}, f.fail("other", ReasonIncompatibleBounds, v.Bound.text()+" and "+other.Bound.text())
	}
	quotient := v.Amount.Rat()
	quotient.Quo(quotient, other.Amount.Rat()).Mul(quotient, new(big.Rat).SetInt64(by))
	return ExactValue{exactly(quotient), unit, bound}, nil
}

func (v Value) signed() signed { return signed{v.Bound, v.Amount.Sign()} }

// values reports operands that cannot be reckoned with.
func (c call) values(v, other Value) error {
	for i, x := range [...]Value{v, other} {
		operand := [...]string{"value", "other"}[i]
		switch {
		case x.Unit.IsZero():
			return c.fail(operand, ReasonUnset, "unit")
		case !x.Bound.known():
			return c.fail(operand, ReasonIncompatibleBounds, "unknown "+spelling.Quote(string(x.Bound)))
		case !inRange(x.Amount):
			return c.fail(operand, ReasonOutOfRange, "exponent")
		}
	}
	return nil
}
