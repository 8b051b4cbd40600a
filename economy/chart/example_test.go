package chart_test

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/chart"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// A line of three years, as an SVG image with a title and a description.
func ExampleLines() {
	var observations []economy.Observation
	period := civil.MustParsePeriod("2022")
	for _, amount := range []int64{4_800_000, 5_100_000, 5_650_000} {
		observations = append(observations, economy.Observation{
			Subject: party.MustParseID("KZ-59"), Indicator: "goods-exports", Period: period,
			Value: economy.Value{Amount: decimal.NewFromInt(amount), Unit: economy.MustParseUnit("KZT")},
		})
		period = period.Next()
	}
	exports, err := economy.NewSeries(observations...)
	if err != nil {
		fmt.Println(err)
		return
	}
	table, err := economy.SeriesTable(exports)
	if err != nil {
		fmt.Println(err)
		return
	}
	var image bytes.Buffer
	err = chart.Lines(&image, table, chart.Options{Locale: locale.For(language.English)})
	for _, line := range strings.Split(image.String(), "\n") {
		if strings.HasPrefix(line, "<title") || strings.HasPrefix(line, "<desc") {
			fmt.Println(line[strings.IndexByte(line, '>')+1 : strings.Index(line, "</")])
		}
	}
	fmt.Println(err)
	// Output:
	// Exports of goods (Kazakhstani tenges)
	// KZ-59: 2022 4.8M; 2023 5.1M; 2024 5.6M
	// <nil>
}

// The exports of two regions in a year, as bars.
func ExampleBars() {
	var series []economy.Series
	for _, row := range [][2]string{{"KZ-59", "5650000 KZT"}, {"KZ-63", "12400000 KZT"}} {
		s, err := economy.NewSeries(economy.Observation{
			Subject: party.MustParseID(row[0]), Indicator: "goods-exports", Period: civil.MustParsePeriod("2024"), Value: economy.MustParseValue(row[1]),
		})
		if err != nil {
			fmt.Println(err)
			return
		}
		series = append(series, s)
	}
	table, err := economy.SeriesTable(series...)
	if err != nil {
		fmt.Println(err)
		return
	}
	var image bytes.Buffer
	err = chart.Bars(&image, table, chart.Options{Locale: locale.For(language.Russian)})
	_, description, _ := strings.Cut(image.String(), "<desc")
	_, description, _ = strings.Cut(description, ">")
	description, _, _ = strings.Cut(description, "</desc>")
	fmt.Println(description)
	fmt.Println(err)
	// Output:
	// KZ-59: 2024 5,6 млн
	// KZ-63: 2024 12,4 млн
	// <nil>
}
