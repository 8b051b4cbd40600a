package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// Interval formats an interval of days for readers, who take the last day named as included: if Until is an exact
// day, the day before it is printed. A closed interval is "November 28, 2024 – November 27, 2025"; one with an open
// end "since November 28, 2024" or "through November 27, 2025"; one with vague ends "from 2024 through June 2025".
//
// English, Russian, Kazakh and Chinese have such phrases, and two dates in a phrase share their year and month;
// Chinese has one for closed intervals too ("2025年11月1日至27日"). A vague end that is a month or a year is named as the
// last one: "through June 2025". In other languages the locale's dash stands alone at an
// open end, and vague ends have the signs of [Locale.When]. Full is formatted as Long. An interval that is open at
// both ends gives "". [Locale.IntervalPhrase] formats an interval for a sentence.
func (l Locale) Interval(iv civil.Interval, s DateStyle) string {
	return string(l.AppendInterval(nil, iv, s))
}

// AppendInterval appends the text that [Locale.Interval] returns. It does not allocate if dst has room.
func (l Locale) AppendInterval(dst []byte, iv civil.Interval, s DateStyle) []byte {
	e := endsOf(iv)
	dw := l.dateWriter(s)
	switch {
	case e.areDays && e.first != e.day && dw.spansInWords():
		return dw.phrase(dst, dw.phrases.closed, civil.On(e.first), e.last)
	case e.areDays && e.first == e.day && dw.style == Official:
		return l.AppendDate(dst, e.day, s)
	case e.areDays && dw.style != Official:
		return l.AppendRange(dst, e.first, e.day, s)
	case iv == (civil.Interval{}):
		return dst
	case dw.phrases == nil:
		return dw.joined(dst, iv.From, e.last)
	}
	return dw.intervalByPhrases(dst, iv.From, e.last, e.isIncluded)
}

// intervalEnds holds the ends of an interval as they are printed.
type intervalEnds struct {
	last       civil.When // the last day if it is known and not before the beginning, otherwise Until
	isIncluded bool       // whether the interval includes the day, month or year last
	first, day civil.Date // the first and the last day, if areDays
	areDays    bool
}

func endsOf(iv civil.Interval) intervalEnds {
	first, isDay := iv.From.Exact()
	e := intervalEnds{last: iv.Until, first: first}
	stop, isLastDay := iv.Until.Exact()
	if !isLastDay {
		p := iv.Until.Precision()
		e.isIncluded = p == civil.PrecisionMonth || p == civil.PrecisionYear
		return e
	}
	if e.day = stop.AddDays(-1); e.day.IsZero() || isDay && e.day.Before(first) {
		return e
	}
	e.last, e.isIncluded, e.areDays = civil.On(e.day), true, isDay
	return e
}

// spansInWords reports whether a closed interval has a phrase in the style. The other languages and styles have CLDR's
// range.
func (dw *dateWriter) spansInWords() bool {
	return dw.phrases != nil && dw.phrases.closed != "" && dw.style != Medium && dw.style != Short
}

// intervalByPhrases appends an interval in words. isIncluded says whether the interval includes last.
func (dw *dateWriter) intervalByPhrases(dst []byte, from, last civil.When, isIncluded bool) []byte {
	p := dw.phrases
	ending, both := p.until, p.spanned
	if isIncluded {
		ending, both = p.through, p.lasted
	}
	switch {
	case last.IsZero():
		return dw.bound(dst, p.since, p.begin, from)
	case from.IsZero():
		return dw.bound(dst, ending, p.end, last)
	case isPlainDate(from) && isPlainDate(last):
		return dw.phrase(dst, both, from, last)
	}
	dst = dw.bound(dst, p.since, p.begin, from)
	dst = append(dst, p.then...)
	return dw.bound(dst, ending, p.end, last)
}

// bound appends one end: in a phrase if it is a plain date, otherwise as a label followed by the vague date.
func (dw *dateWriter) bound(dst []byte, phrase, label string, w civil.When) []byte {
	if isPlainDate(w) {
		return dw.phrase(dst, phrase, w, w)
	}
	before, behind := around(label)
	dst = append(dst, before...)
	return append(dw.whenByPhrases(dst, w), behind...)
}

// isPlainDate reports whether w is a year, month or day without a qualifier.
func isPlainDate(w civil.When) bool {
	switch w.Precision() {
	case civil.PrecisionYear, civil.PrecisionMonth, civil.PrecisionDay:
		return !w.Approximate() && !w.Uncertain()
	}
	return false
}

// joined appends two dates with the locale's dash between them. A zero date is left out.
func (dw *dateWriter) joined(dst []byte, from, to civil.When) []byte {
	join := dw.texts[dates.Join]
	dash := join[1 : len(join)-1]
	if join[0] == dates.OpArg1 {
		from, to = to, from
	}
	if from.IsZero() {
		dash = strings.TrimLeft(dash, " \u2009\u00a0\u202f")
	}
	if to.IsZero() {
		dash = strings.TrimRight(dash, " \u2009\u00a0\u202f")
	}
	dst = dw.whenBySigns(dst, from, named)
	dst = append(dst, dash...)
	return dw.whenBySigns(dst, to, named)
}
