package dataset_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

const hub = `{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS"}, {"id": "zz"}]}`

// A change that does not fit is an error that says which and why, and nothing is changed.
func TestApplyRefuses(t *testing.T) {
	for _, c := range []struct{ changes, want string }{
		{`{"kind": "moved", "collection": "platforms", "id": "hub"}`,
			`change 0 ("platforms", "hub"): "moved" is not a kind of change; the kinds are added, removed, changed`},
		{`{"kind": "removed", "collection": "platform", "id": "hub"}`,
			`change 0 ("platform", "hub"): there is no such collection; the collections are sources, regions, organizations, platforms, agreements, memberships, offices, meetings, indicators, observations`},
		{`{"kind": "removed", "collection": "platforms", "id": "hubb"}`, `change 0 ("platforms", "hubb"): there is no such record`},
		{`{"kind": "removed", "collection": "platforms", "id": "zz", "nth": 1}`, `change 0 ("platforms", "zz"): there is no such record`},
		{`{"kind": "removed", "collection": "platforms", "id": "zz", "old": {"id": "zz"}}, {"kind": "removed", "collection": "platforms", "id": "zz", "old": {"id": "zz"}}`,
			`change 1 ("platforms", "zz"): there is no such record`},
		{`{"kind": "removed", "collection": "platforms", "id": "zz", "old": {"id": "zz", "seat": "KZ"}}`, `change 0 ("platforms", "zz"): the record is not the old one`},
		{`{"kind": "removed", "collection": "platforms", "id": "zz", "path": "/id", "old": {"id": "zz"}}`,
			`change 0 ("platforms", "zz", "/id"): a record that is removed has no path and no new value`},
		{`{"kind": "changed", "collection": "platforms", "id": "zz", "path": "/seat", "new": "KZ"}, {"kind": "removed", "collection": "platforms", "id": "zz", "old": {"id": "zz"}}`,
			`change 1 ("platforms", "zz"): the record has been changed before`},
		{`{"kind": "added", "collection": "platforms", "id": "hub", "new": {"id": "hub"}}`, `change 0 ("platforms", "hub"): there is such a record already`},
		{`{"kind": "added", "collection": "platforms", "id": "aa", "new": {"id": "ab"}}`, `change 0 ("platforms", "aa"): the new record is "ab"`},
		{`{"kind": "added", "collection": "platforms", "id": "aa", "new": {"id": "aa", "seat": "kz"}}`,
			`change 0 ("platforms", "aa"): "kz" is not a region code: want a code such as KZ, KZ-59, 143 or CN-JS/nanjing; did you mean "KZ"?`},
		{`{"kind": "added", "collection": "platforms", "id": "aa"}`, `change 0 ("platforms", "aa"): the new record is not JSON`},
		{`{"kind": "added", "collection": "platforms", "id": "aa", "old": 1, "new": {"id": "aa"}}`,
			`change 0 ("platforms", "aa"): a record that is added has no path and no old value`},
		{`{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/seat", "old": "CN-SH", "new": "KZ"}`,
			`change 0 ("platforms", "hub", "/seat"): the field is "\"CN-JS\"", not "\"CN-SH\""`},
		{`{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/closed", "old": "2020", "new": "2021"}`,
			`change 0 ("platforms", "hub", "/closed"): the field is absent, not "\"2020\""`},
		{`{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/names/en", "old": "Hub", "new": "H"}`,
			`change 0 ("platforms", "hub", "/names/en"): the path is not that of a field`},
		{`{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/sea", "new": "KZ"}`,
			`change 0 ("platforms", "hub", "/sea"): unknown field "sea"; did you mean "seat"?`},
		{`{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/seat", "old": "CN-JS", "new": null}`,
			`change 0 ("platforms", "hub", "/seat"): expected a region code, found null; leave the field out`},
		{`{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/id", "old": "hub", "new": "hob"}`,
			`change 0 ("platforms", "hub", "/id"): the record becomes another one: "hob"`},
	} {
		var changes dataset.Changes
		require.NoError(t, json.Unmarshal([]byte("["+c.changes+"]"), &changes), c.changes)
		older := read(t, hub)
		newer, err := dataset.Apply(older, changes)
		assert.EqualError(t, err, "dataset: Apply: "+c.want)
		assert.Nil(t, newer)
		assert.Equal(t, written(t, read(t, hub)), written(t, older))
		var bad *dataset.ApplyError
		require.ErrorAs(t, err, &bad)
		assert.Equal(t, changes[bad.Index], bad.Change)
	}
}

