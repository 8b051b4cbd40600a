package tabular_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/region"
)

func TestRegion(t *testing.T) {
	for code, want := range map[string]string{
		"KZ": "KZ", "KAZ": "KZ", "398": "KZ", "CN": "CN", "CHN": "CN", "156": "CN", "KZ-59": "KZ-59", "CN-JS": "CN-JS",
		"4": "AF", "04": "AF", "004": "AF", "XK": "XK", "001": "001", "143": "143", "150": "150",
	} {
		id, reason := tabular.Region(code)
		assert.Empty(t, reason, code)
		assert.Equal(t, want, id.String(), code)
	}
	for _, code := range []string{"", "kz", "kaz", "KZ-99", "XX", "XXX", "999", "0398", "-4", "EU", "W0", "CN-JS/nanjing", "KZ ", "ＫＺ", "Kazakhstan", "\x00"} {
		id, reason := tabular.Region(code)
		assert.Equal(t, "not a code of ISO 3166 or M49; add it to Mapping.Parties", reason, code)
		assert.True(t, id.IsZero(), code)
	}
}

// Every country is found by its alpha-2 and its alpha-3 code.
func TestRegionOfEveryCountry(t *testing.T) {
	for _, c := range region.Countries() {
		want := c.Code().String()
		for _, code := range []string{want, c.Alpha3()} {
			if code == "" {
				continue
			}
			id, reason := tabular.Region(code)
			assert.Empty(t, reason, code)
			assert.Equal(t, want, id.String(), code)
		}
	}
}

func TestNumeric(t *testing.T) {
	for code, want := range map[string]string{"398": "KZ", "4": "AF", "004": "AF", "8": "AL"} {
		id, ok := tabular.Numeric(code)
		assert.True(t, ok, code)
		assert.Equal(t, want, id.String(), code)
	}
	for _, code := range []string{"", "0", "000", "0004", "999", "001", "143", "KZ", "-8", "+8", "8 ", "٨"} {
		_, ok := tabular.Numeric(code)
		assert.False(t, ok, code)
	}
}

// Equivalents are built-in indicators that need no reference. Money has no unit, because its currency is not
// known.
func TestEquivalents(t *testing.T) {
	known := tabular.Equivalents("worldbank")
	assert.Equal(t, "gross-domestic-product", known["NY.GDP.MKTP.CD"].Indicator)
	assert.True(t, known["NY.GDP.MKTP.CD"].Unit.IsZero())
	assert.Equal(t, "count", known["SP.POP.TOTL"].Unit.String())
	assert.Empty(t, tabular.Equivalents("unknown"))
	kinds := map[string]economy.Indicator{}
	for _, i := range economy.Indicators() {
		kinds[i.Code] = i
	}
	for _, scheme := range []string{"worldbank", "sdmx"} {
		assert.NotEmpty(t, tabular.Equivalents(scheme))
		for code, m := range tabular.Equivalents(scheme) {
			i := kinds[m.Indicator]
			assert.Equal(t, code, i.Equivalents[scheme])
			assert.False(t, i.Referenced)
			assert.Equal(t, i.Unit == economy.UnitCurrency, m.Unit.IsZero(), code)
			assert.Zero(t, m.Power)
		}
	}
}
