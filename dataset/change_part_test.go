package dataset_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
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
