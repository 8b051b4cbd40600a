package atlas_test

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/agreement/untc"
	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
)

// The record of the agreement on paperless trade has exactly the parties and the acts of its status table.
func TestStatusTable(t *testing.T) {
	file, err := os.Open("testdata/paperless-trade.tsv")
	require.NoError(t, err)
	defer file.Close()
	table, err := untc.Read(file, untc.Options{Source: "paperless-trade-un"})
	require.NoError(t, err)

	data, err := atlas.Dataset()
	require.NoError(t, err)
	all := data.Agreements
	at := slices.IndexFunc(all, func(a agreement.Agreement) bool { return a.ID == "paperless-trade" })
	require.GreaterOrEqual(t, at, 0)
	acts := slices.DeleteFunc(slices.Clone(all[at].Events), func(e agreement.Event) bool { return e.Party.IsZero() })
	assert.ElementsMatch(t, table.Events(), acts)
	assert.ElementsMatch(t, table.Parties(), all[at].Parties)

	// The table's own count: five signatories and thirteen parties; in force on the day that the depositary states.
	consents := slices.DeleteFunc(table.Events(), func(e agreement.Event) bool { return !e.Kind.IsConsent() })
	assert.Len(t, consents, 13)
	assert.Len(t, table.Events(), 5+13)
	compiled := agreement.Compile(all[at])
	assert.Equal(t, civil.No, compiled.StatusAt(civil.MustParseDate("2021-02-19")).InForce)
	assert.Equal(t, civil.Yes, compiled.StatusAt(civil.MustParseDate("2021-02-20")).InForce)
}
