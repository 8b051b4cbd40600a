package locale

import (
	"fmt"
	"math/big"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// value is the value of a digit: an ASCII one, or one of the numbering system or another common one.
func (d *digits) value(c rune) (byte, bool) {
	if c < utf8.RuneSelf {
		return byte(c - '0'), c >= '0' && c <= '9'
	}
	if !d.latn {
		for n := range byte(10) {
			if own, _ := utf8.DecodeRuneInString(d.digit(n)); own == c {
				return n, true
			}
		}
	}
	for _, zero := range [...]rune{0x0660, 0x06F0, 0x0966, 0x09E6, 0x1040, 0xFF10} {
		if c >= zero && c <= zero+9 {
			return byte(c - zero), true
		}
	}
	return 0, false
}

// number reads the digits by a layout and moves the decimal point by a power of ten.
func (r *reader) number(l *layout, shift int) (decimal.Decimal, string) {
	places, reason := r.places(l)
	if reason != "" {
		return decimal.Decimal{}, reason
	}
	exponent := r.exponent + shift - places
	digits := r.digits()
	if len(digits) <= maxSmall {
		n := int64(0)
		for _, c := range digits {
			n = n*10 + int64(c-'0')
		}
		if r.negative {
			n = -n
		}
		return decimal.New(n, int32(exponent)), ""
	}
	n, ok := new(big.Int).SetString(string(digits), 10)
	if !ok {
		return decimal.Decimal{}, "no number"
	}
	if r.negative {
		n.Neg(n)
	}
	return decimal.NewFromBigInt(n, int32(exponent)), ""
}

// places counts the digits behind the decimal separator, and checks that every other separator
// stands where the layout has a group.
func (r *reader) places(l *layout) (int, string) {
	places, whole, groups := 0, r.digitCount, r.marks()
	if n := len(groups); n > 0 && isMark(l.decimal, groups[n-1].r) {
		whole = int(groups[n-1].at)
		places = r.digitCount - whole
		groups = groups[:n-1]
	}
	last := whole
	for n := len(groups) - 1; n >= 0; n-- {
		g, at := groups[n], int(groups[n].at)
		size := l.secondary
		if n == len(groups)-1 {
			size = l.primary
		}
		switch {
		case isMark(l.decimal, g.r):
			return 0, "more than one decimal separator"
		case g.r != groups[0].r || !isMark(l.group, g.r) && g.r != ' ':
			return 0, r.foreign(l, g.r)
		case last-at != size || n == 0 && (at == 0 || at > max(l.secondary, 1)):
			return 0, fmt.Sprintf("%q groups %d digits in %s", g.r, size, r.info.tag) + r.either()
		}
		last = at
	}
	return places, ""
}

// foreign is the reason for a separator that the locale does not have.
func (r *reader) foreign(l *layout, c rune) string {
	return fmt.Sprintf("%q is no separator of %s, which has %q and %q", c, r.info.tag, l.decimal, l.group) + r.either()
}

// either names the two numbers that a text with a single separator could mean.
func (r *reader) either() string {
	marks, digits := r.marks(), r.digits()
	if len(marks) != 1 || marks[0].at == 0 || len(digits) > maxSmall {
		return ""
	}
	before, behind := string(digits[:marks[0].at]), string(digits[marks[0].at:])
	return fmt.Sprintf(": could be %s.%s or %s%s", before, behind, before, behind)
}

// isMark reports whether a character stands for a separator: spaces stand for each other, and so do
// apostrophes.
func isMark(separator string, c rune) bool {
	own, _ := utf8.DecodeRuneInString(separator)
	switch {
	case own == c:
		return true
	case c == ' ':
		return isSpace(own)
	case c == '\'' || c == '’':
		return own == '\'' || own == '’'
	}
	return false
}
