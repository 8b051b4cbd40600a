package dataset

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
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
			Example: `{"amount": "15", "unit": "percent"}`, Instead: percentValue,
		},
		{Type: reflect.TypeFor[agreement.Delay](), Wants: "a delay", Example: `{"years": 5}`, Instead: delayText},
		{Type: reflect.TypeFor[agreement.Territory](), Wants: "a territory", Example: `{"code": "GL"}`, Instead: territoryText},
		{Type: reflect.TypeFor[agreement.Quorum](), Wants: "a number of parties", Example: `"2/3"`},
		{Type: reflect.TypeFor[text.Text](), Wants: "texts by language", Example: `{"en": "Jiangsu"}`, Instead: textsMeant},
	}
}

// percentValue returns the value that "15%" means.
func percentValue(raw string) string {
	amount, isPercent := strings.CutSuffix(strings.Trim(raw, `"`), "%")
	amount = strings.TrimSpace(amount)
	if _, err := decimaltext.Parse(amount); err != nil || !isPercent {
		return ""
	}
	return `{"amount": "` + amount + `", "unit": "percent"}`
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
