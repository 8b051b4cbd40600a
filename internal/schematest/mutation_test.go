package schematest

import (
	"bytes"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mutations is how many wrong datasets are judged.
const mutations = 10_000

// texts are values of all the types that have a text form, right and wrong at their edges.
var texts = strings.Split(`|KZ|KZ-59|KZ-|KZ-ABCD|kz|143|1433|CN-JS/nanjing|CN-JS/|143/nanjing|CN-JS/Nanjing|CN-JS/nanjing--xuanwu|jiangsu-soho|soho-|a--b|A|V|member|own-role|`+
	`2025|2025-11|2025-11-28|2025-11-31|2024-02-29|2023-02-29|1900-02-29|2000-02-29|0000|0000-01-01|0001-01-01|0004-02-29|9999-12-31|2025-13|2025-00|2025-1-1|2025~|2025-11?|2025-11-28%|`+
	`2025~~|[..2025]|[2025..]|[..]|[2024..2025-06]|[2025..2025-06]|[2024-01-01..2024-02-30]|199X|19XX|1XXX|000X|00XX|200X~|2024-Q3|2024-Q5|2024-S2|2024-T3|2024-T4|2024-M07|2024-07-15|`+
	`2024-W52|2024-W54|2024-W00|2024-D366|2023-D366|2023-D000|2024-A1|2024-A2|2025-01-01/P9M|2025-01-01T00:00:00/P1Y|2025-01-01T00:00:00|2025-01-01/P0D|2025-01-01/P|2025-01-01/P1D1Y|`+
	`2025-02-30/P1Y|2024Q3|FY2024|USD|usd|USX|USD@2015|USX@2015|percent@2015|index@2010|index|currency|USD@|USD@2015-01-01/P0M|percent|count|15|-15|1.9|1.|.5|+1|1,9|1e12|1e10000|1e10001|1.5e-9999|`+
	`1E+3|1e|007|NaN|2/3|0/3|all|3|3/0|2147483647|en|ru|zh-Hant|english-language|E|O|X|about|sum|signed|effective|province|no such word|члены`, "|")

// mutant makes wrong datasets from a right one, the same ones for the same seed.
type mutant struct {
	*rand.Rand
	what string // what was done
}

// place is a value within a document.
type place struct {
	object map[string]any
	key    string
	array  []any
	index  int
}

func (p place) value() any {
	if p.object != nil {
		return p.object[p.key]
	}
	return p.array[p.index]
}

func (p place) set(v any) {
	if p.object != nil {
		p.object[p.key] = v
	} else {
		p.array[p.index] = v
	}
}

// places returns all values within a value, in an order that does not change.
func places(value any) []place {
	var all []place
	switch value := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			all = append(append(all, place{object: value, key: key}), places(value[key])...)
		}
	case []any:
		for i := range value {
			all = append(append(all, place{array: value, index: i}), places(value[i])...)
		}
	}
	return all
}

// small keeps up to two records of each collection, by chance.
func (m *mutant) small(tree map[string]any) {
	for _, key := range slices.Sorted(maps.Keys(tree)) {
		if records, ok := tree[key].([]any); ok && len(records) > 2 {
			from := m.IntN(len(records) - 1)
			tree[key] = records[from : from+2]
		}
	}
}

// mutate changes one value of a document in one way, chosen by chance.
func (m *mutant) mutate(tree map[string]any) {
	all := places(tree)
	p := all[m.IntN(len(all))]
	other := all[m.IntN(len(all))]
	switch kind := m.IntN(8); {
	case kind == 0 && p.object != nil:
		m.what = "deleted " + p.key
		delete(p.object, p.key)
	case kind == 1 && p.object != nil:
		name := []string{p.key + "s", strings.ToUpper(p.key), "", "id", "kind", other.key}[m.IntN(6)]
		m.what = "renamed " + p.key + " to " + name
		v := p.object[p.key]
		delete(p.object, p.key)
		p.object[name] = v
	case kind == 2:
		m.what = "retyped"
		p.set([]any{nil, true, json.Number("1"), json.Number("0"), json.Number("-1"), json.Number("1.5"), json.Number("4000001"), "", []any{}, map[string]any{}, []any{p.value()}, map[string]any{"x": p.value()}}[m.IntN(12)])
	case kind == 3:
		m.what = "copied another value"
		p.set(copied(other.value()))
	default:
		m.what = "another text"
		if _, isText := p.value().(string); !isText && m.IntN(4) > 0 {
			m.mutate(tree)
			return
		}
		p.set(m.text(p))
	}
}

// text returns a text to put in a place: one of the list, or the old one with one character changed.
func (m *mutant) text(p place) string {
	old, _ := p.value().(string)
	letters := []rune(old)
	if len(letters) == 0 || m.IntN(3) > 0 {
		return texts[m.IntN(len(texts))]
	}
	at := m.IntN(len(letters))
	switch m.IntN(3) {
	case 0:
		return string(slices.Delete(letters, at, at+1))
	case 1:
		return string(slices.Insert(letters, at, []rune("0-A a/@\nж")[m.IntN(9)]))
	}
	letters[at] = []rune("019-.Zz/~X[")[m.IntN(11)]
	return string(letters)
}

// member is a line of a document that has one field with a text.
var member = regexp.MustCompile(`(?m)^ *"[a-zA-Z]+": "[^"\\\n]*",\n`)

// doubled gives one field in thirty documents twice.
func (m *mutant) doubled(text []byte) []byte {
	all := member.FindAllIndex(text, -1)
	if m.IntN(30) > 0 || len(all) == 0 {
		return text
	}
	line := all[m.IntN(len(all))]
	m.what += ", doubled a field"
	return slices.Insert(slices.Clone(text), line[1], text[line[0]:line[1]]...)
}

func copied(v any) any {
	text, _ := json.Marshal(v)
	return parsed(text)
}

func parsed(text []byte) (v any) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return nil
	}
	return v
}

// The schema has the verdicts of Read and Validate on datasets with one fault, half of them made of the file that has every
// field.
func TestMutations(t *testing.T) {
	var all []any
	for _, name := range files(t) {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		all = append(all, parsed(text))
	}
	refused := 0
	for n := range mutations {
		m := &mutant{Rand: rand.New(rand.NewPCG(15, uint64(n)))}
		tree := copied(all[m.IntN(len(all))*(n%2)]).(map[string]any) // every other one of the first file
		m.small(tree)
		m.mutate(tree)
		text := m.doubled(pretty(t, tree))
		v := judge(t, text)
		if v.schema != nil {
			refused++
		}
		if fault := v.fault(); fault != "" && !isLenient(v) {
			assert.Fail(t, fault, "%d: %s\n%s", n, m.what, text)
		}
	}
	assert.Greater(t, refused, mutations/4)
	t.Logf("%d of %d refused", refused, mutations)
}
