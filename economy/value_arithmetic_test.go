package economy_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// valueOf reads a value such as "over 380 count".
func valueOf(text string) economy.Value {
	fields := strings.Fields(text)
	v := economy.Value{}
	if len(fields) == 3 {
		v.Bound, fields = economy.Bound(fields[0]), fields[1:]
	}
	v.Amount, v.Unit = decimal.RequireFromString(fields[0]), economy.MustParseUnit(fields[1])
	return v
}

func textOf(v economy.Value) string {
	text := v.Amount.StringFixed(max(-v.Amount.Exponent(), 0)) + " " + v.Unit.String()
	if v.Bound != "" {
		text = string(v.Bound) + " " + text
	}
	return text
}

func TestValueArithmetic(t *testing.T) {
	for _, c := range [][3]string{
		{"1.90 USD", "+ 1.10 USD", "3.00 USD"},
		{"over 380 count", "+ 20 count", "over 400 count"},
		{"over 380 count", "+ over 20 count", "over 400 count"},
		{"about 1.9 USD", "+ about 1 USD", "about 2.9 USD"},
		{"over 380 count", "- under 20 count", "over 360 count"},
		{"400 count", "- over 380 count", "under 20 count"},
		{"15.0 percent", "- 12.5 percent", "2.5 percentage-point"},
		{"15.0 percent", "+ 2.5 percentage-point", "17.5 percent"},
		{"2.5 percentage-point", "+ 15.0 percent", "17.5 percent"},
		{"15.0 percent", "- 2.5 percentage-point", "12.5 percent"},
		{"5 percentage-point", "- 2 percentage-point", "3 percentage-point"},
		{"5 USD@2015", "+ 2 USD@2015", "7 USD@2015"},
		{"15 percent", "* 200 USD", "30.00 USD"},
		{"200 USD", "* over 15 percent", "over 30.00 USD"},
		{"-200 USD", "* over 15 percent", "under -30.00 USD"},
		{"15 percent", "* 20 percent", "3.00 percent"},
		{"0.5 ratio", "* 20 percent", "10.0 percent"},
		{"0 ratio", "* about 20 tonne", "0 tonne"},
		{"over 2 ratio", "* over 20 tonne", "over 40 tonne"},
		{"under 5 USD", "x -2", "over -10 USD"},
		{"over 5 USD", "x 0", "0 USD"},
	} {
		var got economy.Value
		var err error
		op, other := c[1][:1], c[1][2:]
		switch op {
		case "+":
			got, err = valueOf(c[0]).Add(valueOf(other))
		case "-":
			got, err = valueOf(c[0]).Sub(valueOf(other))
		case "*":
			got, err = valueOf(c[0]).Mul(valueOf(other))
		case "x":
			got, err = valueOf(c[0]).Scale(decimal.RequireFromString(other))
		}
		require.NoError(t, err, c)
		assert.Equal(t, c[2], textOf(got), c)
	}
}

func TestValueDiv(t *testing.T) {
	for _, c := range [][3]string{
		{"30 USD", "200 USD", "0.15 ratio"}, {"1 tonne", "3 tonne", "1/3 ratio"},
		{"100 USD", "over 3 count", "under 100/3 USD"}, {"over 100 USD@2015", "4 count", "over 25 USD@2015"},
		{"30 USD", "15 percent", "200 USD"}, {"30 USD", "0.15 ratio", "200 USD"},
		{"under 30 USD", "over 10 USD", "under 3 ratio"}, {"about 30 USD", "-10 USD", "about -3 ratio"},
		{"0 USD", "about 10 USD", "0 ratio"}, {"over 30 USD", "-10 USD", "under -3 ratio"},
		{"110 index@2015", "100 index@2015", "1.1 ratio"},
	} {
		got, err := valueOf(c[0]).Div(valueOf(c[1]))
		require.NoError(t, err, c)
		assert.Equal(t, c[2], got.String(), c)
	}
}

func TestValueArithmeticErrors(t *testing.T) {
	for _, c := range [][3]string{
		{"1 USD", "+ 1 CNY", "economy: Add: other: incompatible units: USD and CNY"},
		{"1 USD", "+ 1 USD@2015", "economy: Add: other: incompatible units: USD and USD@2015"},
		{"1 USD", "+ 1 percent", "economy: Add: other: incompatible units: USD and percent"},
		{"1 rank", "+ 1 rank", "economy: Add: other: incompatible units: rank and rank"},
		{"1 percentage-point", "- 1 percent", "economy: Sub: other: incompatible units: percentage-point and percent"},
		{"over 1 USD", "+ under 1 USD", "economy: Add: other: incompatible bounds: over and under"},
		{"over 1 USD", "- over 1 USD", "economy: Sub: other: incompatible bounds: over and over"},
		{"about 1 USD", "+ over 1 USD", "economy: Add: other: incompatible bounds: about and over"},
		{"circa 1 USD", "+ 1 USD", `economy: Add: value: incompatible bounds: unknown "circa"`},
		{"1 USD", "* 1 USD", "economy: Mul: other: incompatible units: USD × USD"},
		{"under 1 USD", "* under 1 ratio", "economy: Mul: other: incompatible bounds: under and under"},
		{"1 USD", "/ 1 tonne", "economy: Div: other: incompatible units: USD and tonne"},
		{"1 USD", "/ 0 USD", "economy: Div: other: division by zero"},
		{"1 USD", "/ under 5 count", "economy: Div: other: incompatible bounds: exact and under"},
		{"over 1 USD", "/ over 5 count", "economy: Div: other: incompatible bounds: over and over"},
		{"1 index", "x 2", "economy: Scale: value: incompatible units: index and a factor"},
	} {
		var err error
		a, b := valueOf(c[0]), economy.Value{}
		if c[1][0] != 'x' {
			b = valueOf(c[1][2:])
		}
		switch c[1][0] {
		case '+':
			_, err = a.Add(b)
		case '-':
			_, err = a.Sub(b)
		case '*':
			_, err = a.Mul(b)
		case '/':
			_, err = a.Div(b)
		case 'x':
			_, err = a.Scale(decimal.NewFromInt(2))
		}
		assert.EqualError(t, err, c[2], c)
	}
	_, err := economy.Value{}.Add(valueOf("1 USD"))
	assert.EqualError(t, err, "economy: Add: value: not set: unit")
	huge := valueOf("1 USD")
	huge.Amount = decimal.New(1, 999_999_999)
	_, err = valueOf("1 USD").Add(huge)
	assert.EqualError(t, err, "economy: Add: other: out of range: exponent")
	_, err = valueOf("1 USD").Scale(huge.Amount)
	assert.EqualError(t, err, "economy: Scale: factor: out of range: exponent")
}

