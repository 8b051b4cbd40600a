package locale

import (
	"unicode"
	"unicode/utf8"
)

// reader is a text to be parsed, taken apart: what stands before and behind the number, and the
// number's digits and separators. A text of usual length lies in the reader itself, so that no
// memory is asked for; a long one, its digits and separators in slices.
type reader struct {
	small       [shortText]byte
	smallDigits [shortText]byte
	smallMarks  [shortText / 2]mark
	long        []byte
	longDigits  []byte
	longMarks   []mark
	size        int // bytes of the normalized text
	digitCount  int
	markCount   int

	before, behind span // beside the number, without sign
	signed         bool
	negative       bool
	exponent       int
}

// shortText is how many bytes a text of usual length has.
const shortText = 96

// mark is a separator, and how many digits stand before it.
type mark struct {
	r  rune
	at int32
}

// span is a part of the normalized text.
type span struct{ from, to int }

func (r *reader) text() []byte {
	if r.long != nil {
		return r.long[:r.size]
	}
	return r.small[:r.size]
}

// digits are the digits of the number in ASCII, none where a word stands in their place.
func (r *reader) digits() []byte {
	if r.longDigits != nil {
		return r.longDigits[:r.digitCount]
	}
	return r.smallDigits[:r.digitCount]
}

func (r *reader) marks() []mark {
	if r.longMarks != nil {
		return r.longMarks[:r.markCount]
	}
	return r.smallMarks[:r.markCount]
}

func (r *reader) prefix() []byte { return r.text()[r.before.from:r.before.to] }

func (r *reader) suffix() []byte { return r.text()[r.behind.from:r.behind.to] }

// noNumber is the run of a text that has no number in digits.
const noNumber = -1

// maxRuns is how many runs of digits are tried as the number: names of currencies have years in them.
const maxRuns = 4

// set takes a text over.
func (r *reader) set(text string) {
	if len(text) > shortText {
		r.long = make([]byte, 0, len(text))
		r.longDigits = make([]byte, len(text))
		r.longMarks = make([]mark, len(text)/2)
		r.size = len(normalize(r.long, text))
		return
	}
	r.size = len(normalize(r.small[:0], text))
}

// take takes the text apart, with the run of digits of that number as the number. It returns why
// that is not possible, or an empty reason.
func (r *reader) take(i *info, run int) string {
	r.digitCount, r.markCount, r.signed, r.negative, r.exponent = 0, 0, false, false, 0
	start, end := 0, 0
	for at := 0; run >= 0; run-- {
		start, end = r.readDigits(i, at)
		at = end
		if r.digitCount == 0 {
			return "no digits"
		}
	}
	r.before, r.behind = span{0, start}, span{end, r.size}
	if reason := r.readExponent(); reason != "" {
		return reason
	}
	r.trim()
	return r.readSign()
}

// trim drops spaces at the ends of what stands beside the number.
func (r *reader) trim() {
	text := r.text()
	for _, s := range []*span{&r.before, &r.behind} {
		for s.from < s.to && text[s.from] == ' ' {
			s.from++
		}
		for s.from < s.to && text[s.to-1] == ' ' {
			s.to--
		}
	}
}

// normalize drops the marks that only direct the text, and makes every run of spaces one space,
// none at the ends.
func normalize(dst []byte, text string) []byte {
	space := false
	for _, c := range text {
		switch {
		case c == ' ' || c >= 0x80 && unicode.Is(unicode.Zs, c) || c == '\t':
			space = len(dst) > 0
		case isDirection(c):
		default:
			if space {
				dst, space = append(dst, ' '), false
			}
			dst = utf8.AppendRune(dst, c)
		}
	}
	return dst
}

// isDirection reports marks of bidirectional text.
func isDirection(c rune) bool {
	return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
}

// readDigits finds the first number behind a place: digits with single separators between them. It
// returns where the number begins and ends.
func (r *reader) readDigits(i *info, from int) (start, end int) {
	norm := r.text()
	digits, marks := r.digits()[:cap(r.digits())], r.marks()[:cap(r.marks())]
	r.digitCount, r.markCount, start, end = 0, 0, -1, from
	var pending rune
	for at := from; at < len(norm); {
		c, size := rune(norm[at]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRune(norm[at:])
		}
		d, isDigit := i.digits.value(c)
		switch {
		case isDigit:
			if start < 0 {
				start = at
				if pending != 0 {
					start -= utf8.RuneLen(pending)
				}
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

// leadingMark reports whether a separator behind that text begins a number, as it does at the start
// and behind a space or a sign; behind a letter it is a part of the word (Rs.5).
func leadingMark(before []byte) bool {
	if len(before) == 0 {
		return true
	}
	c, _ := utf8.DecodeLastRune(before)
	return c == ' ' || isMinus(c) || c == '+' || c == '(' || unicode.Is(unicode.Sc, c)
}

// isSeparator reports what may stand between two digits of a number.
func isSeparator(c rune) bool {
	switch c {
	case ' ', '.', ',', '\'', '’', '٫', '٬', '،', '⹁', '$', '·', '_':
		return true
	}
	return false
}

// isMinus reports the characters that are written for a minus.
func isMinus(c rune) bool {
	switch c {
	case '-', '−', '‐', '‑', '–', '—', '﹣', '－':
		return true
	}
	return false
}

// readExponent reads E20 or E-20 behind the digits.
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

// readSign takes one sign off what stands beside the number: at the ends of the text, or next to
// the number. Parentheses around an amount are a minus.
func (r *reader) readSign() string {
	signs := r.signAhead(&r.before)
	if signs == 0 {
		signs = r.signAtEnd(&r.before)
	}
	if signs == 0 {
		signs = r.signAhead(&r.behind)
	}
	if signs == 0 && r.digitCount > 0 {
		signs = r.signAtEnd(&r.behind)
	}
	signs += r.parentheses()
	r.trim()
	if signs > 1 {
		return "more than one sign"
	}
	return ""
}

// signAhead takes a sign off the front and says how many it took.
func (r *reader) signAhead(s *span) int {
	c, size := utf8.DecodeRune(r.text()[s.from:s.to])
	if !isMinus(c) && c != '+' {
		return 0
	}
	s.from += size
	r.signed, r.negative = true, c != '+'
	return 1
}

// signAtEnd takes a sign off the end.
func (r *reader) signAtEnd(s *span) int {
	c, size := utf8.DecodeLastRune(r.text()[s.from:s.to])
	if !isMinus(c) && c != '+' {
		return 0
	}
	s.to -= size
	r.signed, r.negative = true, c != '+'
	return 1
}

// parentheses takes a pair around the number, with or without the currency.
func (r *reader) parentheses() int {
	prefix, suffix := r.prefix(), r.suffix()
	if len(prefix) == 0 || len(suffix) == 0 {
		return 0
	}
	before, behind := r.before, r.behind
	switch {
	case prefix[0] == '(':
		before.from++
	case prefix[len(prefix)-1] == '(':
		before.to--
	default:
		return 0
	}
	switch {
	case suffix[0] == ')':
		behind.from++
	case suffix[len(suffix)-1] == ')':
		behind.to--
	default:
		return 0
	}
	r.before, r.behind, r.signed, r.negative = before, behind, true, true
	return 1
}
