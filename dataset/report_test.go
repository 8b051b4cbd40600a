package dataset_test

import (
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/width"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// The caret is below the fault in a terminal, where a Chinese character is two cells wide and a combining mark none.
func TestCaretBelowWideCharacters(t *testing.T) {
	for before, cells := range map[string]int{"": 0, "Nanjing": 7, "Нанкин": 6, "南京市": 6, "南京 (Nan)": 10, "ｈｕｂ": 6, "ハブ、": 6, "e\u0301": 1, "서울": 4, "𠀀": 2, "🤝": 2} {
		_, err := dataset.Read(strings.NewReader(`{"regions": [{"names": {"zh": "`+before+`", "kk": 5}}]}`), dataset.ReadOptions{Name: "my.json"})
		var e *dataset.ReadError
		require.ErrorAs(t, err, &e)
		_, caret, _ := strings.Cut(e.Excerpt, "\n")
		assert.Equal(t, "      | "+strings.Repeat(" ", 40+cells)+"^", caret, before)
	}
}

// A letter is wide if golang.org/x/text/width, an independent table, says so.
func TestWidthOfLetters(t *testing.T) {
	var letters []rune
	for r := rune(0x80); r < 0x32000; r++ {
		if unicode.IsLetter(r) && r != 0x3164 && r != 0xffa0 { // fillers, which are shown as escapes
			letters = append(letters, r)
		}
	}
	wrong, seen := 0, 0
	for n, some := range slices.Collect(slices.Chunk(letters, 40)) {
		if n%effort.Every(10) != 0 {
			continue
		}
		lines := make([]string, len(some)) // each with an error behind a letter
		for i, r := range some {
			lines[i] = `{"names": {"` + string(r) + `" 5}}`
		}
		_, err := dataset.Read(strings.NewReader("{\"regions\": [\n"+strings.Join(lines, ",\n")+"\n]}"), dataset.ReadOptions{})
		var all dataset.ReadErrors
		require.ErrorAs(t, err, &all)
		line := 0
		for _, e := range all {
			if e.Line == line {
				continue
			}
			line = e.Line
			kind := width.LookupRune(some[line-2]).Kind()
			wide := kind == width.EastAsianWide || kind == width.EastAsianFullwidth
			_, caret, _ := strings.Cut(e.Excerpt, "\n")
			before, _, _ := strings.Cut(caret, "^")
			seen++
			if isWide := len(before) > len(`      | {"names": {"x" `); isWide != wide {
				wrong++
			}
		}
	}
	assert.GreaterOrEqual(t, seen, len(letters)/effort.Every(10))
	assert.Zero(t, wrong)
}

const twoErrors = "{\"platforms\": [{\"id\": \"hub\", \"names\": {\"zh\": \"南京\"}}],\n\"memberships\": [\n" +
	"  {\"id\": \"a\", \"platform\": \"hub\", \"member\": \"KZ-QQ\", \"events\": [{\"kind\": \"effective\", \"on\": \"2024\"}]},\n" +
	"  {\"id\": \"b\", \"platform\": \"hubb\", \"member\": \"KZ-59\", \"events\": [{\"kind\": \"signed\", \"on\": \"2024\"}]}]}"

func TestReport(t *testing.T) {
	d := read(t, twoErrors)
	for tag, want := range map[string]string{
		"en": `test.json:3:44: error: /memberships/0/member: no region "KZ-QQ" [dataset.unknown-region]
    3 |   {"id": "a", "platform": "hub", "member": "KZ-QQ", "events": [{"kind": "effective", "on": "2…
      |                                            ^
test.json:4:27: error: /memberships/1/platform: no record "hubb" in platforms; did you mean "hub"? [dataset.unknown-reference]
    4 |   {"id": "b", "platform": "hubb", "member": "KZ-59", "events": [{"kind": "si…
      |                           ^
test.json:4:65: warning: /memberships/1/events/0: no source gives the day on which KZ-59 became a member; the day of signing, 2024, is assumed [platform.effective-day-assumed]
    4 | …"platform": "hubb", "member": "KZ-59", "events": [{"kind": "signed", "on": "2024"}]}]}
      |                                                    ^
`,
		"zh": `test.json:3:44: 错误: /memberships/0/member: 没有地区 "KZ-QQ" [dataset.unknown-region]
    3 |   {"id": "a", "platform": "hub", "member": "KZ-QQ", "events": [{"kind": "effective", "on": "2…
      |                                            ^
test.json:4:27: 错误: /memberships/1/platform: platforms 中没有记录 "hubb"；是否应为 "hub"？ [dataset.unknown-reference]
    4 |   {"id": "b", "platform": "hubb", "member": "KZ-59", "events": [{"kind": "si…
      |                           ^
test.json:4:65: 警告: /memberships/1/events/0: 没有来源说明 KZ-59 自何日起成为成员；推定为签署日 2024 [platform.effective-day-assumed]
    4 | …"platform": "hubb", "member": "KZ-59", "events": [{"kind": "signed", "on": "2024"}]}]}
      |                                                    ^
`,
	} {
		var b strings.Builder
		require.NoError(t, d.Report(&b, d.Validate(), language.MustParse(tag)))
		assert.Equal(t, want, b.String())
	}
	built := &dataset.Dataset{Platforms: []platform.Platform{{ID: party.MustParseID("hub")}}}
	var b strings.Builder
	require.NoError(t, built.Report(&b, built.Validate(), language.Kazakh))
	assert.Equal(t, "қате: /platforms/0/names: hub платформасының атауы жоқ [platform.nameless]\n", b.String(), "what was built in Go has no place in a file")
	assert.EqualError(t, d.Report(broken{}, d.Validate(), language.English), "dataset: Report: broken")
	assert.EqualError(t, d.Report(nil, d.Validate(), language.English), "dataset: Report: no writer")
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("broken") }

// The error of Check shows positions, and errors.As finds the list of issues.
func TestInvalidError(t *testing.T) {
	err := read(t, twoErrors).Check()
	require.EqualError(t, err, `errors in the dataset: 2
test.json:3:44: error: /memberships/0/member: no region "KZ-QQ" [dataset.unknown-region]
    3 |   {"id": "a", "platform": "hub", "member": "KZ-QQ", "events": [{"kind": "effective", "on": "2…
      |                                            ^
test.json:4:27: error: /memberships/1/platform: no record "hubb" in platforms; did you mean "hub"? [dataset.unknown-reference]
    4 |   {"id": "b", "platform": "hubb", "member": "KZ-59", "events": [{"kind": "si…
      |                           ^`)
	var invalid *dataset.InvalidError
	require.ErrorAs(t, err, &invalid)
	assert.Len(t, invalid.Issues, 2)
	var list *issue.ListError
	require.ErrorAs(t, err, &list)
	assert.Equal(t, invalid.Issues, list.Issues)
	var first issue.Issue
	require.ErrorAs(t, err, &first)
	assert.Equal(t, issue.Code("dataset.unknown-region"), first.Code)

	err = (&dataset.Dataset{Platforms: make([]platform.Platform, 4)}).Check()
	assert.EqualError(t, &dataset.InvalidError{}, "no issues")
	assert.Equal(t, "… and 5 more", err.Error()[strings.LastIndex(err.Error(), "\n")+1:])
}

// A report of many issues reads each file once.
func TestReportOfManyIssues(t *testing.T) {
	n := effort.Size(5000, 20_000)
	var text strings.Builder
	text.WriteString(`{"offices": [`)
	for i := range n {
		text.WriteString(strings.Repeat(",", min(i, 1)) + `{"id": "office-` + strconv.Itoa(i) + `", "of": "KZ-59", "seat": "ZZ", "names": {"ru": "Нанкин"}}`)
	}
	d := read(t, text.String()+`]}`)
	begun := time.Now()
	var b strings.Builder
	require.NoError(t, d.ReportWith(&b, d.Validate(), dataset.ReportOptions{Limit: -1}))
	assert.Less(t, time.Since(begun), 10*time.Second)
	assert.Equal(t, 3*n, strings.Count(b.String(), "\n"))
	column := utf8.RuneCountInString(text.String()[:strings.LastIndex(text.String(), `"ZZ"`)]) + 1
	assert.Contains(t, b.String(), `test.json:1:`+strconv.Itoa(column)+`: error: /offices/`+strconv.Itoa(n-1)+`/seat: no region "ZZ" [dataset.unknown-region]`)
}

func TestReportsAreSafeForATerminal(t *testing.T) {
	data, err := dataset.Read(strings.NewReader(`{"regions": [{"code": "KZ-59", "names": {"\u001b[2Jx": "a", "\u202edc": "b"}}]}`), dataset.ReadOptions{MaxBytes: math.MaxInt})
	require.NoError(t, err)
	var text strings.Builder
	require.NoError(t, data.Report(&text, data.Validate(), language.Russian))
	assert.NotEmpty(t, text.String())
	assert.NotContains(t, text.String(), "\x1b")
	assert.NotContains(t, text.String(), "\u202e")
}
