package economy_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

func TestCurrenciesOf(t *testing.T) {
	for in, want := range map[string]string{
		"KZ 2025-11-28": "[KZT]", "KZ-59 2025-11-28": "[KZT]", "CN-JS/nanjing 2025-11-28": "[CNY]",
		"KZ 1993-11-04": "[]", "SU 1991-01-01": "[SUR]", "DE 2024-01-01": "[EUR]",
		"DE 2002-02-28": "[EUR DEM]", "DE 2002-03-01": "[EUR]", "DE 1998-12-31": "[DEM]",
		"HR 2023-01-10": "[EUR HRK]", "PA 2024-01-01": "[PAB USD]", "AQ 2024-01-01": "[]", "QQ 2024-01-01": "[]",
		"143 2024-01-01": "[]", "ZZ 2024-01-01": "[]",
	} {
		var country, day string
		fmt.Sscan(in, &country, &day)
		got := economy.CurrenciesOf(region.MustParseCode(country), civil.MustParseDate(day))
		assert.Equal(t, want, fmt.Sprint(got), in)
	}
	assert.Empty(t, economy.CurrenciesOf(region.MustParseCode("KZ"), civil.Date{}))
	assert.Empty(t, economy.CurrenciesOf(region.Code{}, civil.MustParseDate("2024-01-01")))
}

func TestCurrencyInUse(t *testing.T) {
	mark := economy.MustParseCurrency("DEM")
	for day, want := range map[string]civil.Truth{
		"1948-06-19": civil.No, "1948-06-20": civil.Yes, "2002-05-15": civil.Yes, "2002-05-16": civil.No,
	} {
		assert.Equal(t, want, mark.InUse(civil.MustParseDate(day)), day)
	}
	assert.Equal(t, civil.Yes, economy.MustParseCurrency("XAU").InUse(civil.MustParseDate("1000-01-01")), "gold has no known days")
	assert.Equal(t, civil.Unknown, mark.InUse(civil.Date{}))
	assert.Equal(t, civil.Unknown, economy.Currency{}.InUse(civil.MustParseDate("2024-01-01")))
	assert.Empty(t, economy.Currency{}.Used())
}

// Every currency was used somewhere. Its uses are ordered by country, and InUse and CurrenciesOf agree with the
// first and the last day of each.
func TestCurrencyUses(t *testing.T) {
	total := 0
	for c := range economy.Currencies() {
		used := c.Used()
		assert.NotEmpty(t, used, c)
		total += len(used)
		for i, u := range used {
			if i > 0 {
				assert.LessOrEqual(t, used[i-1].Country.Compare(u.Country), 0, c)
			}
			for _, day := range []civil.Date{u.During.From.Earliest(), u.During.Until.Latest().AddDays(-1)} {
				if day.IsZero() {
					continue
				}
				assert.Equal(t, civil.Yes, c.InUse(day), "%s %s", c, day)
				assert.Equal(t, civil.Yes, u.During.Holds(day), "%s %s", c, day)
				if u.Tender {
					assert.Contains(t, economy.CurrenciesOf(u.Country, day), c, "%s in %s on %s", c, u.Country, day)
				}
			}
		}
	}
	assert.Greater(t, total, 450)
}

func TestCodesThatISONeverHad(t *testing.T) {
	for code, near := range map[string]string{"CNH": `; did you mean "CNY"?`, "CNX": `; did you mean "CNY"?`, "BGM": "", "YUR": ""} {
		_, err := economy.ParseCurrency(code)
		assert.EqualError(t, err, `economy: ParseCurrency("`+code+`"): not an ISO 4217 code`+near)
	}
}

func TestObservationInACurrencyOutOfUse(t *testing.T) {
	for in, want := range map[string][]string{
		"DEM 2024":      {"/value/unit economy.currency-not-in-use"},
		"DEM 2002":      nil, // used in Montenegro until 15 May
		"DEM 2002-Q3":   {"/value/unit economy.currency-not-in-use"},
		"DEM@1995 2024": nil, // in prices of 1995
		"DEM@2010 2024": {"/value/unit economy.currency-not-in-use"},
		"USD 2024":      nil,
		"KZT 1990":      {"/value/unit economy.currency-not-in-use"},
		"tonne 2024":    nil,
	} {
		var unit, period string
		fmt.Sscan(in, &unit, &period)
		o := economy.Observation{Subject: party.MustParseID("DE"), Indicator: "goods-exports",
			Period: civil.MustParsePeriod(period), Value: economy.Value{Unit: economy.MustParseUnit(unit)}}
		found := o.Validate()
		assert.Equal(t, want, codes(found), in)
		assert.NoError(t, found.Err(), "a warning")
		if in == "DEM 2024" {
			assert.Equal(t, "DEM was not in use anywhere in 2024", found[0].Message("en"))
		}
		o.Period = civil.Period{}
		assert.Empty(t, o.Validate(), "no period, no warning")
	}
}

// Every observation in money is checked, so the check must be cheap.
func TestCurrencyInUseDoesNotAllocate(t *testing.T) {
	dollar, day := economy.MustParseCurrency("USD"), civil.MustParseDate("2024-01-01")
	assert.Zero(t, testing.AllocsPerRun(100, func() { dollar.InUse(day) }))
	o := economy.Observation{Subject: party.MustParseID("DE"), Indicator: "goods-exports",
		Period: civil.MustParsePeriod("2024"), Value: valueOf("5 USD")}
	assert.Zero(t, testing.AllocsPerRun(100, func() { o.Validate() }))
}

func BenchmarkObservationValidate(b *testing.B) {
	o := economy.Observation{Subject: party.MustParseID("DE"), Indicator: "goods-exports",
		Period: civil.MustParsePeriod("2024"), Value: valueOf("5 USD")}
	b.ReportAllocs()
	for b.Loop() {
		o.Validate()
	}
}
