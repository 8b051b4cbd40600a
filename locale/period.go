package locale

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// Period formats the span of a statistic: "2025", "3rd quarter 2025", "January 2025", "January – September 2025".
// Half-years, thirds of a year and weeks have names in English, Russian, Kazakh and Chinese. CLDR has no names for
// them, so other languages print them as a span of months or days. Period returns "" for the zero Period.
func (l Locale) Period(p civil.Period, w Width) string {
	return string(l.AppendPeriod(nil, p, w))
}

// AppendPeriod appends the text that [Locale.Period] returns. It does not allocate if dst has room.
func (l Locale) AppendPeriod(dst []byte, p civil.Period, w Width) []byte {
	if p.IsZero() {
		return dst
	}
	dw := l.dateWriter(Long)
	quarter, n := dates.QuarterLong, 0
	if w == Abbreviated {
		dw.style, quarter, n = Medium, dates.QuarterMedium, 1
	}
	switch f := p.Frequency(); {
	case f == civil.Annual:
		return dw.appendDay(dst, p.Start(), dates.Year)
	case f == civil.Quarterly:
		return dw.appendDay(dst, p.Start(), quarter)
	case f == civil.Daily:
		return l.AppendDate(dst, p.Start(), dw.style)
	case dw.phrases != nil && dw.phrases.named(p, n) != "":
		return dw.counted(dst, dw.phrases.named(p, n), p.Year(), p.Ordinal())
	case p.Months() > 0:
		return dw.appendMonths(dst, p.Start(), p.End(), w)
	}
	return l.AppendRange(dst, p.Start(), p.End(), dw.style)
}

// named returns the phrase for a half-year, third or week in the given width, or "" for other periods.
func (ph *phrases) named(p civil.Period, width int) string {
	switch f := p.Frequency(); {
	case f == civil.HalfYearly && p.Ordinal() == 1:
		return ph.halves[width]
	case f == civil.HalfYearly:
		return ph.secondHalves[width]
	case f == civil.FourMonthly:
		return ph.thirds[width]
	case f == civil.Weekly:
		return ph.weeks[width]
	}
	return ""
}
