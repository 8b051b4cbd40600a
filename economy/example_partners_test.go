package economy_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// trade returns observations of trade in goods in 2024, in millions of dollars, as each side declares it.
func trade() []economy.Observation {
	var all []economy.Observation
	for _, row := range []struct{ subject, counterpart, indicator, value string }{
		{"KZ", "CN", "goods-exports", "15000 USD"}, {"KZ", "UZ", "goods-exports", "3100 USD"}, {"KZ", "RU", "goods-exports", "8000 USD"},
		{"CN", "KZ", "goods-imports", "16200 USD"}, {"UZ", "KZ", "goods-imports", "3000 USD"},
	} {
		all = append(all, economy.Observation{
			Subject: party.MustParseID(row.subject), Counterpart: party.MustParseID(row.counterpart), Indicator: row.indicator,
			Period: civil.MustParsePeriod("2024"), Value: economy.MustParseValue(row.value),
		})
	}
	return all
}

// The two largest partners of Kazakhstan, and what they are for it.
func ExampleLargest() {
	year := civil.MustParsePeriod("2024")
	exports, faults := economy.GroupSeries(trade()[:3])
	fmt.Println(economy.Counterparts(exports), len(faults))
	largest, err := economy.Largest(exports, year, 2)
	if err != nil {
		fmt.Println(err)
		return
	}
	halves, err := economy.Apply(largest, func(s economy.Series) (economy.Series, error) { return s.Ratio(exports[0]) })
	for _, s := range halves {
		point, _ := s.At(year)
		fmt.Println(s.Subject(), s.Counterpart(), s.Len(), point.Value)
	}
	fmt.Println(err)
	table, err := economy.SeriesTable(largest...)
	fmt.Println(len(table.Rows), len(table.Columns), err)
	// Output:
	// [CN RU UZ] 0
	// KZ CN 1 1 ratio
	// KZ RU 1 8/15 ratio
	// <nil>
	// 2 1 <nil>
}

// What both sides declare, and the gap.
func ExampleMirrorSeries() {
	series, _ := economy.GroupSeries(trade())
	flows, faults := economy.MirrorSeries(series, "goods-exports", "goods-imports")
	for _, f := range flows {
		fmt.Println(f.Exporter, f.Importer, f.Period, f.Exports.Value, f.Imports.Value, f.Gap.Value, f.Gap.Missing)
	}
	fmt.Println(len(faults), len(economy.MirrorTable(flows).Rows))
	// Output:
	// KZ CN 2024 15000 USD 16200 USD 1200 USD false
	// KZ RU 2024 8000 USD 0  0  true
	// KZ UZ 2024 3100 USD 3000 USD -100 USD false
	// 0 3
}

// The countries of Central Asia, and the provinces of Kyrgyzstan.
func ExamplePartsOf() {
	fmt.Println(economy.PartsOf(party.MustParseID("143")))
	fmt.Println(economy.PartsOf(party.MustParseID("KG")))
	// Output:
	// [KG KZ TJ TM UZ]
	// [KG-B KG-C KG-GB KG-GO KG-J KG-N KG-O KG-T KG-Y]
}
