package dataset_test

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

// Whatever the bytes, a table is a dataset or has faults that lie in it; a dataset is written and read again as it is.
func FuzzReadCSV(f *testing.F) {
	f.Add(table)
	f.Add(utf16LE(table))
	f.Add("record,id,rules,depositaries\nagreement,a,\"{\"\"term\"\": {\"\"delay\"\": {\"\"years\"\": 5}}}\",KZ; CN\n")
	f.Add("record;json\nsource;{\"\"}\n")
	f.Add("record,id,name:en\nsource,s,'=x\nsource,t,\"''+1;\n-2\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		limits := dataset.ReadOptions{MaxBytes: 1 << 20, MaxValues: 10_000}
		russian := locale.For(language.Russian)
		for _, o := range []dataset.CSVOptions{{ReadOptions: limits}, {ReadOptions: limits, Locale: &russian, Collection: dataset.CollectionRegions}} {
			d, err := dataset.ReadCSV(strings.NewReader(text), o)
			if err != nil {
				checkTableFaults(t, err)
				continue
			}
			d.Validate()
			for _, w := range []dataset.CSVWriteOptions{{}, {Comma: ';', Mark: true}, {Comma: '\t'}} {
				again := writtenAndRead(t, d, w)
				if want := jsonText(t, d); jsonText(t, again) != want {
					t.Fatalf("read %q as\n%s and wrote another", text, want)
				}
			}
		}
	})
}

// checkTableFaults checks that the faults are in order and have words.
func checkTableFaults(t *testing.T, err error) {
	t.Helper()
	var all dataset.ReadErrors
	if !errors.As(err, &all) {
		t.Fatal(err)
	}
	line := 1
	for _, e := range all {
		if e.Line < line || e.Column < 1 || e.Code == "" || e.Message(language.Kazakh) == "" {
			t.Fatalf("%#v", e)
		}
		line = e.Line
	}
}

func writtenAndRead(t *testing.T, d *dataset.Dataset, o dataset.CSVWriteOptions) *dataset.Dataset {
	t.Helper()
	var b bytes.Buffer
	if err := d.WriteCSV(&b, o); err != nil {
		t.Fatal(err)
	}
	again, err := dataset.ReadCSV(&b, dataset.CSVOptions{Comma: o.Comma})
	if err != nil {
		t.Fatal(err)
	}
	return again
}

func jsonText(t *testing.T, d *dataset.Dataset) string {
	t.Helper()
	var b bytes.Buffer
	if err := d.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Any text of a record is the same after it was a cell.
func FuzzCells(f *testing.F) {
	for _, text := range []string{"=1+1", "'=x", "a;-b", " x", "x\r\ny", "\"", "[KZ]", "{", "x\x00", "𝒳\u00a0", "−5", "a, +7"} {
		f.Add(text, text)
	}
	f.Fuzz(func(t *testing.T, text, key string) {
		d := dataset.Dataset{}
		var one economy.Indicator
		one.Code, one.Unit = text, economy.UnitKind(key)
		one.Names = map[string]string{"en": text, key: text}
		one.Equivalents = map[string]string{key: key}
		d.Indicators = append(d.Indicators, one, one)
		if d.Write(&bytes.Buffer{}) != nil {
			t.Skip("not UTF-8")
		}
		for _, w := range []dataset.CSVWriteOptions{{}, {Comma: ';'}} {
			if again := writtenAndRead(t, &d, w); jsonText(t, again) != jsonText(t, &d) {
				t.Fatalf("%q, %q: %s", text, key, jsonText(t, again))
			}
		}
	})
}

// Streams of observations from any bytes end, and what they yield is written and read again.
func FuzzReadObservations(f *testing.F) {
	f.Add(figureLine + "\n{}\n{")
	f.Add("subject;amount;unit\nKZ;5;count\nKZ;x\n\"")
	f.Fuzz(func(t *testing.T, text string) {
		o := dataset.StreamOptions{MaxLine: 1000, MaxErrors: 5}
		for i, all := range []func(func(economy.Observation, error) bool){
			dataset.ReadObservations(strings.NewReader(text), o), dataset.ReadObservationsCSV(strings.NewReader(text), o),
		} {
			var good dataset.Dataset
			for one, err := range all {
				if err != nil {
					checkTableFaults(t, err)
					continue
				}
				good.Observations = append(good.Observations, one)
			}
			var b bytes.Buffer
			var again dataset.Dataset
			write, read := dataset.WriteObservations, dataset.ReadObservations
			if i == 1 {
				read = dataset.ReadObservationsCSV
				write = func(w io.Writer, all iter.Seq2[economy.Observation, error]) error {
					return dataset.WriteObservationsCSV(w, all, dataset.CSVWriteOptions{})
				}
			}
			if err := write(&b, each(good.Observations)); err != nil {
				t.Fatal(err)
			}
			for one, err := range read(&b, dataset.StreamOptions{}) {
				if err != nil {
					t.Fatal(err)
				}
				again.Observations = append(again.Observations, one)
			}
			if jsonText(t, &good) != jsonText(t, &again) {
				t.Fatalf("%q", text)
			}
		}
	})
}

// What a spreadsheet could take for a formula does not begin a cell, whatever stands between cells.
func TestWriteCSVGuards(t *testing.T) {
	texts := []string{"=cmd|'/c calc'!A1", "+1", "-1", "@x", "＝x", "a;=b", "a, =b", "a\n=b", "a\t@b", "'=x", "\"=x\""}
	var d dataset.Dataset
	for _, text := range texts {
		d.Indicators = append(d.Indicators, economy.Indicator{Code: "i" + string(rune('a'+len(d.Indicators))), Names: map[string]string{"en": text}, Equivalents: map[string]string{"=key": text}})
	}
	for _, o := range []dataset.CSVWriteOptions{{}, {Comma: ';'}, {Comma: '\t'}} {
		text := asCSV(t, &d, o)
		for _, cell := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;\t\n", r) }) {
			cell = strings.Trim(cell, "\" ")
			if strings.IndexAny(cell, "=+-@＝") == 0 {
				t.Errorf("%q in %q", cell, text)
			}
		}
		if jsonText(t, writtenAndRead(t, &d, o)) != jsonText(t, &d) {
			t.Error(text)
		}
	}
}

// The template is as it is written, and has neither errors nor warnings.
func TestTemplate(t *testing.T) {
	var b bytes.Buffer
	if err := dataset.WriteCSVTemplate(&b, dataset.CSVWriteOptions{}); err != nil {
		t.Fatal(err)
	}
	d := readCSV(t, b.String())
	for _, i := range d.Validate() {
		t.Error(i)
	}
	for _, c := range []int{len(d.Sources), len(d.Regions), len(d.Organizations), len(d.Platforms), len(d.Agreements), len(d.Memberships), len(d.Offices), len(d.Meetings), len(d.Observations)} {
		if c == 0 {
			t.Error("a kind of record has no example")
		}
	}
	kept, err := os.ReadFile("template.csv")
	if err != nil || asCSV(t, d, dataset.CSVWriteOptions{}) != string(kept) {
		t.Error("template.csv is not in canonical form", err)
	}
}
