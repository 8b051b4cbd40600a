package table_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/baci"
	"github.com/crossborder-go/crossborder/economy/table"
	"github.com/crossborder-go/crossborder/economy/worldbank"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

// Two files of statistics. The figures are invented.
const gdpFile = `"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022","2023"
"Kazakhstan","KAZ","GDP (current US$)","NY.GDP.MKTP.CD","200000000000","225000000000","260000000000"
"Uzbekistan","UZB","GDP (current US$)","NY.GDP.MKTP.CD","70000000000","81000000000","90000000000"
"Kyrgyz Republic","KGZ","GDP (current US$)","NY.GDP.MKTP.CD","9000000000","12000000000","14000000000"
`

const tradeFile = `t,i,j,k,v,q
2023,398,156,270900,6000000,
2023,398,156,100199,4000000,
2023,860,156,520100,3000000,
2023,860,156,100199,1000000,
`

// From two files to results: growth, shares in a total, and comparative advantage, for German and Arabic readers.
func Example() {
	if err := report(os.Stdout, strings.NewReader(gdpFile), strings.NewReader(tradeFile)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Wachstum, Prozent
	//              2021  2022  2023
	// -----------  ----  ----  ----
	// Kirgisistan    ..  33,3  16,7
	// Kasachstan     ..  12,5  15,6
	// Usbekistan     ..  15,7  11,1
	//
	// **حصة الدول من الناتج المحلي الإجمالي**
	//
	// |  | 2021 | 2022 | 2023 |
	// | :-- | --: | --: | --: |
	// | قيرغيزستان | 3.2 | 3.8 | 3.8 |
	// | كازاخستان | 71.7 | 70.8 | 71.4 |
	// | أوزبكستان | 25.1 | 25.5 | 24.7 |
	//
	// RCA, China, 2023
	//             HS 100199  HS 270900  HS 520100
	// ----------  ---------  ---------  ---------
	// Kasachstan        1,1        1,4        0,0
	// Usbekistan        0,7        0,0        3,5
}

func report(w io.Writer, gdp, trade io.Reader) error {
	figures, err := economy.Collect(worldbank.ReadCSV(gdp, worldbank.Options{}))
	if err != nil {
		return err
	}
	series, faults := economy.GroupSeries(figures)
	if len(faults) > 0 {
		return faults[0]
	}
	indicator, _ := economy.LookupIndicator("gross-domestic-product")
	asia := economy.Group{ID: party.MustParseID("143"), Members: []party.ID{party.MustParseID("KZ"), party.MustParseID("KG"), party.MustParseID("UZ")}}
	totals, err := asia.Total(indicator, series)
	if err != nil {
		return err
	}
	growth, err := economy.Apply(series, economy.Series.Growth)
	if err != nil {
		return err
	}
	shares, err := economy.Apply(series, func(s economy.Series) (economy.Series, error) { return s.Share(totals[0]) })
	if err != nil {
		return err
	}
	growthTable, err := economy.SeriesTable(growth...)
	if err != nil {
		return err
	}
	shareTable, err := economy.SeriesTable(shares...)
	if err != nil {
		return err
	}
	flows, err := economy.Collect(baci.Read(trade, baci.Options{}))
	if err != nil {
		return err
	}
	year := economy.Selection{Periods: []civil.Period{civil.MustParsePeriod("2023")}}
	products, err := economy.Cross(year.Observations(flows), economy.DimensionSubject, economy.DimensionIndicator)
	if err != nil {
		return err
	}
	advantage, err := products.AbsentAsZero().RCA()
	if err != nil {
		return err
	}
	german, arabic := readers(language.German), readers(language.Arabic)
	german.Title, arabic.Title = "Wachstum, Prozent", "حصة الدول من الناتج المحلي الإجمالي"
	if err := errors.Join(table.Text(w, growthTable, german), line(w), table.Markdown(w, shareTable, arabic), line(w)); err != nil {
		return err
	}
	german.Title = "RCA, China, 2023"
	return table.Text(w, advantage, german)
}

func line(w io.Writer) error { _, err := io.WriteString(w, "\n"); return err }

// readers returns the options for the readers of a language.
func readers(tag language.Tag) table.Options {
	return table.Options{
		Locale: locale.For(tag),
		Places: locale.Places(1),
		Party: func(id party.ID) string {
			code, _ := id.Region()
			return names.Name(code, tag)
		},
		Word: func(code string) string { return strings.Replace(code, "exports-hs-", "HS ", 1) },
	}
}

func ExamplePage() {
	body := func(w io.Writer) error {
		return table.HTML(w, economy.Table{}, table.Options{})
	}
	var page strings.Builder
	if err := table.Page(&page, "Trade <2024>", language.English, body, "The figures are invented."); err != nil {
		fmt.Println(err)
	}
	fmt.Println(strings.Contains(page.String(), "<h1>Trade &lt;2024&gt;</h1>"), strings.Contains(page.String(), "<p>The figures are invented.</p>"))
	// Output: true true
}
