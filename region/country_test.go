package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/region"
)

func TestCountries(t *testing.T) {
	tests := []struct {
		code, alpha3 string
		numeric      int
		name, areas  string
	}{
		{"KZ", "KAZ", 398, "Kazakhstan", "[143 142 001]"},
		{"CN", "CHN", 156, "China", "[030 142 001]"},
		{"NG", "NGA", 566, "Nigeria", "[011 202 002 001]"},
		{"US", "USA", 840, "United States", "[021 003 019 001]"},
		{"JM", "JAM", 388, "Jamaica", "[029 003 419 019 001]"},
		{"AQ", "ATA", 10, "Antarctica", "[001]"},
		{"XK", "", 0, "Kosovo", "[039 150 001]"},
	}
	for _, test := range tests {
		c, ok := region.LookupCountry(region.MustParseCode(test.code))
		require.True(t, ok, test.code)
		assert.Equal(t, test.code, c.Code().String())
		assert.Equal(t, test.alpha3, c.Alpha3())
		assert.Equal(t, test.numeric, c.Numeric())
		assert.Equal(t, test.name, c.Name())
		assert.Equal(t, test.areas, texts(c.Areas()))
	}
}

func TestCountryByText(t *testing.T) {
	for text, want := range map[string]string{
		"KZ": "KZ", "KAZ": "KZ", "398": "KZ", "008": "AL", "XK": "XK", "kz": "", "000": "", "143": "", "YU": "", "+40": "", "": "", "KZ-59": "",
	} {
		c, ok := region.CountryByText(text)
		assert.Equal(t, want, c.String(), text)
		assert.Equal(t, want != "", ok, text)
	}
}

func TestCountryByItsCodes(t *testing.T) {
	for _, c := range region.Countries() {
		if c.Code().String() == "XK" {
			continue
		}
		byAlpha3, ok := region.CountryByAlpha3(c.Alpha3())
		assert.True(t, ok && byAlpha3 == c, c)
		byNumeric, ok := region.CountryByNumeric(c.Numeric())
		assert.True(t, ok && byNumeric == c, c)
		assert.Equal(t, "001", c.Areas()[len(c.Areas())-1].String())
	}
}

func TestNotACountry(t *testing.T) {
	for _, text := range []string{"SU", "ZZ", "KZ-59", "143", "UK", "AC"} {
		_, ok := region.LookupCountry(region.MustParseCode(text))
		assert.False(t, ok, text)
	}
	for _, text := range []string{"", "kaz", "ZZZ", "AAA", "KAZA", "\x00\x00\x00"} {
		_, ok := region.CountryByAlpha3(text)
		assert.False(t, ok, text)
	}
	for _, n := range []int{0, -1, 999, 1 << 20} {
		_, ok := region.CountryByNumeric(n)
		assert.False(t, ok, n)
	}
}

func TestZeroHandles(t *testing.T) {
	var c region.Country
	var p region.Province
	var e region.Entry
	assert.True(t, c.IsZero() && p.IsZero() && e.IsZero())
	assert.Equal(t, "", c.String()+c.Name()+c.Alpha3()+p.String()+p.Name()+string(p.Kind())+e.String()+e.Name())
	assert.Equal(t, 0, c.Numeric())
	assert.Nil(t, c.Areas())
	assert.True(t, p.Country().IsZero() && p.Parent().IsZero() && e.Parent().IsZero())
	assert.Equal(t, region.Status(""), e.Status())
}

func texts(codes []region.Code) string {
	text := "["
	for i, c := range codes {
		if i > 0 {
			text += " "
		}
		text += c.String()
	}
	return text + "]"
}
