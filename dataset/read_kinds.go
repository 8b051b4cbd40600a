package dataset

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/guess"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// kinds are what the messages of read errors call the types of values, and how one is written. Each name has its
// translations in read_words.go.
func kinds() []strictjson.Kind {
	return []strictjson.Kind{
		{Type: reflect.TypeFor[decimal.Decimal](), Wants: "a decimal number", Example: `"1.9"`},
		{Type: reflect.TypeFor[civil.Date](), Wants: "a date", Example: `"2025-11-28"`},
		{Type: reflect.TypeFor[civil.When](), Wants: "a date", Example: `"2025-11-28"`},
		{Type: reflect.TypeFor[civil.Period](), Wants: "a period", Example: `"2024"`},
		{Type: reflect.TypeFor[region.Code](), Wants: "a region code", Example: `"KZ-59"`},
		{
			Type: reflect.TypeFor[party.ID](), Wants: "a party", Example: `"KZ-59"`,
			Why: "want a region code such as KZ-59, or the id of an organization or platform",
		},
		{
			Type: reflect.TypeFor[party.ID](), Field: "id", Wants: "an id", Example: `"trade-hub"`,
			Why: "want words of a-z and 0-9 joined by hyphens",
		},
		{Type: reflect.TypeFor[economy.Unit](), Wants: "a unit", Example: `"USD"`},
		{
			Type: reflect.TypeFor[economy.Value](), Wants: "an amount with a unit",
			Example: `{"amount": "15", "unit": "percent"}`, Instead: valueText,
		},
		{Type: reflect.TypeFor[agreement.Delay](), Wants: "a delay", Example: `{"years": 5}`, Instead: delayText},
		{Type: reflect.TypeFor[agreement.Territory](), Wants: "a territory", Example: `{"code": "GL"}`, Instead: territoryText},
		{Type: reflect.TypeFor[agreement.Quorum](), Wants: "a number of parties", Example: `"2/3"`},
		{Type: reflect.TypeFor[text.Text](), Wants: "texts by language", Example: `{"en": "Jiangsu"}`, Instead: textsMeant},
	}
}

// valueText returns the value that a text such as "15%" or "1.35 billion USD" means.
func valueText(raw string) string {
	text := strings.TrimSpace(strings.Trim(raw, `"`))
	for _, split := range [][2]string{splitLast(text), splitFirst(text)} {
		amount, unit := split[0], unitNamed(split[1])
		if _, err := decimaltext.Parse(amount); err != nil {
			numbers := guess.Number(amount)
			if len(numbers) != 1 {
				continue
			}
			amount = numbers[0]
		}
		if unit != "" {
			return `{"amount": "` + amount + `", "unit": "` + unit + `"}`
		}
	}
	return ""
}

// splitLast cuts a text before its last word, or before a sign at its end.
func splitLast(text string) [2]string {
	i := strings.LastIndexFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsDigit(r) })
	if i < 0 {
		return [2]string{}
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return [2]string{strings.TrimSpace(text[:i+size]), strings.TrimSpace(text[i+size:])}
}

// splitFirst cuts a text before its first digit: a sign or a code stands before it.
func splitFirst(text string) [2]string {
	i := max(strings.IndexFunc(text, unicode.IsDigit), 0)
	return [2]string{text[i:], strings.TrimSpace(text[:i])}
}

// unitNamed returns the unit that a text is or means, "" if there is none.
func unitNamed(text string) string {
	unit, err := economy.ParseUnit(text)
	if err != nil {
		_, near := spelling.ReasonOf(err)
		return near
	}
	return unit.String()
}

// delayText returns the delay that "5 years" or "P5Y" means.
func delayText(raw string) string {
	text := strings.Trim(raw, `"`)
	count, unit, _ := strings.Cut(text, " ")
	if rest, isDuration := strings.CutPrefix(text, "P"); isDuration && rest != "" {
		count, unit = rest[:len(rest)-1], map[byte]string{'D': "days", 'M': "months", 'Y': "years"}[rest[len(rest)-1]]
	}
	unit = strings.TrimSuffix(unit, "s") + "s"
	if n, err := strconv.ParseUint(count, 10, 16); err != nil || n == 0 || !slices.Contains([]string{"days", "months", "years"}, unit) {
		return ""
	}
	return `{"` + unit + `": ` + strings.TrimLeft(count, "0") + `}`
}

// territoryText returns the territory that a plain code means.
func territoryText(raw string) string {
	if _, err := region.ParseCode(strings.Trim(raw, `"`)); err != nil {
		return ""
	}
	return `{"code": ` + raw + `}`
}
