package dataset_test

import (
	"log"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
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

// One call reports any error in the reader's language.
func ExampleReportError() {
	report := func(err error) {
		if err := dataset.ReportError(os.Stdout, err, dataset.ReportOptions{Language: language.Chinese}); err != nil {
			log.Fatal(err)
		}
	}
	_, err := dataset.Read(strings.NewReader(`{"platform": []}`), dataset.ReadOptions{Name: "ties.json"})
	report(err)
	_, err = network.New(&dataset.Dataset{Platforms: []platform.Platform{{ID: party.MustParseID("hub")}}})
	report(err)
	_, err = dataset.ReadFiles(dataset.CSVOptions{})
	report(err)
	// Output:
	// ties.json:1:2: 错误: /platform: 未知字段 "platform"；是否应为 "platforms"？ [dataset.unknown-field]
	//     1 | {"platform": []}
	//       |  ^
	// 错误: /platforms/0/names: 平台 hub 没有名称 [platform.nameless]
	// 错误: dataset: ReadFiles: no file
}
