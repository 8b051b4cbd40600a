package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// grammar is the grammatical case that a phrase requires of a date.
type grammar byte

const (
	alone      grammar = iota // not in a phrase
	named                     // in a phrase that does not change its case
	governed                  // in a phrase that governs its case: the Russian genitive
	accusative                // as the last day, or the day on which something is stated
	caseFrom                  // as the beginning of a time span, in languages that have a case for it
	caseTo                    // as the end of a time span
	caseIn                    // as the time of an event
	caseAt                    // as the attribute of a noun
	grammars
)

// grammarNames lists the grammars by the name that a placeholder gives them, as in {0.from}.
var grammarNames = [grammars]string{
	accusative: "whom", caseFrom: "from", caseTo: "to", caseIn: "in", caseAt: "at",
}

// dateWriter formats vague dates, intervals and periods. It combines a locale's info with its date data.
type dateWriter struct {
	*info
	*dateData
	style DateStyle
}

func (l Locale) dateWriter(s DateStyle) dateWriter {
	i := l.info()
	d := i.dates()
	if s == Official && (d.phrases == nil || d.phrases.official[0] == "") {
		s = Long
	}
	return dateWriter{i, d, s}
}

// plainDate appends a When that is a day, month or year, without the fields that another date beside it has. It
// ignores qualifiers.
func (dw *dateWriter) plainDate(dst []byte, w civil.When, g grammar, c cut) []byte {
	first := w.Earliest()
	if w.Precision() == civil.PrecisionYear {
		return dw.yearIn(dst, first, g)
	}
	f := fieldsOf(first)
	pattern := c.apply(dw.datePattern(w.Precision(), g))
	if g == caseIn && dw.genitiveIn(pattern) {
		dst = dw.appendPrepositional(dst, first)
		pattern = pattern[1:]
	}
	dst = dw.appendPattern(dst, dw.dateData, pattern, &f, &f)
	if dw.inflects(g) {
		e := dw.phrases.ending
		dst = append(dst, e.after[e.months[first.Month()-1]][g]...)
	}
	return dst
}

// datePattern returns the pattern of a day or a month in a phrase. The full style and cases with an ending have the
// long pattern.
func (dw *dateWriter) datePattern(p civil.Precision, g grammar) string {
	style := dw.style
	if g != alone && style == Full || style != Official && dw.inflects(g) {
		style = Long
	}
	if p == civil.PrecisionDay {
		return dw.dayPattern(style)
	}
	return dw.monthPattern(style, g)
}

// monthPattern returns the pattern of a month and its year.
func (dw *dateWriter) monthPattern(style DateStyle, g grammar) string {
	slot := dates.MonthLong
	switch style {
	case Medium:
		slot = dates.MonthMedium
	case Short:
		slot = dates.MonthShort
	}
	isGenitive := dw.phrases != nil && dw.phrases.genitive && g >= governed && g != accusative
	switch {
	case style == Official && isGenitive:
		return dw.official.genitive
	case style == Official:
		return dw.official.month
	case isGenitive:
		return dw.genitive[slot-dates.MonthLong]
	}
	return dw.texts[slot]
}

// inflects reports whether the language has an ending for the case.
func (dw *dateWriter) inflects(g grammar) bool {
	return g >= caseFrom && dw.phrases != nil && dw.phrases.ending != nil
}

// genitiveIn reports whether a pattern begins with the full name of a month whose case is told from the genitive.
func (dw *dateWriter) genitiveIn(pattern string) bool {
	return dw.phrases != nil && dw.phrases.genitive && pattern != "" && pattern[0] == dates.OpMonthLong
}

// appendPrepositional appends the Russian month of "в ноябре": the genitive with another last letter.
func (dw *dateWriter) appendPrepositional(dst []byte, d civil.Date) []byte {
	name := dw.dateData.names[dates.OpMonthLong][d.Month()-1]
	return append(append(dst, name[:len(name)-len("я")]...), "е"...)
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

// officialPatterns holds the long patterns as official documents have them.
type officialPatterns struct {
	_ incomparable

	day, month, genitive string
}

// officials returns the official patterns: the long ones with the word for the year written out.
func (d *dateData) officials() officialPatterns {
	return officialPatterns{
		day: d.inFull(d.texts[dates.Long]), month: d.inFull(d.texts[dates.MonthLong]), genitive: d.inFull(d.genitive[0]),
	}
}

// inFull returns a pattern with the word for the year written out.
func (d *dateData) inFull(pattern string) string {
	if d.phrases == nil || d.phrases.official[0] == "" {
		return pattern
	}
	before, after, _ := strings.Cut(pattern, d.phrases.official[0])
	return before + d.phrases.official[1] + after
}

func (dw *dateWriter) yearIn(dst []byte, d civil.Date, g grammar) []byte {
	pattern := ""
	if dw.phrases != nil {
		pattern = dw.phrases.years.phrase(g, dw.style == Official)
	}
	if pattern == "" {
		return dw.appendDay(dst, d, dates.Year)
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

// phrase appends a phrase whose placeholders {0} and {1} are dates. Two dates share their year and month if they can.
func (dw *dateWriter) phrase(dst []byte, phrase string, zero, one civil.When) []byte {
	var cuts [2]cut
	for {
		text, name, rest, found := cutPlaceholder(phrase)
		dst = append(dst, text...)
		if !found {
			return dst
		}
		phrase = rest
		g := grammarOf(name)
		switch isPair := strings.Contains(rest, "{1"); {
		case name == "o":
			if zero.Precision() == civil.PrecisionDay && zero.Earliest().Day() == 2 {
				dst = append(dst, "о"...)
			}
		case name[0] == '1':
			dst = dw.plainDate(dst, one, g, cuts[1])
		case isPair:
			cuts = dw.shared(zero, one, g)
			dst = dw.plainDate(dst, zero, g, cuts[0])
			if cuts[0] == 0 && dw.takesComma(zero) {
				dst = append(dst, ',')
			}
		default:
			dst = dw.plainDate(dst, zero, g, 0)
		}
	}
}

// grammarOf returns the grammar that the name of a placeholder requires.
func grammarOf(name string) grammar {
	_, required, found := strings.Cut(name, ".")
	for g := accusative; found && g < grammars; g++ {
		if grammarNames[g] == required {
			return g
		}
	}
	return governed
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
