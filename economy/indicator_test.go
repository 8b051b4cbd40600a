package economy_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

func TestIndicatorCatalogue(t *testing.T) {
	catalogue := economy.Indicators()
	assert.GreaterOrEqual(t, len(catalogue), 40)
	form := map[string]*regexp.Regexp{
		"worldbank": regexp.MustCompile(`^[A-Z]{2}(\.[A-Z0-9]{2,4}){2,4}$`),
		"sdmx":      regexp.MustCompile(`^[BDP][0-9][0-9A-Z]*$`),
	}
	for n, i := range catalogue {
		if n > 0 {
			assert.Less(t, catalogue[n-1].Code, i.Code, "ordered by code, which LookupIndicator needs")
		}
		assert.Empty(t, i.Validate(), i.Code)
		assert.Len(t, i.Names, 4, i.Code)
		for scheme, code := range i.Equivalents {
			if assert.NotNil(t, form[scheme], "%s: %s", i.Code, scheme) {
				assert.Regexp(t, form[scheme], code, i.Code)
			}
		}
		found, known := economy.LookupIndicator(i.Code)
		assert.True(t, known, i.Code)
		assert.Equal(t, i, found)
	}
}

// Names are in the script of their language, and no two indicators share a name in a language.
func TestIndicatorNames(t *testing.T) {
	script := map[string]*regexp.Regexp{
		"en": regexp.MustCompile(`^[a-zA-Z ,-]+$`),
		"ru": regexp.MustCompile(`^[а-яёА-Я ,-]+$`),
		"kk": regexp.MustCompile(`^[а-яА-ЯәғқңөұүһіӘҒҚҢӨҰҮҺІ ,-]+$`),
		"zh": regexp.MustCompile(`^\p{Han}+$`),
	}
	seen := map[string]string{}
	for _, i := range economy.Indicators() {
		for language, name := range i.Names {
			assert.Regexp(t, script[language], name, i.Code)
			assert.Empty(t, seen[language+name], "%s is also called %q", i.Code, name)
			seen[language+name] = i.Code
		}
	}
}

// Ranks are referenced and, like percentages, ratios and index numbers, do not aggregate; other units are not
// referenced.
func TestIndicatorUnits(t *testing.T) {
	for _, i := range economy.Indicators() {
		switch i.Unit {
		case economy.UnitRank:
			assert.True(t, i.Referenced, i.Code)
			assert.Equal(t, economy.AggregationNone, i.Aggregation, i.Code)
		case economy.UnitPercent, economy.UnitRatio, economy.UnitIndex:
			assert.Equal(t, economy.AggregationNone, i.Aggregation, i.Code)
		default:
			assert.False(t, i.Referenced, i.Code)
		}
	}
}

func TestLookupIndicatorDoesNotCopyTheCatalogue(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() { economy.LookupIndicator("unknown") }))
}

// The unit of an indicator is a kind of unit: that of money is "currency", not a currency code.
func TestUnknownKindsOfUnits(t *testing.T) {
	for unit, near := range map[economy.UnitKind]string{
		"USD": "currency", "usd": "currency", "dollars": "currency", "UDS": "currency", "curency": "currency", "%": "percent", "pct": "percent",
		"Percent": "percent", "tons": "tonne", "": "", "furlong": "",
	} {
		i := economy.Indicator{Code: "exports", Names: locale.Text{"en": "exports"}, Unit: unit}
		want := strconv.Quote(string(unit)) + " is not a kind of unit; allowed: currency, percent, percentage-point, count, ratio, rank, index, tonne, teu, tonne-kilometre, " +
			"kilowatt-hour, square-metre"
		if near != "" {
			want += "; did you mean " + strconv.Quote(near) + "?"
		}
		found := i.Validate()
		if assert.Len(t, found, 1, unit) {
			assert.Equal(t, want, found[0].Message("en"))
		}
	}
}

