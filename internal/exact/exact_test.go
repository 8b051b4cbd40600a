package exact_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/exact"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "1.90": "1.90", "-12.5": "-12.5", "007": "7", "1e3": "1000", "1E-3": "0.001", "1.5e+2": "150",
		"123456789012345678901234567890.123456789": "123456789012345678901234567890.123456789",
	} {
		d, err := exact.Parse(in)
		require.NoError(t, err, in)
		places := max(-d.Exponent(), 0)
		assert.Equal(t, want, d.StringFixed(places), in)
	}
}

func TestParseRefuses(t *testing.T) {
	for in, want := range map[string]error{
		"": exact.ErrSyntax, "-": exact.ErrSyntax, ".5": exact.ErrSyntax, "5.": exact.ErrSyntax, "+1": exact.ErrSyntax,
		"1,5": exact.ErrSyntax, "1e": exact.ErrSyntax, "1e+": exact.ErrSyntax, "0x1": exact.ErrSyntax, "1_000": exact.ErrSyntax,
		"NaN": exact.ErrSyntax, "inf": exact.ErrSyntax, " 1": exact.ErrSyntax, "٣": exact.ErrSyntax,
		"1e999999999": exact.ErrExponent, "1e99999999999999999999": exact.ErrExponent, "1e-10001": exact.ErrExponent,
		strings.Repeat("9", 10_001): exact.ErrLength, strings.Repeat("9", 10_000_000): exact.ErrLength,
	} {
		_, err := exact.Parse(in)
		assert.ErrorIs(t, err, want, in[:min(len(in), 20)])
	}
}

func TestPowersAtTheLimitAreAccepted(t *testing.T) {
	for _, in := range []string{"1e10000", "1e-10000", strings.Repeat("9", 10_000)} {
		_, err := exact.Parse(in)
		assert.NoError(t, err)
	}
}
