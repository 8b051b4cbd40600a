package locale

import (
	"fmt"
	"strings"
)

// reader is a text being parsed, split into the number's digits and separators and the texts before and after it. A
// text of usual length is stored in the reader itself, without allocation; a longer one in slices.
type reader struct {
	info        *info
	source      string // the text as it was given
	money       bool   // whether the text is an amount of money
	small       [shortText]byte
	smallDigits [shortText]byte
	smallMarks  [shortText / 2]mark
	long        []byte
	longDigits  []byte
	longMarks   []mark
	size        int // bytes of the normalized text
	digitCount  int
	markCount   int
	system      int     // numbering system of the digits; the locale's if there are none
	mixed       [2]rune // digits of two systems, if there are any
	arabic      bool    // whether the Arabic separators replace the locale's

	before, behind span // beside the number, without its sign
	signed         bool
	negative       bool
	dashed         rune // the separator before a dash in place of decimal places, as in 5.–; 0 if there is none
	exponent       int
}

// shortText is the greatest length in bytes of a text of usual length.
const shortText = 96

// mark is a separator and the number of digits before it.
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

// digits returns the digits of the number in ASCII; none if a word replaces them.
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

// maxRuns is the number of runs of digits that are tried as the number, because names of currencies may contain
// years.
const maxRuns = 4

// set stores a text, normalized.
func (r *reader) set(text string) {
	r.source = text
	if len(text) > shortText {
		r.long = []byte(text)
		r.longDigits = make([]byte, len(text))
		r.longMarks = make([]mark, len(text)/2)
		r.size = len(normalize(r.long))
		return
	}
	r.size = len(normalize(append(r.small[:0], text...)))
}

// take splits the text, with the run of digits with the given index as the number. It returns the reason if that
// fails.
func (r *reader) take(i *info, run int) string {
	r.info, r.system, r.arabic = i, i.system, false
	r.digitCount, r.markCount, r.signed, r.negative, r.dashed, r.exponent = 0, 0, false, false, 0, 0
	start, end := 0, 0
	for at := 0; run >= 0; run-- {
		start, end = r.readDigits(i, at)
		at = end
		if r.digitCount == 0 {
			return "no digits"
		}
	}
	if r.mixed[0] != 0 {
		return fmt.Sprintf("digits of two numbering systems, %q and %q", r.mixed[0], r.mixed[1])
	}
	r.before, r.behind = span{0, start}, span{end, r.size}
	if reason := r.readExponent(); reason != "" {
		return reason
	}
	if r.money {
		r.readDash()
	}
	r.trim()
	return r.readSign()
}

// isPrinted reports whether the text has a space that programs print and people do not type.
func (r *reader) isPrinted() bool {
	return strings.Contains(r.source, "\u00a0") || strings.Contains(r.source, "\u202f")
}

// trim removes spaces at the ends of the texts beside the number.
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
