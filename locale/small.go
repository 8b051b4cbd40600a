package locale

import "github.com/shopspring/decimal"

// maxSmall is the greatest number of digits of a small number.
const maxSmall = 18

// small is a number of up to 18 digits in the standard notation: n / 10^scale, and a sign. Most numbers are small.
// They are printed without splitting them into digits before rounding.
type small struct {
	n        uint64
	scale    int
	negative bool
}

var powers = [maxSmall + 1]uint64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
}

// smallOf returns a decimal times a power of ten as a small number. It returns false if that is not small.
func smallOf(v decimal.Decimal, shift int) (small, bool) {
	s := small{scale: -int(v.Exponent()) - shift}
	if s.scale > maxSmall || s.scale < -shift || v.NumDigits() > maxSmall {
		return s, false
	}
	n := v.CoefficientInt64()
	if s.negative = n < 0; s.negative {
		n = -n
	}
	s.n = uint64(n)
	return s, s.scale >= 0 || s.widen(0)
}

// widen gives the number the given scale. It returns false if there is no room for the zeros.
func (s *small) widen(scale int) bool {
	zeros := scale - s.scale
	if zeros > maxSmall || s.n >= powers[maxSmall-zeros] {
		return false
	}
	s.n *= powers[zeros]
	s.scale = scale
	return true
}

// round rounds half to even and removes trailing zeros beyond the least number of places. It returns false if there
// is no room for the zeros that fill those places.
func (s *small) round(r rounding) bool {
	low, high := r.low, r.high
	if cut := s.scale - high; cut > 0 {
		divisor := powers[cut]
		rest := s.n % divisor
		s.n /= divisor
		if half := divisor / 2; rest > half || rest == half && s.n&1 == 1 {
			s.n++
		}
		s.scale = high
	}
	for s.scale > low && s.n%10 == 0 {
		s.n /= 10
		s.scale--
	}
	return s.scale >= low || s.widen(low)
}

// appendSmall appends a rounded number with its affixes.
func (l *layout) appendSmall(dst []byte, s small, set *[2]affix, symbol string) []byte {
	var buf [64]byte // 19 digits, and a separator of up to three bytes for every two digits
	at := len(buf)
	if s.scale > 0 {
		for range s.scale {
			at--
			buf[at] = '0' + byte(s.n%10)
			s.n /= 10
		}
		at -= copy(buf[at-len(l.decimal):], l.decimal)
	}
	left := -1 // digits before the next separator
	if l.primary > 0 && l.primary+l.minGroup <= maxSmall && s.n >= powers[l.primary+l.minGroup-1] {
		left = l.primary
	}
	for {
		if left == 0 {
			at -= copy(buf[at-len(l.group):], l.group)
			left = l.secondary
		}
		at--
		buf[at] = '0' + byte(s.n%10)
		left--
		if s.n /= 10; s.n == 0 {
			break
		}
	}
	dst = set[0].append(dst, symbol)
	if set[0].spaceAfter(symbol) {
		dst = append(dst, noBreakSpace...)
	}
	dst = append(dst, buf[at:]...)
	if set[1].spaceBefore(symbol) {
		dst = append(dst, noBreakSpace...)
	}
	return set[1].append(dst, symbol)
}

// printsSmall reports whether the layout can print small numbers: it has ASCII digits and separators of usual length.
func (l *layout) printsSmall() bool {
	return l.digits.latn && len(l.decimal) <= 3 && len(l.group) <= 3
}
