package dataset_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// dice makes datasets of few values, so that they often tell of the same records, and often differently.
type dice struct{ *rand.Rand }

func (d dice) of(values ...string) string { return values[d.IntN(len(values))] }

// field returns a field with one of the values, each of which is JSON, or no field.
func (d dice) field(name string, values ...string) string {
	if d.IntN(2) == 0 {
		return ""
	}
	return fmt.Sprintf(", %q: %s", name, d.of(values...))
}

func (d dice) list(name string, most int, element func() string) string {
	var all []string
	for range d.IntN(most + 1) {
		all = append(all, element())
	}
	if len(all) == 0 {
		return ""
	}
	return fmt.Sprintf(", %q: [%s]", name, strings.Join(all, ", "))
}

// day returns a day of few, some of them vague.
func (d dice) day() string {
	return d.of(`"2010-01-01"`, `"2010-06-15"`, `"2012-03-01"`, `"2010"`, `"2010-06"`, `"2010-06~"`, `"[..2010-06-15]"`, `"[2010-06-01..2012-12-31]"`, `"2012?"`)
}

func (d dice) cites() string {
	return d.list("cites", 2, func() string {
		return `{"source": ` + d.of(`"s"`, `"t"`, `"u"`) + d.field("locator", `"p. 1"`, `"p. 2"`) + d.field("about", `"cites"`) + "}"
	})
}

func (d dice) known() string {
	return d.field("recorded", `"2015-01-01"`, `"2016-01-01"`) + d.field("retracted", `"2017-01-01"`, `"2018-01-01"`)
}

func (d dice) event(kinds ...string) string {
	known := ""
	if d.IntN(4) == 0 {
		known = d.known()
	}
	return fmt.Sprintf(`{"kind": %q, "on": %s`, d.of(kinds...), d.day()) + d.field("effective", d.day()) + known + d.cites() + "}"
}

func (d dice) dataset() string {
	names := func(field string) string {
		return d.field(field, `{"en": "A"}`, `{"en": "B"}`, `{"ru": "А"}`, `{"en": "A", "ru": "Б"}`)
	}
	platform := func() string {
		return `{"id": ` + d.of(`"hub"`, `"club"`) + names("names") + d.field("seat", `"CN-JS"`, `"CN-SH"`) + d.field("founded", d.day()) +
			d.list("operators", 2, func() string {
				return `{"party": ` + d.of(`"KZ"`, `"CN"`) + d.field("from", d.day()) + d.cites() + "}"
			}) + d.known() + d.cites() + "}"
	}
	membership := func() string {
		return `{"id": "m", "platform": "hub", "member": "KZ"` + d.list("events", 5, func() string {
			return d.event("signed", "effective", "left", "notice", "suspended", "attested")
		}) + d.cites() + "}"
	}
	agreement := func() string {
		return `{"id": "a"` + names("titles") + d.field("nonBinding", "true") +
			d.field("depositaries", `["KZ"]`, `["CN", "KZ"]`, `["KZ", "CN"]`) +
			d.list("parties", 2, func() string {
				return `{"party": ` + d.of(`"KZ"`, `"CN"`) + d.field("weight", `{"w": "1"}`, `{"w": "2"}`, `{"v": "1.0"}`) + d.field("counts", "true", "false") + "}"
			}) +
			d.list("statements", 2, func() string {
				return `{"kind": "declaration", "by": "KZ"` + d.field("on", d.day()) + names("text") + d.cites() + "}"
			}) +
			d.field("rules", `{"term": {"delay": {"years": 5}}}`, `{"survival": {"years": 1}}`, `{"survival": {"years": 2}}`) + d.cites() + "}"
	}
	observation := func() string {
		return `{"subject": "KZ", "indicator": "population", "period": ` + d.of(`"2020"`, `"2020-01-01/P1Y"`) +
			d.of(`, "value": {"amount": "5", "unit": "count"}`, `, "value": {"amount": "5.0", "unit": "count"}`, `, "value": {"amount": "12", "unit": "count"}`, `, "status": "O"`) +
			names("note") + d.known() + d.cites() + "}"
	}
	return "{" + strings.TrimPrefix(d.list("platforms", 2, platform)+d.list("memberships", 1, membership)+
		d.list("agreements", 1, agreement)+d.list("observations", 3, observation), ", ") + "}"
}

// The order of the datasets does not matter, nor whether they are merged at once or in steps, nor whether one is merged
// again. All this is so for the conflicts as well.
func TestMergeLaws(t *testing.T) {
	for seed := range effort.Times[uint64](30) {
		d := dice{rand.New(rand.NewPCG(seed, 2))}
		var texts []string
		for range 3 {
			texts = append(texts, d.dataset())
		}
		a, b, c := read(t, texts[0]), read(t, texts[1]), read(t, texts[2])
		all, conflicts := merge(t, a, b, c)
		want, disputed := written(t, all), described(conflicts)
		check := func(name string, of ...*dataset.Dataset) {
			t.Helper()
			merged, conflicts := merge(t, of...)
			require.Equal(t, want, written(t, merged), "%s of\n%s", name, strings.Join(texts, "\n"))
			require.Equal(t, disputed, described(conflicts), "%s of\n%s", name, strings.Join(texts, "\n"))
		}
		ab, _ := merge(t, a, b)
		bc, _ := merge(t, b, c)
		check("another order", c, a, b)
		check("another order", b, a, c)
		check("steps", ab, c)
		check("steps", a, bc)
		check("steps", bc, ab)
		check("again", all)
		check("again", all, b)
		check("a copy", all.Clone(), c, all)
		check("nothing", nil, all, &dataset.Dataset{})
	}
}

// Conflicts have at least two values, all different, at a place of the merged record.
func TestConflictsAreConflicts(t *testing.T) {
	seen := 0
	for seed := range effort.Times[uint64](200) {
		d := dice{rand.New(rand.NewPCG(seed, 3))}
		merged, conflicts := merge(t, read(t, d.dataset()), read(t, d.dataset()))
		records := tree(t, merged)
		for _, c := range conflicts {
			seen++
			require.Greater(t, len(c.Values), 1, "seed %d", seed)
			values := map[string]bool{}
			for _, v := range c.Values {
				values[string(v.Value)] = true
			}
			assert.Len(t, values, len(c.Values), "seed %d", seed)
			isThere := false
			for _, record := range records[string(c.Collection)] {
				_, has := at(record, c.Path.Tokens())
				isThere = isThere || has
			}
			assert.True(t, isThere, "seed %d: %s", seed, c.Path)
		}
	}
	assert.Greater(t, seen, 100)
}

// at returns the value at a path within a JSON value.
func at(value any, tokens []string) (any, bool) {
	for _, token := range tokens {
		switch v := value.(type) {
		case map[string]any:
			value = v[token]
		case []any:
			var i int
			if json.Unmarshal([]byte(token), &i) != nil || i >= len(v) {
				return nil, false
			}
			value = v[i]
		}
		if value == nil {
			return nil, false
		}
	}
	return value, true
}
