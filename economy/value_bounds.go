package economy

import "slices"

// neg returns the bound of -x.
func (b Bound) neg() Bound {
	switch b {
	case BoundOver:
		return BoundUnder
	case BoundUnder:
		return BoundOver
	}
	return b
}

// add returns the bound of a sum, and false if no bound is sure to hold.
func (b Bound) add(other Bound) (Bound, bool) {
	switch {
	case b == BoundExact:
		return other, true
	case other == BoundExact || b == other:
		return b, true
	}
	return "", false
}

// boundedSign is what determines the bound of a product: the bound and the sign of an amount.
type boundedSign struct {
	bound Bound
	sign  int
}

// neg returns the boundedSign of -x.
func (s boundedSign) neg() boundedSign { return boundedSign{s.bound.neg(), -s.sign} }

// outward reports whether the true figure is on the amount's side of zero and further from zero than the
// amount.
func (s boundedSign) outward() bool {
	return s.bound == BoundOver && s.sign >= 0 || s.bound == BoundUnder && s.sign <= 0
}

// mul returns the bound of a product, and false if no bound is sure to hold.
func (s boundedSign) mul(other boundedSign) (Bound, bool) {
	if s.bound != BoundExact {
		s, other = other, s
	}
	switch {
	case s.bound == BoundExact && s.sign > 0:
		return other.bound, true
	case s.bound == BoundExact && s.sign < 0:
		return other.bound.neg(), true
	case s.bound == BoundExact:
		return BoundExact, true // zero times anything is zero
	case s.bound == BoundAbout && other.bound == BoundAbout:
		return BoundAbout, true
	case s.outward() && other.outward():
		if s.bound == other.bound {
			return BoundOver, true
		}
		return BoundUnder, true
	}
	return "", false
}

// div returns the bound of a quotient whose divisor is not zero, and false if no bound is sure to hold.
func (s boundedSign) div(by boundedSign) (Bound, bool) {
	if by.sign < 0 {
		s, by = s.neg(), by.neg()
	}
	switch {
	case s.bound == BoundExact && s.sign == 0:
		return BoundExact, true
	case by.bound == BoundExact:
		return s.bound, true
	case by.bound == BoundAbout:
		return BoundAbout, s.bound == BoundExact || s.bound == BoundAbout
	case by.bound == BoundUnder:
		return "", false // the true divisor may be zero
	case s.sign >= 0 && (s.bound == BoundExact || s.bound == BoundUnder):
		return BoundUnder, true
	case s.sign <= 0 && (s.bound == BoundExact || s.bound == BoundOver):
		return BoundOver, true
	}
	return "", false
}

func (b Bound) known() bool { return slices.Contains(Bounds(), b) }

// text returns the bound as an error names it.
func (b Bound) text() string {
	if b == BoundExact {
		return "exact"
	}
	return string(b)
}
