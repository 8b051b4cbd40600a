package dataset_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
)

// facts are those of table, in JSON.
const facts = `{
	"sources": [{"id": "news", "title": {"ru": "Новости"}, "url": "https://example.org", "published": "2025-11-29"}],
	"platforms": [{"id": "hub", "names": {"ru": "платформа \"Хаб\"", "zh-Hant": "樞紐"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
	"memberships": [{"id": "north", "platform": "hub", "member": "KZ-59", "cites": [{"source": "news", "locator": "p. 1"}], "events": [
		{"kind": "signed", "on": "2025-11-28", "cites": [{"source": "news", "locator": "p. 1"}]},
		{"kind": "left", "on": "2026-03", "cites": [{"source": "news"}]}]}],
	"observations": [{"subject": "KZ-59", "indicator": "goods-balance", "reference": "KZ", "period": "2024", "value": {"amount": "-1234.50", "unit": "USD", "bound": "about"}, "cites": [{"source": "news"}]}]
}`

// table are the facts as a table, with commas, in any order of columns.
const table = `record,id,name:ru,NAME:zh-hant,platform,seat,member,event,on,url,published,source,locator,Subject,indicator,reference,period,amount,unit,bound
source,news,Новости,,,,,,,https://example.org,2025-11-29,,,,,,,,,
platform,hub,"платформа ""Хаб""",樞紐,,CN-JS,,,,,,news,,,,,,,,
membership,north,,,hub,,KZ-59,signed,2025-11-28,,,news,p. 1,,,,,,,
observation,,,,,,,,,,,news,,KZ-59,goods-balance,KZ,2024,-1234.50,USD,about
membership,north,,,,,,left,2026-03,,,news,,,,,,,,
`

// utf16LE returns a text as spreadsheets save "Unicode text".
func utf16LE(text string) string {
	b := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(text)) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return string(b)
}

func utf16BE(text string) string {
	b := []byte{0xfe, 0xff}
	for _, unit := range utf16.Encode([]rune(text)) {
		b = binary.BigEndian.AppendUint16(b, unit)
	}
	return string(b)
}

// semicolons has semicolons for commas in a table whose cells have none.
func semicolons(text string) string { return strings.ReplaceAll(text, ",", ";") }

// The same facts are the same dataset, however a spreadsheet saves them.
func TestReadCSVForms(t *testing.T) {
	tabs := strings.ReplaceAll(table, ",", "\t")
	russian := strings.NewReplacer("2025-11-28", "28.11.2025", "2025-11-29", "29 ноября 2025 г.", "-1234.50", "−1 234,50").Replace(semicolons(table))
	for name, text := range map[string]string{
		"commas":           table,
		"semicolons":       semicolons(table),
		"tabs":             tabs,
		"bars":             strings.ReplaceAll(table, ",", "|"),
		"mark":             "\ufeff" + table,
		"CRLF":             strings.ReplaceAll(table, "\n", "\r\n"),
		"no last line end": strings.TrimSuffix(table, "\n"),
		"UTF-16":           utf16LE(tabs),
		"UTF-16, swapped":  utf16BE(tabs),
		"sep":              "sep=;\r\n" + semicolons(table),
		"empty ends":       strings.ReplaceAll(table, "\n", ",,,\n") + ",,,,,,,,,,,,,,,,,,,,,,\n\n \n",
		"spaces":           strings.NewReplacer(",", " , ", "\n", "\t\n").Replace(table),
		"plural":           strings.NewReplacer("\nmembership", "\nMemberships", "\nsource", "\nSource").Replace(table),
		"Russian":          russian,
	} {
		t.Run(name, func(t *testing.T) {
			var o dataset.CSVOptions
			if name == "Russian" {
				l := locale.For(language.Russian)
				o.Locale = &l
			}
			d, err := dataset.ReadCSV(iotest.OneByteReader(strings.NewReader(text)), o)
			require.NoError(t, err)
			assert.Equal(t, written(t, read(t, facts)), written(t, d))
			require.NoError(t, d.Check())
		})
	}
}

// heads returns the first line of each fault of a table.
func heads(t *testing.T, text string, o dataset.CSVOptions) []string {
	t.Helper()
	o.Name = "t.csv"
	_, err := dataset.ReadCSV(strings.NewReader(text), o)
	var all dataset.ReadErrors
	if err == nil || !errors.As(err, &all) {
		return []string{fmt.Sprint(err)}
	}
	var lines []string
	for _, e := range all {
		lines = append(lines, fmt.Sprintf("%s: %s [%s]", e.Position, e.Message(language.English), e.Code))
	}
	return lines
}

