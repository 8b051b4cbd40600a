package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// Interval formats an interval of days for readers, who take the last day named as included: if Until is an exact
// day, the day before it is printed. A closed interval is "November 28, 2024 – November 27, 2025"; one with an open
// end "since November 28, 2024" or "through November 27, 2025"; one with vague ends "from 2024 until June 2025".
//
// English, Russian, Kazakh and Chinese have such phrases. In other languages the locale's dash stands alone at an
// open end, and vague ends have the signs of [Locale.When]. Full is formatted as Long. An interval that is open at
// both ends gives "".
func (l Locale) Interval(iv civil.Interval, s DateStyle) string {
	return string(l.AppendInterval(nil, iv, s))
}

// AppendInterval appends the text that [Locale.Interval] returns. It does not allocate if dst has room.
func (l Locale) AppendInterval(dst []byte, iv civil.Interval, s DateStyle) []byte {
	from, until := iv.From, iv.Until
	first, firstKnown := from.Exact()
	last := until
	stop, lastKnown := until.Exact()
	if day := stop.AddDays(-1); lastKnown && !day.IsZero() && !(firstKnown && day.Before(first)) {
		last = civil.On(day)
	} else {
		lastKnown = false
	}
	if firstKnown && lastKnown {
		return l.AppendRange(dst, first, last.Earliest(), s)
	}
	dw := l.dateWriter(s)
	switch {
	case from.IsZero() && until.IsZero():
		return dst
	case dw.phrases == nil:
		return dw.joined(dst, from, last)
	}
	return dw.intervalByPhrases(dst, from, last, lastKnown)
}

// intervalByPhrases appends an interval in words. If lastKnown, last is the last day of the interval; otherwise it is
// a vague end.
func (dw *dateWriter) intervalByPhrases(dst []byte, from, last civil.When, lastKnown bool) []byte {
	p := dw.phrases
	ending, both := p.until, p.spanned
	if lastKnown {
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
