package dataset_test

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
)

// mustRead is for examples whose text is known to be right.
func mustRead(text string) *dataset.Dataset {
	data, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	return data
}

// Two newspapers tell of one office. What both say is there once, and what they say differently is a conflict.
func ExampleMerge() {
	first := mustRead(`{"offices": [{"id": "nanjing", "names": {"en": "Nanjing office"}, "of": "KZ-59", "seat": "CN-JS",
		"events": [{"kind": "opened", "on": "2025-11-28"}], "cites": [{"source": "kt"}]}]}`)
	second := mustRead(`{"offices": [{"id": "nanjing", "names": {"ru": "Представительство в Нанкине"}, "of": "KZ-59", "seat": "CN-SH",
		"events": [{"kind": "opened", "on": "2025-11-30"}, {"kind": "planned", "on": "2025"}], "cites": [{"source": "inform"}]}]}`)
	merged, conflicts, err := dataset.Merge(dataset.MergeOptions{Prefer: []string{"kt"}}, first, second)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range conflicts {
		fmt.Println(c)
	}
	if err := merged.Write(os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// offices "nanjing" /events/1/on: "2025-11-28" [kt] or "2025-11-30" [inform]
	// offices "nanjing" /seat: "CN-JS" [kt] or "CN-SH" [inform]
	// {
	//   "offices": [
	//     {
	//       "id": "nanjing",
	//       "names": {"en": "Nanjing office", "ru": "Представительство в Нанкине"},
	//       "of": "KZ-59",
	//       "seat": "CN-JS",
	//       "events": [{"kind": "planned", "on": "2025"}, {"kind": "opened", "on": "2025-11-28"}],
	//       "cites": [{"source": "inform"}, {"source": "kt"}]
	//     }
	//   ]
	// }
}

// The changes between two versions are data: they can be shown, kept as JSON, and applied elsewhere.
func ExampleDiff() {
	older := mustRead(`{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS"}]}`)
	newer := mustRead(`{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-SH", "founded": "2024"}, {"id": "port", "names": {"en": "Port"}}]}`)
	changes, err := dataset.Diff(older, newer)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range changes {
		fmt.Println(c)
	}
	for _, c := range changes {
		line, err := json.Marshal(c)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s\n", line)
	}
	// Output:
	// platforms "hub" /founded: added "2024"
	// platforms "hub" /seat: "CN-JS" → "CN-SH"
	// platforms "port" added
	// {"kind":"changed","collection":"platforms","id":"hub","path":"/founded","new":"2024"}
	// {"kind":"changed","collection":"platforms","id":"hub","path":"/seat","old":"CN-JS","new":"CN-SH"}
	// {"kind":"added","collection":"platforms","id":"port","new":{"id":"port","names":{"en":"Port"}}}
}

// A change is made only where the record is as the change expects it.
func ExampleApply() {
	data := mustRead(`{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "KZ"}]}`)
	changes := dataset.Changes{{Kind: dataset.ChangeChanged, Collection: dataset.CollectionPlatforms, ID: "hub", Path: "/seat",
		Old: json.RawMessage(`"KZ"`), New: json.RawMessage(`"CN-SH"`)}}
	moved, err := dataset.Apply(data, changes)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(data.Platforms[0].Seat, "->", moved.Platforms[0].Seat)
	_, err = dataset.Apply(moved, changes)
	fmt.Println(err)
	// Output:
	// KZ -> CN-SH
	// dataset: Apply: change 0 ("platforms", "hub", "/seat"): the field is "\"CN-SH\"", not "\"KZ\""
}

// A figure was corrected in 2018. Before that the wrong one was known.
func ExampleDataset_AsKnown() {
	data := mustRead(`{"observations": [
		{"subject": "KZ-59", "indicator": "population", "period": "2014", "value": {"amount": "580000", "unit": "count"}, "recorded": "2015-03-01", "retracted": "2018-07-15"},
		{"subject": "KZ-59", "indicator": "population", "period": "2014", "value": {"amount": "579500", "unit": "count"}, "recorded": "2018-07-15"}
	]}`)
	for _, on := range []string{"2015-01-01", "2016-01-01", "2020-01-01"} {
		for _, o := range data.AsKnown(civil.MustParseDate(on)).Observations {
			fmt.Println(on, o.Value.Amount)
		}
	}
	// Output:
	// 2016-01-01 580000
	// 2020-01-01 579500
}

// A copy to change, while the original stays as it is.
func ExampleDataset_Clone() {
	data := mustRead(`{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS"}]}`)
	draft := data.Clone()
	draft.Platforms[0].Names["ru"] = "Хаб"
	fmt.Println(len(data.Platforms[0].Names), len(draft.Platforms[0].Names))
	// Output:
	// 1 2
}
