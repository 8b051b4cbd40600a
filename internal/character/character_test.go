package character_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/character"
)

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		text string
		want character.Fault
	}{
		{"Hub", character.None}, {"Шёлковый путь", character.None}, {"北京", character.None}, {"a b", character.None}, {"~", character.None},
		{"", character.Blank}, {"   ", character.Blank}, {"\u00a0", character.Blank}, {"\u200b", character.Blank}, {"\ufeff", character.Blank},
		{"\u2060", character.Blank}, {"\u3164", character.Blank}, {"\u00ad", character.Blank}, {"\u3000", character.Blank}, {"\u200e", character.Blank},
		{"\ufe0f", character.Blank}, {"\u2800", character.Blank}, {"\u115f\u1160", character.Blank}, {"\U000e0041", character.Blank},
		{"a\xff", character.NotUTF8}, {"\xc2", character.NotUTF8},
		{"a\nb", character.Control}, {"a\x00", character.Control}, {"\x00", character.Control}, {"\x1b[2J", character.Control}, {"x\u009b2J", character.Control},
		{"\x7f", character.Control}, {"a\u2028b", character.Control}, {"a\tb", character.Control},
		{"a\u202eb", character.Override}, {"\u2066a\u2069", character.Override},
		{"a\u200bb", character.Invisible}, {"a\u200cb", character.Invisible}, {"\u200dа", character.Invisible}, {"а\u200c", character.Invisible},
		{"\ufeffHub", character.Invisible}, {"Hu\ufeffb", character.Invisible}, {"а\ufeffб", character.Invisible}, {"ab\u200f", character.Invisible},
		{"ab\u00ad", character.Invisible}, {"a\u3164b", character.Invisible}, {"a\U000e0041", character.Invisible}, {"а \u200dб", character.Invisible},
		{" Hub", character.OuterSpace}, {"Hub ", character.OuterSpace}, {"Хаб\u00a0", character.OuterSpace}, {"\u3000北京", character.OuterSpace},
		{"Almat\ufffd", character.Replacement},
		// What people write.
		{"می\u200cخواهم", character.None},                                                 // a joiner within a Persian word
		{"അവന്\u200d", character.None},                                                    // and behind a mark of Malayalam
		{"ශ්\u200dරී ලංකා", character.None},                                               // Sri Lanka
		{"👩\u200d💻", character.None},                                                      // a joined emoji
		{"❤\ufe0f", character.None},                                                       // an emoji with its selector
		{"🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", character.None}, // the flag of England
		{"\u200fعربي", character.None},                                                    // a mark of direction in Arabic
		{"ភាសា\u200bខ្មែរ", character.None},                                               // spaces without width divide the words of Khmer
		{"об\u00adласть", character.None},                                                 // a place for a hyphen
		{"葛\U000e0100城", character.None},                                                  // a variant of an ideograph
		{"е\u0301", character.None},                                                       // a mark alone
		{"10\u202f000", character.None},                                                   // a narrow space
	} {
		got, r := character.Check(c.text)
		assert.Equal(t, c.want, got, "%+q", c.text)
		assert.True(t, r == 0 || strings.ContainsRune(c.text, r), "%+q", c.text)
	}
}

func TestVisible(t *testing.T) {
	for text, want := range map[string]string{
		"Hub": "Hub", "Алматы 北京": "Алматы 北京", "": "", " a ": " a ",
		"\x1b[2J": `\x1b[2J`, "a\u009b2J": `a\u009b2J`, "\u200b": `\u200b`, "a\u202eb": `a\u202eb`, "\ufeffx": `\ufeffx`, "a\tb\n": `a\x09b\x0a`,
		"a\xffb": `a\xffb`, "x\U000e0041": `x\U000e0041`, "می\u200cخواهم": "می\u200cخواهم", "a\u2028": `a\u2028`, "é": "é", "\ufffd": "\ufffd",
	} {
		assert.Equal(t, want, character.Visible(text), "%+q", text)
	}
}

// No character of a visible text controls a terminal or reorders what it shows.
func TestVisibleIsSafe(t *testing.T) {
	for r := rune(0); r <= 0xe0fff; r++ {
		s := character.Visible("a" + string(r) + "b")
		for _, c := range s {
			if unicode.IsControl(c) || character.IsOverride(c) || c == 0x200b || c == 0xfeff || c == 0x200e {
				t.Errorf("%U is shown as %+q", r, s)
			}
		}
	}
	assert.True(t, utf8.ValidString(character.Visible("\xff\xfe\xed\xa0\x80")))
}

func TestLine(t *testing.T) {
	for text, want := range map[string]string{
		" a\nb\t": "a b", "a\u202eb\u2066": "ab", "a\xff": "a\ufffd", "\u200fa": "\u200fa", "a\u2028b": "a b", "\uffff": "\ufffd", "": "",
	} {
		assert.Equal(t, want, character.Line(text), "%q", text)
	}
}

func TestGuarded(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1": "'=1+1", " -2": " '-2", "a;@b": "a;'@b", "a,+b": "a,'+b", "a-b": "a-b", "＝1": "'＝1", "'=1": "''=1", "": "",
	} {
		assert.Equal(t, want, character.Guarded(text), "%q", text)
		assert.Equal(t, text, character.Unguarded(want), "%q", want)
	}
}

func TestColumns(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "Nanjing": 7, "南京": 4, "Ｎ，": 4, "й": 1, "и\u0306": 1, "a\u200bb": 2, "🚀": 2, "❤": 1, "한": 2, "\u1112\u1161\u11ab": 2, "\u1112\u1161": 2, "«»—…": 4, "ａ\u0301": 2,
	} {
		assert.Equal(t, want, character.Columns(text), "%+q", text)
	}
}
