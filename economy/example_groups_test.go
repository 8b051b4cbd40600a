package economy_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// One partner and two years of a table of trade.
func ExampleSelection_Observations() {
	picked := economy.Selection{
		Counterparts: []party.ID{party.MustParseID("CN")},
		Periods:      []civil.Period{civil.MustParsePeriod("2023"), civil.MustParsePeriod("2024")},
	}
	all := figuresOf("KZ CN goods-exports 2022 13 USD", "KZ CN goods-exports 2023 14 USD", "KZ CN goods-exports 2024 15 USD", "KZ UZ goods-exports 2024 3 USD")
	for _, o := range picked.Observations(all) {
		fmt.Println(o.Counterpart, o.Period, o.Value)
	}
	series, _ := economy.GroupSeries(all)
	for _, s := range picked.Series(series) {
		fmt.Println(s.Counterpart(), points(s))
	}
	// Output:
	// CN 2023 14 USD
	// CN 2024 15 USD
	// CN 2023 14 USD; 2024 15 USD
}

// What Kazakhstan and Kyrgyzstan export to China and Mongolia together.
func ExampleGroup_TotalWith() {
	series, _ := economy.GroupSeries(figuresOf(
		"KZ CN goods-exports 2024 15 USD", "KZ MN goods-exports 2024 1 USD", "KG CN goods-exports 2024 0.2 USD", "KG MN goods-exports 2024 0.1 USD"))
	neighbours := economy.Group{ID: party.MustParseID("neighbours"), Members: []party.ID{party.MustParseID("CN"), party.MustParseID("MN")}}
	exports, _ := economy.LookupIndicator("goods-exports")
	totals, err := neighbours.TotalWith(exports, series)
	for _, s := range totals {
		fmt.Println(s.Subject(), s.Counterpart(), points(s))
	}
	fmt.Println(err)
	// Output:
	// KG neighbours 2024 0.3 USD
	// KZ neighbours 2024 16 USD
	// <nil>
}

// A result goes back into a dataset as observations: the growth of a region's exports under an indicator of its own.
func ExampleSeries_Observations() {
	growth, err := exportsOf("2022", "90", "2023", "100", "2024", "97").Growth()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%q\n", growth.Indicator())
	observations, err := growth.As("goods-exports-growth").Observations(1, economy.HalfEven)
	for _, o := range observations {
		fmt.Printf("%s %s %s %q %q\n", o.Subject, o.Indicator, o.Period, o.Value, o.Status)
	}
	fmt.Println(err)
	// Output:
	// ""
	// KZ-59 goods-exports-growth 2022 "" "O"
	// KZ-59 goods-exports-growth 2023 "about 11.1 percent" ""
	// KZ-59 goods-exports-growth 2024 "-3.0 percent" ""
	// <nil>
}

// A share says of which whole it is.
func ExampleSeries_Reference() {
	o := figure("KZ-59 - industry-share 2024 3.2 percent")
	o.Reference = party.MustParseID("KZ")
	shares, err := economy.NewSeries(o)
	fmt.Println(shares.Subject(), shares.Indicator(), "of", shares.Reference(), points(shares), err)
	// Output:
	// KZ-59 industry-share of KZ 2024 3.2 percent <nil>
}

// Growth of quarters over the same quarter of the year before.
func ExampleSeries_GrowthOnYear() {
	show(exportsOf("2024-Q1", "20", "2024-Q2", "25", "2025-Q1", "22", "2025-Q2", "24").GrowthOnYear())
	// Output:
	// 2024-Q1 missing
	// 2024-Q2 missing
	// 2025-Q1 10 percent
	// 2025-Q2 -4 percent
}

// The exports of a year at the average rate of the year, as Convert takes it, and at the rate of its last day.
func ExampleSeries_ConvertAt() {
	tenge, dollar := economy.MustParseCurrency("KZT"), economy.MustParseCurrency("USD")
	rate := economy.Rate{From: dollar, To: tenge, Period: civil.MustParsePeriod("2024")}
	average, end := rate, rate
	average.Kind, average.Rate = economy.RateAverage, decimal.RequireFromString("469.44")
	end.Kind, end.Rate = economy.RateEndOfPeriod, decimal.RequireFromString("523.54")
	rates, err := economy.NewRates(average, end)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, kind := range []economy.RateKind{economy.RateAverage, economy.RateEndOfPeriod} {
		show(exportsOf("2024", "100").ConvertAt(rates, tenge, kind))
	}
	// Output:
	// 2024 46944 KZT
	// 2024 52354 KZT
}
