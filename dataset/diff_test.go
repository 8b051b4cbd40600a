package dataset_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/platform"
)

func diff(t *testing.T, older, newer *dataset.Dataset) dataset.Changes {
	t.Helper()
	changes, err := dataset.Diff(older, newer)
	require.NoError(t, err)
	return changes
}

func apply(t *testing.T, older *dataset.Dataset, changes dataset.Changes) *dataset.Dataset {
	t.Helper()
	newer, err := dataset.Apply(older, changes)
	require.NoError(t, err)
	return newer
}

// again returns changes that were written as JSON and read.
func again(t *testing.T, changes dataset.Changes) dataset.Changes {
	t.Helper()
	text, err := json.Marshal(changes)
	require.NoError(t, err)
	var read dataset.Changes
	require.NoError(t, json.Unmarshal(text, &read))
	return read
}

func TestDiff(t *testing.T) {
	older := read(t, `{
		"platforms": [{"id": "zz", "names": {"en": "ZZ"}}, {"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS", "founded": "2001"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "signed", "on": "2010-01-01"}]}],
		"observations": [
			{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2024", "value": {"amount": "1.0", "unit": "USD"}},
			{"subject": "KZ-59", "indicator": "population", "period": "2024", "value": {"amount": "530000", "unit": "count"}}
		]}`)
	newer := read(t, `{
		"organizations": [{"id": "o", "names": {"en": "O"}}],
		"platforms": [{"id": "hub", "names": {"en": "Hub", "ru": "Хаб"}, "founded": "2002"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "signed", "on": "2010-01-01"}, {"kind": "effective", "on": "2011"}]}],
		"observations": [
			{"subject": "KZ-59", "indicator": "population", "period": "2024-01-01/P1Y", "value": {"amount": "530000", "unit": "count"}, "status": "P"},
			{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2024", "value": {"amount": "1.00", "unit": "USD"}},
			{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2024", "value": {"amount": "450", "unit": "KZT"}}
		]}`)
	changes := diff(t, older, newer)
	text, err := json.MarshalIndent(changes, "", "\t")
	require.NoError(t, err)
	assert.JSONEq(t, `[
		{"kind": "added", "collection": "organizations", "id": "o", "new": {"id": "o", "names": {"en": "O"}}},
		{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/founded", "old": "2001", "new": "2002"},
		{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/names", "old": {"en": "Hub"}, "new": {"en": "Hub", "ru": "Хаб"}},
		{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/seat", "old": "CN-JS"},
		{"kind": "removed", "collection": "platforms", "id": "zz", "old": {"id": "zz", "names": {"en": "ZZ"}}},
		{"kind": "changed", "collection": "memberships", "id": "m", "path": "/events", "old": [{"kind": "signed", "on": "2010-01-01"}],
			"new": [{"kind": "signed", "on": "2010-01-01"}, {"kind": "effective", "on": "2011"}]},
		{"kind": "added", "collection": "observations", "id": "KZ,CN,,goods-exports,2024,KZT",
			"new": {"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2024", "value": {"amount": "450", "unit": "KZT"}}},
		{"kind": "changed", "collection": "observations", "id": "KZ,CN,,goods-exports,2024,USD", "path": "/value",
			"old": {"amount": "1.0", "unit": "USD"}, "new": {"amount": "1.00", "unit": "USD"}},
		{"kind": "changed", "collection": "observations", "id": "KZ-59,,,population,2024,count", "path": "/period", "old": "2024", "new": "2024-01-01/P1Y"},
		{"kind": "changed", "collection": "observations", "id": "KZ-59,,,population,2024,count", "path": "/status", "new": "P"}
	]`, string(text))
	assertSameText(t, sorted(t, newer), written(t, apply(t, older, again(t, changes))), 0)
	assertSameText(t, sorted(t, older), written(t, apply(t, newer, diff(t, newer, older))), 0)
}

