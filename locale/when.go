package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// When formats a day in the precision in which it is known: "2025", "November 2025", "no later than November 28,
// 2025", "about 2025". English, Russian, Kazakh and Chinese have such phrases. Other languages have signs before the
// date ("≤28 novembre 2025", "≈2025", "≥1 juin 2025 et ≤31 août 2025") and "(?)" after an uncertain one. In a phrase
// or beside a sign Full is formatted as Long, because a weekday has no place there. When returns "" for the zero
// When.
func (l Locale) When(w civil.When, s DateStyle) string {
	return string(l.AppendWhen(nil, w, s))
}

// AppendWhen appends the text that [Locale.When] returns. It does not allocate if dst has room.
func (l Locale) AppendWhen(dst []byte, w civil.When, s DateStyle) []byte {
	if w.IsZero() {
		return dst
	}
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
			return dw.plainDate(dst, from, named)
		}
		return dw.plainDate(dst, from, alone)
	}
	behind := ""
	if w.Approximate() {
		before, after := around(dw.phrases.roughly)
		dst, behind = append(dst, before...), after
	}
	return append(dw.phrase(dst, phrase, from, to), behind...)
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
		dst = dw.plainDate(append(dst, atMost...), to, named)
	case civil.PrecisionAfter:
		dst = dw.plainDate(append(dst, atLeast...), from, named)
	case civil.PrecisionBetween:
		dst = dw.bothBounds(dst, from, to)
	default:
		if !isPlainDate(w) {
			g = named
		}
		dst = dw.plainDate(dst, from, g)
	}
	if w.Uncertain() {
		dst = append(dst, " (?)"...)
	}
	return dst
}

// bothBounds appends the bounds of an unknown day as two conditions that both hold. As a range they would look like
// all the days between them.
func (dw *dateWriter) bothBounds(dst []byte, from, to civil.When) []byte {
	pair := dw.contextual(dw.texts[dates.And], atMost)
	cut := strings.IndexByte(pair, dates.OpArg1)
	dst = dw.plainDate(append(dst, atLeast...), from, named)
	dst = append(dst, pair[1:cut]...)
	dst = dw.plainDate(append(dst, atMost...), to, named)
	return append(dst, pair[cut+1:]...)
}
