package dataset_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/region/names"
)

// A hint is made from what was typed.
func TestReadHints(t *testing.T) {
	for text, want := range map[string]string{
		`{"meetings": [{"on": "21.10.2025"}]}`:                                          `write "2025-10-21"`,
		`{"meetings": [{"on": "10/11/2025"}]}`:                                          `write "2025-11-10" or "2025-10-11"`,
		`{"meetings": [{"on": "21 октября 2025 г."}]}`:                                  `write "2025-10-21"`,
		`{"meetings": [{"on": 21 October 2025}]}`:                                       `write "2025-10-21"`,
		`{"meetings": [{"on": 21.10.2025}]}`:                                            `write "2025-10-21"`,
		`{"meetings": [{"on": 2025年10月21日}]}`:                                           `write "2025-10-21"`,
		`{"sources": [{"published": "October 2025"}]}`:                                  `write "2025-10"`,
		`{"agreements": [{"rules": {"laterParty": {"when": {"on": "October 2025"}}}}]}`: `for example "2025-11-28"`,
		`{"observations": [{"period": "9M 2025"}]}`:                                     `write "2025-01-01/P9M"`,
		`{"observations": [{"period": "2025-01/2025-09"}]}`:                             `write "2025-01-01/P9M"`,
		`{"observations": [{"period": "21.10.2025"}]}`:                                  `write "2025-10-21"`,
		`{"observations": [{"value": {"amount": "1.35 billion", "unit": "USD"}}]}`:      `write "1.35e9"`,
		`{"observations": [{"value": {"amount": "1,234", "unit": "USD"}}]}`:             `write "1234" or "1.234"`,
		`{"observations": [{"value": {"amount": 1.35 billion, "unit": "USD"}}]}`:        `write "1.35e9"`,
		`{"observations": [{"value": {"amount": "1", "unit": "million USD"}}]}`:         `write "USD", and "e6" behind the amount`,
		`{"observations": [{"value": {"amount": "1", "unit": "млрд тенге"}}]}`:          `for example "USD"`,
		`{"observations": [{"value": {"amount": "1", "unit": "billion yuan"}}]}`:        `write "CNY", and "e9" behind the amount`,
		`{"memberships": [{"member": "Jiangsu"}]}`:                                      `write "CN-JS"`,
		`{"memberships": [{"member": "СКО"}]}`:                                          `write "KZ-59"`,
		`{"meetings": [{"place": "江苏"}]}`:                                               `write "CN-JS"`,
		`{"memberships": [{"member": "nowhere at all"}]}`:                               `for example "KZ-59"`,
		`{"regions": [{"names": "江苏"}]}`:                                                `write {"zh": "江苏"}`,
		`{"regions": [{"names": "Қостанай"}]}`:                                          `write {"kk": "Қостанай"}`,
		`{"platforms": [{"id": "Silk Road Hub"}]}`:                                      `write "silk-road-hub"`,
		`{"organizations": [{"id": sco}]}`:                                              `put it in double quotes: "sco"`,
		`{"agreements": [{"parties": ["Kazakhstan"]}]}`:                                 `for example {"party": "KZ-59"}`,
		`{"observations": [{"value": "1.35 billion USD"}]}`:                             `write {"amount": "1.35e9", "unit": "USD"}`,
		`{"observations": [{"value": "$1.9 trillion"}]}`:                                `write {"amount": "1.9e12", "unit": "USD"}`,
		`{"observations": [{"value": "15 %"}]}`:                                         `write {"amount": "15", "unit": "percent"}`,
		`{"platforms": [{"operators": ["CN-JS"]}]}`:                                     `write {"party": "CN-JS"}`,
		`{"platforms": [{"cites": ["kt"]}]}`:                                            `write {"source": "kt"}`,
		`{"platforms": [{"cites": "kt"}]}`:                                              `put [ ] around the value`,
		`{"sources": [{"link": "https://x.kz"}]}`:                                       `did you mean "url"?`,
		`{"sources": [{"publishedOn": "2025"}]}`:                                        `did you mean "published"?`,
		`{"agreements": [{"entry_into_force": {}}]}`:                                    `the fields here are`,
		`{"agreements": [{"rules": {"entry_into_force": {}}}]}`:                         `did you mean "entryIntoForce"?`,
	} {
		_, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Names: names.Codes})
		var all dataset.ReadErrors
		require.ErrorAs(t, err, &all, text)
		assert.Contains(t, all[0].Hint, want, text)
		for _, tag := range []language.Tag{language.Russian, language.Kazakh, language.Chinese} {
			assert.NotContains(t, all[0].Message(tag), "write ", text)
		}
	}
}

// Without names there is no hint that names a place.
func TestReadHintsWithoutNames(t *testing.T) {
	_, err := dataset.Read(strings.NewReader(`{"memberships": [{"member": "Jiangsu"}]}`), dataset.ReadOptions{})
	assert.ErrorContains(t, err, `for example "KZ-59"`)
}

// The faults of all files come in the order of the files, those of each file in its own.
func TestReadFSFindsEveryFault(t *testing.T) {
	files := fstest.MapFS{
		"b.json": {Data: []byte("{\"regions\": [{\"code\": 5}],\n \"regoins\": []}")}, "a.json": {Data: []byte(`{"sources": [5,]}`)},
		"c.json": {Data: []byte(`{}`)}, "d.json": {Data: []byte(`{"sources": [` + strings.Repeat("5, ", 20) + `5]}`)},
	}
	_, err := dataset.ReadFS(files, dataset.ReadOptions{MaxErrors: 3}, "b.json", "*.json")
	var all dataset.ReadErrors
	require.ErrorAs(t, err, &all)
	var places []string
	for _, e := range all {
		places = append(places, e.Position.String()+" "+string(e.Code))
	}
	assert.Equal(t, []string{
		"b.json:1:23 dataset.wrong-type", "b.json:2:2 dataset.unknown-field", "a.json:1:14 dataset.wrong-type", "a.json:1:15 dataset.syntax",
		"d.json:1:14 dataset.wrong-type", "d.json:1:17 dataset.wrong-type", "d.json:1:20 dataset.wrong-type", "d.json:1:23 dataset.too-many-faults",
	}, places)
	assert.Equal(t, "more than 3 faults; the rest of the file was not read; mend these first", all[7].Message(language.English))
	assert.Len(t, all.Unwrap(), 8)
}

// A file may name its schema; it is no part of the dataset.
func TestReadPassesOverSchema(t *testing.T) {
	d := read(t, `{"$schema": "https://example.org/schema.json", "sources": [{"id": "s"}]}`)
	assert.Len(t, d.Sources, 1)
	var b strings.Builder
	require.NoError(t, d.Write(&b))
	assert.NotContains(t, b.String(), "schema")
	_, err := dataset.Read(strings.NewReader(`{"$schema": 5}`), dataset.ReadOptions{})
	assert.ErrorContains(t, err, "expected a string")
}

func TestReadFSRefusesWhatIsNoFile(t *testing.T) {
	for name, mode := range map[string]fs.FileMode{"a pipe": fs.ModeNamedPipe, "a device": fs.ModeDevice} {
		_, err := dataset.ReadFS(fstest.MapFS{"x.json": {Mode: mode}}, dataset.ReadOptions{}, "*.json")
		assert.EqualError(t, err, `dataset: ReadFS("x.json"): not a regular file`, name)
	}
}
