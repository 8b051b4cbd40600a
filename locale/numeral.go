package locale

import (
	"cmp"
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// digit returns the value of a digit that is not ASCII, and its numbering system.
func (i *info) digit(c rune) (value byte, system int, found bool) {
	if !i.digits.latn {
		for n := range byte(10) {
			if own, _ := utf8.DecodeRuneInString(i.digits.digit(n)); own == c {
				return n, i.system, true
			}
		}
	}
	system, value, found = numbers.SystemOf(c)
	return value, system, found
}

// number reads the digits according to a layout and multiplies the number by a power of ten.
func (r *reader) number(l *layout, shift int) (decimal.Decimal, string) {
	if r.arabic {
		own := *l
		own.decimal, own.group = "٫", "٬"
		l = &own
	}
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
		return decimal.Decimal{}, "not a number"
	}
	if r.negative {
		n.Neg(n)
	}
	return decimal.NewFromBigInt(n, int32(exponent)), ""
}

// places counts the digits after the decimal separator and checks that every other separator is at a group boundary
// of the layout.
func (r *reader) places(l *layout) (int, string) {
	places, whole, groups := 0, r.digitCount, r.marks()
	if n := len(groups); r.dashed != 0 && n > 0 && (groups[n-1].r == r.dashed || isMark(l.decimal, groups[n-1].r)) {
		return 0, "more than one decimal separator"
	}
	if n := len(groups); n > 0 && isMark(l.decimal, groups[n-1].r) {
		whole = int(groups[n-1].at)
		places = r.digitCount - whole
		groups = groups[:n-1]
	}
	if len(groups) == 0 {
		return places, ""
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
		case g.r == wideSpace:
			return 0, "a tab or several spaces between digits"
		case g.r != groups[0].r || !isMark(l.group, g.r) && g.r != ' ':
			return 0, r.foreignSeparator(l, g.r)
		case last-at != size || n == 0 && (at == 0 || at > max(l.secondary, 1)):
			return 0, fmt.Sprintf("%q groups %d digits in %s", g.r, size, r.info.tag) + r.bothReadings()
		}
		last = at
	}
	if r.digits()[0] == '0' {
		return 0, fmt.Sprintf("%q does not group digits after a leading zero in %s", groups[0].r, r.info.tag) + r.bothReadings()
	}
	return places, ""
}

// foreignSeparator returns the reason for a separator that the locale does not have.
func (r *reader) foreignSeparator(l *layout, c rune) string {
	return fmt.Sprintf("%q is not a separator in %s, which uses %q and %q", c, r.info.tag, l.decimal, l.group) + r.bothReadings()
}

// bothReadings names the two numbers that a text with a single separator could mean. A space is never a decimal
// separator.
func (r *reader) bothReadings() string {
	marks, digits := r.marks(), r.digits()
	if len(marks) != 1 || marks[0].at == 0 || marks[0].r == ' ' || len(digits) > maxSmall {
		return ""
	}
	whole := strings.TrimLeft(string(digits[:marks[0].at]), "0")
	behind := string(digits[marks[0].at:])
	return fmt.Sprintf(": could be %s.%s or %s", cmp.Or(whole, "0"), behind, cmp.Or(strings.TrimLeft(whole+behind, "0"), "0"))
}

// isMark reports whether c stands for a separator. All spaces stand for each other, as do apostrophes.
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
