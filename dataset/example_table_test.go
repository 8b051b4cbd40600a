package dataset_test

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
)

// A table that was typed and saved in a spreadsheet in Russia.
func ExampleReadCSV() {
	text := `record;id;name:ru;seat;platform;member;event;on;url;source
source;news;Новости дня;;;;;;https://example.org/news;
platform;hub;Торговая площадка;CN-JS;;;;;;news
membership;north;;;hub;KZ-59;effective;28.11.2025;;news
membership;north;;;;;left;1 марта 2026 г.;;news
`
	russian := locale.For(language.Russian)
	data, err := dataset.ReadCSV(strings.NewReader(text), dataset.CSVOptions{Locale: &russian})
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range data.Memberships {
		fmt.Println(m.Member, m.Platform)
		for _, e := range m.Events {
			fmt.Println(e.Kind, e.On)
		}
	}
	// Output:
	// KZ-59 hub
	// effective 2025-11-28
	// left 2026-03-01
}

// Every fault is found at once, each in its cell.
func ExampleReadCSV_faults() {
	text := `record,id,platfrom,member,event,on
membership,north,hub,KZ-59,signed,21.10.2025
membreship,west,hub,KZ-27,signed,2025-10-21
`
	_, err := dataset.ReadCSV(strings.NewReader(text), dataset.CSVOptions{ReadOptions: dataset.ReadOptions{Name: "ties.csv"}})
	fmt.Println(err)
	// Output:
	// ties.csv:1:11: unknown column "platfrom"; did you mean "platform"?
	//     1 | record,id,platfrom,member,event,on
	//       |           ^
	// ties.csv:2:35: column "on": "21.10.2025" is not a date: want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]; write "2025-10-21"
	//     2 | membership,north,hub,KZ-59,signed,21.10.2025
	//       |                                   ^
	// ties.csv:3:1: column "record": "membreship" is not a kind of record; did you mean "membership"?
	//     3 | membreship,west,hub,KZ-27,signed,2025-10-21
	//       | ^
}

func ExampleDataset_WriteCSV() {
	data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	if err := data.WriteCSV(os.Stdout, dataset.CSVWriteOptions{}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// record,id,name:en,name:ru,seat,platform,member,url,published,event,on,source
	// source,news,,,,,,https://example.org/news,2025-11-29,,,
	// platform,hub,the trade hub,торговый хаб,CN-JS,,,,,,,news
	// membership,north,,,,hub,KZ-59,,,,,
	// membership,north,,,,,,,,signed,2025-11-28,news
	// membership,west,,,,hub,KZ-27,,,,,
	// membership,west,,,,,,,,attested,2025-11-28,news
}

// A stream is checked as it comes: faulty lines and observations that make no sense are told, and the rest is used.
func ExampleReadObservations() {
	text := `{"subject": "KZ-59", "indicator": "population", "period": "2024", "value": {"amount": "520000", "unit": "count"}}
{"subject": "KZ-59", "indicator": "population", "period": "9M 2025", "value": {"amount": "519000", "unit": "count"}}
{"subject": "KZ-59", "indicator": "population", "period": "2023", "value": {"amount": "-1", "unit": "count"}}
`
	for o, err := range dataset.ReadObservations(strings.NewReader(text), dataset.StreamOptions{Name: "figures.ndjson"}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		if wrong := o.Validate().Errors(); len(wrong) > 0 {
			fmt.Println(o.Period, wrong)
			continue
		}
		fmt.Println(o.Subject, o.Period, o.Value.Amount)
	}
	// Output:
	// KZ-59 2024 520000
	// figures.ndjson:2:59: "9M 2025" is not a period: want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M; write "2025-01-01/P9M"
	//     2 | …t": "KZ-59", "indicator": "population", "period": "9M 2025", "value": {"amount": "519000", "unit": "…
	//       |                                                    ^
	// 2023 [/value/amount: -1 is too small for the unit count]
}

// A table of figures becomes NDJSON, one row at a time.
func ExampleWriteObservations() {
	table := "subject;counterpart;indicator;period;amount;unit\nKZ;CN;goods-exports;2024;15000000000;USD\nCN;KZ;goods-exports;2024;28600000000;USD\n"
	rows := dataset.ReadObservationsCSV(strings.NewReader(table), dataset.StreamOptions{})
	if err := dataset.WriteObservations(os.Stdout, rows); err != nil {
		log.Fatal(err)
	}
	// Output:
	// {"subject":"KZ","counterpart":"CN","indicator":"goods-exports","period":"2024","value":{"amount":"15000000000","unit":"USD"}}
	// {"subject":"CN","counterpart":"KZ","indicator":"goods-exports","period":"2024","value":{"amount":"28600000000","unit":"USD"}}
}

// The template has rows of each kind of record.
func ExampleWriteCSVTemplate() {
	var b bytes.Buffer
	if err := dataset.WriteCSVTemplate(&b, dataset.CSVWriteOptions{Comma: ';'}); err != nil {
		log.Fatal(err)
	}
	data, err := dataset.ReadCSV(&b, dataset.CSVOptions{})
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range data.Memberships {
		fmt.Println(m.ID, m.Member, m.Platform, m.Events[0].Kind)
	}
	fmt.Println(len(data.Agreements), len(data.Offices), len(data.Meetings), len(data.Validate()))
	// Output:
	// eaeu-kz KZ eaeu effective
	// west-kazakhstan KZ-27 china-central-asia attested
	// 1 1 2 0
}
