package table_test

import (
	"fmt"
	"log"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/table"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// population is a table of one region in two years.
func population() economy.Table {
	var observations []economy.Observation
	for _, row := range [][2]string{{"2023", "530089 count"}, {"2024", "523725 count"}} {
		observations = append(observations, economy.Observation{
			Subject: party.MustParseID("KZ-59"), Indicator: "population", Period: civil.MustParsePeriod(row[0]), Value: economy.MustParseValue(row[1]),
		})
	}
	series, err := economy.NewSeries(observations...)
	if err != nil {
		log.Fatal(err)
	}
	t, err := economy.SeriesTable(series)
	if err != nil {
		log.Fatal(err)
	}
	return t
}

// For a spreadsheet: plain numbers, in any locale.
func ExampleCSV() {
	fmt.Println(table.CSV(os.Stdout, population(), table.Options{Locale: locale.For(language.Kazakh)}))
	// Output:
	// Халық саны,2023,2024
	// KZ-59,530089,523725
	// <nil>
}

// For an office: millions, which the heading names.
func ExampleOptions() {
	exports, err := economy.NewSeries(economy.Observation{Subject: party.MustParseID("DE"), Indicator: "goods-exports",
		Period: civil.MustParsePeriod("2024"), Value: economy.MustParseValue("1049991000000 USD")})
	if err != nil {
		log.Fatal(err)
	}
	t, err := economy.SeriesTable(exports)
	if err != nil {
		log.Fatal(err)
	}
	for _, tag := range []language.Tag{language.English, language.Chinese} {
		fmt.Println(table.Text(os.Stdout, t, table.Options{Locale: locale.For(tag), Power: 6}))
	}
	// Output:
	// Exports of goods, million US dollars
	//          2024
	// --  ---------
	// DE  1,049,991
	// <nil>
	// 货物出口额，百万美元
	//        2024年
	// --  ---------
	// DE  1,049,991
	// <nil>
}

// For a page.
func ExampleHTML() {
	fmt.Println(table.HTML(os.Stdout, population(), table.Options{Locale: locale.For(language.Chinese)}))
	// Output:
	// <table class="results" lang="zh" dir="ltr">
	// <caption>人口</caption>
	// <thead>
	// <tr><td></td><th scope="col" style="text-align:right"><bdi>2023年</bdi></th><th scope="col" style="text-align:right"><bdi>2024年</bdi></th></tr>
	// </thead>
	// <tbody style="text-align:right;font-variant-numeric:tabular-nums">
	// <tr><th scope="row" style="text-align:start"><bdi>KZ-59</bdi></th><td>530,089</td><td>523,725</td></tr>
	// </tbody>
	// </table>
	// <nil>
}
