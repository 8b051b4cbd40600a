package flow_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/party"
)

// Four flows, in thousands of dollars and in tonnes.
const file = `t,i,j,k,v,q
2023,398,156,270900,1500.5,4000
2023,398,156,740311,900,100
2023,860,156,740311,600.25,NA
2023,156,398,847130,2000,30
`

func ExampleReadBACI() {
	flows, err := flow.ReadBACI(strings.NewReader(file), flow.Options{Areas: figures.RegisterBACI})
	if err != nil {
		log.Fatal(err)
	}
	for row := range flows.All() {
		fmt.Println(row.Key, row.Value.Decimal, row.Quantity.Decimal, row.Quantity.Valid)
	}
	// Output:
	// 2023 KZ CN 270900 1500500 4000 true
	// 2023 KZ CN 740311 900000 100 true
	// 2023 UZ CN 740311 600250 0 false
	// 2023 CN KZ 847130 2000000 30 true
}

func ExampleFlows_Sum() {
	flows, err := flow.ReadBACI(strings.NewReader(file), flow.Options{})
	if err != nil {
		log.Fatal(err)
	}
	exports, err := flows.Sum(flow.Value, flow.Exporter)
	if err != nil {
		log.Fatal(err)
	}
	total := exports.Total()
	for _, sum := range exports.Top(2) {
		share, err := sum.Share(total)
		if err != nil {
			log.Fatal(err)
		}
		percent, err := share.Text(1, economy.HalfEven)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(sum.Exporter, sum.Amount, percent+" %")
	}
	// Output:
	// KZ 2400500 48.0 %
	// CN 2000000 40.0 %
}

// A product that Uzbekistan exports alone is all of its exports, and 40 % of the exports of both countries.
func ExampleSums_RCA() {
	flows, err := flow.ReadBACI(strings.NewReader(file), flow.Options{})
	if err != nil {
		log.Fatal(err)
	}
	exports, err := flows.Sum(flow.Value, flow.Exporter, flow.Product)
	if err != nil {
		log.Fatal(err)
	}
	rca, err := exports.RCA()
	if err != nil {
		log.Fatal(err)
	}
	rounded, err := rca.Round(2, economy.HalfEven)
	if err != nil {
		log.Fatal(err)
	}
	for r, row := range rca.Rows {
		for c, column := range rca.Columns {
			fmt.Println(row, column, rounded[r][c])
		}
	}
	// Output:
	// CN 270900 0
	// CN 740311 0
	// CN 847130 2.5
	// KZ 270900 2.08
	// KZ 740311 1.25
	// KZ 847130 0
	// UZ 270900 0
	// UZ 740311 3.33
	// UZ 847130 0
}

func ExampleSums_Group() {
	flows, err := flow.ReadBACI(strings.NewReader(file), flow.Options{})
	if err != nil {
		log.Fatal(err)
	}
	exports, err := flows.Sum(flow.Value, flow.Exporter, flow.Product)
	if err != nil {
		log.Fatal(err)
	}
	centralAsia := party.MustParseID("143")
	region, err := exports.Group(flow.Exporter, economy.Group{ID: centralAsia, Members: economy.PartsOf(centralAsia)})
	if err != nil {
		log.Fatal(err)
	}
	chapters, err := region.ByChapter()
	if err != nil {
		log.Fatal(err)
	}
	for sum := range chapters.All() {
		fmt.Println(sum.Key, sum.Amount)
	}
	// Output:
	// 143 27 1500500
	// 143 74 1500250
}

// Two halves of a file, summed apart, give what the whole gives.
func ExampleAccumulator_Merge() {
	header, rows, _ := strings.Cut(file, "\n")
	half := strings.Index(rows, "2023,860")
	var parts []*flow.Accumulator
	for _, text := range []string{rows[:half], rows[half:]} {
		part, err := flow.NewAccumulator(flow.Quantity, flow.Importer)
		if err != nil {
			log.Fatal(err)
		}
		if _, err := flow.AddBACI(strings.NewReader(header+"\n"+text), flow.Options{}, part); err != nil {
			log.Fatal(err)
		}
		parts = append(parts, part)
	}
	if err := parts[0].Merge(parts[1]); err != nil {
		log.Fatal(err)
	}
	for sum := range parts[0].Sums().All() {
		fmt.Println(sum.Importer, sum.Amount, "tonnes; missing in", sum.Missing, "rows")
	}
	// Output:
	// CN 4100 tonnes; missing in 1 rows
	// KZ 30 tonnes; missing in 0 rows
}
