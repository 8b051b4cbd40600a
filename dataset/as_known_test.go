package dataset_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
)

// everyRecord has a record of every kind and an event of every record that has events, each with the given fields.
func everyRecord(fields string) string {
	return strings.ReplaceAll(`{
		"sources": [{"id": "s", "url": "https://a.example", KNOWN}],
		"regions": [{"code": "KZ-59", KNOWN}],
		"organizations": [{"id": "o", KNOWN}],
		"platforms": [{"id": "p", KNOWN}],
		"agreements": [{"id": "a", KNOWN}, {"id": "b", "events": [{"kind": "amended", "on": "2001", KNOWN}]}],
		"memberships": [{"id": "m", "platform": "p", "member": "KZ", KNOWN}, {"id": "n", "platform": "p", "member": "CN", "events": [{"kind": "left", "on": "2001", KNOWN}]}],
		"offices": [{"id": "f", "of": "KZ", KNOWN}, {"id": "g", "of": "KZ", "events": [{"kind": "opened", "on": "2001", KNOWN}]}],
		"meetings": [{"id": "t", "kind": "visit", KNOWN}],
		"indicators": [{"code": "i", "unit": "count", KNOWN}],
		"observations": [{"subject": "KZ", "indicator": "population", KNOWN}]
	}`, ", KNOWN", fields)
}

// What was recorded later is not known, what was retracted no longer, and a later retraction is not in the dataset.
func TestAsKnown(t *testing.T) {
	recorded, both := `, "recorded": "2015-03-01"`, `, "recorded": "2015-03-01", "retracted": "2018-07-15"`
	nothing := read(t, `{"agreements": [{"id": "b"}], "memberships": [{"id": "n", "platform": "p", "member": "CN"}], "offices": [{"id": "g", "of": "KZ"}]}`)
	all := read(t, everyRecord(both))
	before := written(t, all)
	for _, c := range []struct {
		on   string
		want *dataset.Dataset
	}{
		{"2015-02-28", nothing},
		{"2015-03-01", read(t, everyRecord(recorded))},
		{"2018-07-14", read(t, everyRecord(recorded))},
		{"2018-07-15", nothing},
	} {
		known := all.AsKnown(civil.MustParseDate(c.on))
		assert.Equal(t, written(t, c.want), written(t, known), c.on)
		assert.Equal(t, written(t, known), written(t, known.AsKnown(civil.MustParseDate(c.on))), "asked again on %s", c.on)
	}
	assert.Equal(t, before, written(t, all))

	always := read(t, everyRecord(""))
	for _, on := range []civil.Date{{}, civil.MustParseDate("0001-01-01"), civil.MustParseDate("9999-12-31")} {
		assert.Equal(t, written(t, always), written(t, always.AsKnown(on)))
	}
	assert.Equal(t, written(t, nothing), written(t, all.AsKnown(civil.Date{})))
}

// What was known on a day and what is known now are together what is known now.
func TestAsKnownAndMerge(t *testing.T) {
	now := read(t, `{
		"memberships": [{"id": "m", "platform": "p", "member": "KZ", "events": [
			{"kind": "signed", "on": "2010-01-01", "recorded": "2015-03-01"}, {"kind": "left", "on": "2012-01-01", "recorded": "2018-07-15", "retracted": "2020-01-01"},
			{"kind": "left", "on": "2012-02-01", "recorded": "2020-01-01"}]}],
		"observations": [
			{"subject": "KZ", "indicator": "population", "period": "2014", "value": {"amount": "5", "unit": "count"}, "recorded": "2015-03-01", "retracted": "2018-07-15"},
			{"subject": "KZ", "indicator": "population", "period": "2014", "value": {"amount": "6", "unit": "count"}, "recorded": "2018-07-15"}]}`)
	want := sorted(t, now)
	for _, on := range []string{"2010-01-01", "2015-03-01", "2018-07-15", "2019-01-01", "2020-01-01", "2024-01-01"} {
		merged, conflicts := merge(t, now.AsKnown(civil.MustParseDate(on)), now)
		assert.Equal(t, want, written(t, merged), on)
		assert.Empty(t, described(conflicts), on)
	}
}
