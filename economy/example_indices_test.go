package economy_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
)

// decimalsOf reads decimals.
func decimalsOf(texts ...string) []decimal.Decimal {
	var all []decimal.Decimal
	for _, text := range texts {
		all = append(all, decimal.RequireFromString(text))
	}
	return all
}

// threePlaces returns a function that prints a result with three places under a name, or why there is none.
func threePlaces(name string) func(economy.Exact, error) {
	return func(x economy.Exact, err error) {
		if err != nil {
			fmt.Println(err)
			return
		}
		text, err := x.Text(3, economy.HalfEven)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(name, text)
	}
}

// Two definitions of trade openness: WITS takes all of trade, UNCTAD the half of it.
func ExampleOpennessWITS() {
	exports, imports, gdp := decimal.NewFromInt(80), decimal.NewFromInt(60), decimal.NewFromInt(260)
	threePlaces("balance")(economy.Balance(exports, imports))
	threePlaces("WITS, percent")(economy.OpennessWITS(exports, imports, gdp))
	threePlaces("UNCTAD, percent")(economy.OpennessUNCTAD(exports, imports, gdp))
	threePlaces("over nothing")(economy.OpennessWITS(exports, imports, decimal.Zero))
	// Output:
	// balance 20.000
	// WITS, percent 53.846
	// UNCTAD, percent 26.923
	// economy: OpennessWITS: gdp: division by zero
}

// How unequal are the exports of four regions?
func ExampleGini() {
	values := decimalsOf("10", "20", "30", "140")
	threePlaces("Gini")(economy.Gini(values))
	threePlaces("Gini, normalized")(economy.GiniNormalized(values))
	threePlaces("Theil T")(economy.TheilT(values))
	threePlaces("Hoover")(economy.Hoover(values))
	threePlaces("Herfindahl, normalized")(economy.HHINormalized(values))
	threePlaces("equivalent number")(economy.EquivalentNumber(values))
	// Output:
	// Gini 0.500
	// Gini, normalized 0.667
	// Theil T 0.472
	// Hoover 0.450
	// Herfindahl, normalized 0.367
	// equivalent number 1.905
}

// Trade within industries: of each product, and of all together.
func ExampleGrubelLloyd() {
	exports, imports := decimalsOf("50", "30", "0"), decimalsOf("40", "10", "20")
	for i := range exports {
		threePlaces(fmt.Sprint("product ", i))(economy.GrubelLloyd(exports[i], imports[i]))
	}
	threePlaces("all")(economy.GrubelLloydAggregate(exports, imports))
	threePlaces("complementarity")(economy.Complementarity(exports, imports))
	// Output:
	// product 0 0.889
	// product 1 0.500
	// product 2 0.000
	// all 0.667
	// complementarity 0.714
}

// Is an industry or a partner more important here than elsewhere? Above 1 it is.
func ExampleLocationQuotient() {
	n := decimal.NewFromInt
	threePlaces("jobs in mining")(economy.LocationQuotient(n(30), n(100), n(200), n(1000)))
	threePlaces("exports to China")(economy.TradeIntensity(n(30), n(80), n(2500), n(24000)))
	threePlaces("unlike the country")(economy.Krugman(decimalsOf("30", "70"), decimalsOf("200", "800")))
	// Output:
	// jobs in mining 1.500
	// exports to China 3.600
	// unlike the country 0.200
}

// The symmetric form of revealed comparative advantage lies between -1 and 1.
func ExampleRSCA() {
	matrix, err := economy.RSCA([][]decimal.Decimal{decimalsOf("6", "4"), decimalsOf("1", "9")})
	if err != nil {
		fmt.Println(err)
		return
	}
	rows, columns := matrix.Size()
	rounded, err := matrix.Round(2, economy.HalfEven)
	fmt.Println(rows, columns, rounded, err)
	threePlaces("first cell")(matrix.At(0, 0))
	// Output:
	// 2 2 [[0.26 -0.24] [-0.56 0.16]] <nil>
	// first cell 0.263
}

// A product in current prices becomes one in constant prices, and growth is taken apart.
func ExampleDeflate() {
	d := decimal.RequireFromString
	threePlaces("real")(economy.Deflate(d("260"), d("125")))
	threePlaces("deflator")(economy.Deflator(d("260"), d("208")))
	threePlaces("growth, percent")(economy.Growth(d("200"), d("208")))
	threePlaces("of which industry, percentage points")(economy.Contribution(d("50"), d("56"), d("200")))
	threePlaces("mean of two regions")(economy.WeightedMean(decimalsOf("4", "1"), decimalsOf("150", "50")))
	// Output:
	// real 208.000
	// deflator 125.000
	// growth, percent 4.000
	// of which industry, percentage points 3.000
	// mean of two regions 3.250
}

// Growth of 10 % and then of 5 %, chained.
func ExampleChain() {
	index, err := economy.Chain(decimalsOf("1.10", "1.05"))
	fmt.Println(index, err)
	// Output: [1.1 1.155] <nil>
}
