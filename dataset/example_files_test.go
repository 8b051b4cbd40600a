package dataset_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing/fstest"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
)

// A dataset in several files, of which one has a fault.
func ExampleReadFS() {
	files := fstest.MapFS{
		"regions/kz.json":    {Data: []byte(`{"regions": [{"code": "KZ-59", "names": {"en": "North Kazakhstan"}}]}`)},
		"regions/cn.json":    {Data: []byte(`{"regions": [{"code": "CN-JS"}]}`)},
		"memberships/a.json": {Data: []byte(`{"memberships": [{"id": "north", "member": "KZ-59", "events": [{"kind": "attested", "on": "28.11.2025"}]}]}`)},
	}
	data, err := dataset.ReadFS(files, dataset.ReadOptions{}, "regions/*.json")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(data.Regions[0].Code, data.Regions[1].Code)
	_, err = dataset.ReadFS(files, dataset.ReadOptions{}, "*/*.json")
	fmt.Println(dataset.ReportError(os.Stdout, err, dataset.ReportOptions{}))
	// Output:
	// CN-JS KZ-59
	// memberships/a.json:1:91: error: /memberships/0/events/0/on: "28.11.2025" is not a date: want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]; write "2025-11-28" [dataset.bad-value]
	//     1 | …": "KZ-59", "events": [{"kind": "attested", "on": "28.11.2025"}]}]}
	//       |                                                    ^
	// <nil>
}

// A draft with a warning and an error is reported in Russian. The file is not used.
func ExampleCheckFiles() {
	folder, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	draft := `{"platforms": [{"id": "hub", "names": {"en": "Hub"}}], "memberships": [{"id": "north", "platform": "hubb", "member": "KZ-59"}]}`
	if err := os.WriteFile(filepath.Join(folder, "draft.json"), []byte(draft), 0o600); err != nil {
		log.Fatal(err)
	}
	var report strings.Builder
	data, err := dataset.CheckFiles(&report, dataset.CSVOptions{}, dataset.ReportOptions{Language: language.Russian}, folder)
	fmt.Println(data == nil, err != nil)
	fmt.Print(strings.ReplaceAll(report.String(), folder+string(filepath.Separator), ""))
	// Output:
	// true true
	// draft.json:1:72: предупреждение: /memberships/0/events: у записи об участии north нет событий, поэтому она ничего не говорит ни об одном дне [platform.no-events]
	//     1 | … "hub", "names": {"en": "Hub"}}], "memberships": [{"id": "north", "platform": "hubb", "member": "KZ-…
	//       |                                                    ^
	// draft.json:1:100: ошибка: /memberships/0/platform: в platforms нет записи "hubb"; возможно, имелось в виду "hub" [dataset.unknown-reference]
	//     1 | …"}}], "memberships": [{"id": "north", "platform": "hubb", "member": "KZ-59"}]}
	//       |                                                    ^
}

// A file of records and a table of records become one dataset.
func ExampleReadFile() {
	folder, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	write := func(name, text string) string {
		name = filepath.Join(folder, name)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			log.Fatal(err)
		}
		return name
	}
	data, err := dataset.ReadFile(write("platforms.json", `{"platforms": [{"id": "hub", "names": {"en": "Hub"}}]}`), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	table, err := dataset.ReadCSVFile(write("members.csv", "record,id,platform,member,event,on\nmembership,north,hub,KZ-59,attested,2025-11-28\n"), dataset.CSVOptions{})
	if err != nil {
		log.Fatal(err)
	}
	data.Add(table)
	data.Sort()
	fmt.Println(data.Platforms[0].ID, data.Memberships[0].Member, data.Memberships[0].Events[0].On)
	fmt.Println(data.Check())
	// Output:
	// hub KZ-59 2025-11-28
	// <nil>
}

// A folder of records in JSON and in tables becomes one dataset. What is wrong with it is reported by one call, whether the
// reading finds it or the check.
func ExampleReadFiles() {
	folder, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	if err := os.CopyFS(folder, fstest.MapFS{
		"hub.json":     {Data: []byte(`{"platforms": [{"id": "hub", "names": {"en": "Hub"}}]}`)},
		"asia/kz.csv":  {Data: []byte("record,id,platform,member,event,on\nmembership,north,hubb,KZ-59,effective,2025-11-28\n")},
		"schema.json":  {Data: dataset.Schema()},
		".cache/x.csv": {Data: []byte("not read")},
	}); err != nil {
		log.Fatal(err)
	}
	data, err := dataset.ReadFiles(dataset.CSVOptions{}, folder)
	if err == nil {
		err = data.Check()
	}
	var report strings.Builder
	if err := dataset.ReportError(&report, err, dataset.ReportOptions{Language: language.Russian}); err != nil {
		log.Fatal(err)
	}
	fmt.Print(strings.ReplaceAll(report.String(), folder, "data"))
	// Output:
	// data/asia/kz.csv:2:18: ошибка: /memberships/0/platform: в platforms нет записи "hubb"; возможно, имелось в виду "hub" [dataset.unknown-reference]
	//     2 | membership,north,hubb,KZ-59,effective,2025-11-28
	//       |                  ^
}

// Figures from NDJSON to a table for a spreadsheet, one at a time.
func ExampleWriteObservationsCSV() {
	lines := `{"subject":"KZ","counterpart":"CN","indicator":"goods-exports","period":"2024","value":{"amount":"15000000000","unit":"USD"}}
{"subject":"KZ","indicator":"population","period":"2024","value":{"amount":"20000000","unit":"count"}}
`
	rows := dataset.ReadObservations(strings.NewReader(lines), dataset.StreamOptions{})
	if err := dataset.WriteObservationsCSV(os.Stdout, rows, dataset.CSVWriteOptions{Comma: ';'}); err != nil {
		log.Fatal(err)
	}
	fmt.Println(slices.Contains(dataset.CSVColumns(), "indicator"))
	// Output:
	// record;subject;counterpart;reference;indicator;period;amount;unit;bound;status;confidentiality;note:en;note:kk;note:ru;note:zh;recorded;retracted;source;locator;cites;json
	// observation;KZ;CN;;goods-exports;2024;15000000000;USD;;;;;;;;;;;;;
	// observation;KZ;;;population;2024;20000000;count;;;;;;;;;;;;;
	// true
}
