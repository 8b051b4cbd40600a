package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/region"
)

// The name of a withdrawn code must not be that of a country with the same letters.
func TestNamesOfWithdrawnCodes(t *testing.T) {
	for code, name := range map[string]string{
		"CZ-US": "Ústí nad Labem Region", "CZ-PR": "Prague", "PL-KP": "Kuyavia-Pomerania", "ZA-GT": "Gauteng", "GT-ES": "Escuintla",
		"OM-BA": "Al Batinah", "FR-A": "Alsace", "FR-GP": "Guadeloupe", "CN-HK": "Hong Kong", "NO-54": "Troms og Finnmark",
	} {
		e, ok := region.Lookup(region.MustParseCode(code))
		assert.True(t, ok, code)
		assert.Equal(t, name, e.Name(), code)
	}
}

func TestChangesOfKazakhstan(t *testing.T) {
	for _, text := range []string{"AKM", "AKT", "ALA", "ALM", "AST", "ATY", "KAR", "KUS", "KZY", "MAN", "PAV", "SEV", "SHY", "VOS", "YUZ", "ZAP", "ZHA"} {
		changes := region.Changes(region.MustParseCode("KZ-" + text))
		require.Len(t, changes, 1, text)
		assert.Equal(t, "2022-11-29", changes[0].On.String(), text)
	}
	codes := map[region.Code]int{}
	for _, p := range region.Provinces(region.MustParseCode("KZ")) {
		for _, c := range region.Predecessors(p.Code()) {
			codes[c.Code]++
		}
		assert.Len(t, region.Predecessors(p.Code()), 1, p)
	}
	assert.Len(t, codes, 17)
}
