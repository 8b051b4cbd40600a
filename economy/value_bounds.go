package economy

import "slices"

// negated is the bound of -x.
func (b Bound) negated() Bound {
	switch b {
	case Over:
		return Under
	case Under:
		return Over
	}
	return b
}

// plus is the bound of a sum; false where none is sound.
func (b Bound) plus(other Bound) (Bound, bool) {
	switch {
	case b == Exactly:
		return other, true
	case other == Exactly || b == other:
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
	return s.bound == Over && s.sign >= 0 || s.bound == Under && s.sign <= 0
}

// times is the bound of a product.
func (s signed) times(other signed) (Bound, bool) {
	if s.bound != Exactly {
		s, other = other, s
	}
	switch {
	case s.bound == Exactly && s.sign > 0:
		return other.bound, true
	case s.bound == Exactly && s.sign < 0:
		return other.bound.negated(), true
	case s.bound == Exactly:
		return Exactly, true // nothing times anything
	case s.bound == About && other.bound == About:
		return About, true
	case s.outward() && other.outward():
		if s.bound == other.bound {
			return Over, true
		}
		return Under, true
	}
	return "", false
}

// over is the bound of a quotient by an amount that is not zero.
func (s signed) over(by signed) (Bound, bool) {
	if by.sign < 0 {
		s, by = s.negated(), by.negated()
	}
	switch {
	case s.bound == Exactly && s.sign == 0:
		return Exactly, true
	case by.bound == Exactly:
		return s.bound, true
	case by.bound == About:
		return About, s.bound == Exactly || s.bound == About
	case by.bound == Under:
		return "", false // it may be zero
	case s.sign >= 0 && (s.bound == Exactly || s.bound == Under):
		return Under, true
	case s.sign <= 0 && (s.bound == Exactly || s.bound == Over):
		return Over, true
	}
	return "", false
}

func (b Bound) known() bool { return slices.Contains(Bounds(), b) }

// text names a bound in an error.
func (b Bound) text() string {
	if b == Exactly {
		return "exact"
	}
	return string(b)
}
