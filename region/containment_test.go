package region_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/region"
)

func TestParents(t *testing.T) {
	tests := []struct{ code, parent string }{
		{"CN-JS/nanjing/xuanwu", "CN-JS/nanjing"},
		{"CN-JS/nanjing", "CN-JS"},
		{"CN-JS", "CN"},
		{"CN", ""},
		{"FR-75C", "FR-IDF"},
		{"FR-IDF", "FR"},
		{"KZ-SEV", "KZ"},
		{"KZ-99", "KZ"},
		{"143", ""},
	}
	for _, test := range tests {
		assert.Equal(t, test.parent, region.MustParseCode(test.code).Parent().String(), test.code)
	}
}

func TestContains(t *testing.T) {
	tests := []struct {
		outer, inner string
		want         bool
	}{
		{"CN", "CN-JS/nanjing", true},
		{"FR", "FR-75C", true},
		{"FR-IDF", "FR-75C", true},
		{"FR-75C", "FR-IDF", false},
		{"142", "KZ-59/petropavl", true},
		{"001", "143", true},
		{"143", "142", false},
		{"143", "CN", false},
		{"398", "KZ", false}, // 398 is not a code of an area in the world table
		{"398", "398", true},
		{"CN-JS", "CN-JS/nanjing", true},
		{"CN-JS/nan", "CN-JS/nanjing", false},
	}
	for _, test := range tests {
		outer, inner := region.MustParseCode(test.outer), region.MustParseCode(test.inner)
		assert.Equal(t, test.want, outer.Contains(inner), "%s %s", outer, inner)
	}
	assert.False(t, region.Code{}.Contains(region.Code{}))
	assert.False(t, region.MustParseCode("001").Contains(region.Code{}))
}

func TestContainsIsAPartialOrder(t *testing.T) {
	var codes []region.Code
	for _, text := range []string{"001", "142", "143", "003", "019", "419", "021", "030", "CN-JS/nanjing", "CN-JS/nanjing/xuanwu", "KZ-SEV", "999"} {
		codes = append(codes, region.MustParseCode(text))
	}
	random := rand.New(rand.NewPCG(1, 2))
	all := subdivisions()
	for range 150 {
		p := all[random.IntN(len(all))]
		codes = append(codes, p.Code(), p.Parent(), p.Country().Code())
	}
	for _, a := range codes {
		assert.True(t, a.Contains(a), a)
		for _, b := range codes {
			if !a.Contains(b) {
				continue
			}
			assert.True(t, a == b || !b.Contains(a), "%s %s", a, b)
			for _, c := range codes {
				if b.Contains(c) && !a.Contains(c) {
					t.Errorf("%s contains %s contains %s", a, b, c)
				}
			}
		}
	}
}
