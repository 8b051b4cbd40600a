package economy_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

func TestConfidentiality(t *testing.T) {
	o := economy.Observation{Subject: party.MustParseID("KZ-59"), Indicator: "goods-exports", Value: valueOf("5 USD")}
	assert.True(t, o.Confidentiality.IsPublic())
	for _, c := range economy.Confidentialities() {
		o.Confidentiality = c
		assert.Empty(t, o.Validate(), c)
		assert.Equal(t, c == economy.ConfidentialityFree, c.IsPublic())
		text, err := json.Marshal(o)
		require.NoError(t, err)
		var back economy.Observation
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, c, back.Confidentiality)
	}
	for _, bad := range []economy.Confidentiality{"f", "FREE", "Z"} {
		o.Confidentiality = bad
		assert.Equal(t, []string{"/confidentiality economy.unknown-confidentiality"}, codes(o.Validate()))
	}
	assert.Equal(t, `"Z" is not a code of SDMX CL_CONF_STATUS; allowed: F, N, E, C, A, O, T, G, M, D, S, X`, o.Validate()[0].Message("en"))
}
