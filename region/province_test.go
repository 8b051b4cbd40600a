package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/region"
)

func TestProvinces(t *testing.T) {
	tests := []struct {
		code, parent string
		kind         region.Kind
		name         string
	}{
		{"KZ-59", "KZ", "region", "North Kazakhstan"},
		{"KZ-75", "KZ", "city", "Almaty"},
		{"KZ-19", "KZ", "region", "Almaty Region"},
		{"CN-JS", "CN", "province", "Jiangsu"},
		{"CN-NM", "CN", "autonomous region", "Inner Mongolia"},
		{"CN-SH", "CN", "municipality", "Shanghai"},
		{"CN-HK", "CN", "special administrative region", "Hong Kong"},
		{"FR-75C", "FR-IDF", "metropolitan collectivity with special status", "Paris"},
		{"FR-67", "FR-6AE", "metropolitan department", "Bas-Rhin"},
		{"GB-ZET", "GB-SCT", "council area", "Shetland"},
		{"RU-MOW", "RU", "autonomous city", "Moscow"},
		{"DE-BY", "DE", "land", "Bavaria"},
		{"US-PR", "US", "outlying area", "Puerto Rico"},
		{"FI-01", "FI", "region", "Åland Islands"},
		{"IR-01", "IR", "province", "Gilan"},
		{"MA-09", "MA", "region", "Souss-Massa"},
		{"EE-784", "EE-37", "urban municipality", "Tallinn"},
	}
	for _, test := range tests {
		p, ok := region.LookupProvince(region.MustParseCode(test.code))
		require.True(t, ok, test.code)
		assert.Equal(t, test.code, p.Code().String())
		assert.Equal(t, test.parent, p.Parent().String(), test.code)
		assert.Equal(t, test.kind, p.Kind(), test.code)
		assert.Equal(t, test.name, p.Name(), test.code)
	}
}

func TestNotAProvince(t *testing.T) {
	for _, text := range []string{"KZ", "KZ-SEV", "KZ-99", "CN-JS/nanjing", "143", "ZZ-59"} {
		_, ok := region.LookupProvince(region.MustParseCode(text))
		assert.False(t, ok, text)
	}
	assert.Nil(t, region.Provinces(region.Code{}))
	assert.Nil(t, region.Provinces(region.MustParseCode("KZ-59")))
	assert.Nil(t, region.Provinces(region.MustParseCode("001")))
	assert.Nil(t, region.Provinces(region.MustParseCode("ZZ")))
}

func TestChildren(t *testing.T) {
	tests := []struct{ code, children string }{
		{"143", "[KG KZ TJ TM UZ]"},
		{"001", "[002 009 019 142 150 AQ]"},
		{"002", "[015 202]"},
		{"019", "[003 021 419]"},
		{"003", "[013 021 029]"},
		{"419", "[005 013 029]"},
		{"GB", "[GB-ENG GB-NIR GB-SCT GB-WLS]"},
		{"BE-WAL", "[BE-WBR BE-WHT BE-WLG BE-WLX BE-WNA]"},
		{"FR-6AE", "[FR-67 FR-68]"},
		{"KZ-59", "[]"},
		{"ZZ", "[]"},
		{"CN-JS/nanjing", "[]"},
	}
	for _, test := range tests {
		assert.Equal(t, test.children, texts(region.Children(region.MustParseCode(test.code))), test.code)
	}
}

func TestLookupsDoNotAllocate(t *testing.T) {
	province, country := region.MustParseCode("FR-75C"), region.MustParseCode("KZ")
	local, asia := region.MustParseCode("CN-JS/nanjing/xuanwu"), region.MustParseCode("142")
	name := ""
	allocations := testing.AllocsPerRun(100, func() {
		p, _ := region.LookupProvince(province)
		c, _ := region.LookupCountry(country)
		e, _ := region.Lookup(asia)
		name = p.Name() + string(p.Kind()[:0])
		_, _ = c.Alpha3(), e.Status()
		_, _ = local.Parent().Parent(), asia.Contains(local)
		_, _ = region.ParseCode("KZ-59")
	})
	assert.Zero(t, allocations)
	assert.Equal(t, "Paris", name)
}
