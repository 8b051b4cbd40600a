package dataset_test

import (
	"log"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
)

// A report in JSON is for other programs; in SARIF, which code hosts and editors show beside the lines, it has the same
// problems.
func ExampleDataset_ReportWith() {
	data, err := dataset.Read(strings.NewReader(`{"platforms": [{"id": "hub", "names": {"en": "Hub"}}, {"id": "hub", "names": {"en": "Silk Road hub"}}]}`),
		dataset.ReadOptions{Name: "ties.json"})
	if err != nil {
		log.Fatal(err)
	}
	o := dataset.ReportOptions{Format: dataset.ReportJSON, Language: language.Kazakh}
	if err := data.ReportWith(os.Stdout, data.Validate(), o); err != nil {
		log.Fatal(err)
	}
	// Output:
	// {
	// "errors": 1,
	// "warnings": 0,
	// "omitted": 0,
	// "issues": [
	// {"file":"ties.json","line":1,"column":62,"path":"/platforms/1/id","code":"dataset.doubled-id","severity":"error","message":"\"hub\" бұған дейін ties.json:1 жерінде қолданылған","related":[{"file":"ties.json","line":1,"column":16,"path":"/platforms/0"}]}
	// ]
	// }
}
