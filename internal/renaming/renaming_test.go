package renaming_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/renaming"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

func TestParty(t *testing.T) {
	regions := []region.Region{
		{Code: region.MustParseCode("KZ-10"), Continues: []region.Code{region.MustParseCode("KZ-VOS"), region.MustParseCode("KZ-59")}},
		{Code: region.MustParseCode("KZ-63"), Continues: []region.Code{region.MustParseCode("KZ-VOS")}},
	}
	for id, want := range map[string][2]string{ // by the world table, and by the regions
		"KZ-59": {"KZ-59", "KZ-59"}, "KZ-SEV": {"KZ-59", "KZ-59"}, "KZ-SEV/kishkenekol": {"KZ-59/kishkenekol", "KZ-59/kishkenekol"},
		"KZ-VOS": {"KZ-VOS", "KZ-10"}, "KZ-VOS/ridder": {"KZ-VOS/ridder", "KZ-10/ridder"}, "eaeu": {"eaeu", "eaeu"},
		"SU": {"SU", "SU"}, "CN-JS/nanjing": {"CN-JS/nanjing", "CN-JS/nanjing"},
	} {
		id, err := party.ParseID(id)
		if !assert.NoError(t, err) {
			continue
		}
		assert.Equal(t, want[0], renaming.Codes{}.Party(id).String())
		assert.Equal(t, want[1], renaming.Of(regions).Party(id).String())
	}
	assert.True(t, renaming.Codes{}.Party(party.ID{}).IsZero())
	assert.True(t, renaming.Codes{}.Code(region.Code{}).IsZero())
}
