// Package decimaltext parses decimals within limits that keep hostile input cheap.
package decimaltext

import (
	"errors"
	"strconv"

	"github.com/shopspring/decimal"
)

// MaxLength is the greatest length of a number's text in bytes, also if it is written without an exponent. MaxExponent is
// the greatest power of ten, positive or negative, of its last digit. Without these limits a text of ten bytes could ask
// for gigabytes of memory.
const (
	MaxLength   = 20_000
	MaxExponent = 10_000
)

// The errors of [Parse].
var (
	ErrSyntax   = errors.New("not a plain decimal number")
	ErrLength   = errors.New("more than 20,000 characters")
	ErrExponent = errors.New("exponent out of range")
)

// Parse parses a plain decimal number: an optional minus sign, digits, an optional point with digits, and an optional
// exponent. It does not round.
func Parse(s string) (decimal.Decimal, error) {
	if len(s) > MaxLength {
		return decimal.Decimal{}, ErrLength
	}
	if d, ok := short(s); ok {
		return d, nil
	}
	if !plain(s) {
		return decimal.Decimal{}, ErrSyntax
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		return decimal.Decimal{}, ErrExponent // the syntax is right, so the exponent must be too large
	}
	if !Fits(d) {
		return decimal.Decimal{}, ErrExponent
	}
	return d, nil
}

// short parses a number of at most 18 digits without an exponent, as most are, and returns false for any other text.
func short(s string) (decimal.Decimal, bool) {
	digits, point := s, -1
	if s != "" && s[0] == '-' {
		digits = s[1:]
	}
	if len(digits) == 0 || len(digits) > 18 || digits[0] == '.' || digits[len(digits)-1] == '.' {
		return decimal.Decimal{}, false
	}
	var value int64
	for i := range len(digits) {
		switch c := digits[i]; {
		case c >= '0' && c <= '9':
			value = value*10 + int64(c-'0')
		case c == '.' && point < 0:
			point = i
		default:
			return decimal.Decimal{}, false
		}
	}
	places := 0
	if point >= 0 {
		places = len(digits) - point - 1
	}
	if len(digits) < len(s) {
		value = -value
	}
	return decimal.New(value, -int32(places)), true
}

// InRange reports whether the exponent of d is within the limits, so that arithmetic on d is bounded.
func InRange(d decimal.Decimal) bool {
	return d.Exponent() >= -MaxExponent && d.Exponent() <= MaxExponent
}

// Fits reports whether d is in range and Parse accepts its text without an exponent, so that what is written can be read.
func Fits(d decimal.Decimal) bool {
	if !InRange(d) {
		return false
	}
	exponent := int(d.Exponent())
	length := d.NumDigits() + max(exponent, 0)
	if exponent < 0 {
		length = max(length, 1-exponent) + 1 // a zero before the point, and the point
	}
	if d.IsNegative() {
		length++
	}
	return length <= MaxLength
}

// AllDigits returns the text of d with all its digits, trailing zeros included: 1.90 is a more precise statement than 1.9.
func AllDigits(d decimal.Decimal) string { return d.StringFixed(max(-d.Exponent(), 0)) }

// Shown returns the text of d for a message. It is short where d does not fit.
func Shown(d decimal.Decimal) string {
	if !Fits(d) {
		return "…e" + strconv.Itoa(int(d.Exponent()))
	}
	return d.String()
}

// plain reports whether s matches the grammar -?digits(.digits)?([eE][+-]?digits)?.
func plain(s string) bool {
	if s != "" && s[0] == '-' {
		s = s[1:]
	}
	s, ok := digits(s)
	if ok && s != "" && s[0] == '.' {
		s, ok = digits(s[1:])
	}
	if ok && s != "" && (s[0] == 'e' || s[0] == 'E') {
		s = s[1:]
		if s != "" && (s[0] == '+' || s[0] == '-') {
			s = s[1:]
		}
		s, ok = digits(s)
	}
	return ok && s == ""
}

// digits removes the digits at the start of s and reports whether there were any.
func digits(s string) (rest string, any bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return s[i:], i > 0
		}
	}
	return "", s != ""
}
