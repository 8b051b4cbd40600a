package dataset_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// lines returns changes as they are printed.
func lines(changes dataset.Changes) []string {
	found := []string{}
	for _, c := range changes {
		found = append(found, c.String())
	}
	return found
}

// A change is told on one line that says what differs within its field.
func TestChangeString(t *testing.T) {
	older := read(t, `{
		"platforms": [{"id": "zz"}, {"id": "hub", "names": {"en": "Hub", "kk": "H"}, "seat": "CN-JS"}],
		"agreements": [{"id": "a", "depositaries": ["CN", "KZ"]}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [
			{"kind": "effective", "on": "2011"}, {"kind": "signed", "on": "2010", "cites": [{"source": "s"}]}, {"kind": "suspended", "on": "2012"}]}]}`)
	newer := read(t, `{
		"platforms": [{"id": "yy"}, {"id": "hub", "names": {"en": "The Hub", "ru": "\u0425\u202eаб"}, "founded": "2001"}],
		"agreements": [{"id": "a", "depositaries": ["KZ", "CN"]}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [
			{"kind": "signed", "on": "2010-05", "cites": [{"source": "s"}]}, {"kind": "effective", "on": "2011"}, {"kind": "left", "on": "2013"}]}]}`)
	assert.Equal(t, []string{
		`platforms "hub" /founded: added "2001"`,
		`platforms "hub" /names/en: "Hub" → "The Hub"; /names/kk: removed "H"; /names/ru: added "Х\u202eаб"`,
		`platforms "hub" /seat: removed "CN-JS"`,
		`platforms "yy" added`,
		`platforms "zz" removed`,
		`agreements "a" /depositaries: ["CN","KZ"] → ["KZ","CN"]`,
		`memberships "m" /events/0/on: "2010" → "2010-05"; /events/2: removed {"kind":"suspended","on":"2012"}; /events/2: added {"kind":"left","on":"2013"}`,
	}, lines(diff(t, older, newer)))
	assert.Equal(t, `platforms "hub" (2 more before) /seat: added nonsense`,
		dataset.Change{Kind: dataset.ChangeChanged, Collection: "platforms", ID: "hub", Nth: 2, Path: "/seat", New: json.RawMessage("nonsense")}.String())
	assert.Equal(t, `platforms "hub" /seat: nonsense → "KZ"`,
		dataset.Change{Kind: dataset.ChangeChanged, Collection: "platforms", ID: "hub", Path: "/seat", Old: json.RawMessage("nonsense"), New: json.RawMessage(`"KZ"`)}.String())
}

// Every part of a change is within it, and a change that can be divided is not a part of itself.
func TestPartsOfTheAtlas(t *testing.T) {
	older, newer := theAtlas(t), theAtlas(t)
	for i := range newer.Memberships {
		events := newer.Memberships[i].Events
		if len(events) > 1 {
			newer.Memberships[i].Events = events[1:]
		}
	}
	changes := diff(t, older, newer)
	require.NotEmpty(t, changes)
	for _, c := range changes {
		parts := c.Parts()
		require.Len(t, parts, 1)
		assert.Equal(t, dataset.ChangeRemoved, parts[0].Kind)
		assert.Equal(t, c.Path, parts[0].Path.Parent())
		assert.Equal(t, parts, parts[0].Parts())
	}
}

// The parts of a change are those of its values: whatever the order of fields and the escapes of texts are, and with the
// last of the fields that have one name.
func TestPartsOfValues(t *testing.T) {
	for _, c := range []struct{ older, newer, want string }{
		{`{"a": {"x": 1, "y": "\u0041"}, "b": 1}`, `{"b": 2, "a": {"y": "A", "x": 1}}`, `/v/b: 1 → 2`},
		{`[{"x": 1, "y": 2}]`, `[ {"y": 2, "x": 1}, "\"]" ]`, `/v/1: added "\"]"`},
		{`[1, 1, 1]`, `[1]`, `/v/1: removed 1; /v/2: removed 1`},
		{`{"a/b": [], "c": {}}`, `{"a/b": {}, "c": {}}`, `/v/a~1b: [] → {}`},
		{`{"a": 1, "a": 2}`, `{"a": 2}`, `/v: {"a": 1, "a": 2} → {"a": 2}`},
		{`[{"id": "a", "on": 1}, {"id": "a", "on": 2}]`, `[{"id": "a", "on": 2}, {"id": "a", "on": 3}]`, `/v/1/on: 1 → 3`},
		{`[1.0]`, `[1]`, `/v/0: removed 1.0; /v/0: added 1`},
		{`""`, `[`, `"" → [`},
	} {
		change := dataset.Change{Kind: dataset.ChangeChanged, Collection: "platforms", ID: "p", Path: "/v", Old: json.RawMessage(c.older), New: json.RawMessage(c.newer)}
		assert.Contains(t, change.String(), c.want)
	}
}

// The time for the parts of a change grows as the change does, in depth and in length.
func TestPartsGrowLinearly(t *testing.T) {
	list := func(n int, element string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, ","+element, i)
		}
		return "[" + b.String()[1:] + "]"
	}
	for name, c := range map[string]struct {
		size  int
		value func(n int, kind string) string
	}{
		"depth": {effort.Size(250, 1000), func(n int, kind string) string {
			return strings.Repeat(`{"a":`, n) + `"` + kind + `"` + strings.Repeat("}", n)
		}},
		"one subject": {effort.Size(750, 3000), func(n int, kind string) string { return list(n, `{"kind":"attested","on":"%d`+kind+`"}`) }},
		"scalars":     {effort.Size(1200, 5000), func(n int, kind string) string { return list(n, `"%d`+kind+`"`) }},
		"one scalar":  {effort.Size(2500, 10_000), func(n int, kind string) string { return list(n, `"%.0d`+kind+`"`) }},
	} {
		measure := func(n int) time.Duration {
			change := dataset.Change{Kind: dataset.ChangeChanged, Path: "/v", Old: json.RawMessage(c.value(n, "a")), New: json.RawMessage(c.value(n, "b"))}
			best := time.Hour
			for range 3 {
				begun := time.Now()
				require.NotEmpty(t, change.String())
				best = min(best, time.Since(begun))
			}
			return best
		}
		ratio := func() float64 { return float64(measure(4*c.size)) / float64(measure(c.size)) }
		least := ratio()
		for again := 0; again < 2 && least >= 10; again++ { // another program may have been in the way
			least = min(least, ratio())
		}
		assert.Less(t, least, 10.0, "%s: four times as much takes less than ten times the time", name)
	}
}
