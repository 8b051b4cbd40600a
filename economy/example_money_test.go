package economy_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

func ExampleMoney_Allocate() {
	third := decimal.NewFromInt(1)
	for _, amount := range []string{"100 USD", "-100 JPY", "1 KWD"} {
		parts, err := economy.MustParseMoney(amount).Allocate(third, third, third)
		fmt.Println(parts, err)
	}
	// Output:
	// [33.34 USD 33.33 USD 33.33 USD] <nil>
	// [-34 JPY -33 JPY -33 JPY] <nil>
	// [0.334 KWD 0.333 KWD 0.333 KWD] <nil>
}

func ExampleMoney_RoundCash() {
	price := economy.MustParseMoney("1.925 CHF")
	unit, _ := price.RoundBy(economy.HalfUp)
	cash, _ := price.RoundCash(economy.HalfUp)
	fmt.Println(unit, cash)
	// Output:
	// 1.93 CHF 1.95 CHF
}

func ExampleMoney_Div() {
	perHead, err := economy.MustParseMoney("1000000 KZT").Div(decimal.NewFromInt(7), 2, economy.HalfUp)
	fmt.Println(perHead, err)
	// Output:
	// 142857.14 KZT <nil>
}

func ExampleRates_Convert() {
	dollar, tenge, yuan := economy.MustParseCurrency("USD"), economy.MustParseCurrency("KZT"), economy.MustParseCurrency("CNY")
	year := civil.MustParsePeriod("2024")
	rates, err := economy.NewRates(
		economy.Rate{From: dollar, To: tenge, Rate: decimal.RequireFromString("469.44"), Kind: economy.RateAverage, Period: year,
			Cites: []source.Cite{{Source: "national-bank"}}},
		economy.Rate{From: dollar, To: yuan, Rate: decimal.RequireFromString("7.1957"), Kind: economy.RateAverage, Period: year},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	exports := economy.MustParseMoney("1000 CNY") // converted through USD, with which both have a rate
	converted, err := rates.Convert(exports, tenge, economy.RateAverage, year)
	if err != nil {
		fmt.Println(err)
		return
	}
	amount, _ := converted.Money(economy.HalfEven)
	fmt.Println(amount)
	for _, leg := range converted.Used {
		fmt.Println(leg.Rate, leg.Inverse)
	}
	_, err = rates.Convert(exports, tenge, economy.RateEndOfPeriod, year)
	fmt.Println(err)
	// Output:
	// 65238.96 KZT
	// USD to CNY, average, 2024: 7.1957 true
	// USD to KZT, average, 2024: 469.44 false
	// economy: Convert: no rate CNY to KZT, end-of-period, 2024
}

// The average of a month from the rates of its days; a month that is not over has none.
func ExampleAverageRates() {
	price := economy.Rate{From: economy.MustParseCurrency("EUR"), To: economy.MustParseCurrency("USD"), Kind: economy.RateSpot}
	var daily []economy.Rate
	for day := civil.MustParseDate("2025-10-01"); day.Before(civil.MustParseDate("2025-11-15")); day = day.AddDays(1) {
		price.Period, price.Rate = civil.PeriodAt(day, civil.Daily), decimal.New(int64(11500+day.Day()), -4)
		daily = append(daily, price)
	}
	monthly, err := economy.AverageRates(daily, civil.Monthly, 4, economy.HalfEven)
	fmt.Println(monthly, err)
	// Output: [EUR to USD, average, 2025-10: 1.1516] <nil>
}

func ExampleNewRates() {
	quoted := economy.Rate{From: economy.MustParseCurrency("USD"), To: economy.MustParseCurrency("CNY"),
		Rate: decimal.RequireFromString("7.12"), Kind: economy.RateSpot, Period: civil.MustParsePeriod("2025-11-28")}
	other := quoted
	other.Rate = decimal.RequireFromString("7.08")
	_, err := economy.NewRates(quoted, other)
	fmt.Println(err)
	// Output:
	// economy: NewRates: conflicting rates USD to CNY, spot, 2025-11-28: 7.12 and 7.08
}

func ExampleCurrenciesOf() {
	germany := region.MustParseCode("DE")
	for _, day := range []string{"1998-12-31", "2002-01-15", "2024-01-01"} {
		fmt.Println(day, economy.CurrenciesOf(germany, civil.MustParseDate(day)))
	}
	// Output:
	// 1998-12-31 [DEM]
	// 2002-01-15 [EUR DEM]
	// 2024-01-01 [EUR]
}
