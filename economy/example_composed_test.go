package economy_test

import (
	"errors"
	"fmt"
	"log"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// yearlyFrom2022 returns a series of a subject's indicator from 2022 on.
func yearlyFrom2022(subject, indicator string, values ...string) economy.Series {
	var observations []economy.Observation
	period := civil.MustParsePeriod("2022")
	for _, value := range values {
		observations = append(observations, economy.Observation{Subject: party.MustParseID(subject), Indicator: indicator, Period: period, Value: economy.MustParseValue(value)})
		period = period.Next()
	}
	s, err := economy.NewSeries(observations...)
	if err != nil {
		log.Fatal(err)
	}
	return s
}

// printPoints prints the points of a series, rounded.
func printPoints(name string, s economy.Series, err error) {
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(name)
	for _, p := range s.Points() {
		if p.Missing {
			fmt.Print(" ..")
			continue
		}
		v, err := p.Value.Round(1, economy.HalfEven)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Print(" ", v.Amount)
	}
	fmt.Println(" " + s.Unit().String())
}

// Arithmetic on series: trade as a whole, its balance, and what one part adds to its growth.
func ExampleSeries_Add() {
	exports, imports := yearlyFrom2022("KZ", "goods-exports", "80 USD", "75 USD", "82 USD"), yearlyFrom2022("KZ", "goods-imports", "50 USD", "60 USD", "60 USD")
	trade, err := exports.Add(imports)
	printPoints("turnover", trade.As("trade-turnover"), err)
	balance, err := exports.Sub(imports)
	printPoints("balance", balance, err)
	part, err := exports.Contribution(trade)
	printPoints("contribution", part, err)
	ratio, err := exports.Ratio(imports)
	printPoints("coverage", ratio, err)
	// Output:
	// turnover 130 135 142 USD
	// balance 30 15 22 USD
	// contribution .. -3.8 5.2 percentage-point
	// coverage 1.6 1.2 1.4 ratio
}

// Income per head at constant prices, and its mean growth.
func ExampleSeries_PerHead() {
	product := yearlyFrom2022("KZ-59", "gross-regional-product", "2000000 KZT", "2300000 KZT", "2600000 KZT")
	prices := yearlyFrom2022("KZ-59", "deflator", "100 index@2022", "110 index@2022", "120 index@2022")
	people := yearlyFrom2022("KZ-59", "population", "530 count", "525 count", "520 count")
	real, err := product.Deflate(prices)
	printPoints("real", real, err)
	perHead, err := real.PerHead(people)
	printPoints("per head", perHead, err)
	mean, err := perHead.CAGR(civil.MustParsePeriod("2022"), civil.MustParsePeriod("2024"))
	if err != nil {
		fmt.Println(err)
		return
	}
	rounded, err := mean.Round(2, economy.HalfEven)
	fmt.Println(rounded, err)
	// Output:
	// real 2000000 2090909.1 2166666.7 KZT@2022
	// per head 3773.6 3982.7 4166.7 KZT@2022
	// about 5.08 percent <nil>
}

// Readers yield observations one by one; Collect takes all, and joins what was wrong.
func ExampleCollect() {
	rows := func(yield func(economy.Observation, error) bool) {
		_ = yield(trade()[0], nil) && yield(economy.Observation{}, errors.New("row 2 has no number")) && yield(trade()[1], nil)
	}
	all, err := economy.Collect(rows)
	fmt.Println(len(all), err)
	// Output: 2 row 2 has no number
}

// The exports of several regions, each in percent of its own gross product.
func ExamplePaired() {
	exports := []economy.Series{yearlyFrom2022("KZ", "goods-exports", "80 USD", "75 USD"), yearlyFrom2022("UZ", "goods-exports", "20 USD", "24 USD")}
	products := []economy.Series{yearlyFrom2022("UZ", "gross-domestic-product", "80 USD", "96 USD"), yearlyFrom2022("KZ", "gross-domestic-product", "200 USD", "250 USD")}
	shares, err := economy.Apply(exports, economy.Paired(products, economy.Series.Share))
	if err != nil {
		fmt.Println(err)
	}
	for _, s := range shares {
		printPoints(s.Subject().String(), s, nil)
	}
	// Output:
	// KZ 40 30 percent
	// UZ 25 25 percent
}

// Exports in euros, and in dollars at the average rate of each year.
func ExampleConverted() {
	rates, err := economy.NewRates(
		economy.Rate{From: economy.MustParseCurrency("EUR"), To: economy.MustParseCurrency("USD"), Rate: decimal.RequireFromString("1.05"), Kind: economy.RateAverage, Period: civil.MustParsePeriod("2022")},
		economy.Rate{From: economy.MustParseCurrency("EUR"), To: economy.MustParseCurrency("USD"), Rate: decimal.RequireFromString("1.08"), Kind: economy.RateAverage, Period: civil.MustParsePeriod("2023")},
	)
	if err != nil {
		fmt.Println(err)
	}
	exports := []economy.Series{yearlyFrom2022("KZ", "goods-exports", "80 EUR", "75 EUR"), yearlyFrom2022("UZ", "goods-exports", "20 EUR", "24 EUR")}
	dollars, err := economy.Apply(exports, economy.Converted(rates, economy.MustParseCurrency("USD"), economy.RateAverage))
	if err != nil {
		fmt.Println(err)
	}
	for _, s := range dollars {
		printPoints(s.Subject().String(), s, nil)
	}
	// Output:
	// KZ 84 81 USD
	// UZ 21 25.9 USD
}
