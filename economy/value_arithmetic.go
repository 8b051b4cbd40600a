package economy

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Add returns v + other. The rules for units and bounds are those of [ExactValue].
func (v Value) Add(other Value) (Value, error) {
	return v.sum("Add", other, other.Amount, other.Bound, Unit.add)
}

// Sub returns v - other by the rules of [ExactValue]. The difference of two percentages is in percentage
// points.
func (v Value) Sub(other Value) (Value, error) {
	return v.sum("Sub", other, other.Amount.Neg(), other.Bound.neg(), Unit.sub)
}

// sum returns v + amount, which is other's amount with either sign, in the unit that combine returns.
func (v Value) sum(f call, other Value, amount decimal.Decimal, bound Bound, combine func(a, b Unit) (Unit, bool)) (Value, error) {
	if err := f.values(v, other); err != nil {
		return Value{}, err
	}
	unit, ok := combine(v.Unit, other.Unit)
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleUnits, v.Unit.String()+" and "+other.Unit.String())
	}
	b, ok := v.Bound.add(bound)
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleBounds, v.Bound.text()+" and "+other.Bound.text())
	}
	return Value{v.Amount.Add(amount), unit, b}, nil
}

// Mul returns v × other by the rules of [ExactValue]. One of them must be a ratio or a percentage: 15 percent ×
// 200 USD is 30 USD.
func (v Value) Mul(other Value) (Value, error) {
	const f = call("Mul")
	if err := f.values(v, other); err != nil {
		return Value{}, err
	}
	unit, by, ok := v.Unit.mul(other.Unit)
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleUnits, v.Unit.String()+" × "+other.Unit.String())
	}
	bound, ok := v.boundedSign().mul(other.boundedSign())
	if !ok {
		return Value{}, f.fail("other", ReasonIncompatibleBounds, v.Bound.text()+" and "+other.Bound.text())
	}
	amount := v.Amount.Mul(other.Amount)
	if by == 100 {
		amount = amount.Shift(-2)
	}
	return Value{amount, unit, bound}, nil
}

// Scale returns v × factor in the unit of v. Ranks and index numbers cannot be scaled.
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
	bound, _ := v.boundedSign().mul(boundedSign{sign: factor.Sign()})
	return Value{v.Amount.Mul(factor), v.Unit, bound}, nil
}

// Div returns v ÷ other by the rules of [ExactValue]: values of the same unit give a ratio, and money divided
// by a count is money per head.
func (v Value) Div(other Value) (ExactValue, error) {
	const f = call("Div")
	if err := f.values(v, other); err != nil {
		return ExactValue{}, err
	}
	if other.Amount.IsZero() {
		return ExactValue{}, f.fail("other", ReasonDivisionByZero, "")
	}
	unit, by, ok := v.Unit.div(other.Unit)
	if !ok {
		return ExactValue{}, f.fail("other", ReasonIncompatibleUnits, v.Unit.String()+" and "+other.Unit.String())
	}
	bound, ok := v.boundedSign().div(other.boundedSign())
	if !ok {
		return ExactValue{}, f.fail("other", ReasonIncompatibleBounds, v.Bound.text()+" and "+other.Bound.text())
	}
	quotient := v.Amount.Rat()
	quotient.Quo(quotient, other.Amount.Rat()).Mul(quotient, new(big.Rat).SetInt64(by))
	return ExactValue{newExact(quotient), unit, bound}, nil
}

func (v Value) boundedSign() boundedSign { return boundedSign{v.Bound, v.Amount.Sign()} }

// values reports operands without a unit, with an unknown bound or out of range.
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
