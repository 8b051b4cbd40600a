package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// When formats a day in the precision in which it is known: "2025", "November 2025", "by November 28, 2025",
// "November 28 or 29, 2025", "between May and August 2025", "about 2025". English, Russian, Kazakh and Chinese have
// such phrases; two dates in a phrase share their year and month. Other languages have signs before the date
// ("≤28 novembre 2025", "≈2025", "≥1 juin 2025 et ≤31 août 2025") and "(?)" after an uncertain one, and CLDR's word
// for "or". In a phrase or beside a sign Full is formatted as Long, because a weekday has no place there. When returns
// "" for the zero When. [Locale.WhenPhrase] formats a When for a place in a sentence.
func (l Locale) When(w civil.When, s DateStyle) string {
	return string(l.AppendWhen(nil, w, s))
}

// AppendWhen appends the text that [Locale.When] returns. It does not allocate if dst has room.
func (l Locale) AppendWhen(dst []byte, w civil.When, s DateStyle) []byte {
	if w.IsZero() {
		return dst
	}
	w = plainly(w)
	dw := l.dateWriter(s)
	if dw.phrases == nil {
		return dw.whenBySigns(dst, w, alone)
	}
	return dw.whenByPhrases(dst, w)
}

// whenByPhrases appends a date or a range of dates in words, with the words for its qualifiers around it.
func (dw *dateWriter) whenByPhrases(dst []byte, w civil.When) []byte {
	behind := ""
	if w.Uncertain() {
		before, after := around(dw.phrases.unsure)
		dst, behind = append(dst, before...), after
	}
	return append(dw.certain(dst, w), behind...)
}

// certain appends a When without the word for "uncertain".
func (dw *dateWriter) certain(dst []byte, w civil.When) []byte {
	p := dw.phrases
	from, to := w.Bounds()
	phrase := ""
	switch w.Precision() {
	case civil.PrecisionBefore:
		if w.Approximate() && p.nearBefore != "" {
			return dw.phrase(dst, p.nearBefore, to, to)
		}
		phrase, from = p.before, to
	case civil.PrecisionAfter:
		phrase = p.after
	case civil.PrecisionBetween:
		phrase = p.between
		if follows(from, to) {
			phrase = p.either
		}
	default:
		switch {
		case w.Approximate():
			return dw.phrase(dst, p.about, from, to)
		case w.Uncertain():
			return dw.plainDate(dst, from, named, 0)
		}
		return dw.plainDate(dst, from, alone, 0)
	}
	behind := ""
	if w.Approximate() {
		before, after := around(p.roughly)
		dst, behind = append(dst, before...), after
	}
	return append(dw.phrase(dst, phrase, from, to), behind...)
}

// plainly returns a range from a day to itself as that day, and any other When as it is.
func plainly(w civil.When) civil.When {
	if d, ok := w.Exact(); ok {
		return civil.On(d)
	}
	return w
}

// follows reports whether b is the day, month or year after a.
func follows(a, b civil.When) bool {
	return a.Precision() == b.Precision() && b.Earliest().DaysSince(a.Latest()) == 1
}

// The signs of vague dates. CLDR's own pattern for "at least" is a plus after a number in many languages and a word
// for prices in others.
const (
	atLeast = "≥"
	atMost  = "≤"
	nearly  = "≈"
)

// whenBySigns appends a When with signs.
func (dw *dateWriter) whenBySigns(dst []byte, w civil.When, g grammar) []byte {
	if w.IsZero() {
		return dst
	}
	if w.Approximate() {
		dst = append(dst, nearly...)
	}
	from, to := w.Bounds()
	switch w.Precision() {
	case civil.PrecisionBefore:
		dst = dw.plainDate(append(dst, atMost...), to, named, 0)
	case civil.PrecisionAfter:
		dst = dw.plainDate(append(dst, atLeast...), from, named, 0)
	case civil.PrecisionBetween:
		dst = dw.bothBounds(dst, from, to)
	default:
		if !isPlainDate(w) {
			g = named
		}
		dst = dw.plainDate(dst, from, g, 0)
	}
	if w.Uncertain() {
		dst = append(dst, " (?)"...)
	}
	return dst
}

// bothBounds appends the bounds of an unknown day as two conditions that both hold, or as two days of which it is one.
// As a range they would look like all the days between them.
func (dw *dateWriter) bothBounds(dst []byte, from, to civil.When) []byte {
	pair, least, most := dw.contextual(dw.texts[dates.And], atMost), atLeast, atMost
	if follows(from, to) {
		pair, least, most = dw.either(to), "", ""
	}
	cut := strings.IndexByte(pair, dates.OpArg1)
	dst = dw.plainDate(append(dst, least...), from, named, 0)
	dst = append(dst, pair[1:cut]...)
	dst = dw.plainDate(append(dst, most...), to, named, 0)
	return append(dst, pair[cut+1:]...)
}

// either returns CLDR's pattern for two alternatives, the second of which is a date.
func (dw *dateWriter) either(second civil.When) string {
	pattern := dw.texts[dates.Or]
	if dw.language != "es" { // the only language whose pattern depends on the word behind it
		return pattern
	}
	return dw.contextual(pattern, string(dw.plainDate(nil, second, named, 0)))
}
