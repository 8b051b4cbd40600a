// Package counted has the words of a language that stand after a number, such as "US dollars" and "million", for headings
// above bare numbers.
package counted

import (
	"strings"
	"unicode"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// Currency returns the name of a currency as it stands beside a large number: "US dollars", "долларов США", "美元".
func Currency(l locale.Locale, code string) string {
	name, _ := currency(l, code)
	return name
}

// currency returns the name of a currency and reports whether it stands before the number.
func currency(l locale.Locale, code string) (name string, isBefore bool) {
	whole := locale.Places(0)
	text := l.Money(decimal.NewFromInt(100), code, locale.MoneyOptions{Display: locale.Name, MinFraction: whole, MaxFraction: whole})
	name, isBefore, ok := without(text, l, 100)
	if !ok {
		return l.CurrencyName(code), false
	}
	return unlinked(l, name), isBefore
}

// Scaled returns the words for numbers that count in a power of ten, such as "million US dollars" for 6 and the name of
// the dollar: "млн долларов США", "百万美元", "millions de dollars des États-Unis". Without a name, they are those of the power
// alone.
func Scaled(l locale.Locale, power int, name string) string {
	word := scale(l, power)
	base, _ := l.Tag().Base()
	_, isBefore := currency(l, "USD")
	switch {
	case name == "":
		return word
	case isFullWidth(l):
		return word + name
	case isBefore:
		return name + " " + word
	}
	return word + " " + link(base.String(), power, name) + name
}

// scale returns the word for a power of ten, or the number if the language has none.
func scale(l locale.Locale, power int) string {
	base, _ := l.Tag().Base()
	for _, w := range own {
		if w.language == base.String() && w.power == power {
			if script, _ := l.Tag().Script(); script.String() == "Hant" {
				return w.hant
			}
			return w.word
		}
	}
	for _, n := range [...]int64{100, 10} { // Indic languages have words for lakhs and crores, a hundred times as large
		x := decimal.New(n, int32(power))
		word, _, ok := without(l.Number(x, locale.NumberOptions{Notation: locale.CompactLong}), l, n)
		if !ok {
			continue
		}
		short, _, ok := without(l.Number(x, locale.NumberOptions{Notation: locale.CompactShort}), l, n)
		if ok && isCyrillic(l.Tag()) && letters(short) >= 3 {
			return short // what offices print: млн
		}
		return unlinked(l, word)
	}
	return l.Number(decimal.New(1, int32(power)), locale.NumberOptions{})
}

// own are words of headings that CLDR does not have, because the language does not count in this power of ten, or because
// the word beside a number is another one. Hant is the word in traditional characters.
var own = [...]struct {
	language   string
	power      int
	word, hant string
}{
	{"zh", 3, "千", "千"}, {"zh", 6, "百万", "百萬"}, {"zh", 7, "千万", "千萬"}, {"zh", 9, "十亿", "十億"},
	{"ja", 3, "千", "千"}, {"ja", 6, "百万", "百万"}, {"ja", 9, "十億", "十億"}, {"ko", 3, "천", "천"}, {"ko", 6, "백만", "백만"}, {"ko", 9, "십억", "십억"},
	{"fr", 3, "milliers", ""}, {"es", 3, "miles", ""}, {"it", 3, "migliaia", ""}, {"pt", 3, "milhares", ""}, {"ca", 3, "milers", ""},
}

// link returns what stands between a power of ten and a name: "millions de dollars".
func link(language string, power int, name string) string {
	if power < 3 {
		return ""
	}
	word, ok := map[string]string{"fr": "de", "es": "de", "pt": "de", "ca": "de", "ro": "de", "it": "di"}[language]
	switch {
	case !ok:
		return ""
	case (language == "fr" || language == "ca") && strings.ContainsAny(name[:1], "aeiou"):
		return "d’"
	}
	return word + " "
}

// unlinked returns words without the "de" that Romanian puts after a number.
func unlinked(l locale.Locale, words string) string {
	if base, _ := l.Tag().Base(); base.String() == "ro" {
		return strings.TrimPrefix(words, "de ")
	}
	return words
}

// without returns a text without a number in it, and reports whether the words come before the number, and whether the
// text has words and no other number.
func without(text string, l locale.Locale, number int64) (words string, isBefore, ok bool) {
	before, after, found := strings.Cut(text, l.Number(decimal.NewFromInt(number), locale.NumberOptions{}))
	if !found {
		return "", false, false
	}
	const blanks = " \u00a0\u202f\u200e\u200f\u061c"
	before, after = strings.Trim(before, blanks), strings.Trim(after, blanks)
	words = strings.TrimSpace(before + " " + after)
	return words, before != "", words != "" && strings.IndexFunc(words, unicode.IsDigit) < 0
}

func isCyrillic(tag language.Tag) bool {
	script, _ := tag.Script()
	return script.String() == "Cyrl"
}

// letters returns the number of letters of a text.
func letters(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// WithNote puts a note in parentheses behind a text, as the language writes them: "US dollars (2015)", "美元（2015年）".
func WithNote(l locale.Locale, text, note string) string {
	switch {
	case text == "":
		return note
	case isFullWidth(l):
		return text + "（" + note + "）"
	}
	return text + " (" + note + ")"
}

// isFullWidth reports whether a language writes signs as wide as its characters, without spaces.
func isFullWidth(l locale.Locale) bool {
	base, _ := l.Tag().Base()
	return base.String() == "zh" || base.String() == "ja"
}
