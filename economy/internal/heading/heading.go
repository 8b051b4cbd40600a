// Package heading names the rows and columns of tables of results for readers, and formats their cells. Packages
// economy/table and economy/chart share it.
package heading

import (
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/counted"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// Names says how things are named. Party names a party and Word an indicator or a measure by its code; where they are
// nil or return "", a party has its id, and a built-in indicator and a measure their name in the language. Power is the
// power of ten in which the figures of a heading are counted, see [PowerOf].
type Names struct {
	Locale locale.Locale
	Party  func(party.ID) string
	Word   func(code string) string
	Power  int
}

// Label returns the label of a row or a column in words, "" for the zero Label: parties, what is measured, the period and
// the unit.
func (n Names) Label(l economy.Label, width locale.Width) string {
	return n.join(n.word(l.Measure), n.party(l.Subject), n.party(l.Counterpart), n.party(l.Reference), n.word(l.Indicator),
		n.whole(l.Whole), n.period(l.Period, width), given(n.Unit(l.Unit)))
}

// Title returns what a table is about in words: as [Names.Label], but what is measured comes first.
func (n Names) Title(l economy.Label) string {
	return n.join(n.word(l.Measure), n.word(l.Indicator), n.whole(l.Whole), n.party(l.Subject), n.party(l.Counterpart), n.party(l.Reference),
		n.period(l.Period, locale.Wide), given(n.Unit(l.Unit)))
}

// Unit returns the unit of bare numbers in words, with the power of ten in which they are counted.
func (n Names) Unit(u economy.Unit) string {
	text, power := u.Format(n.Locale), PowerOf(u, n.Power)
	if power == 0 {
		return text
	}
	return counted.Scaled(n.Locale, power, text)
}

// WithUnit returns a title and the unit of the figures under it.
func (n Names) WithUnit(title string, u economy.Unit) string {
	return n.join(given(title), given(n.Unit(u)))
}

// phrase is a part of a heading. A word of the package begins with a capital at the beginning of a heading only; other
// phrases are printed as they are.
type phrase struct {
	text   string
	isWord bool
}

func given(text string) phrase { return phrase{text: text} }

// join joins the parts that are not empty with the comma of the language.
func (n Names) join(parts ...phrase) string {
	separator := ", "
	switch script, _ := n.Locale.Tag().Script(); script.String() {
	case "Hans", "Hant", "Jpan":
		separator = "，"
	case "Arab":
		separator = "، "
	}
	text := ""
	for _, part := range parts {
		line := character.Line(part.text)
		switch {
		case line == "":
		case text != "":
			text += separator + line
		case part.isWord:
			text = capitalized(line)
		default:
			text = line
		}
	}
	return text
}

func (n Names) period(p civil.Period, width locale.Width) phrase {
	if p.IsZero() {
		return phrase{}
	}
	return given(n.Locale.Period(p, width))
}

func (n Names) party(id party.ID) phrase {
	if n.Party != nil && !id.IsZero() {
		if name := n.Party(id); character.Line(name) != "" {
			return given(name)
		}
	}
	return given(id.String())
}

// word returns the name of an indicator or a measure.
func (n Names) word(code string) phrase {
	if code == "" {
		return phrase{}
	}
	if n.Word != nil {
		if name := n.Word(code); character.Line(name) != "" {
			return given(name)
		}
	}
	for _, w := range measureWords {
		if w.code == code {
			return phrase{n.in(locale.Text{"en": w.en, "ru": w.ru, "kk": w.kk, "zh": w.zh}), true}
		}
	}
	if i, found := economy.LookupIndicator(code); found {
		return phrase{n.in(i.Names), true}
	}
	return given(code)
}

// whole returns the indicator that a share is of as offices state a base, "gross domestic product = 100%", for which
// languages with cases need no form of the name but the first.
func (n Names) whole(code string) phrase {
	if code == "" {
		return phrase{}
	}
	return given(n.word(code).text + " = " + n.Locale.Percent(decimal.NewFromInt(1), locale.PercentOptions{}))
}

func (n Names) in(t locale.Text) string {
	text, _ := t.In(n.Locale.Tag())
	return text
}

// capitalized returns a name as it stands at the beginning of a heading.
func capitalized(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + name[size:]
}

// IsRightToLeft reports whether a language is written from right to left.
func IsRightToLeft(tag language.Tag) bool {
	script, _ := tag.Script()
	switch script.String() {
	case "Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr", "Yezi":
		return true
	}
	return false
}