// Changes of one field follow each other; spaces and the order of keys make no difference to what is old.
func TestApplyInSteps(t *testing.T) {
	newer := apply(t, read(t, hub), dataset.Changes{
		{Kind: dataset.ChangeChanged, Collection: "platforms", ID: "hub", Path: "/seat", Old: json.RawMessage(` "CN-JS" `), New: json.RawMessage(`"KZ"`)},
		{Kind: dataset.ChangeChanged, Collection: "platforms", ID: "hub", Path: "/seat", Old: json.RawMessage(`"KZ"`), New: json.RawMessage(`"KZ-59"`)},
		{Kind: dataset.ChangeChanged, Collection: "platforms", ID: "hub", Path: "/names", Old: json.RawMessage(`{ "en" : "\u0048ub" }`)},
		{Kind: dataset.ChangeRemoved, Collection: "platforms", ID: "zz", Old: json.RawMessage(`{"id":"zz"}`)},
	})
	assert.Equal(t, "{\n  \"platforms\": [\n    {\"id\": \"hub\", \"seat\": \"KZ-59\"}\n  ]\n}\n", written(t, newer))
}

// New values cannot smuggle in more than the value of their field.
func TestApplyIsNotInjected(t *testing.T) {
	for _, value := range []string{`"KZ", "closed": "2020"`, `"KZ"}, {"id": "x"`, `"KZ"}]}`, `"KZ" `, ``} {
		newer, err := dataset.Apply(read(t, hub), dataset.Changes{
			{Kind: dataset.ChangeChanged, Collection: "platforms", ID: "hub", Path: "/seat", Old: json.RawMessage(`"CN-JS"`), New: json.RawMessage(value)}})
		if strings.TrimSpace(value) == `"KZ"` || value == "" {
			require.NoError(t, err)
			assert.Len(t, newer.Platforms, 2)
			continue
		}
		assert.ErrorContains(t, err, "the new value is not JSON")
	}
}

// Apply makes a dataset or returns an error of its own, whatever the changes are, and leaves the dataset as it is.
func FuzzApply(f *testing.F) {
	f.Add(hub, `[{"kind": "changed", "collection": "platforms", "id": "hub", "path": "/seat", "old": "CN-JS", "new": "KZ"}]`)
	f.Add(hub, `[{"kind": "removed", "collection": "platforms", "id": "zz", "old": {"id": "zz"}}]`)
	f.Add(hub, `[{"kind": "added", "collection": "observations", "id": "KZ,,,population,2020,count",
		"new": {"subject": "KZ", "indicator": "population", "period": "2020", "value": {"amount": "1", "unit": "count"}}}]`)
	f.Add(`{"memberships": [{"id": "m", "platform": "hub", "member": "KZ"}, {"id": "m", "platform": "hub", "member": "CN"}]}`,
		`[{"kind": "changed", "collection": "memberships", "id": "m", "nth": 1, "path": "/events", "new": [{"kind": "signed", "on": "2010", "recorded": "2020-01-01"}]}]`)
	f.Fuzz(func(t *testing.T, text, changed string) {
		older, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
		if err != nil {
			return
		}
		var changes dataset.Changes
		if json.Unmarshal([]byte(changed), &changes) != nil {
			return
		}
		before := written(t, older)
		newer, err := dataset.Apply(older, changes)
		require.Equal(t, before, written(t, older))
		var bad *dataset.ApplyError
		if err != nil {
			require.ErrorAs(t, err, &bad)
			return
		}
		require.Equal(t, written(t, newer), written(t, apply(t, older, diff(t, older, newer))))
	})
}