// A figure that is corrected is retracted, and the right one added: the record stays the same one.
func TestDiffOfACorrection(t *testing.T) {
	older := read(t, `{"observations": [
		{"subject": "KZ-59", "indicator": "population", "period": "2014", "value": {"amount": "580000", "unit": "count"}, "recorded": "2015-03-01"}]}`)
	newer := read(t, `{"observations": [
		{"subject": "KZ-59", "indicator": "population", "period": "2014", "value": {"amount": "579500", "unit": "count"}, "recorded": "2018-07-15"},
		{"subject": "KZ-59", "indicator": "population", "period": "2014", "value": {"amount": "580000", "unit": "count"}, "recorded": "2015-03-01", "retracted": "2018-07-15"}]}`)
	changes := diff(t, older, newer)
	require.Len(t, changes, 2)
	assert.Equal(t, "/retracted", string(changes[0].Path))
	assert.Equal(t, dataset.ChangeAdded, changes[1].Kind)
	assert.Equal(t, 1, changes[1].Nth)
	assertSameText(t, sorted(t, newer), written(t, apply(t, older, again(t, changes))), 0)
}

// Nothing differs from itself, in whatever order, and the changes from a to b make b of a, also where ids are used twice.
func TestDiffLaws(t *testing.T) {
	for seed := range effort.Times[uint64](50) {
		d := dice{rand.New(rand.NewPCG(seed, 4))}
		first, second := d.dataset(), d.dataset()
		a, b := read(t, first), read(t, second)
		require.Empty(t, diff(t, a, a))
		require.Empty(t, diff(t, a, apply(t, a, nil)), first)
		changes := diff(t, a, b)
		require.True(t, slices.IsSortedFunc(changes, func(x, y dataset.Change) int {
			order := dataset.Collections()
			return slices.Index(order, x.Collection) - slices.Index(order, y.Collection)
		}))
		require.Equal(t, written(t, apply(t, b, nil)), written(t, apply(t, a, again(t, changes))), "%s\n%s", first, second)
	}
}

// The order of events makes no difference: a dataset does not differ from what merging and sorting make of it, and changes
// fit wherever its events are in another order.
func TestDiffIgnoresTheOrderOfEvents(t *testing.T) {
	whole := theAtlas(t)
	merged, _ := merge(t, whole, whole)
	require.Empty(t, diff(t, whole, merged))
	require.Empty(t, diff(t, merged, whole))

	newer := whole.Clone()
	newer.Agreements = newer.Agreements[1:]
	for i := range newer.Memberships {
		newer.Memberships[i].Events = append(newer.Memberships[i].Events, platform.Event{Kind: platform.EventAttested, On: civil.MustParseWhen("1999")})
	}
	changes := diff(t, whole, newer)
	require.Len(t, changes, 1+len(newer.Memberships))
	want := sorted(t, newer)
	for _, older := range []*dataset.Dataset{whole, merged} {
		assertSameText(t, want, written(t, apply(t, older, changes)), 0)
	}
	slices.Reverse(newer.Memberships[0].Events)
	for _, older := range []*dataset.Dataset{newer, apply(t, newer, nil)} {
		assertSameText(t, sorted(t, whole), written(t, apply(t, older, diff(t, newer, whole))), 0)
	}
}

// The changes between two versions of the atlas make the newer one of the older one.
func TestDiffOfTheAtlas(t *testing.T) {
	older := theAtlas(t)
	newer := split(t, rand.New(rand.NewPCG(1, 5)), older, 2)[0]
	changes := diff(t, older, newer)
	assert.Greater(t, len(changes), 100)
	assertSameText(t, written(t, apply(t, newer, nil)), written(t, apply(t, older, changes)), 0)
}

// What JSON cannot hold is refused, and no memory is spent on it.
func TestDiffOfValuesBeyondJSON(t *testing.T) {
	huge := &dataset.Dataset{Observations: []economy.Observation{{Value: economy.Value{Amount: decimal.New(1, 1<<30), Unit: economy.MustParseUnit("USD")}}}}
	_, err := dataset.Diff(&dataset.Dataset{}, huge)
	assert.EqualError(t, err, "dataset: Diff: /observations/0/value/amount: exponent out of range")
	_, err = dataset.Diff(huge, &dataset.Dataset{})
	var bad *dataset.WriteError
	require.ErrorAs(t, err, &bad)
	_, _, err = dataset.Merge(dataset.MergeOptions{}, huge)
	assert.EqualError(t, err, "dataset: Merge: /observations/0/value/amount: exponent out of range")
	_, err = dataset.Apply(huge, nil)
	assert.EqualError(t, err, "dataset: Apply: /observations/0/value/amount: exponent out of range")
}
