package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// Interval is a span of days for readers, who take the last day named as included: where Until is a
// day, the one before it is named. "November 28, 2024 – November 27, 2025"; with open ends "since
// November 28, 2024", "through November 27, 2025"; with vague ends "from 2024 until June 2025". English,
// Russian, Kazakh and Chinese have phrases, elsewhere the locale's dash stands alone at an open end, and
// vague ends have the signs of When. Full is Long here. An interval open at both ends is empty text.
func (l Locale) Interval(iv civil.Interval, s DateStyle) string {
	return string(l.AppendInterval(nil, iv, s))
}

// AppendInterval appends what Interval returns, without allocation where dst has room.
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

// intervalByPhrases puts an interval in words. The last day is included where it is known, else the
// end is vague.
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
	case isDatum(from) && isDatum(last):
		return dw.phrase(dst, both, from, last)
	}
	dst = dw.bound(dst, p.since, p.begin, from)
	dst = append(dst, p.then...)
	return dw.bound(dst, ending, p.end, last)
}

// bound writes one end: in a phrase where it is a plain date, else as a label and what is known of it.
func (dw *dateWriter) bound(dst []byte, phrase, label string, w civil.When) []byte {
	if isDatum(w) {
		return dw.phrase(dst, phrase, w, w)
	}
	before, behind := around(label)
	dst = append(dst, before...)
	return append(dw.whenByPhrases(dst, w), behind...)
}

// isDatum reports whether w is a year, month or day without a qualifier.
func isDatum(w civil.When) bool {
	switch w.Precision() {
	case civil.PrecisionYear, civil.PrecisionMonth, civil.PrecisionDay:
		return !w.Approximate() && !w.Uncertain()
	}
	return false
}

// joined writes two dates with the locale's dash between them; a zero one leaves its place empty.
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
