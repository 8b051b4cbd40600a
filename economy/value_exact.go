package economy

// ExactValue is a [Value] before its amount is rounded.
//
// Arithmetic on values follows these rules, for any unit u. Anything else is an [*OperandError] that names the
// operand.
//
//	a + b  u + u: u, unless rank or index
//	       percent + percentage point: percent
//	a - b  u - u: u, unless rank or index
//	       percent - percent: percentage point
//	       percent - percentage point: percent
//	a × b  ratio or percent × u: u, unless rank or index (15 percent × 200 USD is 30 USD)
//	a ÷ b  u ÷ u: ratio, unless rank
//	       u ÷ ratio or percent: u, unless rank or index
//	       money ÷ count: money, per head
//
// Bounds combine like this, for any bound b:
//
//	a + b  exact + b: b;  about + about: about;  over + over: over;  under + under: under
//	a - b  as a + b, with over and under of b exchanged
//	a × b  exact × b: b;  about × about: about;  over × over: over;  exact zero × b: exact
//	a ÷ b  b ÷ exact: b;  about ÷ about, exact ÷ about: about
//	       exact ÷ over, under ÷ over: under;  exact zero ÷ b: exact
//
// The rules for products and quotients are for positive amounts; a negative amount exchanges over and under. In
// all other cases no bound is sure to hold: over + under may be anything, and a divisor of "under 5" may be
// zero.
type ExactValue struct {
	Amount Exact `json:"amount"`
	Unit   Unit  `json:"unit"`
	Bound  Bound `json:"bound,omitzero"`
}

// Round returns the value rounded to the given number of decimals. If rounding changes an amount, an exact
// value becomes [BoundAbout], and a bound must still hold: "over 126.6" can be rounded down to "over 126" with
// [Floor] but not up to "over 127", and "under" likewise needs [Ceiling]. Otherwise the error is an
// [*OperandError].
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
		return Value{}, call("Round").fail("mode", ReasonIncompatibleBounds, string(v.Bound)+" would not hold; use "+string(side))
	}
	return rounded, nil
}

// String returns the amount, as [Exact.String] does, with its unit and its bound: "over 126.6 USD".
func (v ExactValue) String() string {
	text := v.Amount.String() + " " + v.Unit.String()
	if v.Bound != BoundExact {
		text = string(v.Bound) + " " + text
	}
	return text
}
