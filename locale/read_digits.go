package locale

import (
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// readDigits finds the first number at or after from: digits with single separators between them. It returns the
// offsets of its beginning and end.
func (r *reader) readDigits(i *info, from int) (start, end int) {
	norm := r.text()
	digits, marks := r.digits()[:cap(r.digits())], r.marks()[:cap(r.marks())]
	r.digitCount, r.markCount, r.mixed, start, end = 0, 0, [2]rune{}, -1, from
	var pending, first rune
	for at := from; at < len(norm); {
		c, size := rune(norm[at]), 1
		d, system, isDigit := norm[at]-'0', numbers.Latn, '0' <= c && c <= '9'
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRune(norm[at:])
			d, system, isDigit = i.digit(c)
		}
		switch {
		case isDigit:
			if start < 0 {
				start, first, r.system = at, c, system
				if pending != 0 {
					start -= utf8.RuneLen(pending)
				}
			} else if system != r.system {
				r.mixed = [2]rune{first, c}
			}
			if pending != 0 {
				marks[r.markCount] = mark{pending, int32(r.digitCount)}
				r.markCount++
				pending = 0
			}
			digits[r.digitCount] = '0' + d
			r.digitCount++
			end = at + size
		case start >= 0:
			if pending != 0 || !isSeparator(c) {
				return start, end
			}
			pending = c
		default:
			pending = 0
			if (c == '.' || c == ',' || c == '٫') && leadingMark(norm[:at]) {
				pending = c // .5
			}
		}
		at += size
	}
	return max(start, from), end
}

// leadingMark reports whether a separator after the text before begins a number, as it does at the start and after a
// space or a sign. After a letter it is part of a word (Rs.5).
func leadingMark(before []byte) bool {
	if len(before) == 0 {
		return true
	}
	c, _ := utf8.DecodeLastRune(before)
	return c == ' ' || isMinus(c) || c == '+' || c == '(' || unicode.Is(unicode.Sc, c)
}

// isSeparator reports whether c may stand between two digits of a number.
func isSeparator(c rune) bool {
	switch c {
	case ' ', wideSpace, '.', ',', '\'', '’', '٫', '٬', '،', '⹁', '$', '·', '_':
		return true
	}
	return false
}

// readDash reads a dash in place of decimal places, as in 5.–, 5,-- or the Indian 5/-.
func (r *reader) readDash() {
	s := r.suffix()
	if r.digitCount == 0 || len(s) < 2 || s[0] != '.' && s[0] != ',' && s[0] != '/' {
		return
	}
	at := 1
	for dashes := 0; dashes < 2; dashes++ {
		c, size := utf8.DecodeRune(s[at:])
		if !isMinus(c) {
			break
		}
		at += size
	}
	if at > 1 {
		r.dashed = rune(s[0])
		r.behind.from += at
	}
}

// readExponent reads an exponent such as E20 or E-20 after the digits.
func (r *reader) readExponent() string {
	s := r.suffix()
	if r.digitCount == 0 || len(s) < 2 || s[0]|0x20 != 'e' {
		return ""
	}
	at, sign := 1, 1
	switch s[at] {
	case '-':
		sign, at = -1, 2
	case '+':
		at = 2
	}
	begin, value := at, 0
	for ; at < len(s) && s[at] >= '0' && s[at] <= '9'; at++ {
		if value = value*10 + int(s[at]-'0'); value > maxExponent {
			return "exponent out of range"
		}
	}
	if at > begin {
		r.exponent = sign * value
		r.behind.from += at
	}
	return ""
}
