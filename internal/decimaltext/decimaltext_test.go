package decimaltext_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "1.90": "1.90", "-12.5": "-12.5", "007": "7", "1e3": "1000", "1E-3": "0.001", "1.5e+2": "150",
		"123456789012345678901234567890.123456789": "123456789012345678901234567890.123456789",
	} {
		d, err := decimaltext.Parse(in)
		require.NoError(t, err, in)
		places := max(-d.Exponent(), 0)
		assert.Equal(t, want, d.StringFixed(places), in)
	}
}

func TestParseRefuses(t *testing.T) {
	for in, want := range map[string]error{
		"": decimaltext.ErrSyntax, "-": decimaltext.ErrSyntax, ".5": decimaltext.ErrSyntax, "5.": decimaltext.ErrSyntax, "+1": decimaltext.ErrSyntax,
		"1,5": decimaltext.ErrSyntax, "1e": decimaltext.ErrSyntax, "1e+": decimaltext.ErrSyntax, "0x1": decimaltext.ErrSyntax, "1_000": decimaltext.ErrSyntax,
		"NaN": decimaltext.ErrSyntax, "inf": decimaltext.ErrSyntax, " 1": decimaltext.ErrSyntax, "٣": decimaltext.ErrSyntax,
		"1e999999999": decimaltext.ErrExponent, "1e99999999999999999999": decimaltext.ErrExponent, "1e-10001": decimaltext.ErrExponent,
		strings.Repeat("9", 20_001): decimaltext.ErrLength, strings.Repeat("9", 10_000_000): decimaltext.ErrLength,
	} {
		_, err := decimaltext.Parse(in)
		assert.ErrorIs(t, err, want, in[:min(len(in), 20)])
	}
}

func TestPowersAtTheLimitAreAccepted(t *testing.T) {
	for _, in := range []string{"1e10000", "-1e-10000", strings.Repeat("9", 10_000) + "e10000", strings.Repeat("9", 20_000)} {
		d, err := decimaltext.Parse(in)
		require.NoError(t, err)
		again, err := decimaltext.Parse(d.String())
		require.NoError(t, err)
		assert.True(t, d.Equal(again))
	}
	_, err := decimaltext.Parse(strings.Repeat("9", 10_001) + "e10000")
	assert.ErrorIs(t, err, decimaltext.ErrExponent)
}

// Short numbers, which have a way of their own, are what the decimal package makes of them, to the last digit of the text.
func TestShortNumbers(t *testing.T) {
	for _, in := range []string{"0", "-0", "0.0", "-0.00", "007", "-007.50", "1", "12.3400", "999999999999999999", "-99999999999999999.9", "0.00000000000000001", "123456789.123456789"} {
		got, err := decimaltext.Parse(in)
		require.NoError(t, err, in)
		want := decimal.RequireFromString(in)
		assert.Equal(t, want.Exponent(), got.Exponent(), in)
		assert.True(t, want.Equal(got), in)
	}
}
