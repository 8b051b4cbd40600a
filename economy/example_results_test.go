package economy_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// Observations of a file become series; what cannot be a point of a series is told.
func ExampleGroupSeries() {
	series, faults := economy.GroupSeries(figuresOf(
		"KZ CN goods-exports 2023 14 USD", "UZ CN goods-exports 2023 2 USD", "KZ CN goods-exports 2024 15 USD", "KZ CN goods-exports 2024 16 USD"))
	for _, s := range series {
		fmt.Println(s.Subject(), s.Counterpart(), points(s))
	}
	for _, f := range faults {
		fmt.Println(f)
	}
	// Output:
	// KZ CN 2023 14 USD; 2024 15 USD
	// UZ CN 2023 2 USD
	// economy: GroupSeries: observations[3] (2024): duplicate period: also observations[2]
}

// What Kazakhstan exports to China, in percent of what it exports in all.
func ExampleSeries_Share() {
	series, _ := economy.GroupSeries(figuresOf(
		"KZ 001 goods-exports 2023 60 USD", "KZ 001 goods-exports 2024 80 USD", "KZ CN goods-exports 2023 15 USD", "KZ CN goods-exports 2024 16 USD"))
	share, err := series[1].Share(series[0])
	fmt.Println(points(share), err)
	product, _ := economy.GroupSeries(figuresOf("KZ - gross-domestic-product 2024 100 KZT"))
	_, err = series[1].Share(product[0])
	fmt.Println(err)
	// Output:
	// 2023 25 percent; 2024 20 percent <nil>
	// economy: Series.Share: whole: incompatible units: KZ CN goods-exports (USD, 2023 to 2024) and KZ gross-domestic-product (KZT, 2024)
}

// The product of a union is the sum of its members', and has a gap where that of a member is unknown.
func ExampleGroup_Total() {
	series, _ := economy.GroupSeries(figuresOf(
		"KZ - gross-domestic-product 2023 260 USD", "KZ - gross-domestic-product 2024 290 USD", "KG - gross-domestic-product 2023 14 USD", "KG - gross-domestic-product 2024 -"))
	union := economy.Group{ID: party.MustParseID("union"), Members: []party.ID{party.MustParseID("KZ"), party.MustParseID("KG")}}
	product, _ := economy.LookupIndicator("gross-domestic-product")
	totals, err := union.Total(product, series)
	fmt.Println(totals[0].Subject(), points(totals[0]), err)
	rank, _ := economy.LookupIndicator("economy-rank")
	_, err = union.Total(rank, series)
	fmt.Println(err)
	// Output:
	// union 2023 274 USD; 2024 - <nil>
	// economy: Group.Total: indicator: does not add up: economy-rank is neither a flow nor a stock
}

// In what exporters have an advantage: above 1, a product has a larger share of their exports than of all exports.
func ExampleTable_RCA() {
	exports, err := economy.Cross(figuresOf(
		"KZ 001 exports-hs-27 2024 45 USD", "KZ 001 exports-hs-10 2024 5 USD", "UZ 001 exports-hs-52 2024 6 USD", "UZ 001 exports-hs-10 2024 4 USD"),
		economy.DimensionSubject, economy.DimensionIndicator)
	if err != nil {
		fmt.Println(err)
		return
	}
	advantage, err := exports.AbsentAsZero().RCA()
	for r, row := range advantage.Rows {
		for c, column := range advantage.Columns {
			fmt.Println(row, column, advantage.Cells[r][c].Value.Amount.Format(locale.For(language.German), 2))
		}
	}
	fmt.Println(err)
	// Output:
	// KZ exports-hs-10 0,67
	// KZ exports-hs-27 1,20
	// KZ exports-hs-52 0,00
	// UZ exports-hs-10 2,67
	// UZ exports-hs-27 0,00
	// UZ exports-hs-52 6,00
	// <nil>
}

// What the exporter and the importer say of the same goods.
func ExampleMirror() {
	flows, faults := economy.Mirror(figuresOf("KZ CN goods-exports 2024 15 USD", "CN KZ goods-imports 2024 18 USD", "KZ UZ goods-exports 2024 3 USD"),
		"goods-exports", "goods-imports")
	for _, f := range flows {
		if f.Gap.Missing {
			fmt.Println(f.Exporter, f.Importer, f.Period, "only one side")
			continue
		}
		fmt.Println(f.Exporter, f.Importer, f.Period, f.Exports.Value, f.Imports.Value, f.Gap.Value, f.Percent.Value)
	}
	fmt.Println(len(faults))
	// Output:
	// KZ CN 2024 15 USD 18 USD 3 USD 20 percent
	// KZ UZ 2024 only one side
	// 0
}

// A fraction is printed with the decimals that are asked for.
func ExampleExact_Format() {
	growth, err := economy.Growth(valueOf("3 USD").Amount, valueOf("4 USD").Amount)
	fmt.Println(growth, growth.Format(locale.For(language.English), 1), growth.Format(locale.For(language.Russian), 2), err)
	// Output: 100/3 33.3 33,33 <nil>
}
