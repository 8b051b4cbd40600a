package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// grammar is the grammatical case that a phrase requires of a date.
type grammar byte

const (
	alone    grammar = iota // not in a phrase
	named                   // in a phrase that does not change its case
	governed                // in a phrase that governs its case
	caseFrom                // as the beginning of a time span, in languages that have a case for it
	caseTo                  // as the end of a time span
)

// dateWriter formats vague dates, intervals and periods. It combines a locale's info with its date data.
type dateWriter struct {
	*info
	*dateData
	style DateStyle
}

func (l Locale) dateWriter(s DateStyle) dateWriter {
	i := l.info()
	return dateWriter{i, i.dates(), s}
}

// plainDate appends a When that is a day, month or year. It ignores qualifiers.
func (dw *dateWriter) plainDate(dst []byte, w civil.When, g grammar) []byte {
	style := dw.style
	if g != alone && (style == Full || dw.inflected(g)) {
		style = Long
	}
	first := w.Earliest()
	switch w.Precision() {
	case civil.PrecisionDay:
		dst = Locale{dw.info}.AppendDate(dst, first, style)
	case civil.PrecisionMonth:
		dst = dw.month(dst, first, style, g)
	default:
		return dw.yearIn(dst, first, g)
	}
	switch {
	case !dw.inflected(g):
		return dst
	case g == caseFrom:
		return append(dst, dw.phrases.ending.from[first.Month()-1]...)
	}
	return append(dst, dw.phrases.ending.to[first.Month()-1]...)
}

// inflected reports whether the language has an ending for the case.
func (dw *dateWriter) inflected(g grammar) bool {
	return g >= caseFrom && dw.phrases != nil && dw.phrases.ending != nil
}

func (dw *dateWriter) month(dst []byte, d civil.Date, style DateStyle, g grammar) []byte {
	slot := dates.MonthLong
	switch style {
	case Medium:
		slot = dates.MonthMedium
	case Short:
		slot = dates.MonthShort
	}
	pattern := dw.texts[slot]
	if g >= governed && dw.phrases != nil && dw.phrases.genitive {
		pattern = dw.genitive[slot-dates.MonthLong]
	}
	f := fieldsOf(d)
	return dw.appendPattern(dst, dw.dateData, pattern, &f, &f)
}

// genitives returns the month patterns, by slot, with the month in the form that it has within dates.
func genitives(t *dates.Texts) (patterns [3]string) {
	for n := range patterns {
		pattern := []byte(t[dates.MonthLong+n])
		for at, c := range pattern {
			switch c {
			case dates.OpMonthAloneLong:
				pattern[at] = dates.OpMonthLong
			case dates.OpMonthAloneMedium:
				pattern[at] = dates.OpMonthMedium
			}
		}
		patterns[n] = string(pattern)
	}
	return patterns
}

func (dw *dateWriter) yearIn(dst []byte, d civil.Date, g grammar) []byte {
	if g == alone || dw.phrases == nil {
		return dw.appendDay(dst, d, dates.Year)
	}
	pattern := dw.phrases.year
	if dw.inflected(g) {
		pattern = dw.phrases.ending.yearFrom
		if g == caseTo {
			pattern = dw.phrases.ending.yearTo
		}
	}
	return dw.counted(dst, pattern, d.Year(), 0)
}

// counted appends a phrase whose placeholders {0} and {1} are numbers.
func (dw *dateWriter) counted(dst []byte, phrase string, zero, one int) []byte {
	for {
		text, name, rest, found := cutPlaceholder(phrase)
		dst = append(dst, text...)
		if !found {
			return dst
		}
		n := zero
		if name == "1" {
			n = one
		}
		dst = dw.digits.appendInt(dst, n, 1)
		phrase = rest
	}
}

// phrase appends a phrase whose placeholders {0} and {1} are dates.
func (dw *dateWriter) phrase(dst []byte, phrase string, zero, one civil.When) []byte {
	for {
		text, name, rest, found := cutPlaceholder(phrase)
		dst = append(dst, text...)
		if !found {
			return dst
		}
		switch name {
		case "0":
			dst = dw.plainDate(dst, zero, governed)
		case "0.from":
			dst = dw.plainDate(dst, zero, caseFrom)
		case "0.to":
			dst = dw.plainDate(dst, zero, caseTo)
		case "1":
			dst = dw.plainDate(dst, one, governed)
		case "1.from":
			dst = dw.plainDate(dst, one, caseFrom)
		case "1.to":
			dst = dw.plainDate(dst, one, caseTo)
		case "o":
			if zero.Precision() == civil.PrecisionDay && zero.Earliest().Day() == 2 {
				dst = append(dst, "о"...)
			}
		}
		phrase = rest
	}
}

// cutPlaceholder cuts a phrase at its first placeholder.
func cutPlaceholder(phrase string) (text, name, rest string, found bool) {
	text, rest, found = strings.Cut(phrase, "{")
	name, rest, _ = strings.Cut(rest, "}")
	return text, name, rest, found
}

// around returns the texts before and after the only placeholder of a phrase.
func around(phrase string) (before, behind string) {
	before, _, behind, _ = cutPlaceholder(phrase)
	return before, behind
}
