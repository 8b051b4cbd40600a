package economy

// additive reports whether amounts of u add up: ranks and index numbers do not.
func (u Unit) additive() bool { return u.kind != UnitRank && u.kind != UnitIndex }

// alike reports whether u and other are the same unit, in whatever form the base period is written.
func (u Unit) alike(other Unit) bool {
	return u.kind == other.kind && u.currency == other.currency && u.base.SameDays(other.base)
}

// plus is the unit of a sum.
func (u Unit) plus(other Unit) (Unit, bool) {
	switch {
	case u.alike(other):
		return u, u.additive()
	case u.kind == UnitPercent && other.kind == UnitPercentagePoint:
		return u, true
	case u.kind == UnitPercentagePoint && other.kind == UnitPercent:
		return other, true
	}
	return Unit{}, false
}

// minus is the unit of a difference.
func (u Unit) minus(other Unit) (Unit, bool) {
	switch {
	case u.kind == UnitPercent && other.kind == UnitPercent:
		return Unit{kind: UnitPercentagePoint}, true
	case u.kind == UnitPercentagePoint && other.kind == UnitPercent:
		return Unit{}, false
	}
	return u.plus(other)
}

// times is the unit of a product, and what the product of the amounts has to be divided by.
func (u Unit) times(other Unit) (Unit, int64, bool) {
	switch {
	case u.kind == UnitRatio:
		return other, 1, other.additive()
	case other.kind == UnitRatio:
		return u, 1, u.additive()
	case u.kind == UnitPercent:
		return other, 100, other.additive()
	case other.kind == UnitPercent:
		return u, 100, u.additive()
	}
	return Unit{}, 0, false
}

// over is the unit of a quotient, and what the quotient of the amounts has to be multiplied by.
func (u Unit) over(by Unit) (Unit, int64, bool) {
	switch {
	case u.alike(by):
		return Unit{kind: UnitRatio}, 1, u.kind != UnitRank
	case by.kind == UnitRatio:
		return u, 1, u.additive()
	case by.kind == UnitPercent:
		return u, 100, u.additive()
	case by.kind == UnitCount:
		return u, 1, u.kind == UnitCurrency
	}
	return Unit{}, 0, false
}