// Whatever the true figures behind two values are, the true result lies where the bound of the result says.
func TestValueBoundsAreSound(t *testing.T) {
	bounds := []economy.Bound{economy.BoundExact, economy.BoundOver, economy.BoundUnder}
	small := func() int64 { return int64(rand.IntN(9) - 4) }
	truth := func(amount int64, b economy.Bound) *big.Rat {
		off := big.NewRat(int64(1+rand.IntN(20)), int64(1+rand.IntN(3)))
		switch b {
		case economy.BoundOver:
			return off.Add(off, big.NewRat(amount, 1))
		case economy.BoundUnder:
			return off.Sub(big.NewRat(amount, 1), off)
		}
		return big.NewRat(amount, 1)
	}
	for range effort.Times(4000) {
		x, y := small(), small()
		v := economy.Value{Amount: decimal.NewFromInt(x), Unit: economy.MustParseUnit("ratio"), Bound: bounds[rand.IntN(3)]}
		w := economy.Value{Amount: decimal.NewFromInt(y), Unit: economy.MustParseUnit("ratio"), Bound: bounds[rand.IntN(3)]}
		a, b := truth(x, v.Bound), truth(y, w.Bound)
		check := func(op string, got economy.Value, err error, actual *big.Rat) {
			if err == nil {
				holds(t, op, v, w, got.Amount.Rat(), got.Bound, actual)
			}
		}
		sum, err := v.Add(w)
		check("+", sum, err, new(big.Rat).Add(a, b))
		difference, err := v.Sub(w)
		check("-", difference, err, new(big.Rat).Sub(a, b))
		product, err := v.Mul(w)
		check("*", product, err, new(big.Rat).Mul(a, b))
		scaled, err := v.Scale(w.Amount)
		check("x", scaled, err, new(big.Rat).Mul(a, w.Amount.Rat()))
		if quotient, err := v.Div(w); err == nil && b.Sign() != 0 {
			amount, _ := quotient.Amount.Rat()
			holds(t, "/", v, w, amount, quotient.Bound, new(big.Rat).Quo(a, b))
		}
	}
}

func holds(t *testing.T, op string, v, w economy.Value, amount *big.Rat, b economy.Bound, actual *big.Rat) {
	t.Helper()
	order := actual.Cmp(amount)
	want := map[economy.Bound]int{economy.BoundExact: 0, economy.BoundOver: 1, economy.BoundUnder: -1}[b]
	require.Equal(t, want, order, "%s %s %s is %s %s and in truth %s", textOf(v), op, textOf(w), b, amount, actual)
}

func TestExactValueRound(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		places int
		mode   economy.Rounding
		want   string
	}{
		{"100 USD", "3 count", 2, economy.HalfUp, "about 33.33 USD"},
		{"100 USD", "4 count", 2, economy.HalfUp, "25.00 USD"},
		{"over 380 USD", "3 count", 0, economy.Floor, "over 126 USD"},
		{"over 380 USD", "3 count", 0, economy.HalfUp, "economy: Round: mode: incompatible bounds: over would not hold; use floor"},
		{"under 380 USD", "3 count", 0, economy.HalfUp, "under 127 USD"},
		{"under 379 USD", "3 count", 0, economy.HalfUp, "economy: Round: mode: incompatible bounds: under would not hold; use ceiling"},
		{"about 379 USD", "3 count", 0, economy.HalfUp, "about 126 USD"},
	} {
		quotient, err := valueOf(c.a).Div(valueOf(c.b))
		require.NoError(t, err)
		v, err := quotient.Round(c.places, c.mode)
		got := textOf(v)
		if err != nil {
			got = err.Error()
		}
		assert.Equal(t, c.want, got)
	}
}

func ExampleValue_Sub() {
	now := economy.Value{Amount: decimal.RequireFromString("15.0"), Unit: economy.MustParseUnit("percent")}
	before := economy.Value{Amount: decimal.RequireFromString("12.4"), Unit: economy.MustParseUnit("percent"), Bound: economy.BoundAbout}
	change, err := now.Sub(before)
	fmt.Println(change.Bound, change.Amount, change.Unit, err)
	// Output: about 2.6 percentage-point <nil>
}

func ExampleValue_Div() {
	product := economy.Value{Amount: decimal.RequireFromString("1900000"), Unit: economy.MustParseUnit("USD"), Bound: economy.BoundOver}
	people := economy.Value{Amount: decimal.RequireFromString("700"), Unit: economy.MustParseUnit("count")}
	perHead, _ := product.Div(people)
	fmt.Println(perHead)
	rounded, err := perHead.Round(0, economy.Floor)
	fmt.Println(rounded.Bound, rounded.Amount, rounded.Unit, err)
	// Output:
	// over 19000/7 USD
	// over 2714 USD <nil>
}
