package tabular

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// Decimal reads what decimaltext.Parse reads and multiplies it by a power of ten.
func Decimal(text []byte, power int) (decimal.Decimal, error) {
	if d, ok := shortDecimal(text, power); ok {
		return d, nil
	}
	d, err := decimaltext.Parse(string(text))
	if err != nil {
		return decimal.Decimal{}, err
	}
	if power == 0 {
		return d, nil
	}
	if d = d.Shift(int32(power)); !decimaltext.InRange(d) {
		return decimal.Decimal{}, decimaltext.ErrExponent
	}
	return d, nil
}

// shortDecimal reads most numbers: those of up to 18 digits without an exponent.
func shortDecimal(text []byte, power int) (decimal.Decimal, bool) {
	digits, negative := text, false
	if len(digits) > 0 && digits[0] == '-' {
		digits, negative = digits[1:], true
	}
	if len(digits) == 0 || len(digits) > 18 {
		return decimal.Decimal{}, false
	}
	var n int64
	point := -1
	for i, c := range digits {
		if d := c - '0'; d <= 9 {
			n = 10*n + int64(d)
		} else if c == '.' && point < 0 {
			point = i
		} else {
			return decimal.Decimal{}, false
		}
	}
	places := 0
	if point >= 0 {
		if places = len(digits) - 1 - point; point == 0 || places == 0 {
			return decimal.Decimal{}, false
		}
	}
	if negative {
		n = -n
	}
	return decimal.New(n, int32(power-places)), true
}
