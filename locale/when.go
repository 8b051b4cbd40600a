package locale

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// When is what is known of a day, to the precision it is known: "2025", "November 2025", "no later
// than November 28, 2025", "about 2025". English, Russian, Kazakh and Chinese have phrases; elsewhere
// CLDR's signs for "at most", "at least" and "about" stand around the date, and "(?)" behind what is
// uncertain. Within a phrase Full is Long, for a weekday has no place there. The zero When is empty text.
func (l Locale) When(w civil.When, s DateStyle) string {
	return string(l.AppendWhen(nil, w, s))
}

// AppendWhen appends what When returns, without allocation where dst has room.
func (l Locale) AppendWhen(dst []byte, w civil.When, s DateStyle) []byte {
	if w.IsZero() {
		return dst
	}
	dw := l.dateWriter(s)
	if dw.phrases == nil {
		return dw.whenBySigns(dst, w)
	}
	return dw.whenByPhrases(dst, w)
}

// whenByPhrases puts a range of dates or one date in words, and the qualifiers around that.
func (dw *dateWriter) whenByPhrases(dst []byte, w civil.When) []byte {
	behind := ""
	if w.Uncertain() {
		before, after := around(dw.phrases.unsure)
		dst, behind = append(dst, before...), after
	}
	return append(dw.certain(dst, w), behind...)
}

func (dw *dateWriter) certain(dst []byte, w civil.When) []byte {
	from, to := w.Bounds()
	phrase := ""
	switch w.Precision() {
	case civil.PrecisionBefore:
		phrase, from = dw.phrases.before, to
	case civil.PrecisionAfter:
		phrase = dw.phrases.after
	case civil.PrecisionBetween:
		phrase = dw.phrases.between
	default:
		switch {
		case w.Approximate():
			return dw.phrase(dst, dw.phrases.about, from, to)
		case w.Uncertain():
			return dw.datum(dst, from, named)
		}
		return dw.datum(dst, from, alone)
	}
	behind := ""
	if w.Approximate() {
		before, after := around(dw.phrases.roughly)
		dst, behind = append(dst, before...), after
	}
	return append(dw.phrase(dst, phrase, from, to), behind...)
}

// whenBySigns writes a When with CLDR's signs.
func (dw *dateWriter) whenBySigns(dst []byte, w civil.When) []byte {
	if w.IsZero() {
		return dst
	}
	behind := ""
	if w.Approximate() {
		before, after := dw.signs(dates.Approx)
		dst, behind = append(dst, before...), after
	}
	from, to := w.Bounds()
	switch w.Precision() {
	case civil.PrecisionBefore:
		dst = dw.signed(dst, dates.AtMost, to)
	case civil.PrecisionAfter:
		dst = dw.signed(dst, dates.AtLeast, from)
	case civil.PrecisionBetween:
		dst = dw.spanOf(dst, from, to)
	default:
		dst = dw.datum(dst, from, alone)
	}
	dst = append(dst, behind...)
	if w.Uncertain() {
		dst = append(dst, " (?)"...)
	}
	return dst
}

func (dw *dateWriter) signed(dst []byte, slot int, w civil.When) []byte {
	before, behind := dw.signs(slot)
	dst = append(dst, before...)
	dst = dw.datum(dst, w, alone)
	return append(dst, behind...)
}

// spanOf writes two dates as a span: by the interval formats where both are days or both months, else
// each by itself.
func (dw *dateWriter) spanOf(dst []byte, from, to civil.When) []byte {
	if from.Precision() == to.Precision() {
		switch from.Precision() {
		case civil.PrecisionDay:
			return Locale{dw.info}.AppendRange(dst, from.Earliest(), to.Latest(), dw.style)
		case civil.PrecisionMonth:
			return dw.appendMonths(dst, from.Earliest(), to.Latest(), widthOf(dw.style))
		}
	}
	return dw.joined(dst, from, to)
}

// widthOf is the width of names in a date style.
func widthOf(s DateStyle) Width {
	if s == Medium || s == Short {
		return Abbreviated
	}
	return Wide
}
