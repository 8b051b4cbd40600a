package flow_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/party"
)

// twoYears has what Kazakhstan and Uzbekistan export, in thousands of dollars: crude oil, copper and cotton yarn.
const twoYears = `t,i,j,k,v,q
2022,398,156,270900,1200,4000
2022,860,156,520512,400,90
2023,398,156,270900,1500,4500
2023,398,156,740311,900,100
2023,398,860,270900,300,900
2023,860,156,740311,600,70
2023,860,398,520512,500,110
`

// sumsOf sums the values of the flows of two years.
func sumsOf(by ...flow.Dimension) flow.Sums {
	flows, err := flow.ReadBACI(strings.NewReader(twoYears), flow.Options{})
	if err != nil {
		log.Fatal(err)
	}
	sums, err := flows.Sum(flow.Value, by...)
	if err != nil {
		log.Fatal(err)
	}
	return sums
}

// printTable prints the rows of a table of results.
func printTable(t economy.Table, err error) {
	if err != nil {
		log.Fatal(err)
	}
	for r, row := range t.Rows {
		fmt.Print(row, ":")
		for c, column := range t.Columns {
			value, err := t.Cells[r][c].Value.Round(2, economy.HalfEven)
			if err != nil {
				log.Fatal(err)
			}
			fmt.Print(" ", column, " ", value.Amount)
		}
		fmt.Println()
	}
}

// Flows of a program, summed as they come: no flow is kept.
func ExampleAccumulator_Add() {
	exports, err := flow.NewAccumulator(flow.Value, flow.Exporter)
	if err != nil {
		log.Fatal(err)
	}
	for _, tonnes := range []int64{100, 250} {
		err := exports.Add(flow.Row{
			Key:   flow.Key{Period: civil.MustParsePeriod("2024"), Exporter: party.MustParseID("KZ"), Importer: party.MustParseID("CN"), Product: "100199"},
			Value: decimal.NewNullDecimal(decimal.NewFromInt(tonnes * 210)),
		})
		if err != nil {
			log.Fatal(err)
		}
	}
	sums := exports.Sums()
	fmt.Println(sums.By(), sums.At(0).Exporter, sums.At(0).Amount, sums.Unit())
	// Output:
	// [exporter] KZ 73500 USD
}

// What was read of a file.
func ExampleFlows_Report() {
	flows, err := flow.ReadBACI(strings.NewReader(twoYears), flow.Options{})
	if err != nil {
		log.Fatal(err)
	}
	report := flows.Report()
	fmt.Println(report.Rows, "rows,", report.LeftOut, "left out,", len(report.Faults), "faults,", report.Bytes, "bytes")
	// Output:
	// 7 rows, 0 left out, 0 faults, 210 bytes
}

// How the exports of each country grew, in percent.
func ExampleSums_Growth() {
	growth, err := sumsOf(flow.Period, flow.Exporter).Growth()
	if err != nil {
		log.Fatal(err)
	}
	for _, g := range growth {
		fmt.Println(g.Key, g.Value)
	}
	// Output:
	// 2023 KZ 125
	// 2023 UZ 175
}

// Sums as observations of a dataset.
func ExampleSums_Observations() {
	observations, err := sumsOf(flow.Period, flow.Exporter, flow.Importer).Observations("baci")
	if err != nil {
		log.Fatal(err)
	}
	for _, o := range observations {
		fmt.Println(o.Subject, o.Counterpart, o.Indicator, o.Period, o.Value, o.Cites[0].Source)
	}
	// Output:
	// KZ CN goods-exports 2022 1200000 USD baci
	// UZ CN goods-exports 2022 400000 USD baci
	// KZ CN goods-exports 2023 2400000 USD baci
	// KZ UZ goods-exports 2023 300000 USD baci
	// UZ CN goods-exports 2023 600000 USD baci
	// UZ KZ goods-exports 2023 500000 USD baci
}

// Exports by the sections of the Harmonized System: V is minerals, XI textiles, XV metals.
func ExampleSums_BySection() {
	sections, err := sumsOf(flow.Exporter, flow.Product).BySection()
	if err != nil {
		log.Fatal(err)
	}
	for sum := range sections.All() {
		fmt.Println(sum.Key, sum.Amount)
	}
	// Output:
	// KZ S05 3000000
	// KZ S15 900000
	// UZ S11 900000
	// UZ S15 600000
}

// How concentrated exporters are on products, and how alike they are.
func ExampleSums_ByRow() {
	exports := sumsOf(flow.Exporter, flow.Product)
	printTable(exports.ByRow(economy.Measure{Name: "hhi", Of: economy.HHI}, economy.Measure{Name: "gini", Of: economy.Gini}))
	printTable(exports.Similarity())
	// Output:
	// KZ: hhi 0.64 gini 0.27
	// UZ: hhi 0.52 gini 0.1
	// KZ: KZ 1 UZ 0.23
	// UZ: KZ 0.23 UZ 1
}

// In what exporters have an advantage, from -1 to 1: the cell of one product, and all cells of some.
func ExampleSums_RSCA() {
	rsca, err := sumsOf(flow.Exporter, flow.Product).RSCA()
	if err != nil {
		log.Fatal(err)
	}
	r, c, found := rsca.Find(flow.Key{Exporter: party.MustParseID("KZ")}, flow.Key{Product: "270900"})
	cell, err := rsca.At(r, c)
	fmt.Println(cell, found, err)
	printTable(rsca.Table(nil, flow.Products("52", "74")))
	// Output:
	// 5/31 true <nil>
	// KZ: 520512 -1 740311 -0.09
	// UZ: 520512 0.57 740311 0.18
}

// Who trades with whom more than the size of the two would suggest: above 1.
func ExampleSums_Intensity() {
	intensity, err := sumsOf(flow.Exporter, flow.Importer).Intensity()
	if err != nil {
		log.Fatal(err)
	}
	printTable(intensity.Table(nil, nil))
	// Output:
	// KZ: CN 1.08 KZ 0 UZ 1.38
	// UZ: CN 0.78 KZ 3.6 UZ 0
}

// The product space: of the countries with an advantage in one product, the share that has one in another too.
func ExampleMatrix_Proximity() {
	rca, err := sumsOf(flow.Exporter, flow.Product).RCA()
	if err != nil {
		log.Fatal(err)
	}
	space, err := rca.Proximity()
	if err != nil {
		log.Fatal(err)
	}
	near, err := space.At(1, 2)
	fmt.Println(space.Products[1], space.Products[2], near, err)
	printTable(space.Table(flow.Products("27", "52")))
	// Output:
	// 520512 740311 1 <nil>
	// 270900: 270900 1 520512 0
	// 520512: 270900 0 520512 1
}
