package economy_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// exportsOf returns a series of exports in US dollars from pairs of a period and an amount.
func exportsOf(figures ...string) economy.Series {
	var observations []economy.Observation
	for i := 0; i < len(figures); i += 2 {
		observations = append(observations, economy.Observation{
			Subject: party.MustParseID("KZ-59"), Indicator: "goods-exports", Period: civil.MustParsePeriod(figures[i]),
			Value: economy.Value{Amount: decimal.RequireFromString(figures[i+1]), Unit: economy.MustParseUnit("USD")},
		})
	}
	series, err := economy.NewSeries(observations...)
	if err != nil {
		fmt.Println(err)
	}
	return series
}

func show(s economy.Series, err error) {
	for _, p := range s.Points() {
		if p.Missing {
			fmt.Println(p.Period, "missing")
			continue
		}
		fmt.Println(p.Period, p.Value)
	}
	if err != nil {
		fmt.Println(err)
	}
}

func ExampleSeries_Growth() {
	show(exportsOf("2022", "80", "2023", "100", "2025", "110").Growth())
	// Output:
	// 2022 missing
	// 2023 25 percent
	// 2025 missing
}

func ExampleSeries_Decumulate() {
	show(exportsOf("2025-Q1", "10", "2025-S1", "25", "2025-01-01/P9M", "45").Decumulate())
	// Output:
	// 2025-Q1 10 USD
	// 2025-Q2 15 USD
	// 2025-Q3 20 USD
}

func ExampleSeries_Rebase() {
	show(exportsOf("2022", "80", "2023", "100", "2024", "110").Rebase(civil.MustParsePeriod("2022")))
	// Output:
	// 2022 100 index@2022
	// 2023 125 index@2022
	// 2024 137.5 index@2022
}

func ExampleSeries_Convert() {
	rates, _ := economy.NewRates(economy.Rate{
		From: economy.MustParseCurrency("USD"), To: economy.MustParseCurrency("KZT"), Rate: decimal.RequireFromString("469.44"),
		Kind: economy.RateAverage, Period: civil.MustParsePeriod("2024"),
	})
	exports, _ := economy.LookupIndicator("goods-exports")
	show(exportsOf("2024", "100").Convert(rates, economy.MustParseCurrency("KZT"), exports))
	show(exportsOf("2024-Q3", "25").Convert(rates, economy.MustParseCurrency("KZT"), exports))
	// Output:
	// 2024 46944 KZT
	// economy: Convert: no rate USD to KZT, average, 2024-Q3
}

func ExampleSeries_Against() {
	computed, _ := exportsOf("2023", "1.1", "2024", "1.2").Growth()
	published, _ := economy.NewSeries(economy.Observation{
		Subject: party.MustParseID("KZ-59"), Indicator: "goods-exports-growth", Period: civil.MustParsePeriod("2024"),
		Value: economy.Value{Amount: decimal.RequireFromString("8.4"), Unit: economy.MustParseUnit("percent")},
	})
	found, err := computed.Against(published)
	for _, d := range found {
		ours, _ := d.Computed.Amount.Text(1, economy.HalfUp)
		fmt.Println(d.Period, "published", d.Published, "computed from rounded figures", ours, err)
	}
	// Output: 2024 published 8.4 percent computed from rounded figures 9.1 <nil>
}

func ExampleLookupIndicator() {
	i, found := economy.LookupIndicator("gross-regional-product")
	fmt.Println(i.Names["ru"], i.Unit, i.Aggregation, i.Equivalents["sdmx"], found)
	// Output: валовой региональный продукт currency sum B1GQ true
}

// The chain of growth is the index that it came from.
func ExampleSeries_Chain() {
	growth, _ := exportsOf("2021", "80", "2022", "100", "2023", "110", "2025", "99").Growth()
	show(growth.Chain())
	// Output:
	// 2021 100 index@2021
	// 2022 125 index@2021
	// 2023 137.5 index@2021
	// 2025 missing
}
