package dataset

import (
	"reflect"
	"strings"
	"unicode"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/guess"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// meant returns the hint that says what was probably meant by a text that a type of values does not accept, empty if that
// is not known.
func (o ReadOptions) meant(t reflect.Type, field, text string) strictjson.Words {
	if field == "id" && t == reflect.TypeFor[party.ID]() {
		return writeOneOf(guess.Slug(text))
	}
	switch t {
	case reflect.TypeFor[civil.Date]():
		return writeOneOf(onlyDays(guess.Date(text)))
	case reflect.TypeFor[civil.When]():
		return writeOneOf(guess.Date(text))
	case reflect.TypeFor[civil.Period]():
		if p := guess.Period(text); p != "" {
			return writeOneOf([]string{p})
		}
		return writeOneOf(onlyDays(guess.Date(text)))
	case reflect.TypeFor[decimal.Decimal]():
		return writeOneOf(guess.Number(text))
	case reflect.TypeFor[economy.Value]():
		return strictjson.Words{}
	case reflect.TypeFor[economy.Unit]():
		return unitMeant(text)
	case reflect.TypeFor[region.Code](), reflect.TypeFor[party.ID]():
		return writeOneOf(o.codesOf(text))
	}
	return strictjson.Words{}
}

// onlyDays returns the days that are exact.
func onlyDays(days []string) []string {
	var exact []string
	for _, day := range days {
		if _, err := civil.ParseDate(day); err == nil {
			exact = append(exact, day)
		}
	}
	return exact
}

// writeOneOf is the hint to write one of at most two strings.
func writeOneOf(texts []string) strictjson.Words {
	switch len(texts) {
	case 0:
		return strictjson.Words{}
	case 1:
		return strictjson.Words{Text: "write {example}", Args: strictjson.Args{"example": {Text: spelling.Quote(texts[0])}}}
	}
	return strictjson.Words{Text: "write {example} or {other}", Args: strictjson.Args{
		"example": {Text: spelling.Quote(texts[0])}, "other": {Text: spelling.Quote(texts[1])},
	}}
}

// unitMeant is the hint for a text such as "million USD", which is a unit and a power of ten.
func unitMeant(text string) strictjson.Words {
	rest, scale := guess.Scale(text)
	if scale == "" || rest == "" {
		return strictjson.Words{}
	}
	name := unitNamed(rest)
	if name == "" {
		return strictjson.Words{}
	}
	return strictjson.Words{Text: "write {example}, and {scale} behind the amount", Args: strictjson.Args{
		"example": {Text: spelling.Quote(name)}, "scale": {Text: spelling.Quote(scale)},
	}}
}

// codesOf returns the codes of the two likeliest places that bear a name.
func (o ReadOptions) codesOf(name string) []string {
	if o.Names == nil {
		return nil
	}
	var codes []string
	for _, code := range o.Names(name) {
		if len(codes) < 2 {
			codes = append(codes, code.String())
		}
	}
	return codes
}

// textsMeant returns the texts by language that a plain string probably means. The language is that of its script.
func textsMeant(raw string) string {
	if !strings.HasPrefix(raw, `"`) {
		return ""
	}
	language := "en"
	switch {
	case strings.ContainsFunc(raw, func(r rune) bool { return unicode.Is(unicode.Han, r) }):
		language = "zh"
	case strings.ContainsAny(raw, "әғқңөұүһіӘҒҚҢӨҰҮҺІ"):
		language = "kk"
	case strings.ContainsFunc(raw, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }):
		language = "ru"
	}
	return `{"` + language + `": ` + raw + `}`
}
