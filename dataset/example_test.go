package dataset_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/region/names"
)

const ties = `{
  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
  "platforms": [{"id": "hub", "names": {"en": "the trade hub", "ru": "торговый хаб"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
  "memberships": [
    {"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-11-28", "cites": [{"source": "news"}]}]},
    {"id": "west", "platform": "hub", "member": "KZ-27", "events": [{"kind": "attested", "on": "2025-11-28", "cites": [{"source": "news"}]}]}
  ]
}`

// Validate finds everything that is wrong; each issue has its place in the file and a message in the reader's language.
func ExampleDataset_Validate() {
	data, err := dataset.Read(strings.NewReader(strings.Replace(ties, `"platform": "hub"`, `"platform": "hubb"`, 1)), dataset.ReadOptions{Name: "ties.json"})
	if err != nil {
		log.Fatal(err)
	}
	for _, i := range data.Validate() {
		place, _ := data.Locate(i.Path)
		fmt.Println(place, i.Severity, i.Code)
		fmt.Println(i.Message("ru"))
		fmt.Println(i.Message("zh"))
	}
	// Output:
	// ties.json:5:71 warning platform.effective-day-assumed
	// не указано, с какого дня KZ-59 является участником; принят день подписания — 2025-11-28
	// 没有来源说明 KZ-59 自何日起成为成员；推定为签署日 2025-11-28
	// ties.json:5:33 error dataset.unknown-reference
	// в platforms нет записи "hubb"; возможно, имелось в виду "hub"
	// platforms 中没有记录 "hubb"；是否应为 "hub"？
}

// Report shows issues to people.
func ExampleDataset_Report() {
	data, err := dataset.Read(strings.NewReader("{\"memberships\": [\n  {\"id\": \"m\", \"platform\": \"hub\", \"member\": \"kz-59\"}\n]}"), dataset.ReadOptions{Name: "ties.json"})
	if err != nil {
		log.Fatal(err)
	}
	if err := data.Report(os.Stdout, data.Validate(), language.Russian); err != nil {
		log.Fatal(err)
	}
	// Output:
	// ties.json:2:3: предупреждение: /memberships/0/events: у записи об участии m нет событий, поэтому она ничего не говорит ни об одном дне [platform.no-events]
	//     2 |   {"id": "m", "platform": "hub", "member": "kz-59"}
	//       |   ^
	// ties.json:2:27: ошибка: /memberships/0/platform: в platforms нет записи "hub" [dataset.unknown-reference]
	//     2 |   {"id": "m", "platform": "hub", "member": "kz-59"}
	//       |                           ^
	// ties.json:2:44: ошибка: /memberships/0/member: в regions, organizations, platforms нет записи "kz-59"; возможно, имелось в виду "KZ-59" [dataset.unknown-reference]
	//     2 |   {"id": "m", "platform": "hub", "member": "kz-59"}
	//       |                                            ^
}

// A file that is not a dataset is refused, with the position of the fault and a caret below it.
func ExampleRead() {
	_, err := dataset.Read(strings.NewReader("{\n  \"memberships\": [{\"id\": \"north\", \"platfrom\": \"hub\"}]\n}"), dataset.ReadOptions{Name: "ties.json"})
	fmt.Println(err)
	// Output:
	// ties.json:2:35: unknown field "platfrom"; did you mean "platform"?
	//     2 |   "memberships": [{"id": "north", "platfrom": "hub"}]
	//       |                                   ^
}

// People get the message in their language; a program uses the code.
func ExampleReadError_Message() {
	_, err := dataset.Read(strings.NewReader(`{"observations": [{"subject": "KZ-59", "period": 2024}]}`), dataset.ReadOptions{Name: "ties.json"})
	var bad *dataset.ReadError
	if errors.As(err, &bad) {
		fmt.Println(bad.Position, bad.Code)
		fmt.Println(bad.Message(language.English))
		fmt.Println(bad.Message(language.Russian))
		fmt.Println(bad.Message(language.Chinese))
	}
	// Output:
	// ties.json:1:50 dataset.wrong-type
	// expected a period in double quotes, found a number; write "2024"
	// ожидается: период в двойных кавычках; найдено: число; напишите "2024"
	// 此处应为双引号中的期间，实为数字；请写 "2024"
}

// Write writes the canonical form.
func ExampleDataset_Write() {
	data, err := dataset.Read(strings.NewReader(`{"memberships":[{"member":"KZ-59","platform":"hub","id":"north"}]}`), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	if err := data.Write(os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// {
	//   "memberships": [
	//     {"id": "north", "platform": "hub", "member": "KZ-59"}
	//   ]
	// }
}

// Read finds every fault of a text and says what to write instead. With Names it knows the codes of places.
func ExampleRead_faults() {
	text := `{
  "memberships": [
    {"id": "north", "platform": "hub", "member": "Jiangsu", "events": [{"kind": "effective", "date": "28.11.2025"}]}
    {"id": "abay", "platform": "hub", "member": "KZ-10", "events": [{"kind": "effective", "on": "28.11.2025"}]},
  ]
}`
	_, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Name: "ties.json", Names: names.Codes})
	var faults dataset.ReadErrors
	if errors.As(err, &faults) {
		for _, fault := range faults {
			fmt.Println(fault.Position, fault.Message(language.English))
		}
	}
	// Output:
	// ties.json:3:50 "Jiangsu" is not a party: want a region code such as KZ-59, or the id of an organization or platform; write "CN-JS"
	// ties.json:3:94 unknown field "date"; did you mean "on"?
	// ties.json:4:5 expected a comma or ']', found an object; put a comma after the previous value
	// ties.json:4:97 "28.11.2025" is not a date: want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]; write "2025-11-28"
	// ties.json:4:112 expected ']', found a trailing comma; delete the comma
}

// The line of a file that an issue is about.
func ExampleDataset_Excerpt() {
	data, err := dataset.Read(strings.NewReader(`{"memberships": [
  {"id": "north", "platform": "hub", "member": "KZ-59"}
]}`), dataset.ReadOptions{Name: "ties.json"})
	if err != nil {
		log.Fatal(err)
	}
	for _, i := range data.Validate().Errors() {
		fmt.Println(i.Message("en"))
		fmt.Println(data.Excerpt(i.Path))
	}
	// Output:
	// no record "hub" in platforms
	//     2 |   {"id": "north", "platform": "hub", "member": "KZ-59"}
	//       |                               ^
}
