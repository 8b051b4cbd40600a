package economy_test

import (
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// tableOf returns a table of observations, in which a cell without one is zero.
func tableOf(rows, columns economy.Dimension, observations ...string) economy.Table {
	t, err := economy.Cross(figuresOf(observations...), rows, columns)
	if err != nil {
		log.Fatal(err)
	}
	return t.AbsentAsZero()
}

// printTable prints the rows of a table of results, with two decimals.
func printTable(t economy.Table, err error) {
	if err != nil {
		fmt.Println(err)
		return
	}
	for r, row := range t.Rows {
		var cells []string
		for c, column := range t.Columns {
			text := ".."
			if cell := t.Cells[r][c]; !cell.IsMissing() {
				text = cell.Value.Format(locale.For(language.English), 2, economy.ValueOptions{})
			}
			cells = append(cells, fmt.Sprint(column, " ", text))
		}
		fmt.Printf("%s: %s\n", row, strings.Join(cells, ", "))
	}
}

// exportsByProduct has what two countries export, in billions of US dollars: grain (10), mineral fuels (27) and cotton (52).
func exportsByProduct() economy.Table {
	return tableOf(economy.DimensionSubject, economy.DimensionIndicator,
		"KZ 001 exports-hs-10 2024 5 USD", "KZ 001 exports-hs-27 2024 45 USD",
		"UZ 001 exports-hs-10 2024 1 USD", "UZ 001 exports-hs-27 2024 2 USD", "UZ 001 exports-hs-52 2024 6 USD")
}

// A cell of a table, and the table with rows and columns exchanged.
func ExampleTable_At() {
	exports := exportsByProduct()
	uzbekistan, cotton := economy.Label{Subject: party.MustParseID("UZ")}, economy.Label{Indicator: "exports-hs-52"}
	cell, found := exports.At(uzbekistan, cotton)
	fmt.Println(cell.Value, found)
	cell, found = exports.Transpose().At(cotton, uzbekistan)
	fmt.Println(cell.Value, found)
	// Output:
	// 6 USD true
	// 6 USD true
}

// The structure of exports, in percent of each row, and how concentrated it is.
func ExampleTable_RowShares() {
	printTable(exportsByProduct().RowShares())
	printTable(exportsByProduct().HHI())
	// Output:
	// KZ: exports-hs-10 10.00%, exports-hs-27 90.00%, exports-hs-52 0.00%
	// UZ: exports-hs-10 11.11%, exports-hs-27 22.22%, exports-hs-52 66.67%
	// KZ: hhi 0.82
	// UZ: hhi 0.51
}

// Several measures of each row at once.
func ExampleTable_ByRow() {
	printTable(exportsByProduct().ByRow(economy.Measure{Name: "gini", Of: economy.Gini}, economy.Measure{Name: "products", Of: economy.EquivalentNumber}))
	// Output:
	// KZ: gini 0.60, products 1.22
	// UZ: gini 0.37, products 1.98
}

// In what countries have an advantage, on a scale from -1 to 1.
func ExampleTable_RSCA() {
	printTable(exportsByProduct().RSCA())
	// Output:
	// KZ: exports-hs-10 -0.01, exports-hs-27 0.06, exports-hs-52 -1.00
	// UZ: exports-hs-10 0.04, exports-hs-27 -0.56, exports-hs-52 0.74
}

// Who trades with whom more than the size of the two would suggest: above 1.
func ExampleTable_Intensity() {
	printTable(tableOf(economy.DimensionSubject, economy.DimensionCounterpart,
		"KZ UZ goods-exports 2024 3 USD", "KZ CN goods-exports 2024 15 USD", "UZ KZ goods-exports 2024 1 USD", "UZ CN goods-exports 2024 2 USD").Intensity())
	// Output:
	// KZ: CN 1.03, KZ 0.00, UZ 1.17
	// UZ: CN 0.82, KZ 7.00, UZ 0.00
}

// How alike the exports of two countries are, and how well the exports of each suit what China imports.
func ExampleTable_Complementarity() {
	exports := exportsByProduct().Relabel(byProduct)
	imports := tableOf(economy.DimensionSubject, economy.DimensionIndicator,
		"CN 001 imports-hs-10 2024 20 USD", "CN 001 imports-hs-27 2024 60 USD", "CN 001 imports-hs-52 2024 20 USD").Relabel(byProduct)
	printTable(exports.Similarity())
	printTable(exports.Complementarity(imports))
	printTable(exports.Pairs(imports, economy.PairMeasure{Name: "krugman", Of: economy.Krugman}))
	// Output:
	// KZ: KZ 1.00, UZ 0.32
	// UZ: KZ 0.32, UZ 1.00
	// KZ: CN 0.70
	// UZ: CN 0.53
	// KZ: CN 0.60
	// UZ: CN 0.93
}

// Trade within industries: 1 where a country exports as much of a product as it imports.
func ExampleTable_GrubelLloyd() {
	exports := tableOf(economy.DimensionSubject, economy.DimensionIndicator, "KZ 001 exports-hs-10 2024 5 USD", "KZ 001 exports-hs-27 2024 45 USD")
	imports := tableOf(economy.DimensionSubject, economy.DimensionIndicator, "KZ 001 imports-hs-10 2024 3 USD", "KZ 001 imports-hs-27 2024 5 USD")
	printTable(exports.Relabel(byProduct).GrubelLloyd(imports.Relabel(byProduct)))
	// Output:
	// KZ: hs-10 0.75, hs-27 0.20
}
