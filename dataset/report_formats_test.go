package dataset_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
)

// joined is a dataset of two files, of which the second uses an id of the first.
func joined(t *testing.T) *dataset.Dataset {
	t.Helper()
	var all dataset.Dataset
	for _, file := range []struct{ name, text string }{
		{"one.json", "{\"memberships\": [\n  {\"id\": \"m\", \"platform\": \"hub\", \"member\": \"KZ-59\", \"events\": [{\"kind\": \"effective\", \"on\": \"2020\"}]}],\n\"platforms\": [{\"id\": \"hub\", \"names\": {\"en\": \"Hub\"}}, {\"id\": \"club\", \"names\": {}}]}"},
		{"two.json", "{\"memberships\": [{\"id\": \"m\", \"platform\": \"club\", \"member\": \"ZZ\", \"events\": [{\"kind\": \"effective\", \"on\": \"2020\"}]}]}"},
	} {
		d, err := dataset.Read(strings.NewReader(file.text), dataset.ReadOptions{Name: file.name})
		require.NoError(t, err)
		all.Add(d)
	}
	return &all
}

// A report follows the files, with paths within each, and refers to other records by their files and lines.
func TestReportOfFiles(t *testing.T) {
	d := joined(t)
	for tag, want := range map[string]string{
		"en": `one.json:3:78: error: /platforms/1/names: platform club has no name [platform.nameless]
    3 | … "names": {"en": "Hub"}}, {"id": "club", "names": {}}]}
      |                                                    ^
two.json:1:25: error: /memberships/0/id: "m" is already used at one.json:2 [dataset.doubled-id]
    1 | {"memberships": [{"id": "m", "platform": "club", "member": "ZZ", "events":…
      |                         ^
two.json:1:60: error: /memberships/0/member: no region "ZZ" [dataset.unknown-region]
    1 | …hips": [{"id": "m", "platform": "club", "member": "ZZ", "events": [{"kind": "effective", "on": "2020…
      |                                                    ^
`,
		"ru": `two.json:1:25: ошибка: /memberships/0/id: "m" уже используется в one.json:2 [dataset.doubled-id]`,
		"kk": `two.json:1:25: қате: /memberships/0/id: "m" бұған дейін one.json:2 жерінде қолданылған [dataset.doubled-id]`,
		"zh": `two.json:1:25: 错误: /memberships/0/id: "m" 已在 one.json:2 使用 [dataset.doubled-id]`,
	} {
		var b strings.Builder
		require.NoError(t, d.Report(&b, d.Validate(), language.MustParse(tag)))
		assert.Contains(t, b.String(), want)
	}
}

func TestReportInJSON(t *testing.T) {
	d := joined(t)
	var b strings.Builder
	require.NoError(t, d.ReportWith(&b, d.Validate(), dataset.ReportOptions{Format: dataset.ReportJSON, Language: language.Russian}))
	assert.Equal(t, `{
"errors": 3,
"warnings": 0,
"omitted": 0,
"issues": [
{"file":"one.json","line":3,"column":78,"path":"/platforms/1/names","code":"platform.nameless","severity":"error","message":"у платформы club нет названия"},
{"file":"two.json","line":1,"column":25,"path":"/memberships/0/id","code":"dataset.doubled-id","severity":"error","message":"\"m\" уже используется в one.json:2","related":[{"file":"one.json","line":2,"column":3,"path":"/memberships/0"}]},
{"file":"two.json","line":1,"column":60,"path":"/memberships/0/member","code":"dataset.unknown-region","severity":"error","message":"нет региона \"ZZ\""}
]
}
`, b.String())
	b.Reset()
	require.NoError(t, d.ReportWith(&b, nil, dataset.ReportOptions{Format: dataset.ReportJSON}))
	assert.True(t, json.Valid([]byte(b.String())))
}

func TestReportInSARIF(t *testing.T) {
	d := joined(t)
	var b bytes.Buffer
	require.NoError(t, d.ReportWith(&b, d.Validate(), dataset.ReportOptions{Format: dataset.ReportSARIF, Language: language.Chinese}))
	require.True(t, json.Valid(b.Bytes()))
	for _, want := range []string{
		`"version": "2.1.0"`, `"language": "zh"`, `"columnKind": "unicodeCodePoints"`, `"name":"crossborder"`,
		`{"id":"dataset.doubled-id","shortDescription":{"text":"… 已在 … 使用"},"defaultConfiguration":{"level":"error"}}`,
		`{"ruleId":"dataset.doubled-id","ruleIndex":0,"level":"error","message":{"text":"\"m\" 已在 one.json:2 使用"},` +
			`"locations":[{"physicalLocation":{"artifactLocation":{"uri":"two.json"},"region":{"startLine":1,"startColumn":25}},"logicalLocations":[{"fullyQualifiedName":"/memberships/0/id"}]}],` +
			`"relatedLocations":[{"id":0,"physicalLocation":{"artifactLocation":{"uri":"one.json"},"region":{"startLine":2,"startColumn":3}},"logicalLocations":[{"fullyQualifiedName":"/memberships/0"}]}]}`,
	} {
		assert.Contains(t, b.String(), want)
	}
}

