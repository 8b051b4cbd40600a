package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// Role is the place of a date in a sentence. The zero Role is Bare. Its constants begin with [Bare]; [Roles] lists
// them.
type Role string

// The roles, with 28 November 2025 in English and in the official style of Russian and Kazakh.
const (
	Bare  Role = "bare"  // November 28, 2025; 28 ноября 2025 года; 2025 жылғы 28 қараша
	On    Role = "on"    // on November 28, 2025; 28 ноября 2025 года; 2025 жылғы 28 қарашада
	AsOf  Role = "as-of" // as of November 28, 2025; на 28 ноября 2025 года; 2025 жылғы 28 қарашадағы жағдай бойынша
	Since Role = "since" // since November 28, 2025; с 28 ноября 2025 года; 2025 жылғы 28 қарашадан бастап
	Until Role = "until" // through November 28, 2025; по 28 ноября 2025 года; 2025 жылғы 28 қарашаға дейін (қоса алғанда)
)

// Roles returns every role, in the order in which they are documented.
func Roles() []Role { return []Role{Bare, On, AsOf, Since, Until} }

// PhraseOptions are the options of [Locale.WhenPhrase] and [Locale.IntervalPhrase].
type PhraseOptions struct {
	Role  Role      // of a When; an Interval has none
	Style DateStyle // Full is formatted as Long

	// Continues says that the sentence goes on after the date. American English then puts a comma after the year:
	// "On November 28, 2025, the parties signed".
	Continues bool
}

// WhenPhrase formats a day for a place in a sentence, with the prepositions and case endings that it has there: "on
// November 28, 2025", "in November 2025", "on November 28 or 29, 2025", "by November 28, 2025". The day of the role
// Until is included.
//
// English, Russian, Kazakh and Chinese have such phrases. In other languages Since and Until are [Locale.Interval]
// with an open end, and all other roles [Locale.When]. An unknown role is formatted as Bare. WhenPhrase returns "" for
// the zero When.
func (l Locale) WhenPhrase(w civil.When, o PhraseOptions) string {
	return string(l.AppendWhenPhrase(nil, w, o))
}

// AppendWhenPhrase appends the text that [Locale.WhenPhrase] returns. It does not allocate if dst has room.
func (l Locale) AppendWhenPhrase(dst []byte, w civil.When, o PhraseOptions) []byte {
	if w.IsZero() {
		return dst
	}
	w = plainly(w)
	dw := l.dateWriter(o.Style)
	if dw.style == Full {
		dw.style = Long
	}
	if dw.phrases == nil {
		switch o.Role {
		case Since:
			return dw.joined(dst, w, civil.When{})
		case Until:
			return dw.joined(dst, civil.When{}, w)
		}
		return dw.whenBySigns(dst, w, alone)
	}
	dst = dw.inRole(dst, w, o.Role)
	_, last := w.Bounds()
	return dw.comma(dst, last, o)
}

// inRole appends a When in a role.
func (dw *dateWriter) inRole(dst []byte, w civil.When, r Role) []byte {
	p := dw.phrases
	switch r {
	case On:
		return dw.on(dst, w)
	case AsOf:
		return dw.bound(dst, p.asOf, p.asOfVague, w)
	case Since:
		return dw.bound(dst, p.since, p.begin, w)
	case Until:
		return dw.bound(dst, p.through, p.end, w)
	}
	return dw.whenByPhrases(dst, w)
}

// on appends a When as the time of an event.
func (dw *dateWriter) on(dst []byte, w civil.When) []byte {
	p := dw.phrases
	if w.Uncertain() {
		before, after := around(p.perhaps)
		dst = append(dst, before...)
		return append(dw.on(dst, w.Qualified(w.Approximate(), false)), after...)
	}
	from, to := w.Bounds()
	precision := w.Precision()
	switch {
	case precision == civil.PrecisionBetween && follows(from, to) && !w.Approximate():
		if from.Precision() == civil.PrecisionDay {
			return dw.phrase(dst, p.onEither, from, to)
		}
		return dw.phrase(dst, p.inEither, from, to)
	case precision == civil.PrecisionBefore, precision == civil.PrecisionAfter, precision == civil.PrecisionBetween:
		return dw.certain(dst, w)
	case w.Approximate():
		return dw.phrase(dst, p.around, from, to)
	case precision == civil.PrecisionDay:
		return dw.phrase(dst, p.onDay, from, to)
	}
	return dw.phrase(dst, p.inMonth, from, to)
}

// IntervalPhrase formats an interval for a sentence: "from November 1 through 27, 2025", "с 1 по 27 ноября 2025 года",
// "2025年11月1日至27日", "since November 2025". As in [Locale.Interval], the last day named is included. An interval of one
// day is that day in the role On. In languages without such phrases it is [Locale.Interval].
func (l Locale) IntervalPhrase(iv civil.Interval, o PhraseOptions) string {
	return string(l.AppendIntervalPhrase(nil, iv, o))
}

// AppendIntervalPhrase appends the text that [Locale.IntervalPhrase] returns. It does not allocate if dst has room.
func (l Locale) AppendIntervalPhrase(dst []byte, iv civil.Interval, o PhraseOptions) []byte {
	dw := l.dateWriter(o.Style)
	if dw.phrases == nil || iv == (civil.Interval{}) {
		return l.AppendInterval(dst, iv, o.Style)
	}
	if dw.style == Full {
		dw.style = Long
	}
	e := endsOf(iv)
	last := e.last
	switch {
	case e.areDays && e.first == e.day:
		dst = dw.on(dst, last)
	case e.areDays && dw.phrases.closed != "":
		dst = dw.phrase(dst, dw.phrases.closed, civil.On(e.first), last)
	default:
		dst = dw.intervalByPhrases(dst, iv.From, last, e.isIncluded)
	}
	if last.IsZero() {
		last = iv.From
	}
	_, last = last.Bounds()
	return dw.comma(dst, last, o)
}

// comma appends the comma of American English if the sentence goes on after its last date.
func (dw *dateWriter) comma(dst []byte, last civil.When, o PhraseOptions) []byte {
	if o.Continues && dw.takesComma(last) && dst[len(dst)-1] != ')' {
		return append(dst, ',')
	}
	return dst
}

// takesComma reports whether a comma follows a date within a sentence, as American English has it after a day with a
// month and a year.
func (dw *dateWriter) takesComma(w civil.When) bool {
	return dw.language == "en" && w.Precision() == civil.PrecisionDay &&
		strings.HasSuffix(dw.datePattern(civil.PrecisionDay, governed), ", "+string(rune(dates.OpYear)))
}
