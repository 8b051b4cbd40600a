package network_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

func indexOf(t *testing.T, text string) *network.Network {
	t.Helper()
	data, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	require.NoError(t, err)
	index, err := network.New(data)
	require.NoError(t, err)
	return index
}

// An office is where its status says, also where its moves are vague.
func TestLinksAndStatusAgreeOnTheSeat(t *testing.T) {
	index := indexOf(t, `{"offices": [{"id": "o", "names": {"en": "O"}, "of": "KZ-59", "seat": "CN-JS", "events": [{"kind": "opened", "on": "2020-01-01"},
		{"kind": "moved", "on": "2025", "to": "CN-BJ"}, {"kind": "moved", "on": "2025-06", "to": "CN-SH"}]}]}`)
	on := civil.MustParseDate("2026-06-01")
	seat := index.Offices(party.MustParseID("KZ-59"), on)[0].Status.Seat
	assert.Equal(t, "CN-BJ", seat.String())
	for _, place := range []string{"CN-BJ", "CN-SH", "CN-JS"} {
		found := index.Links(party.MustParseID("KZ-59"), party.MustParseID(place), on)
		isThere := len(found) > 0 && found[0].Truth == civil.Yes
		assert.Equal(t, place == seat.String(), isThere, place)
	}
}

// A tie rests on the weaker of what its two ends rest on, whoever is asked for first.
func TestTheBasisOfATieHasNoSide(t *testing.T) {
	index := indexOf(t, `{"platforms": [{"id": "hub", "names": {"en": "Hub"}}], "memberships": [
		{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-01-01"}]},
		{"id": "n", "platform": "hub", "member": "CN-JS", "events": [{"kind": "effective", "on": "2025-01-01"}]}]}`)
	a, b, on := party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-06-01")
	require.Len(t, index.Links(a, b, on), 1)
	assert.Equal(t, source.BasisAssumed, index.Links(a, b, on)[0].Basis)
	assert.Equal(t, source.BasisAssumed, index.Links(b, a, on)[0].Basis)
}

func TestReportsAreSafeForATerminal(t *testing.T) {
	data, err := dataset.Read(strings.NewReader(`{"regions": [{"code": "KZ-59", "names": {"\u001b[2Jx": "a", "\u202edc": "b"}}]}`), dataset.ReadOptions{MaxBytes: math.MaxInt})
	require.NoError(t, err)
	var text strings.Builder
	require.NoError(t, data.Report(&text, data.Validate(), language.Russian))
	assert.NotEmpty(t, text.String())
	assert.NotContains(t, text.String(), "\x1b")
	assert.NotContains(t, text.String(), "\u202e")
}