// Errors go before warnings where not everything is shown, and the number of the others is said.
func TestReportLimit(t *testing.T) {
	d := read(t, `{"sources": [{"id": "a", "url": "x"}, {"id": "b", "url": "https://example.org"}, {"id": "c", "url": "y"}]}`)
	for tag, want := range map[string]string{"en": "… and 3 more\n", "ru": "… и ещё 3\n", "kk": "… және тағы 3\n", "zh": "……另有 3 项\n"} {
		var b strings.Builder
		require.NoError(t, d.ReportWith(&b, d.Validate(), dataset.ReportOptions{Limit: 2, Language: language.MustParse(tag)}))
		assert.Equal(t, 2, strings.Count(b.String(), "[source.bad-url]"), tag)
		assert.True(t, strings.HasSuffix(b.String(), want), b.String())
	}
	var b strings.Builder
	require.NoError(t, d.ReportWith(&b, d.Validate(), dataset.ReportOptions{Limit: 3, Format: dataset.ReportJSON}))
	assert.Contains(t, b.String(), "\"errors\": 2,\n\"warnings\": 3,\n\"omitted\": 2,\n")
	assert.Equal(t, 3, strings.Count(b.String(), `"code"`))
}

func TestReportOptionsAreChecked(t *testing.T) {
	d := joined(t)
	assert.EqualError(t, d.ReportWith(new(strings.Builder), nil, dataset.ReportOptions{Format: "xml"}),
		`dataset: ReportWith: no format "xml"; there are ["text" "json" "sarif"]`)
	assert.EqualError(t, d.ReportWith(nil, nil, dataset.ReportOptions{}), "dataset: ReportWith: no writer")
	assert.EqualError(t, dataset.ReportError(nil, nil, dataset.ReportOptions{}), "dataset: ReportError: no writer")
	for _, format := range dataset.ReportFormats() {
		assert.EqualError(t, d.ReportWith(broken{}, d.Validate(), dataset.ReportOptions{Format: format}), "dataset: ReportWith: broken")
	}
}

// What files contain cannot harm a terminal through a report, in any format, nor make it long.
func TestReportsOfHostileFiles(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "hostile", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	texts := []string{`{"platforms": [{"id": "` + strings.Repeat("x", 1_000_000) + `"}]}`, `{"platforms": [{"id": "hub", "names": {"` + strings.Repeat("\u200b", 1_000_000) + `": "x"}}]}`,
		`{"agreements": [{"id": "a", "authenticIn": ["` + strings.Repeat("-", 1_000_000) + `"]}], "sources": [{"id": "\u202e", "url": "\u001b]0;x\u0007"}]}`}
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		texts = append(texts, string(text))
	}
	const name = "\x1b[2J\u009b\u202e\u200b\n.json"
	for _, text := range texts {
		for _, format := range dataset.ReportFormats() {
			var b strings.Builder
			o := dataset.ReportOptions{Format: format, Language: language.Russian}
			d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Name: name})
			var bad *dataset.ReadError
			switch {
			case err == nil:
				require.NoError(t, d.ReportWith(&b, d.Validate(), o))
			default:
				require.ErrorAs(t, err, &bad)
				require.NoError(t, dataset.ReportError(&b, bad, o))
			}
			for _, r := range b.String() {
				if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
					t.Fatalf("%.50q has %U in %s", text, r, format)
				}
			}
			assert.Less(t, b.Len(), 20_000, "%.50q in %s", text, format)
		}
	}
}

// A caret stands below the place of a value behind escapes.
func TestCaretBehindEscapes(t *testing.T) {
	d, err := dataset.Read(strings.NewReader("{\"platforms\": [\t{\"id\": \"hub\", \"names\": {\"en\": \"a\u200bb\u009b\", \"ru\": \"\u200b\"}}]}"), dataset.ReadOptions{Name: "x.json"})
	require.NoError(t, err)
	line, caret, _ := strings.Cut(d.Excerpt("/platforms/0/names/ru"), "\n")
	assert.Contains(t, line, `[ {"id": "hub", "names": {"en": "a\u200bb\u009b", "ru": "\u200b"}}]}`)
	assert.Equal(t, strings.Index(line, `"\u200b"`)-len("…")+1, strings.Index(caret, "^"))
	var b strings.Builder
	require.NoError(t, d.Report(&b, issue.List{{Path: "/platforms/0/na\u202eme\xffs", Code: "x.y\x1b", Severity: issue.Error, Args: issue.Args{"a": "\u009b2J"}}}, language.English))
	assert.Contains(t, b.String(), `x.json:1:17: error: /platforms/0/na\u202eme\xffs: x.y\x1b a=\u009b2J [x.y\x1b]`)
}

// A byte in the name of a file that is not UTF-8 is written so that it can be told.
func TestReportOfANameThatIsNotUTF8(t *testing.T) {
	_, unread := dataset.Read(strings.NewReader(`{"region": []}`), dataset.ReadOptions{Name: "é\xffя\x80.json"})
	for format, want := range map[dataset.ReportFormat]string{
		dataset.ReportText: `é\xffя\x80.json:1:2: `, dataset.ReportJSON: `"file":"é\\xffя\\x80.json"`, dataset.ReportSARIF: `"uri":"%C3%A9%FF%D1%8F%80.json"`,
	} {
		var b strings.Builder
		require.NoError(t, dataset.ReportError(&b, unread, dataset.ReportOptions{Format: format}))
		assert.Contains(t, b.String(), want)
	}
	var b strings.Builder
	odd := issue.List{{Path: "/a\xffb", Code: "x.y", Severity: issue.Error}}
	require.NoError(t, new(dataset.Dataset).ReportWith(&b, odd, dataset.ReportOptions{Format: dataset.ReportJSON}))
	assert.Contains(t, b.String(), `"path":"/a\\xffb"`)
}
