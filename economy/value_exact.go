package economy

// ExactValue is a [Value] before its amount is rounded.
//
// Arithmetic on values follows three tables; what is not in them is an [*OperandError] that names the operand.
//
//	units      a + b                             a - b
//	           the same: that, not rank, index   the same: that, not rank, index
//	           percent + percentage-point:       percent - percent: percentage-point
//	             percent                         percent - percentage-point: percent
//	           a × b                             a ÷ b
//	           ratio or percent × any: that      the same: ratio, not rank
//	             (15 percent × 200 USD = 30 USD) any ÷ ratio, percent: that
//	                                             money ÷ count: that money, per head
//
//	bounds     a + b, and a - b with b's bound turned round
//	           exact + any: that;  about + about: about;  over + over: over;  under + under: under
//
//	bounds     a × b and a ÷ b, for positive amounts (a negative one turns over and under round)
//	           any × exact: that;       about × about, about ÷ about: about;   over × over: over
//	           any ÷ exact: that;       exact ÷ about: about
//	           exact ÷ over, under ÷ over: under;   exact zero × or ÷ any: exact
//
// Over + under says nothing, nor does over - over; a divisor under 5 may be zero.
type ExactValue struct {
	Amount Exact
	Unit   Unit
	Bound  Bound
}

// Round returns the value with that many decimals. An exact amount that is rounded is [About]. A bound holds only
// where it is not rounded inwards: "over 126.6" may become "over 126" (use [Floor]) and not "over 127", "under"
// needs [Ceiling]; the other way is an [*OperandError].
func (v ExactValue) Round(places int, mode Rounding) (Value, error) {
	amount, err := v.Amount.Round(places, mode)
	if err != nil {
		return Value{}, err
	}
	rounded := Value{amount, v.Unit, v.Bound}
	if exact, ok := v.Amount.Decimal(); ok && exact.Equal(amount) {
		return rounded, nil
	}
	side := Floor
	switch v.Bound {
	case BoundExact, BoundAbout:
		rounded.Bound = BoundAbout
		return rounded, nil
	case BoundUnder:
		side = Ceiling
	}
	outer, err := v.Amount.Round(places, side)
	if err != nil {
		return Value{}, err
	}
	if !outer.Equal(amount) {
		return Value{}, call("Round").fail("mode", ReasonIncompatibleBounds, "rounds "+string(v.Bound)+" inwards, unlike "+string(side))
	}
	return rounded, nil
}

// String returns the amount as [Exact.String] does, with the unit and the bound: "over 126.6 USD".
func (v ExactValue) String() string {
	text := v.Amount.String() + " " + v.Unit.String()
	if v.Bound != BoundExact {
		text = string(v.Bound) + " " + text
	}
	return text
}