// The direction of every built-in indicator. One that is listed in neither way never ties two parties.
func TestIndicatorDirections(t *testing.T) {
	want := map[economy.Direction][]string{
		economy.DirectionDirected: {
			"fdi-inflow", "fdi-inflow-gross", "fdi-outflow", "fdi-stock", "foreign-enterprises", "goods-and-services-exports",
			"goods-and-services-imports", "goods-exports", "goods-exports-weight", "goods-imports", "goods-imports-weight", "re-exports",
			"services-exports", "services-imports", "tourist-arrivals",
		},
		economy.DirectionMutual: {
			"container-throughput", "container-train-volume", "container-trains", "freight-turnover", "freight-volume", "goods-balance",
			"goods-turnover", "joint-ventures", "port-throughput", "rail-freight-volume", "road-freight-volume", "services-balance",
			"transit-containers", "transit-volume",
		},
	}
	got := map[economy.Direction][]string{}
	for _, i := range economy.Indicators() {
		if i.Direction != "" {
			got[i.Direction] = append(got[i.Direction], i.Code)
			assert.False(t, i.Referenced || i.Unit == economy.UnitPercent, i.Code)
		}
	}
	assert.Equal(t, want, got)
	wrong := economy.Indicator{Code: "i", Names: locale.Text{"en": "I"}, Unit: economy.UnitCount, Direction: "mutal"}.Validate()
	if assert.Len(t, wrong, 1) {
		assert.Equal(t, `/direction: "mutal" is not a direction; allowed: directed, mutual; did you mean "mutual"?`, wrong[0].Error())
		assert.Equal(t, "economy.unknown-direction", string(wrong[0].Code))
	}
}

// The names of indicators say what is measured: in Russian, where the growth of statistics is an index above 100, a rate of
// change is a темп; a count is a число or саны.
func TestIndicatorNamesSayWhatIsMeasured(t *testing.T) {
	for _, i := range economy.Indicators() {
		if strings.HasSuffix(i.Code, "-growth") {
			assert.Regexp(t, `^темп (реального )?прироста `, i.Names["ru"], i.Code)
		}
		for _, text := range i.Names {
			assert.NotRegexp(t, ` – |^\s|\s$`, text, i.Code)
		}
	}
	for code, want := range map[string]locale.Text{
		"enterprises":               {"en": "operating enterprises", "ru": "число действующих предприятий", "kk": "жұмыс істеп тұрған кәсіпорындар саны", "zh": "运营企业数"},
		"fdi-inflow":                {"en": "net inflow of foreign direct investment", "ru": "чистый приток прямых иностранных инвестиций", "kk": "тікелей шетелдік инвестициялардың таза ағыны", "zh": "外国直接投资净流入"},
		"fdi-outflow":               {"en": "net outflow of foreign direct investment", "ru": "чистый отток прямых инвестиций за рубеж", "kk": "шетелге тікелей инвестициялардың таза шығуы", "zh": "对外直接投资净流出"},
		"goods-exports-weight":      {"en": "exports of goods by weight", "ru": "вес экспорта товаров", "kk": "тауарлар экспортының салмағы", "zh": "货物出口重量"},
		"household-income-per-head": {"en": "money income per head", "ru": "среднедушевые денежные доходы населения", "kk": "халықтың жан басына шаққандағы орташа ақшалай табысы", "zh": "居民人均货币收入"},
		"housing-completed":         {"en": "floor area of dwellings completed", "ru": "площадь введённых в эксплуатацию жилых зданий", "kk": "пайдалануға берілген тұрғын үйлердің ауданы", "zh": "住宅竣工面积"},
		"retail-trade":              {"en": "retail trade turnover", "ru": "объём розничной торговли", "kk": "бөлшек сауда көлемі", "zh": "商品零售额"},
		"tourist-arrivals":          {"en": "overnight visitors", "ru": "численность размещённых лиц", "kk": "орналастыру орындарына тұрақтаған адамдар саны", "zh": "过夜游客人次"},
	} {
		i, _ := economy.LookupIndicator(code)
		assert.Equal(t, want, i.Names, code)
	}
}
