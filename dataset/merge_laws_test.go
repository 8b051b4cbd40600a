package dataset_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// written returns a dataset as it is written.
func written(t *testing.T, d *dataset.Dataset) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	return b.String()
}

// sorted returns a dataset in canonical order, as it is written.
func sorted(t *testing.T, d *dataset.Dataset) string {
	t.Helper()
	d = d.Clone()
	d.Sort()
	return written(t, d)
}

func merge(t *testing.T, all ...*dataset.Dataset) (*dataset.Dataset, []dataset.Conflict) {
	t.Helper()
	merged, conflicts, err := dataset.Merge(dataset.MergeOptions{}, all...)
	require.NoError(t, err)
	return merged, conflicts
}

// described returns conflicts as texts, in order.
func described(conflicts []dataset.Conflict) []string {
	found := []string{}
	for _, c := range conflicts {
		var values []string
		for _, v := range c.Values {
			values = append(values, string(v.Value))
		}
		found = append(found, fmt.Sprintf("%s %s %s: %s", c.Collection, c.ID, c.Path, strings.Join(values, " ")))
	}
	slices.Sort(found)
	return found
}

func theAtlas(t *testing.T) *dataset.Dataset {
	t.Helper()
	d, err := atlas.Dataset()
	require.NoError(t, err)
	return d
}

// tree returns a dataset as JSON objects: collections of records of fields.
func tree(t *testing.T, d *dataset.Dataset) map[string][]map[string]any {
	t.Helper()
	var all map[string][]map[string]any
	require.NoError(t, json.Unmarshal([]byte(written(t, d)), &all))
	return all
}

func planted(t *testing.T, all map[string][]map[string]any) *dataset.Dataset {
	t.Helper()
	raw, err := json.Marshal(all)
	require.NoError(t, err)
	d, err := dataset.Read(bytes.NewReader(raw), dataset.ReadOptions{})
	require.NoError(t, err)
	return d
}

// split divides a dataset at random: each record, field and event is in at least one part, and often in more.
func split(t *testing.T, r *rand.Rand, d *dataset.Dataset, n int) []*dataset.Dataset {
	t.Helper()
	parts := make([]map[string][]map[string]any, n)
	for i := range parts {
		parts[i] = map[string][]map[string]any{}
	}
	some := func() []bool {
		chosen := make([]bool, n)
		chosen[r.IntN(n)] = true
		for i := range chosen {
			chosen[i] = chosen[i] || r.IntN(4) == 0
		}
		return chosen
	}
	for c, records := range tree(t, d) {
		for _, record := range records {
			pieces := make([]map[string]any, n)
			for i := range pieces {
				pieces[i] = map[string]any{}
			}
			for field, value := range record {
				isKey := field == "id" || field == "code" || c == "observations" && field != "cites" && field != "note"
				events, isEvents := value.([]any)
				isEvents = isEvents && field == "events"
				for i, chosen := range some() {
					if chosen && !isEvents || isKey {
						pieces[i][field] = value
					}
				}
				for _, event := range events {
					for i, chosen := range some() {
						if chosen && isEvents {
							own, _ := pieces[i][field].([]any)
							pieces[i][field] = append(own, event)
						}
					}
				}
			}
			for i, piece := range pieces {
				parts[i][c] = append(parts[i][c], piece)
			}
		}
	}
	var all []*dataset.Dataset
	for _, part := range parts {
		for _, records := range part {
			r.Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
		}
		all = append(all, planted(t, part))
	}
	return all
}

// A dataset that was split at random is merged into what it was.
func TestMergeOfASplit(t *testing.T) {
	whole := theAtlas(t)
	want := sorted(t, whole)
	for seed := range effort.Times[uint64](1) {
		r := rand.New(rand.NewPCG(seed, 1))
		merged, conflicts := merge(t, split(t, r, whole, 2+int(seed))...)
		assert.Empty(t, described(conflicts), "seed %d", seed)
		assertSameText(t, want, written(t, merged), seed)
	}
}

// assertSameText compares long texts and shows the first line that differs.
func assertSameText(t *testing.T, want, got string, seed uint64) {
	t.Helper()
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		require.Equal(t, a[i], b[i], "seed %d, line %d", seed, i)
	}
	require.Len(t, b, len(a), "seed %d", seed)
}

// Merging a dataset with itself changes nothing but the order, which is then the canonical one.
func TestMergeWithItself(t *testing.T) {
	whole := theAtlas(t)
	want := sorted(t, whole)
	for n := range effort.Size(2, 3) {
		merged, conflicts := merge(t, slices.Repeat([]*dataset.Dataset{whole}, n+1)...)
		assert.Empty(t, conflicts)
		assertSameText(t, want, written(t, merged), uint64(n))
	}
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}
