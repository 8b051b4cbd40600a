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

// Flows that a program has made itself.
func ExampleNewFlows() {
	key := flow.Key{Period: civil.MustParsePeriod("2024"), Exporter: party.MustParseID("KZ"), Importer: party.MustParseID("CN"), Product: "260300"}
	flows, err := flow.NewFlows(
		flow.Row{Key: key, Value: decimal.NewNullDecimal(decimal.RequireFromString("2500000.25"))},
		flow.Row{Key: key, Value: decimal.NewNullDecimal(decimal.RequireFromString("0.75")), Quantity: decimal.NewNullDecimal(decimal.NewFromInt(3))},
	)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(flows.Len(), flows.Exporters(), flows.Importers(), flows.Periods(), flows.Products())
	for _, measure := range flow.Measures() {
		sums, err := flows.Sum(measure, flow.Exporter)
		if err != nil {
			log.Fatal(err)
		}
		total := sums.Total()
		fmt.Println(sums.Of(), total.Amount, sums.Unit(), "known", total.Known, "missing", total.Missing)
	}
	// Output:
	// 2 [KZ] [CN] [2024] [260300]
	// value 2500001 USD known 2 missing 0
	// quantity 3 tonne known 1 missing 1
}

// What China imports from Central Asia in two chapters of the Harmonized System.
func ExampleSums_Where() {
	flows, err := flow.ReadBACI(strings.NewReader(file), flow.Options{})
	if err != nil {
		log.Fatal(err)
	}
	sums, err := flows.Sum(flow.Value, flow.Exporter, flow.Importer, flow.Product)
	if err != nil {
		log.Fatal(err)
	}
	fromCentralAsia := flow.Within(flow.Exporter, economy.PartsOf(party.MustParseID("143"))...)
	ores := flow.Products("27", "74")
	kept := sums.Where(func(k flow.Key) bool { return k.Importer == party.MustParseID("CN") && fromCentralAsia(k) && ores(k) })
	headings, err := kept.ByHeading()
	if err != nil {
		log.Fatal(err)
	}
	for sum := range headings.All() {
		fmt.Println(sum.Key, sum.Amount)
	}
	exporters, err := headings.Sum(flow.Exporter)
	if err != nil {
		log.Fatal(err)
	}
	uzbekistan, found := exporters.Find(flow.Key{Exporter: party.MustParseID("UZ")})
	fmt.Println(uzbekistan.Amount, found, exporters.Len())
	// Output:
	// KZ CN 2709 1500500
	// KZ CN 7403 900000
	// UZ CN 7403 600250
	// 600250 true 2
}

// declared is a file of UN Comtrade in which two countries declare their trade with each other.
const declared = "period,reporterCode,flowCode,partnerCode,cmdCode,netWgt,primaryValue\n" +
	"2023,398,X,156,260300,1000,900\n2023,398,M,156,260300,100,120\n" +
	"2023,156,M,398,260300,1000,1000\n2023,156,X,398,260300,90,100\n"

// What exporters declare beside what importers declare.
func ExampleMirror() {
	var sides []flow.Sums
	for _, side := range flow.ReportedFlows() {
		flows, err := flow.ReadComtrade(strings.NewReader(declared), flow.Options{Flow: side})
		if err != nil {
			log.Fatal(err)
		}
		sums, err := flows.Sum(flow.Value, flow.Exporter, flow.Importer)
		if err != nil {
			log.Fatal(err)
		}
		sides = append(sides, sums)
	}
	gaps, err := flow.Mirror(sides[0], sides[1])
	if err != nil {
		log.Fatal(err)
	}
	for _, g := range gaps {
		fmt.Println(g.Key, g.Exports.Decimal, g.Imports.Decimal, g.Gap.Decimal)
	}
	// Output:
	// CN KZ 100 120 20
	// KZ CN 900 1000 100
}

// A file that is summed while it is read: trade within industries, from what a country exports and imports.
func ExampleGrubelLloyd() {
	exports, err := flow.NewAccumulator(flow.Value, flow.Exporter, flow.Product)
	if err != nil {
		log.Fatal(err)
	}
	imports, err := flow.NewAccumulator(flow.Value, flow.Importer, flow.Product)
	if err != nil {
		log.Fatal(err)
	}
	report, err := flow.AddComtrade(strings.NewReader(declared), flow.Options{}, exports, imports)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Rows, "rows,", report.LeftOut, "left out")
	for _, measure := range []func(flow.Sums, flow.Sums) ([]flow.Index, error){flow.GrubelLloyd, flow.GrubelLloydAggregate} {
		indices, err := measure(exports.Sums(), imports.Sums())
		if err != nil {
			log.Fatal(err)
		}
		for _, i := range indices {
			text, err := i.Value.Text(2, economy.HalfEven)
			fmt.Println(i.Key, text, err)
		}
	}
	// Output:
	// 4 rows, 2 left out
	// CN 260300 0.20 <nil>
	// KZ 260300 0.20 <nil>
	// CN 0.20 <nil>
	// KZ 0.20 <nil>
}

// Results as tables, for economy/table and economy/chart.
func ExampleSums_Table() {
	flows, err := flow.ReadBACI(strings.NewReader(file), flow.Options{})
	if err != nil {
		log.Fatal(err)
	}
	exports, err := flows.Sum(flow.Value, flow.Exporter, flow.Product)
	if err != nil {
		log.Fatal(err)
	}
	all, err := exports.Table()
	if err != nil {
		log.Fatal(err)
	}
	concentration, err := exports.HHI()
	if err != nil {
		log.Fatal(err)
	}
	ranking, err := exports.Ranking(2)
	if err != nil {
		log.Fatal(err)
	}
	for _, t := range []economy.Table{all, concentration, ranking} {
		fmt.Println(len(t.Rows), "rows,", len(t.Columns), "columns")
	}
	// Output:
	// 3 rows, 3 columns
	// 3 rows, 1 columns
	// 2 rows, 2 columns
}
