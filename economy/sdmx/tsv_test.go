package sdmx_test

import (
	"io"
	"iter"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// all returns everything that is read, including errors.
func all(read iter.Seq2[economy.Observation, error]) []string {
	var texts []string
	for found, err := range read {
		if err != nil {
			texts = append(texts, err.Error())
			continue
		}
		texts = append(texts, line(found))
	}
	return texts
}

func eurostatOptions() sdmx.Options {
	return sdmx.Options{Indicator: []string{"na_item"}, Mapping: figures.Mapping{
		Indicators: map[string]figures.Measure{"B1GQ": {Indicator: "gdp"}},
		Units:      map[string]figures.Scaled{"CP_MEUR": {Unit: economy.MustParseUnit("EUR"), Power: 6}},
	}}
}

func TestReadTSV(t *testing.T) {
	head := "freq,unit,na_item,geo\\TIME_PERIOD\t2022 \t2023 \t2024 \n"
	for in, want := range map[string][]string{
		"A,CP_MEUR,B1GQ,EL\t1.5 p\t: \t: c\n":  {"GR> gdp 2022 1500000 EUR P", "GR> gdp 2024 Q"},
		"A,CP_MEUR,B1GQ,UK\t1\t2 bep\t3 b e\n": {"GB> gdp 2022 1000000 EUR ", "GB> gdp 2023 2000000 EUR B", "GB> gdp 2024 3000000 EUR B"},
		"A,CP_MEUR,B1GQ,XX\t1\t2\t3\nA,CP_MEUR,B1GQ,DE\t:\t:\t3\n": {
			`sdmx: row 2, column geo: "XX": not a code of ISO 3166 or of the register eurostat; add it to Mapping.Parties`, "DE> gdp 2024 3000000 EUR "},
		"A,CP_MEUR,B1GQ,DE\tx\t2\t3 ?\n": {
			`sdmx: row 2, column 2022: "x": not a plain decimal number`, "DE> gdp 2023 2000000 EUR ",
			`sdmx: row 2, column 2024: "?": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`},
		"A,CP_MEUR,B1GQ\t1\t2\t3\nA,CP_MEUR,B1GQ,DE,X\t1\n": {
			`sdmx: row 2: "A,CP_MEUR,B1GQ": the codes of a row, or its cells, are not as many as in the header`,
			`sdmx: row 3: "A,CP_MEUR,B1GQ,DE,X": the codes of a row, or its cells, are not as many as in the header`},
		"A,CP_MEUR,B1GQ,DE\t1\t2\nA,CP_MEUR,B1GQ,DE\t1\t2\t3\t4\n": {
			`sdmx: row 2: "A,CP_MEUR,B1GQ,DE": the codes of a row, or its cells, are not as many as in the header`,
			`sdmx: row 3: "A,CP_MEUR,B1GQ,DE": the codes of a row, or its cells, are not as many as in the header`},
	} {
		assert.Equal(t, want, all(sdmx.ReadTSV(strings.NewReader(head+in), eurostatOptions())), in)
	}
	old := "unit,na_item,geo\\time\t2022Q1 \t2022M01 \t2022W31 \t2022S2 \t2022-W31\nCP_MEUR,B1GQ,DE\t1 \t2 \t3 \t4\t5"
	assert.Equal(t, []string{"DE> gdp 2022-Q1 1000000 EUR ", "DE> gdp 2022-01 2000000 EUR ", "DE> gdp 2022-W31 3000000 EUR ", "DE> gdp 2022-S2 4000000 EUR ", "DE> gdp 2022-W31 5000000 EUR "},
		all(sdmx.ReadTSV(strings.NewReader(old), eurostatOptions())))
	for in, want := range map[string]string{
		"":                                    `sdmx: row 1: empty file, no header`,
		"geo\t2022\nDE\t1":                    `sdmx: row 1: "geo": the header does not begin with the names of dimensions such as freq,geo\TIME_PERIOD`,
		"geo\\TIME_PERIOD\t2022":              `sdmx: row 1, column na_item: "": missing`,
		"na_item\\TIME_PERIOD\t2022\n":        `sdmx: row 1, column REF_AREA: "": missing; name its component in Options.Subject`,
		"na_item,geo\\TIME_PERIOD\nB1GQ,DE\n": `sdmx: row 1: "na_item,geo\\TIME_PERIOD": the header has no periods`,
		"geo,geo\\TIME_PERIOD\t2022":          `sdmx: row 1, column geo: "geo": duplicate dimension`,
	} {
		assert.Equal(t, []string{want}, all(sdmx.ReadTSV(strings.NewReader(in), eurostatOptions())), in)
	}
}

const statDataset = `{"version":"2.0","class":"dataset","value":{"0":1.5,"2":3,"3":4},"status":{"1":"c","3":"p"},
"id":["unit","na_item","geo","time"],"size":[1,1,2,2],"role":{"time":["time"],"geo":["geo"]},"dimension":{
"unit":{"category":{"index":{"CP_MEUR":0},"label":{"CP_MEUR":"Million euro"}}},"na_item":{"category":{"label":{"B1GQ":"GDP"}}},
"geo":{"label":"Area","category":{"index":["EL","DE"]}},"time":{"category":{"index":{"2024Q1":1,"2023":0}}}}}`

func TestReadJSONStat(t *testing.T) {
	o := eurostatOptions()
	o.Areas = figures.RegisterEurostat
	o.Mapping.Statuses = sdmx.EurostatFlags()
	for from, want := range map[string][]string{
		"":                                       {"GR> gdp 2023 1500000 EUR ", "GR> gdp 2024-Q1 Q", "DE> gdp 2023 3000000 EUR ", "DE> gdp 2024-Q1 4000000 EUR P"},
		`{"0":1.5,"2":3,"3":4}=[1.5,null,3,"4"]`: {"GR> gdp 2023 1500000 EUR ", "GR> gdp 2024-Q1 Q", "DE> gdp 2023 3000000 EUR ", "DE> gdp 2024-Q1 4000000 EUR P"},
		`{"1":"c","3":"p"}=null`:                 {"GR> gdp 2023 1500000 EUR ", "DE> gdp 2023 3000000 EUR ", "DE> gdp 2024-Q1 4000000 EUR "},
		`{"1":"c","3":"p"}="p"`:                  {"GR> gdp 2023 1500000 EUR P", "DE> gdp 2023 3000000 EUR P", "DE> gdp 2024-Q1 4000000 EUR P"},
		`"class":"dataset"="class":"collection"`: {`sdmx: column class: "collection": only datasets of JSON-stat 2.0 are supported`},
		`"value":="values":`:                     {`sdmx: column value: "": missing; not a dataset of JSON-stat 2.0`},
		`[1,1,2,2]=[1,1,2,3]`:                    {`sdmx: column time: "": 2 codes; its size is 3`},
		`[1,1,2,2]=[1,1,2]`:                      {`sdmx: column size: "": 3 sizes of 4 dimensions`},
		`"3":4}=" 9":4}`:                         {`sdmx: column value: " 9": not the number of a cell`},
		`"3":4}="9":4}`:                          {`sdmx: column value: "9": not the number of one of the 4 cells`},
		`"2024Q1":1=2024Q1":5`:                   {`sdmx: not JSON: unexpected '2' after a comma`},
		`"2024Q1":1,="2024Q1":5,`:                {`sdmx: column index: "2024Q1": the numbers of the codes are not 0, 1, 2 …`},
	} {
		old, new, _ := strings.Cut(from, "=")
		text := strings.Replace(statDataset, old, new, 1)
		got := all(sdmx.ReadJSONStat(strings.NewReader(text), o))
		if strings.HasPrefix(want[0], "sdmx: not JSON") {
			require.Len(t, got, 1)
			assert.Contains(t, got[0], "not JSON")
			continue
		}
		assert.Equal(t, want, got, from)
	}
	o.Held = 100
	assert.Equal(t, []string{"sdmx: longer than 100 bytes; raise Options.Held"}, all(sdmx.ReadJSONStat(strings.NewReader(statDataset), o)))
}

// Python's standard library finds the same cells in a file of each format.
func TestTSVAndJSONStatAgainstPython(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: ", err)
	}
	const program = `
import csv, itertools, json, sys
tsv, stat = sys.argv[1:]
areas = {"EL": "GR", "UK": "GB"}
rows = list(csv.reader(tsv.splitlines(), delimiter="\t"))
for row in rows[1:]:
    unit, item, area = row[0].split(",")
    for period, cell in zip(rows[0][1:], row[1:]):
        figure = cell.split()[0]
        if figure != ":":
            print(f"{areas.get(area, area)}> gdp {period.strip()} {int(figure) * 1000000} EUR")
data = json.loads(stat)
codes = [sorted(data["dimension"][i]["category"]["index"], key=data["dimension"][i]["category"]["index"].get) for i in data["id"]]
for cell, figure in zip(itertools.product(*codes), data["value"]):
    if figure is not None:
        print(f"{areas.get(cell[2], cell[2])}> gdp {cell[3]} {figure * 1000000} EUR")
`
	tsv := "unit,na_item,geo\\TIME_PERIOD\t2022 \t2023 \nCP_MEUR,B1GQ,EL\t1 p\t: \nCP_MEUR,B1GQ,UK\t3 \t4 \n"
	stat := `{"class":"dataset","id":["unit","na_item","geo","time"],"size":[1,1,2,2],"value":[1,null,3,4],"dimension":{` +
		`"unit":{"category":{"index":{"CP_MEUR":0}}},"na_item":{"category":{"index":{"B1GQ":0}}},` +
		`"geo":{"category":{"index":{"UK":1,"EL":0}}},"time":{"category":{"index":{"2022":0,"2023":1}}}}}`
	out, err := exec.Command(python, "-c", program, tsv, stat).Output()
	require.NoError(t, err)
	o := eurostatOptions()
	o.Areas = figures.RegisterEurostat
	var got []string
	for _, read := range []iter.Seq2[economy.Observation, error]{sdmx.ReadTSV(strings.NewReader(tsv), o), sdmx.ReadJSONStat(strings.NewReader(stat), o)} {
		for found, err := range read {
			require.NoError(t, err)
			found.Status = ""
			got = append(got, strings.TrimSpace(line(found)))
		}
	}
	assert.Equal(t, strings.Split(strings.TrimSpace(string(out)), "\n"), got)
}

func fuzzRead(f *testing.F, read func(io.Reader, sdmx.Options) iter.Seq2[economy.Observation, error]) {
	f.Fuzz(func(t *testing.T, text string) {
		for o, err := range read(strings.NewReader(text), eurostatOptions()) {
			var wrong *figures.Error
			if err == nil {
				assert.False(t, o.Subject.IsZero() || o.Period.IsZero() || o.Indicator == "")
			} else {
				assert.ErrorAs(t, err, &wrong)
			}
		}
	})
}

func FuzzReadTSV(f *testing.F) {
	f.Add("freq,unit,na_item,geo\\TIME_PERIOD\t2022 \t2022W31 \nA,CP_MEUR,B1GQ,EL\t1.5 p\t: c\n")
	fuzzRead(f, sdmx.ReadTSV)
}

func FuzzReadJSONStat(f *testing.F) {
	f.Add(statDataset)
	fuzzRead(f, sdmx.ReadJSONStat)
}
