package locale

import (
	"strconv"

	"github.com/shopspring/decimal"
)

// figure is a decimal taken apart into its digits: 0.digits × 10^point, with the sign beside. It
// has no zeros in front or behind; zero has no digits.
type figure struct {
	digits   []byte // ASCII
	point    int    // how many digits stand before the decimal point; may be outside the digits
	negative bool   // kept when rounding leaves zero
}

// stackDigits is room for the digits of an int64 and a carry: with a buffer of that size a figure
// of up to 18 digits costs no allocation.
const stackDigits = 24

// figureOf takes a decimal apart; the digits go into buf where it is large enough.
func figureOf(buf []byte, v decimal.Decimal) figure {
	var f figure
	if v.NumDigits() <= 18 {
		n := v.CoefficientInt64()
		if n == 0 {
			return f
		}
		if f.negative = n < 0; f.negative {
			n = -n
		}
		f.digits = strconv.AppendUint(buf[:0], uint64(n), 10)
	} else {
		f.digits = v.Coefficient().Append(buf[:0], 10)
		if f.negative = f.digits[0] == '-'; f.negative {
			f.digits = f.digits[1:]
		}
	}
	f.point = len(f.digits) + int(v.Exponent())
	f.trim()
	return f
}

func (f *figure) isZero() bool { return len(f.digits) == 0 }

// trim drops the zeros behind.
func (f *figure) trim() {
	n := len(f.digits)
	for n > 0 && f.digits[n-1] == '0' {
		n--
	}
	if f.digits = f.digits[:n]; n == 0 {
		f.point = 0
	}
}

// places is the number of digits behind the decimal point.
func (f *figure) places() int { return max(0, len(f.digits)-f.point) }

// round keeps at most that many places, half to even.
func (f *figure) round(places int) {
	keep := f.point + places
	if keep >= len(f.digits) {
		return
	}
	if keep < 0 {
		f.digits, f.point = f.digits[:0], 0
		return
	}
	up := roundsUp(f.digits, keep)
	f.digits = f.digits[:keep]
	if !up {
		f.trim()
		return
	}
	for keep > 0 && f.digits[keep-1] == '9' {
		keep--
	}
	if keep == 0 {
		f.digits = f.digits[:1]
		f.digits[0] = '1'
		f.point++
		return
	}
	f.digits = f.digits[:keep]
	f.digits[keep-1]++
}

// roundsUp reports whether cutting the digits at keep rounds away from zero.
func roundsUp(digits []byte, keep int) bool {
	switch c := digits[keep]; {
	case c != '5':
		return c > '5'
	case keep+1 < len(digits):
		return true // no zeros stand behind
	}
	return keep > 0 && digits[keep-1]&1 == 1
}
