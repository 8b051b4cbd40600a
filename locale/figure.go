package locale

import (
	"strconv"

	"github.com/shopspring/decimal"
)

// figure is a decimal split into its digits: 0.digits × 10^point, and a sign. It has no leading or trailing zeros;
// zero has no digits.
type figure struct {
	digits   []byte // ASCII
	point    int    // number of digits before the decimal point; may be negative or greater than len(digits)
	negative bool   // stays set if the figure is rounded to zero
}

// stackDigits has room for the digits of an int64 and a carry. With a buffer of that size a figure of up to 18 digits
// does not allocate.
const stackDigits = 24

// figureOf splits a decimal into its digits, which are stored in buf if it is large enough.
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

// trim removes trailing zeros.
func (f *figure) trim() {
	n := len(f.digits)
	for n > 0 && f.digits[n-1] == '0' {
		n--
	}
	if f.digits = f.digits[:n]; n == 0 {
		f.point = 0
	}
}

// places returns the number of decimal places.
func (f *figure) places() int { return max(0, len(f.digits)-f.point) }

// round rounds half to even to at most the given number of decimal places.
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

// roundsUp reports whether cutting off the digits from keep on rounds away from zero.
func roundsUp(digits []byte, keep int) bool {
	switch c := digits[keep]; {
	case c != '5':
		return c > '5'
	case keep+1 < len(digits):
		return true // a figure has no trailing zeros
	}
	return keep > 0 && digits[keep-1]&1 == 1
}