func TestReadCSVFaults(t *testing.T) {
	german := locale.For(language.German)
	english := locale.For(language.English)
	chinese := locale.For(language.Chinese)
	for _, c := range []struct {
		name, text string
		locale     *locale.Locale
		want       []string
	}{
		{"two marks", "\ufeff\ufeffrecord,id\nsourse,s\n", nil, []string{`t.csv:2:1: column "record": "sourse" is not a kind of record; did you mean "source"? [dataset.unknown-record]`}},
		{"several in a row", "record,id,platform,event,on,as\nmembership,m,Hub!,signed,21.10.2025,\n", nil, []string{
			`t.csv:2:14: column "platform": "Hub!" is not a party: want a region code such as KZ-59, or the id of an organization or platform; for example "KZ-59" [dataset.bad-value]`,
			`t.csv:2:26: column "on": "21.10.2025" is not a date: want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]; write "2025-10-21" [dataset.bad-value]`}},
		{"unknown columns", "record,id,Platfrom,date,name,xyz\n", nil, []string{
			`t.csv:1:11: unknown column "Platfrom"; did you mean "platform"? [dataset.unknown-column]`,
			`t.csv:1:20: unknown column "date"; did you mean "on"? [dataset.unknown-column]`,
			`t.csv:1:25: unknown column "name"; did you mean "name:en"? [dataset.unknown-column]`,
			`t.csv:1:30: unknown column "xyz" [dataset.unknown-column]`}},
		{"no column record", "id,kind\nx,y\n", nil, []string{`t.csv:1:1: the first row has no column "record" [dataset.missing-column]`}},
		{"doubled column", "record,id,name:ru,Name:RU\n", nil, []string{`t.csv:1:19: the column "Name:RU" appears twice; keep one of them [dataset.doubled-column]`}},
		{"unknown record", "record,id\nmembreship,m\n", nil, []string{`t.csv:2:1: column "record": "membreship" is not a kind of record; did you mean "membership"? [dataset.unknown-record]`}},
		{"no record", "record,id\n,m\n", nil, []string{`t.csv:2:2: the row has nothing in the column "record" [dataset.missing-cell]`}},
		{"no id", "record,id,event\nmembership,,signed\n", nil, []string{`t.csv:2:1: the row has nothing in the column "id" [dataset.missing-cell]`}},
		{"an event of nothing", "record,id,on\nmembership,m,2025\n", nil, []string{
			`t.csv:2:14: the column "on" has no meaning in this row of the record "membership"; it needs one of the columns event [dataset.misplaced-cell]`}},
		{"an id of an observation", "record,id,subject\nobservation,o,KZ\n", nil, []string{`t.csv:2:13: the column "id" has no meaning in this row of the record "observation" [dataset.misplaced-cell]`}},
		{"two parts", "record,id,event,relation,to\nagreement,a,signed,amends,b\n", nil, []string{
			`t.csv:2:20: "event" and "relation" are in one row, and each needs a row of its own [dataset.crowded-row]`}},
		{"contradiction", "record,id,url\nsource,s,a\nsource,s,a\nsource,s,b\n", nil, []string{
			`t.csv:4:10: column "url": "b" is not what line 2 says in this column for the same record: "a" [dataset.different-cell]`}},
		{"a stranger", "record,id\nsource,s,,x\n", nil, []string{`t.csv:2:11: the column of "x" has no header [dataset.unnamed-column]`}},
		{"no truth", "record,id,nonBinding\nagreement,a,ИСТИНА\n", nil, []string{`t.csv:2:13: column "nonBinding": "ИСТИНА" is not true or false; write true [dataset.bad-value]`}},
		{"no JSON", "record,id,rules\nagreement,a,{term: 5}\nagreement,b,\"{\"\"term\"\": {\"\"dealy\"\": {}}}\"\n", nil, []string{
			`t.csv:2:13: column "rules": expected the name of a field in double quotes, found the word "term"; put it in double quotes: "term" [dataset.syntax]`,
			`t.csv:3:13: column "rules": unknown field "dealy"; did you mean "delay"? [dataset.unknown-field]`}},
		{"no record in JSON", "record,json\nsource,\"]}\"\nsource,\"{\"\"idd\"\": \"\"s\"\"}\"\n", nil, []string{
			`t.csv:2:8: column "json": expected the end of the document, found the character ']' [dataset.syntax]`,
			`t.csv:3:8: column "json": unknown field "idd"; did you mean "id"? [dataset.unknown-field]`}},
		{"JSON and more", "record,id,json\nsource,s,{}\n", nil, []string{`t.csv:2:8: the column "id" has no meaning in this row of the record "source" [dataset.misplaced-cell]`}},
		{"JSON and rows", "record,id,events,event\nmembership,m,[],signed\n", nil, []string{`t.csv:2:14: column "events": the field "events" appears twice; keep one of them [dataset.doubled-field]`}},
		{"no amount", "record,subject,unit\nobservation,KZ,USD\n", nil, []string{`t.csv:2:16: the row has nothing in the column "amount" [dataset.missing-cell]`}},
		{"open quotation mark", "record,id\nsource,\"s\nsource,t\n", nil, []string{
			`t.csv:2:8: nothing closes the quotation mark that opens this cell; within a cell a quotation mark is written twice: "" [dataset.open-cell]`}},
		{"stray quotation mark", "record,id\nsource,s\"\"\nsource,\"t\"t\nsource,!\n", nil, []string{
			`t.csv:2:9: a cell with quotation marks stands in quotation marks, and each of those within it is written twice: "the ""Hub""" [dataset.stray-quote]`,
			`t.csv:3:8: a cell with quotation marks stands in quotation marks, and each of those within it is written twice: "the ""Hub""" [dataset.stray-quote]`}},
		{"Windows-1251", "record,id,name:ru\nsource,s,\xcd\xee\xe2\xee\xf1\xf2\xe8\n", nil, []string{`t.csv:2:10: byte 0xCD is not UTF-8; save the file as UTF-8 [dataset.not-utf8]`}},
		{"decimal comma", "record;subject;amount\nobservation;KZ;1,5\n", nil, []string{`t.csv:2:16: column "amount": "1,5" is not a decimal number; write "1.5" [dataset.bad-value]`}},
		{"ambiguous number", "record;subject;amount\nobservation;KZ;1.234\nobservation;KZ;1.234,5\nobservation;KZ;x\n", &german, []string{
			`t.csv:2:16: column "amount": "1.234" can be read as 1.234 and as 1234 [dataset.ambiguous-number]`,
			`t.csv:4:16: column "amount": "x" is not a decimal number; for example "1.9" [dataset.bad-value]`}},
		{"two meanings", "record,id,published\nsource,a,5.11.2025\n", &chinese, []string{
			`t.csv:2:10: column "published": "5.11.2025" is not a date: want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]; write "2025-11-05" [dataset.bad-value]`}},
		{"date of a locale", "record,id,published\nsource,a,05/06/2025\nsource,b,11/28/2025\nsource,c,2025-06\nsource,d,28.1\n", &english, []string{
			`t.csv:5:10: column "published": "28.1" is not a date: want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]; for example "2025-11-28" [dataset.bad-value]`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, heads(t, c.text, dataset.CSVOptions{Locale: c.locale}))
		})
	}
}

