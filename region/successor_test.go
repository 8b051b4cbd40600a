package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

func TestSuccessors(t *testing.T) {
	tests := []struct{ code, successors string }{
		{"KZ-SEV", "[KZ-59]"}, {"KZ-ZAP", "[KZ-27]"}, {"KZ-VOS", "[KZ-10 KZ-63]"}, {"KZ-KAR", "[KZ-35 KZ-62]"},
		{"KZ-ALM", "[KZ-19 KZ-33]"}, {"KZ-ALA", "[KZ-75]"}, {"KZ-AST", "[KZ-71]"}, {"KZ-YUZ", "[KZ-61]"},
		{"KZ-AKM", "[KZ-11]"}, {"KZ-AKT", "[KZ-15]"}, {"KZ-ATY", "[KZ-23]"}, {"KZ-KUS", "[KZ-39]"}, {"KZ-KZY", "[KZ-43]"},
		{"KZ-MAN", "[KZ-47]"}, {"KZ-PAV", "[KZ-55]"}, {"KZ-ZHA", "[KZ-31]"}, {"KZ-SHY", "[KZ-79]"}, {"KZ-BAY", "[]"},
		{"CN-15", "[CN-NM]"}, {"CN-32", "[CN-JS]"}, {"CZ-611", "[CZ-631]"}, {"CZ-10A", "[CZ-10]"}, {"FR-H", "[FR-20R]"},
		{"FR-A", "[FR-GES]"}, {"FR-GP", "[FR-971]"}, {"GR-A1", "[GR-I]"}, {"NP-BA", "[]"}, {"IR-32", "[IR-30]"},
		{"LU-L", "[LU-CA LU-ES LU-LU LU-ME]"}, {"NO-23", "[NO-50]"}, {"YU", "[ME RS]"}, {"CS", "[ME RS]"}, {"DD", "[DE]"},
		{"KZ-59", "[]"}, {"KZ", "[]"}, {"ZZ", "[]"}, {"CN-JS/nanjing", "[]"},
	}
	for _, test := range tests {
		assert.Equal(t, test.successors, texts(region.Successors(region.MustParseCode(test.code))), test.code)
	}
}

func TestCurrentDistinguishesReusedCodes(t *testing.T) {
	tests := []struct{ code, on, current string }{
		{"IR-01", "2019-06-01", "[IR-03]"},
		{"IR-01", "2020-11-24", "[IR-01]"},
		{"IR-01", "", "[IR-01]"},
		{"CS", "1990-01-01", "[CZ SK]"},
		{"CS", "2004-01-01", "[ME RS]"},
		{"YU", "1990-01-01", "[ME RS]"},
		{"SK", "1970-01-01", "[IN]"},
		{"SK", "1975-06-01", "[SK]"}, // the day of the change in 1975 is unknown
		{"SK", "2000-01-01", "[SK]"},
		{"KZ-SEV", "2022-11-28", "[KZ-59]"},
		{"KZ-SEV", "2024-01-01", "[KZ-59]"},
		{"KZ-59", "2024-01-01", "[KZ-59]"},
		{"KZ-BAY", "2000-01-01", "[]"},
		{"KZ-99", "2000-01-01", "[]"},
	}
	for _, test := range tests {
		on := civil.Date{}
		if test.on != "" {
			on = civil.MustParseDate(test.on)
		}
		assert.Equal(t, test.current, texts(region.Current(region.MustParseCode(test.code), on)), "%s on %s", test.code, test.on)
	}
}

// TestEveryChainEnds follows the changes of every withdrawn code of the table to current codes or a deletion, and
// checks that the day of every change parses.
func TestEveryChainEnds(t *testing.T) {
	withdrawn, changes := 0, 0
	for i := range world.Count {
		code := region.MustParseCode(world.Code(i))
		for n, c := range region.Changes(code) {
			changes++
			low, _ := world.Changes(i)
			assert.Equal(t, world.ChangeAt(low+n).On, c.On.String(), code)
			assert.Equal(t, c.Kind == region.ChangeDeleted, len(c.Successors) == 0, code)
			assert.NotContains(t, c.Successors, code)
		}
		e, ok := region.Lookup(code)
		require.True(t, ok)
		if e.Status() == region.StatusCurrent {
			continue
		}
		withdrawn++
		successors := region.Successors(code)
		for _, s := range successors {
			after, _ := region.Lookup(s)
			assert.Equal(t, region.StatusCurrent, after.Status(), "%s -> %s", code, s)
		}
		history := region.Changes(code)
		require.NotEmpty(t, history, code)
		if history[len(history)-1].Kind != region.ChangeDeleted {
			assert.NotEmpty(t, successors, code)
		}
	}
	assert.Equal(t, 760, withdrawn)
	assert.Equal(t, 792, changes)
}
