package schema

import (
	"strings"

	"github.com/crossborder-go/crossborder/economy"
)

// The parts of patterns. All of them are groups or single classes, so that they can be put together.
const (
	words   = `(?:[a-z0-9]+(?:-[a-z0-9]+)*)`
	slug    = `(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*)`
	code    = `(?:[0-9]{3}|[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?:/` + words + `)*)`
	tag     = `(?:[A-Za-z0-9]{1,8}(?:[-_][A-Za-z0-9]{1,8})*)`
	year    = `(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})`
	leap    = `(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)`
	month   = `(?:0[1-9]|1[0-2])`
	date    = `(?:` + year + `-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|` + leap + `-02-29)`
	reduced = `(?:` + year + `(?:-` + month + `)?|` + date + `)`
	decade  = `(?:(?:00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})X|(?:0[1-9]|[1-9][0-9])XX)`
	when    = `(?:(?:` + reduced + `|` + decade + `|\[(?:\.\.` + reduced + `|` + reduced + `\.\.(?:` + reduced + `)?)\])[~?%]?)`
	ordinal = `(?:A1|S[12]|T[1-3]|Q[1-4]|M` + month + `|W(?:0[1-9]|[1-4][0-9]|5[0-3])|D(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5]))`
	length  = `(?:P(?:[0-9]{1,7}Y)?(?:[0-9]{1,7}M)?(?:[0-9]{1,7}W)?(?:[0-9]{1,7}D)?)`
	period  = `(?:` + year + `(?:-` + month + `|-` + ordinal + `)?|` + leap + `-D366|` + date + `(?:(?:T00:00:00)?/` + length + `)?)`
	decimal = `(?:-?[0-9]+(?:[eE][+-]?0*(?:10000|[0-9]{1,4}))?|-?[0-9]+\.[0-9]+(?:[eE](?:\+?0*1?[0-9]{1,4}|-0*[0-9]{1,4}))?)`
	count   = `(?:[1-9][0-9]{0,9})`
)

// emptyLength is what is wrong with a range of no length; a pattern of its own, because it needs all parts at once.
const emptyLength = `/P(?:0+[YMWD])*$`

// whole makes a pattern for the whole of a text. Empty text is the value that is not set, as in Go.
func whole(part string) string { return `^` + part + `?$` }

// form is the text of a type of value. What is wrong with it, in words, follows "want".
type form struct {
	name     string
	node     node
	examples []any
}

// forms are the schemas of the types of values that the page names; their descriptions are on the page.
func forms() []form {
	limit := func(n int) *int { return &n }
	text := func(part, want string) node {
		return node{Type: "string", Pattern: whole(part), PatternErrorMessage: "want " + want}
	}
	id, region, party := text(slug, `an id: words of a-z and 0-9 joined by hyphens, beginning with a letter`),
		text(code, `a region code, such as KZ, KZ-59, 143 or CN-JS/nanjing`),
		text(`(?:`+code+`|`+slug+`)`, `a region code, such as KZ-59, or the id of an organization or platform`)
	id.MaxLength = limit(100)
	region.MaxLength, region.Not = limit(200), &node{Pattern: `/[^/]{100}`}
	party.MaxLength, party.Not = limit(200), &node{Pattern: `^[a-z].{100}|/[^/]{100}`}
	span := text(period, "a period, such as 2024, 2024-Q3, 2024-07, 2024-07-15 or 2025-01-01/P9M")
	span.Not = &node{Pattern: emptyLength}
	amount := node{
		Type: "string", Pattern: `^` + decimal + `$`, MaxLength: limit(10_000),
		PatternErrorMessage: "want a decimal number, such as 15, 1.9 or 1.9e12",
	}
	quorum := text(`(?:all|`+count+`(?:/`+count+`)?)`, "a number of parties, a fraction such as 2/3, or all")
	return []form{
		{"id", id, []any{"jiangsu-soho"}},
		{"code", region, []any{"KZ", "KZ-59", "143", "CN-JS/nanjing"}},
		{"party", party, []any{"KZ-59", "jiangsu-soho"}},
		{"date", text(date, "a date, such as 2025-11-28"), []any{"2025-11-28"}},
		{"day", text(when, "a day, such as 2025-11-28, 2025-11, 2025 or [..2025-11-28], with ~ behind it for about"), []any{"2025-11-28", "2025-11", "2025~", "[..2025-11-28]", "[2025-06..2025-08]"}},
		{"period", span, []any{"2024", "2024-Q3", "2024-07", "2025-01-01/P9M"}},
		{"texts", texts(), []any{map[string]string{"en": "Nanjing", "zh": "南京市"}}},
		{"number", amount, []any{"15", "1.9e12"}},
		{"unit", unit(), []any{"percent", "USD", "index@2010"}},
		{"quorum", node{AnyOf: []node{quorum, {Type: "integer", Minimum: number(1), Maximum: number(1<<31 - 1)}}}, []any{3, "2/3", "all"}},
		{"language", text(tag, "a language tag, such as en, ru or zh-Hant"), []any{"ru", "zh-Hant"}},
		{"names", node{Type: "object", AdditionalProperties: node{Type: "string"}}, []any{map[string]string{"wikidata": "Q42200"}}},
		{"numbers", node{Type: "object", AdditionalProperties: ref("number")}, []any{map[string]string{"emissions": "0.2"}}},
	}
}

// texts names the four languages of messages, so that editors propose them; others are allowed.
func texts() node {
	one := node{Type: "string", MinLength: 1}
	n := node{Type: "object", PropertyNames: &node{Pattern: `^` + tag + `$`}, AdditionalProperties: one}
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		n.Properties = append(n.Properties, member{tag, one})
	}
	return n
}

// unit lists the units without a base, so that editors propose them, and has a pattern for the others.
func unit() node {
	var plain, based []string
	for _, kind := range economy.UnitKinds() {
		if kind != economy.UnitCurrency {
			plain = append(plain, string(kind))
		}
	}
	for currency := range economy.Currencies() {
		based = append(based, currency.String())
	}
	plain = append(plain, based...)
	based = append([]string{string(economy.UnitIndex)}, based...)
	return node{
		Type: "string",
		AnyOf: []node{{Enum: plain}, {
			Pattern: whole(`(?:(?:` + strings.Join(based, "|") + `)@` + period + `)`), PatternErrorMessage: "want a unit, such as USD, USD@2015, percent or count",
		}},
		Not: &node{Pattern: emptyLength},
	}
}
