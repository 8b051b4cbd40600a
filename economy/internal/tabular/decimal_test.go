package tabular_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		text  string
		power int
		want  string
	}{
		{"0", 0, "0"}, {"-0", 3, "0"}, {"007", 0, "7"}, {"1.50", 0, "1.5"}, {"1.50", 3, "1500"}, {"-1.5", -3, "-0.0015"},
		{"999999999999999999", 0, "999999999999999999"}, {"9999999999999999999", 0, "9999999999999999999"},
		{"0.000000000000000001", 0, "0.000000000000000001"}, {"12345678901234567890.1234", 6, "12345678901234567890123400"},
		{"1e3", 0, "1000"}, {"1.5E-2", 2, "1.5"}, {"1e10000", 0, "1" + strings.Repeat("0", 10_000)},
	} {
		got, err := tabular.Decimal([]byte(c.text), c.power)
		require.NoError(t, err, c.text)
		assert.Equal(t, c.want, got.String(), c.text)
	}
	for text, want := range map[string]error{
		"": decimaltext.ErrSyntax, "-": decimaltext.ErrSyntax, ".5": decimaltext.ErrSyntax, "5.": decimaltext.ErrSyntax, "+5": decimaltext.ErrSyntax, "1,5": decimaltext.ErrSyntax,
		"1.2.3": decimaltext.ErrSyntax, " 1": decimaltext.ErrSyntax, "1 ": decimaltext.ErrSyntax, "0x1": decimaltext.ErrSyntax, "1e": decimaltext.ErrSyntax, "--1": decimaltext.ErrSyntax,
		"١": decimaltext.ErrSyntax, "NaN": decimaltext.ErrSyntax, "Inf": decimaltext.ErrSyntax, "1_000": decimaltext.ErrSyntax, "1e10001": decimaltext.ErrExponent,
		"1e-10001": decimaltext.ErrExponent, "1e99999999999": decimaltext.ErrExponent, strings.Repeat("1", 20_001): decimaltext.ErrLength,
	} {
		_, err := tabular.Decimal([]byte(text), 0)
		assert.ErrorIs(t, err, want, text[:min(len(text), 40)])
	}
	_, err := tabular.Decimal([]byte("1e10000"), 1)
	assert.ErrorIs(t, err, decimaltext.ErrExponent, "after multiplying by the power of ten")
	text := []byte("123456.789")
	assert.Equal(t, 2.0, testing.AllocsPerRun(100, func() { _, _ = tabular.Decimal(text, 3) }), "the coefficient only")
}

// FuzzDecimal compares Decimal with shopspring/decimal: an accepted number is the same number times the power
// of ten, with the same exponent; a rejected one is not plain or out of range.
func FuzzDecimal(f *testing.F) {
	for _, text := range []string{"0", "-1.50", "123456789012345678", "1234567890123456789", "1e5", "1E-10000", ".5", "5.", "+1", "1_0", "-"} {
		f.Add(text, 0)
		f.Add(text, -6)
	}
	f.Fuzz(func(t *testing.T, text string, power int) {
		if power < -100 || power > 100 {
			return
		}
		got, err := tabular.Decimal([]byte(text), power)
		want, wrong := decimal.NewFromString(text)
		if err != nil {
			plain, refused := decimaltext.Parse(text)
			assert.True(t, refused != nil || !decimaltext.InRange(plain.Shift(int32(power))), text)
			return
		}
		require.NoError(t, wrong, text)
		want = want.Shift(int32(power))
		assert.True(t, got.Equal(want), text)
		assert.Equal(t, want.Exponent(), got.Exponent(), "the exponent of %s", text)
	})
}
