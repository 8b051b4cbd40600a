// Package decimaltext reads decimals from text within limits that keep hostile input cheap.
package decimaltext

import (
	"errors"

	"github.com/shopspring/decimal"
)

// MaxLength is the most bytes a number's text may have, and MaxExponent the largest power of ten, either
// way, that its last digit may stand for: without them a ten-byte text asks for gigabytes.
const (
	MaxLength   = 10_000
	MaxExponent = 10_000
)

// The reasons for which a text is no number that can be used.
var (
	ErrSyntax   = errors.New("not a plain decimal number")
	ErrLength   = errors.New("more than 10,000 characters")
	ErrExponent = errors.New("exponent out of range")
)

// Parse reads a plain decimal number: an optional minus sign, digits, an optional point with digits, an
// optional exponent. Nothing is rounded.
func Parse(s string) (decimal.Decimal, error) {
	if len(s) > MaxLength {
		return decimal.Decimal{}, ErrLength
	}
	if !plain(s) {
		return decimal.Decimal{}, ErrSyntax
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		return decimal.Decimal{}, ErrExponent // the syntax is right, so only the exponent's size is left
	}
	if !InRange(d) {
		return decimal.Decimal{}, ErrExponent
	}
	return d, nil
}

// InRange reports whether d's exponent is one that Parse accepts, so that arithmetic on it is bounded.
func InRange(d decimal.Decimal) bool {
	return d.Exponent() >= -MaxExponent && d.Exponent() <= MaxExponent
}

// plain reports whether s is a number of the grammar -?digits(.digits)?([eE][+-]?digits)?.
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

// digits drops the digits that s begins with and reports whether there were any.
func digits(s string) (rest string, any bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return s[i:], i > 0
		}
	}
	return "", s != ""
}
