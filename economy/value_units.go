package economy

// additive reports whether amounts of u add up; ranks and index numbers do not.
func (u Unit) additive() bool { return u.kind != UnitRank && u.kind != UnitIndex }

// equal reports whether u and other are the same unit, whatever the form of the base period.
func (u Unit) equal(other Unit) bool {
	return u.kind == other.kind && u.currency == other.currency && u.base.SameDays(other.base)
}

// add returns the unit of a sum, and false if there is none.
func (u Unit) add(other Unit) (Unit, bool) {
	switch {
	case u.equal(other):
		return u, u.additive()
	case u.kind == UnitPercent && other.kind == UnitPercentagePoint:
		return u, true
	case u.kind == UnitPercentagePoint && other.kind == UnitPercent:
		return other, true
	}
	return Unit{}, false
}

// sub returns the unit of a difference, and false if there is none.
func (u Unit) sub(other Unit) (Unit, bool) {
	switch {
	case u.kind == UnitPercent && other.kind == UnitPercent:
		return Unit{kind: UnitPercentagePoint}, true
	case u.kind == UnitPercentagePoint && other.kind == UnitPercent:
		return Unit{}, false
	}
	return u.add(other)
}

// mul returns the unit of a product, and the number by which the product of the amounts has to be divided.
func (u Unit) mul(other Unit) (Unit, int64, bool) {
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

// div returns the unit of a quotient, and the number by which the quotient of the amounts has to be multiplied.
func (u Unit) div(by Unit) (Unit, int64, bool) {
	switch {
	case u.equal(by):
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
