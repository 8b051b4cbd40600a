package grammar

import (
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/civil"
)

// when returns what is known of a day, in a form. The form until takes the first day that is no longer included.
func (t Teller) when(w civil.When, f form) string {
	plain := w.Qualified(false, false)
	switch {
	case w.IsZero():
		return ""
	case w.Approximate() && w.Uncertain():
		return t.dated("maybe", f, Args{"x": w.Qualified(true, false)})
	case w.Approximate():
		return t.dated("about", f, Args{"x": plain})
	case w.Uncertain():
		return t.dated("maybe", f, Args{"x": plain})
	}
	from, to := w.Bounds()
	switch {
	case from == to:
		return t.point(w, f)
	case from.IsZero():
		return t.dated("before", f, Args{"x": to})
	case to.IsZero():
		return t.dated("after", f, Args{"x": from})
	case areConsecutive(from, to):
		return t.join(t.point(from, f), t.point(to, f), t.Say("date.or", nil))
	}
	if from.Precision() != to.Precision() {
		from, to = civil.On(from.Earliest()), civil.On(to.Latest())
	}
	a, b, _ := strings.Cut(t.Say("date.between.ends", nil), " ")
	first, second := t.contract(t.point(from, form(a)), t.point(to, form(b)), false)
	return t.dated("between", f, Args{"a": NounOf(first, OfAmount), "b": second})
}

// dated fills the phrase about a day that is not known exactly: that of the form, or else the plain one.
func (t Teller) dated(kind string, f form, a Args) string {
	key := "date." + kind + "." + string(f)
	if !t.Has(key) {
		key = "date." + kind
	}
	return t.Say(key, a)
}

// point returns a day, month or year in a form.
func (t Teller) point(w civil.When, f form) string {
	first := w.Earliest()
	switch w.Precision() {
	case civil.PrecisionYear:
		return t.tongue.year(t, first.Year(), f)
	case civil.PrecisionMonth:
		return t.tongue.month(t, first, f)
	}
	return t.tongue.day(t, first, f)
}

// areConsecutive reports whether two days, months or years follow each other, so that "a or b" says it all.
func areConsecutive(a, b civil.When) bool {
	return a.Precision() == b.Precision() && a.Latest().AddDays(1) == b.Earliest()
}

// join puts a conjunction between two dates and says once what they share: "on 28 or 29 November 2025".
func (t Teller) join(a, b, conjunction string) string {
	first, second := t.contract(a, b, true)
	return string(t.parenthesize([]byte(first), first, conjunction)) + conjunction + second
}

// contract leaves out of the first date the end that it shares with the second, and of the second the beginning that it
// shares with the first, but never the number of a day. Where the year stands first and differs, only joined dates share
// their end; where it stands last and differs, only joined dates share their beginning.
func (t Teller) contract(a, b string, isJoined bool) (first, second string) {
	x, y := tokens(a), tokens(b)
	var end, start int
	for end < min(len(x), len(y))-1 && x[len(x)-1-end] == y[len(y)-1-end] && !isDayNumber(x[len(x)-1-end]) {
		end++
	}
	for start < min(len(x), len(y))-1-end && x[start] == y[start] && !isDayNumber(x[start]) {
		start++
	}
	switch {
	case isJoined:
	case t.tongue.prefixed && start == 0:
		end = 0
	case !t.tongue.prefixed && end == 0:
		start = 0
	}
	first = strings.TrimRight(strings.Join(x[:len(x)-end], ""), " ,")
	return first, strings.Join(y[start:], "")
}

// tokens cuts a date into words with the space behind them; in Chinese a number and its 年, 月 or 日 are one.
func tokens(date string) []string {
	var all []string
	for start, i := 0, 0; i < len(date); {
		r, size := utf8.DecodeRuneInString(date[i:])
		i += size
		isHan := r >= 0x2e80
		if r == ' ' || isHan || i == len(date) {
			all = append(all, date[start:i])
			start = i
		}
	}
	return all
}

// isDayNumber reports whether a token is the number of a day, which is never left out.
func isDayNumber(token string) bool {
	digits := len(token) - len(strings.TrimLeft(token, "0123456789"))
	return (digits == 1 || digits == 2) && !strings.HasSuffix(token, "月")
}
