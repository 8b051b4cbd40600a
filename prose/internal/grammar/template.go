package grammar

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// Args are the values of the placeholders of a sentence: Noun, []Noun, civil.When, civil.Date, int or string.
type Args map[string]any

// Say fills the sentence of a key. In a sentence,
//
//	{x}          is the value of x, and {x:form} the value in a form
//	{x?m|f|n|p}  is the alternative that agrees with the gender, or plural, of the noun x
//	{n#one|few|many} is the alternative that agrees with the number n, by the plural categories of the language
//	[…{x}…]      is left out if a value in it is empty
func (t Teller) Say(key string, a Args) string {
	room := rooms.Get().(*[]byte)
	*room = t.fill((*room)[:0], t.tongue.words()[key], a)
	text := string(*room)
	rooms.Put(room)
	return text
}

// rooms are buffers for sentences, which save an allocation for each.
var rooms = sync.Pool{New: func() any { return new([]byte) }}

// Has reports whether there is a sentence of a key.
func (t Teller) Has(key string) bool {
	_, has := t.tongue.words()[key]
	return has
}

func (t Teller) fill(dst []byte, template string, a Args) []byte {
	var optional [4]int // where the open brackets began in dst
	depth, missing := 0, 0
	for {
		i := strings.IndexAny(template, "{[]")
		if i < 0 {
			return append(dst, template...)
		}
		dst = append(dst, template[:i]...)
		c := template[i]
		template = template[i+1:]
		switch {
		case c == '[' && depth < len(optional):
			optional[depth] = len(dst)
			depth++
			missing <<= 1
		case c == ']' && depth > 0:
			depth--
			if missing&1 != 0 {
				dst = dst[:optional[depth]]
			}
			missing >>= 1
		case c == '{':
			slot, rest, _ := strings.Cut(template, "}")
			template = rest
			text := t.value(slot, a)
			if text == "" {
				missing |= 1
			}
			dst = append(dst, nested(dst, text, rest)...)
			dst = t.parenthesize(dst, text, rest)
			if name, _, _ := strings.Cut(slot, ":"); t.isOpenClause(a[name]) && startsWord(rest) {
				dst = append(dst, ',')
			}
		}
	}
}

// parenthesize sets the comma that closes an American date within a sentence: "on November 28, 2025, the office …".
func (t Teller) parenthesize(dst []byte, text, rest string) []byte {
	if t.tongue.base != "en" || len(text) < 6 || !strings.HasPrefix(strings.TrimPrefix(rest, "]"), " ") || strings.HasPrefix(strings.TrimPrefix(rest, "]"), " (") {
		return dst
	}
	if tail := text[len(text)-6:]; tail[:2] == ", " && isDigits(tail[2:]) {
		return append(dst, ',')
	}
	return dst
}

// isOpenClause reports whether a value is a title that ends within a clause, which a comma closes before the next word.
func (t Teller) isOpenClause(value any) bool {
	n, isNoun := value.(Noun)
	return isNoun && t.tongue.isOpenClause != nil && t.tongue.isOpenClause(n)
}

// startsWord reports whether a sentence goes on with a word, or with a value that has one.
func startsWord(rest string) bool {
	after, isSpaced := strings.CutPrefix(strings.TrimPrefix(rest, "["), " ")
	first, _ := utf8.DecodeRuneInString(after)
	return isSpaced && (unicode.IsLetter(first) || first == '{' || first == '—')
}

// nested returns a text with inner quotation marks where it stands in outer ones.
func nested(dst []byte, text, rest string) string {
	switch {
	case bytes.HasSuffix(dst, []byte("«")) && strings.HasPrefix(rest, "»"):
		return innerRussian.Replace(text)
	case bytes.HasSuffix(dst, []byte("“")) && strings.HasPrefix(rest, "”"):
		return innerEnglish.Replace(text)
	case bytes.HasSuffix(dst, []byte("《")) && strings.HasPrefix(rest, "》"):
		return innerChinese.Replace(text)
	}
	return text
}

var (
	innerRussian = strings.NewReplacer("«", "„", "»", "“")
	innerEnglish = strings.NewReplacer("“", "‘", "”", "’")
)

func isDigits(text string) bool {
	return strings.Trim(text, "0123456789") == ""
}

// value returns what stands in the place of {slot}.
func (t Teller) value(slot string, a Args) string {
	i := strings.IndexAny(slot, ":?#")
	if i < 0 {
		return t.formed(a[slot], "")
	}
	name, choice := slot[:i], slot[i+1:]
	switch slot[i] {
	case '?':
		return alternative(choice, t.genderOf(a[name]))
	case '#':
		n, _ := a[name].(int)
		return alternative(choice, t.plural(n))
	}
	return t.formed(a[name], form(choice))
}

// genderOf returns the gender of a noun, or the plural for a list of several.
func (t Teller) genderOf(value any) int {
	const plural = 3
	switch v := value.(type) {
	case Noun:
		return t.tongue.gender(v)
	case []Noun:
		if len(v) == 1 {
			return t.tongue.gender(v[0])
		}
	}
	return plural
}

// alternative returns the nth of the texts that | separates, or the last one.
func alternative(choice string, n int) string {
	for ; n > 0; n-- {
		_, rest, found := strings.Cut(choice, "|")
		if !found {
			break
		}
		choice = rest
	}
	text, _, _ := strings.Cut(choice, "|")
	return text
}

// plural returns the position of a number's plural category among those that the language has.
func (t Teller) plural(n int) int {
	switch t.locale.Plural(decimal.NewFromInt(int64(n)), locale.Cardinal) {
	case locale.One:
		return 0
	case locale.Few:
		return 1
	}
	return 2
}

func (t Teller) formed(value any, f form) string {
	switch v := value.(type) {
	case string:
		return v
	case Noun:
		return t.tongue.decline(v, f)
	case []Noun:
		return t.nouns(v, f)
	case civil.When:
		return t.when(v, f)
	case civil.Date:
		return t.when(civil.On(v), f)
	case int:
		return t.number(v, f)
	}
	return ""
}

// List joins phrases into a list.
func (t Teller) List(items []string) string {
	if n := len(items) - 1; n >= 2 && t.tongue.base == "kk" { // the lists of the locale have no "and"
		return t.locale.List([]string{strings.Join(items[:n], ", "), items[n]}, locale.And)
	}
	return t.locale.List(items, locale.And)
}

// Enumerate joins phrases, with semicolons where one of them is a list itself.
func (t Teller) Enumerate(items []string) string {
	if !slices.ContainsFunc(items, func(item string) bool { return strings.ContainsAny(item, ",、") }) {
		return t.List(items)
	}
	return strings.Join(items, t.Say("semicolon", nil))
}

// number returns a number in the digits of the locale; in the form nth it is the English ordinal.
func (t Teller) number(n int, f form) string {
	text := t.locale.Number(decimal.NewFromInt(int64(n)), locale.NumberOptions{})
	if f != "nth" || t.tongue.base != "en" {
		return text
	}
	switch t.locale.Plural(decimal.NewFromInt(int64(n)), locale.Ordinal) {
	case locale.One:
		return text + "st"
	case locale.Two:
		return text + "nd"
	case locale.Few:
		return text + "rd"
	}
	return text + "th"
}

// nouns joins nouns in a form.
func (t Teller) nouns(nouns []Noun, f form) string {
	if len(nouns) == 1 {
		return t.tongue.decline(nouns[0], f)
	}
	items := make([]string, len(nouns))
	for i, n := range nouns {
		items[i] = t.tongue.decline(n, f)
	}
	return t.List(items)
}
