package wording

import (
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
)

// Words fills templates for one reader.
type Words struct {
	locale locale.Locale
	tongue tongue
}

// tongue is a language of the templates, and the signs that it puts around and between clauses.
type tongue struct {
	tag, script      string
	of               func(*issue.Messages) string
	open, closed     string
	colon, semicolon string
	dash             string
	exact, vague     [4]string // beside the word for an act: nothing, a day, a party, both; by how the day is known
}

// For returns the words of a locale. One in another language than the four, or in another script of them, gets
// English throughout.
func For(l locale.Locale) Words {
	base, _ := l.Tag().Base()
	script, _ := l.Tag().Script()
	all := tongues()
	for _, t := range all {
		if t.tag == base.String() && t.script == script.String() {
			return Words{l, t}
		}
	}
	return Words{locale.For(language.English), all[0]}
}

func tongues() [4]tongue {
	aside := [4]string{"", " ({day})", " ({party})", " ({party}, {day})"}
	return [...]tongue{
		{"en", "Latn", func(m *issue.Messages) string { return m.EN }, " (", ")", ": ", "; ", " – ",
			[4]string{"", " on {day}", " by {party}", " by {party} on {day}"},
			[4]string{"", " ({day})", " by {party}", " by {party} ({day})"}},
		{"ru", "Cyrl", func(m *issue.Messages) string { return m.RU }, " (", ")", ": ", "; ", " — ", aside, aside},
		{"kk", "Cyrl", func(m *issue.Messages) string { return m.KK }, " (", ")", ": ", "; ", " — ", aside, aside},
		{"zh", "Hans", func(m *issue.Messages) string { return m.ZH }, "（", "）", "：", "；", "——",
			[4]string{"", "于{day}", "{party}", "{party}于{day}"},
			[4]string{"", "（{day}）", "{party}", "{party}（{day}）"}},
	}
}

// Fill is the template in the reader's language with its {names} replaced, once: braces in a value are
// only text. A name without a value vanishes together with one of the spaces around it.
func (w Words) Fill(m *issue.Messages, args issue.Args) string {
	var b strings.Builder
	template := w.tongue.of(m)
	for {
		before, after, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			return strings.TrimSuffix(b.String(), " ")
		}
		name, rest, _ := strings.Cut(after, "}")
		value := args[name]
		b.WriteString(value)
		if value == "" && (b.Len() == 0 || strings.HasSuffix(b.String(), " ")) {
			rest = strings.TrimPrefix(rest, " ")
		}
		template = rest
	}
}

// Sentence puts a head, what explains it, and what is to be added behind each other; empty parts vanish.
func (w Words) Sentence(head, reason string, more ...string) string {
	var b strings.Builder
	b.WriteString(head)
	for i, part := range append([]string{reason}, more...) {
		switch {
		case part == "":
			continue
		case b.Len() == 0:
		case i == 0:
			b.WriteString(w.tongue.colon)
		default:
			b.WriteString(w.tongue.semicolon)
		}
		b.WriteString(part)
	}
	return b.String()
}

// Since fills a head's {since}: with "since January 27, 1980" where the day, month or year is plainly known, else
// what is known of it stands behind the head.
func (w Words) Since(head *issue.Messages, since civil.When) string {
	if since.IsZero() {
		return w.Fill(head, nil)
	}
	words := w.locale.Interval(civil.Interval{From: since}, locale.Long)
	if isPlain(since) {
		return w.Fill(head, issue.Args{"since": words})
	}
	return w.Fill(head, nil) + w.tongue.open + words + w.tongue.closed
}

func isPlain(on civil.When) bool {
	switch on.Precision() {
	case civil.PrecisionDay, civil.PrecisionMonth, civil.PrecisionYear:
		return !on.Approximate() && !on.Uncertain()
	}
	return false
}

// When is what is known of a day, for a place of its own in the sentence.
func (w Words) When(on civil.When) string { return w.locale.When(on, locale.Long) }

// On is a day as it stands beside the word for an act.
func (w Words) On(on civil.When) string { return w.By("", on) }

// By is a party and a day as they stand beside the word for an act; either may be missing.
func (w Words) By(party string, on civil.When) string {
	row := w.tongue.vague
	if _, isExact := on.Exact(); isExact {
		row = w.tongue.exact
	}
	n := 0
	if !on.IsZero() {
		n++
	}
	if party != "" {
		n += 2
	}
	return w.Fill(&issue.Messages{EN: row[n], RU: row[n], KK: row[n], ZH: row[n]}, issue.Args{"party": party, "day": w.When(on)})
}

// Number is a count in the reader's digits.
func (w Words) Number(n int) string {
	return w.locale.Number(decimal.NewFromInt(int64(n)), locale.NumberOptions{})
}

// Nth is the English ordinal, "35th", and the bare number elsewhere: what has to follow it depends on the noun
// and is in the template.
func (w Words) Nth(n int) string {
	if w.tongue.tag != "en" {
		return w.Number(n)
	}
	endings := map[locale.PluralCategory]string{locale.One: "st", locale.Two: "nd", locale.Few: "rd"}
	ending := endings[w.locale.Plural(decimal.NewFromInt(int64(n)), locale.Ordinal)]
	if ending == "" {
		ending = "th"
	}
	return w.Number(n) + ending
}

// Count is the form of a counted noun that a number takes: one for 1, 21 and so on as the language has it.
func (w Words) Count(n int, one, other *issue.Messages) string {
	form := other
	if w.locale.Plural(decimal.NewFromInt(int64(n)), locale.Cardinal) == locale.One {
		form = one
	}
	return w.Fill(form, issue.Args{"n": w.Number(n)})
}

// Percent is a share, exactly.
func (w Words) Percent(share decimal.Decimal) string {
	return w.locale.Percent(share, locale.PercentOptions{MaxFraction: locale.AllDigits()})
}

// List joins items.
func (w Words) List(items []string) string { return w.locale.List(items, locale.And) }
