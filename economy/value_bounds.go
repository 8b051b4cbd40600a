package economy

import "slices"

// negated is the bound of -x.
func (b Bound) negated() Bound {
	switch b {
	case BoundOver:
		return BoundUnder
	case BoundUnder:
		return BoundOver
	}
	return b
}

// plus is the bound of a sum; false where none is sound.
func (b Bound) plus(other Bound) (Bound, bool) {
	switch {
	case b == BoundExact:
		return other, true
	case other == BoundExact || b == other:
		return b, true
	}
	return "", false
}

// signed is what decides the bound of a product: the bound and the sign of the amount.
type signed struct {
	bound Bound
	sign  int
}

// negated is that of -x.
func (s signed) negated() signed { return signed{s.bound.negated(), -s.sign} }

// outward reports whether the true figure is on the amount's side of zero and further from it.
func (s signed) outward() bool {
	return s.bound == BoundOver && s.sign >= 0 || s.bound == BoundUnder && s.sign <= 0
}

// times is the bound of a product.
func (s signed) times(other signed) (Bound, bool) {
	if s.bound != BoundExact {
		s, other = other, s
	}
	switch {
	case s.bound == BoundExact && s.sign > 0:
		return other.bound, true
	case s.bound == BoundExact && s.sign < 0:
		return other.bound.negated(), true
	case s.bound == BoundExact:
		return BoundExact, true // nothing times anything
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

// over is the bound of a quotient by an amount that is not zero.
func (s signed) over(by signed) (Bound, bool) {
	if by.sign < 0 {
		s, by = s.negated(), by.negated()
	}
	switch {
	case s.bound == BoundExact && s.sign == 0:
		return BoundExact, true
	case by.bound == BoundExact:
		return s.bound, true
	case by.bound == BoundAbout:
		return BoundAbout, s.bound == BoundExact || s.bound == BoundAbout
	case by.bound == BoundUnder:
		return "", false // it may be zero
	case s.sign >= 0 && (s.bound == BoundExact || s.bound == BoundUnder):
		return BoundUnder, true
	case s.sign <= 0 && (s.bound == BoundExact || s.bound == BoundOver):
		return BoundOver, true
	}
	return "", false
}

func (b Bound) known() bool { return slices.Contains(Bounds(), b) }

// text names a bound in an error.
func (b Bound) text() string {
	if b == BoundExact {
		return "exact"
	}
	return string(b)
}