// After the limit reading stops, and says so; and so do the other limits.
func TestReadCSVLimits(t *testing.T) {
	text := "record,id\n" + strings.Repeat("sauce,s\n", 50)
	got := heads(t, text, dataset.CSVOptions{ReadOptions: dataset.ReadOptions{MaxErrors: 2}})
	require.Len(t, got, 3)
	assert.Equal(t, "t.csv:4:1: more than 2 faults; the rest of the file was not read; mend these first [dataset.too-many-faults]", got[2])
	got = heads(t, "record,id,published\n"+strings.Repeat("source,s,yesterday\n", 3)+strings.Repeat("source,t,today\nsource,u,x\n", 3), dataset.CSVOptions{ReadOptions: dataset.ReadOptions{MaxErrors: 2}})
	require.Len(t, got, 3)
	assert.Contains(t, got[2], "more than 2 faults")
	got = heads(t, text, dataset.CSVOptions{ReadOptions: dataset.ReadOptions{MaxBytes: 20}})
	assert.Equal(t, []string{"t.csv:1:1: the document has more than 20 bytes; raise the limit MaxBytes, or split the file [dataset.too-large]"}, got)
	got = heads(t, text, dataset.CSVOptions{ReadOptions: dataset.ReadOptions{MaxValues: 3}})
	assert.Contains(t, got[len(got)-1], "the document has more than 3 values; raise the limit MaxValues")
	assert.Equal(t, []string{"dataset: ReadCSV(t.csv): 'x' cannot stand between cells"}, heads(t, text, dataset.CSVOptions{Comma: 'x'}))
	assert.Equal(t, []string{`dataset: ReadCSV(t.csv): no collection "tables"`}, heads(t, text, dataset.CSVOptions{Collection: "tables"}))
	_, err := dataset.ReadCSV(nil, dataset.CSVOptions{})
	assert.EqualError(t, err, "dataset: ReadCSV(dataset): no reader")
	_, err = dataset.ReadCSV(iotest.ErrReader(errors.New("broken")), dataset.CSVOptions{})
	assert.EqualError(t, err, "dataset: ReadCSV(dataset): broken")
}

