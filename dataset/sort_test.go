package dataset_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/issue"
)

func TestSort(t *testing.T) {
	d := read(t, `{
		"platforms": [{"id": "zz"}, {"id": "hub"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [
			{"kind": "left", "on": "2012"}, {"kind": "effective", "on": "2010-01-01"}, {"kind": "signed", "on": "2010-01-01"}, {"kind": "notice", "effective": "2011"}]}],
		"observations": [
			{"subject": "KZ-59", "indicator": "population", "period": "2014"},
			{"subject": "KZ", "indicator": "population", "period": "2014", "recorded": "2020-01-01"},
			{"subject": "KZ", "indicator": "population", "period": "2014", "recorded": "2015-01-01"},
			{"subject": "KZ", "indicator": "population", "period": "2013"},
			{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2014"}]}`)
	d.Sort()
	assert.Equal(t, written(t, read(t, `{
		"platforms": [{"id": "hub"}, {"id": "zz"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [
			{"kind": "signed", "on": "2010-01-01"}, {"kind": "effective", "on": "2010-01-01"}, {"kind": "notice", "effective": "2011"}, {"kind": "left", "on": "2012"}]}],
		"observations": [
			{"subject": "KZ", "indicator": "population", "period": "2013"},
			{"subject": "KZ", "indicator": "population", "period": "2014", "recorded": "2015-01-01"},
			{"subject": "KZ", "indicator": "population", "period": "2014", "recorded": "2020-01-01"},
			{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2014"},
			{"subject": "KZ-59", "indicator": "population", "period": "2014"}]}`)), written(t, d))
	_, isFound := d.Locate(issue.Path("/platforms/0"))
	assert.False(t, isFound, "records were moved")
}

// The order does not depend on how the records were arranged, also where ids are used twice.
func TestSortLaws(t *testing.T) {
	for seed := range uint64(50) {
		d := dice{rand.New(rand.NewPCG(seed, 6))}
		data := read(t, d.dataset())
		want := sorted(t, data)
		d.Shuffle(len(data.Platforms), func(i, j int) { data.Platforms[i], data.Platforms[j] = data.Platforms[j], data.Platforms[i] })
		d.Shuffle(len(data.Observations), func(i, j int) {
			data.Observations[i], data.Observations[j] = data.Observations[j], data.Observations[i]
		})
		for _, m := range data.Memberships {
			d.Shuffle(len(m.Events), func(i, j int) { m.Events[i], m.Events[j] = m.Events[j], m.Events[i] })
		}
		assert.Equal(t, want, sorted(t, data), "seed %d", seed)
	}
}
