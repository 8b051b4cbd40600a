package schematest

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fields are documents with a text of each form in the place of TEXT, and texts of that form.
var fields = []struct{ form, document, right string }{
	{"date", `{"sources": [{"id": "s", "url": "https://example.org", "recorded": TEXT}]}`, "2025-11-28|2024-02-29|2025-12-31|0004-06-30"},
	{"day", `{"sources": [{"id": "s", "url": "https://example.org", "published": TEXT}]}`, "2025-11-28|2025-12-31~|2024-02|2024?|199X|19XX%|[..2025-10-31]|[2024-02-29..]|[2024..2025-06]"},
	{"code", `{"organizations": [{"id": "o", "names": {"en": "O"}, "seat": TEXT}]}`, "KZ|KZ-59|143|CN-JS/nanjing/xuanwu-2"},
	{"party", `{"organizations": [{"id": "o", "names": {"en": "O"}, "parent": TEXT}]}`, "KZ|KZ-59|143|CN-JS/nanjing|jiangsu-soho"},
	{"number", `{"organizations": [{"id": "o", "names": {"en": "O"}, "owners": [{"party": "KZ", "share": TEXT}]}]}`, "15|-1.90|1e-3|1.5E+10|1e10000|0.00"},
	{"period", `{"observations": [{"subject": "KZ", "indicator": "population", "period": TEXT, "value": {"amount": "1", "unit": "count"}}]}`,
		"2024|2024-07|2024-A1|2024-S2|2024-T3|2024-Q4|2024-M12|2020-W53|2024-D366|2023-D365|2024-07-31|2025-01-01/P9M|2025-01-01T00:00:00/P1Y2M3W10D"},
	{"unit", `{"observations": [{"subject": "KZ", "indicator": "population", "value": {"amount": "1", "unit": TEXT}}]}`, "USD|percent|USD@2015|index@2010-Q3|KZT@2015-01-01/P1Y"},
	{"quorum", `{"agreements": [{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": TEXT}}}}]}`, "all|2/3|10"},
	{"language", `{"sources": [{"id": "s", "url": "https://example.org", "language": TEXT}]}`, "ru|zh-Hant"},
	{"id", `{"platforms": [{"id": TEXT, "names": {"en": "P"}}]}`, "hub|china-central-asia|a1-2"},
}

// neighbours returns a text with each character deleted, doubled, and replaced by others in turn.
func neighbours(text string) []string {
	all := []string{text}
	for at := range text {
		rest := text[at+1:]
		all = append(all, text[:at]+rest, text[:at]+text[at:at+1]+text[at:])
		for _, other := range strings.Split("0 1 2 3 4 5 6 9 - / . ~ ? [ ] X a z A W T P @ \n é", " ") {
			all = append(all, text[:at]+other+rest)
		}
	}
	return append(all, text+"\n", text+"0", text+"~", " "+text)
}

// Every form of a text has the same verdict, on right texts and on those that differ from them in one character.
func TestTexts(t *testing.T) {
	long := []string{strings.Repeat("a", 100), strings.Repeat("a", 101), "KZ/" + strings.Repeat("a", 99), "KZ/" + strings.Repeat("a", 100),
		"KZ/" + strings.Repeat("a", 98) + "/" + strings.Repeat("b", 98), "KZ/" + strings.Repeat("a", 99) + "/" + strings.Repeat("b", 99),
		strings.Repeat("9", 10_000), strings.Repeat("9", 10_001), "0." + strings.Repeat("0", 100) + "1e10050", "1.5e20000"}
	for _, f := range fields {
		accepted := 0
		all := append(append([]string{}, texts...), long...)
		for _, right := range strings.Split(f.right, "|") {
			v := judge(t, document(t, f.document, right))
			require.NoError(t, v.schema, right)
			require.NoError(t, v.read, right)
			all = append(all, neighbours(right)...)
		}
		for _, text := range all {
			v := judge(t, document(t, f.document, text))
			if v.schema == nil {
				accepted++
			}
			if fault := v.fault(); fault != "" && !isLenient(v) {
				assert.Fail(t, fault, "%s %q", f.form, text)
			}
		}
		t.Logf("%s: %d of %d accepted", f.form, accepted, len(all))
	}
}

func document(t *testing.T, template, text string) []byte {
	t.Helper()
	quoted, err := json.Marshal(text)
	require.NoError(t, err)
	return []byte(strings.ReplaceAll(template, "TEXT", string(quoted)))
}
