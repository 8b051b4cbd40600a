package network_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// The containers of a party are those within which it lies, itself first.
func TestContainers(t *testing.T) {
	d, err := atlas.Dataset()
	require.NoError(t, err)
	n := compiled(t, d)
	others := []party.ID{party.MustParseID("143"), party.MustParseID("001"), party.MustParseID("KZ-SEV"), party.MustParseID("BR-SP"), party.MustParseID("HK"), party.MustParseID("CN-HK")}
	all := slices.Concat(n.Parties(), others)
	for _, id := range all {
		containers := n.Containers(id)
		require.NotEmpty(t, containers, id)
		assert.True(t, n.Within(containers[0], id) && n.Within(id, containers[0]), id)
		for _, c := range all {
			if slices.Contains(containers, c) {
				assert.True(t, n.Within(id, c), "%s in %s", id, c)
			} else if !slices.ContainsFunc(containers, func(other party.ID) bool { return n.Within(other, c) && n.Within(c, other) }) {
				assert.False(t, n.Within(id, c), "%s in %s", id, c)
			}
		}
	}
	assert.Equal(t, "[KZ-59 KZ 143 810 SU 142 001]", text(n.Containers(party.MustParseID("KZ-SEV"))))
	assert.Empty(t, n.Containers(party.ID{}))
	var none *network.Network
	assert.Equal(t, "[KZ 143 810 SU 142 001]", text(none.Containers(party.MustParseID("KZ"))))
	containers := n.Containers(party.MustParseID("KZ"))
	containers[0] = party.ID{}
	assert.NotEqual(t, containers, n.Containers(party.MustParseID("KZ")))
}

func text(ids []party.ID) string {
	var all []string
	for _, id := range ids {
		all = append(all, id.String())
	}
	return "[" + strings.Join(all, " ") + "]"
}

// RecordB is the membership of B, and of no other kind of links.
func TestRecordB(t *testing.T) {
	d, err := atlas.Dataset()
	require.NoError(t, err)
	n := compiled(t, d)
	count := 0
	for _, h := range n.Histories(civil.Interval{From: civil.MustParseWhen("2020-01-01")}) {
		r, isCommon := h.RecordB()
		require.Equal(t, h.Kind == network.LinkCommonMembership, isCommon)
		if !isCommon {
			assert.Zero(t, r)
			continue
		}
		count++
		assert.Equal(t, dataset.CollectionMemberships, r.Collection)
		m, found := n.Membership(r)
		require.True(t, found)
		assert.Equal(t, h.B, m.Member)
		assert.Equal(t, h.Via, m.Platform.String())
	}
	assert.Greater(t, count, 50)
}