// An empty table, and one with a header alone, are empty datasets.
func TestReadCSVOfNothing(t *testing.T) {
	for _, text := range []string{"", "\n\n", "\ufeff", "record,id\n", "sep=;\n", utf16LE("")} {
		assert.Equal(t, "{}\n", written(t, readCSV(t, text)), "%q", text)
	}
}

// Rows of a collection that the options name need no column record.
func TestReadCSVOfOneCollection(t *testing.T) {
	d, err := dataset.ReadCSV(strings.NewReader("subject;amount;unit\nKZ;5;count\n"), dataset.CSVOptions{Collection: dataset.CollectionObservations})
	require.NoError(t, err)
	require.Len(t, d.Observations, 1)
	assert.Equal(t, "KZ", d.Observations[0].Subject.String())
}

// Issues of a table are found in its cells.
func TestLocateInTable(t *testing.T) {
	d := readCSV(t, table)
	lines := strings.Split(table, "\n")
	for path, want := range map[issue.Path]string{
		"/platforms/0/seat":                 "CN-JS,",
		"/platforms/0/names/zh-Hant":        "樞紐,",
		"/memberships/0/member":             "KZ-59,signed",
		"/memberships/0/events/0/on":        "2025-11-28,",
		"/memberships/0/events/1/kind":      "left,",
		"/memberships/0/cites/0/locator":    "p. 1,",
		"/observations/0/value/amount":      "-1234.50,",
		"/observations/0/value":             "-1234.50,",
		"/observations/0":                   "observation,",
		"/memberships/0/events/1/effective": "left,",
	} {
		at, found := d.Locate(path)
		assert.True(t, found)
		line := []rune(lines[at.Line-1])
		assert.True(t, strings.HasPrefix(string(line[at.Column-1:]), want), "%s: %s", path, at)
	}
	all := &dataset.Dataset{}
	all.Add(read(t, facts))
	all.Add(d)
	at, found := all.Locate("/memberships/1/member")
	assert.True(t, found)
	assert.Equal(t, 4, at.Line)
	assert.Contains(t, all.Excerpt("/memberships/1/member"), "membership,north,,,hub,,KZ-59,signed")
}

// Hostile tables take time in proportion to their size.
func TestReadCSVScales(t *testing.T) {
	repeat := func(n int, row func(i int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(row(i))
		}
		return b.String()
	}
	wide := func(n int) string {
		keys, texts := repeat(n, func(i int) string { return fmt.Sprintf(",identifiers:k%d", i) }), strings.Repeat(",x", n)
		return "record,id" + keys + "\nregion,KZ" + texts + "\nregion,KZ" + texts + "\n"
	}
	for name, text := range map[string]func(n int) string{
		"cites of one record": func(n int) string {
			return "record,id,source\n" + repeat(n, func(i int) string { return fmt.Sprintf("platform,p,s%d\n", i) })
		},
		"events of one record": func(n int) string {
			return "record,id,event,as\n" + repeat(n, func(i int) string { return fmt.Sprintf("membership,m,left,s%d\n", i) })
		},
		"columns": wide,
		"unknown columns": func(n int) string {
			return "record,id" + repeat(n, func(i int) string { return fmt.Sprintf(",x%d", i) }) + "\n"
		},
		"unnamed columns": func(n int) string { return "record,id\nsource,s" + strings.Repeat(",x", n) },
		"quotation marks": func(n int) string { return "record,id\n" + strings.Repeat("source,\"\n", n) },
		"contradictions": func(n int) string {
			return "record,id,url\n" + repeat(n, func(i int) string { return fmt.Sprintf("source,s,%d\n", i) })
		},
	} {
		t.Run(name, func(t *testing.T) {
			allocated := func(n int) float64 {
				input := text(n)
				return testing.AllocsPerRun(1, func() { _, _ = dataset.ReadCSV(strings.NewReader(input), dataset.CSVOptions{}) })
			}
			few, many := allocated(effort.Size(500, 2000)), allocated(effort.Size(10_000, 40_000))
			assert.Less(t, many, 30*few+5_000)
		})
	}
}

// Lines may end with CR alone, as old spreadsheets write them.
func TestReadCSVWithCarriageReturns(t *testing.T) {
	d, err := dataset.ReadCSV(strings.NewReader("record;id;url\rsource;a;https://example.org/a\rsource;b;HTTPS://example.org/b\r"), dataset.CSVOptions{})
	require.NoError(t, err)
	require.Len(t, d.Sources, 2)
	assert.Empty(t, d.Validate().Errors())
}
