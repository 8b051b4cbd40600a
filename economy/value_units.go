package economy

// additive reports whether amounts of u add up: ranks and index numbers do not.
func (u Unit) additive() bool { return u.kind != Rank && u.kind != IndexNumber }

// alike reports whether u and other are the same unit, in whatever form the base period is written.
func (u Unit) alike(other Unit) bool {
	return u.kind == other.kind && u.currency == other.currency && u.base.SameDays(other.base)
}

// plus is the unit of a sum.
func (u Unit) plus(other Unit) (Unit, bool) {
	switch {
	case u.alike(other):
		return u, u.additive()
	case u.kind == Percent && other.kind == PercentagePoint:
		return u, true
	case u.kind == PercentagePoint && other.kind == Percent:
		return other, true
	}
	return Unit{}, false
}

// minus is the unit of a difference.
func (u Unit) minus(other Unit) (Unit, bool) {
	switch {
	case u.kind == Percent && other.kind == Percent:
		return Unit{kind: PercentagePoint}, true
	case u.kind == PercentagePoint && other.kind == Percent:
		return Unit{}, false
	}
	return u.plus(other)
}

// times is the unit of a product, and what the product of the amounts has to be divided by.
func (u Unit) times(other Unit) (Unit, int64, bool) {
	switch {
	case u.kind == Ratio:
		return other, 1, other.additive()
	case other.kind == Ratio:
		return u, 1, u.additive()
	case u.kind == Percent:
		return other, 100, other.additive()
	case other.kind == Percent:
		return u, 100, u.additive()
	}
	return Unit{}, 0, false
}

// over is the unit of a quotient, and what the quotient of the amounts has to be multiplied by.
func (u Unit) over(by Unit) (Unit, int64, bool) {
	switch {
	case u.alike(by):
		return Unit{kind: Ratio}, 1, u.kind != Rank
	case by.kind == Ratio:
		return u, 1, u.additive()
	case by.kind == Percent:
		return u, 100, u.additive()
	case by.kind == Count:
		return u, 1, u.kind == InCurrency
	}
	return Unit{}, 0, false
}
