package economy_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
)

// exactOf returns a as an Exact.
func exactOf(t testing.TB, a decimal.Decimal) economy.Exact {
	x, err := economy.Balance(a, decimal.Decimal{})
	require.NoError(t, err)
	return x
}

func TestRoundings(t *testing.T) {
	for _, c := range []struct{ x, halfEven, halfUp, halfDown, up, down, ceiling, floor string }{
		{"0.125", "0.12", "0.13", "0.12", "0.13", "0.12", "0.13", "0.12"},
		{"0.135", "0.14", "0.14", "0.13", "0.14", "0.13", "0.14", "0.13"},
		{"-0.125", "-0.12", "-0.13", "-0.12", "-0.13", "-0.12", "-0.12", "-0.13"},
		{"0.1250001", "0.13", "0.13", "0.13", "0.13", "0.12", "0.13", "0.12"},
		{"-0.0001", "0.00", "0.00", "0.00", "-0.01", "0.00", "0.00", "-0.01"},
		{"7", "7.00", "7.00", "7.00", "7.00", "7.00", "7.00", "7.00"},
		{"0", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00"},
	} {
		x := exactOf(t, dec(c.x))
		for i, want := range []string{c.halfEven, c.halfUp, c.halfDown, c.up, c.down, c.ceiling, c.floor} {
			got, err := x.Text(2, economy.Roundings()[i])
			require.NoError(t, err)
			assert.Equal(t, want, got, "%s %s", c.x, economy.Roundings()[i])
		}
	}
}

func TestRoundAtPlaces(t *testing.T) {
	third, err := economy.Share(dec("1"), dec("3"))
	require.NoError(t, err)
	for places, want := range map[int]string{0: "33", 1: "33.3", 20: "33.33333333333333333333", -1: "30", -2: "0", -economy.MaxPlaces: "0"} {
		got, err := third.Text(places, "")
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	for places, want := range map[int]string{
		economy.MaxPlaces + 1:  "economy: Round: places: out of range: 1001",
		-economy.MaxPlaces - 1: "economy: Round: places: out of range: -1001",
	} {
		_, err := third.Round(places, "")
		assert.EqualError(t, err, want)
	}
	_, err = third.Text(1, "half-uo")
	assert.EqualError(t, err, `economy: Round: mode: unknown rounding: "half-uo"; did you mean "half-up"?`)
	_, err = third.Text(1, "exact")
	assert.EqualError(t, err, `economy: Round: mode: unknown rounding: "exact"`)
}

func TestExact(t *testing.T) {
	var zero economy.Exact
	assert.Equal(t, "0", zero.String())
	text, err := zero.Text(1, "")
	assert.NoError(t, err)
	assert.Equal(t, "0.0", text)
	r, ok := zero.Rat()
	assert.True(t, ok)
	assert.Zero(t, r.Sign())

	half, err := economy.Share(dec("1"), dec("200"))
	require.NoError(t, err)
	d, ok := half.Decimal()
	assert.True(t, ok)
	assert.Equal(t, "0.5", d.String())
	r, _ = half.Rat()
	r.SetInt64(7)
	assert.Equal(t, "0.5", half.String(), "what is returned is the caller's")

	third, err := economy.Share(dec("1"), dec("3"))
	require.NoError(t, err)
	_, ok = third.Decimal()
	assert.False(t, ok)
	root, err := economy.CAGR(dec("1"), dec("2"), dec("2"))
	require.NoError(t, err)
	_, ok = root.Rat()
	assert.False(t, ok)
	_, ok = root.Decimal()
	assert.False(t, ok)
	down, err := root.Round(-1, economy.Down)
	require.NoError(t, err)
	assert.Equal(t, "40", down.String(), "41.42…")

	long, err := economy.CAGR(dec("1"), dec("2"), dec("9999"))
	require.NoError(t, err)
	_, err = long.Round(1000, "")
	assert.EqualError(t, err, "economy: Round: places: too many digits: use fewer places or fewer periods")
}

// The root rounded down is not above the exact root, and the root rounded up is not below it.
func TestRootIsExact(t *testing.T) {
	for range 300 {
		from, to := decimal.New(rand.Int64N(1e9)+1, int32(rand.IntN(6)-3)), decimal.New(rand.Int64N(1e9)+1, int32(rand.IntN(6)-3))
		periods, places := rand.IntN(40)+1, rand.IntN(30)
		x, err := economy.CAGR(from, to, decimal.NewFromInt(int64(periods)))
		require.NoError(t, err)
		low, err := x.Round(places, economy.Floor)
		require.NoError(t, err)
		high, err := x.Round(places, economy.Ceiling)
		require.NoError(t, err)
		want := new(big.Rat).Quo(to.Rat(), from.Rat())
		assert.LessOrEqual(t, factor(low, periods).Cmp(want), 0, "%s to %s in %d", from, to, periods)
		assert.GreaterOrEqual(t, factor(high, periods).Cmp(want), 0, "%s to %s in %d", from, to, periods)
		step := high.Sub(low)
		assert.True(t, step.IsZero() || step.Equal(decimal.New(1, int32(-places))), step)
	}
}

// factor returns (1 + rate/100)^periods.
func factor(rate decimal.Decimal, periods int) *big.Rat {
	base := rate.Add(decimal.NewFromInt(100)).Rat()
	base.Quo(base, big.NewRat(100, 1))
	power := big.NewInt(int64(periods))
	return new(big.Rat).SetFrac(new(big.Int).Exp(base.Num(), power, nil), new(big.Int).Exp(base.Denom(), power, nil))
}

// The entropies of these values are ln 10 and ln 2, whose digits are those of OEIS A002392 and A002162.
func TestLogarithmsToManyPlaces(t *testing.T) {
	for values, want := range map[string]string{
		"0 0 0 0 0 0 0 0 0 1": "2.30258509299404568401799145468436420760110148862877297603332790096757260967735248023599720508959829834196",
		"0 1":                 "0.69314718055994530941723212145817656807550013436025525412068000949339362196969471560586332699641868754200",
	} {
		x, err := economy.TheilT(decs(values))
		require.NoError(t, err)
		for places := 1; places <= 104; places++ {
			got, err := x.Text(places, economy.Down)
			require.NoError(t, err)
			assert.Equal(t, want[:places+2], got)
		}
	}
}

// A result with fewer places is the result with more places, cut off: it is computed with enough precision.
func TestDigitsAgreeAtAllPlaces(t *testing.T) {
	for range 100 {
		var values []decimal.Decimal
		for range rand.IntN(6) + 2 {
			values = append(values, decimal.New(rand.Int64N(1e6)+1, int32(rand.IntN(20)-10)))
		}
		for _, f := range []func([]decimal.Decimal) (economy.Exact, error){economy.TheilT, economy.TheilL} {
			x, err := f(values)
			require.NoError(t, err)
			long, err := x.Round(60, economy.Down)
			require.NoError(t, err)
			assert.False(t, long.IsNegative())
			for places := -2; places < 60; places += 7 {
				got, err := x.Round(places, economy.Down)
				require.NoError(t, err)
				want, err := exactOf(t, long).Round(places, economy.Down)
				require.NoError(t, err)
				assert.True(t, want.Equal(got), "%s %s", want, got)
			}
		}
	}
}

// FuzzRound compares Round with a search for the neighbours of a fraction.
func FuzzRound(f *testing.F) {
	f.Add(int64(1), int64(3), 2, uint8(0))
	f.Add(int64(-125), int64(1000), 2, uint8(1))
	f.Add(int64(25), int64(10), -1, uint8(2))
	f.Add(int64(-1), int64(1)<<60, 0, uint8(6))
	f.Fuzz(func(t *testing.T, a, b int64, places int, mode uint8) {
		if b <= 0 || places < -30 || places > 30 || a == -1<<63 {
			t.Skip()
		}
		x, err := economy.WeightedMean([]decimal.Decimal{decimal.New(a, 0), {}}, []decimal.Decimal{decimal.New(1, 0), decimal.New(b-1, 0)})
		if b == 1 {
			x = exactOf(t, decimal.New(a, 0))
		} else {
			require.NoError(t, err)
		}
		r := economy.Roundings()[int(mode)%len(economy.Roundings())]
		got, err := x.Round(places, r)
		require.NoError(t, err)
		require.Equal(t, slowRound(big.NewRat(a, b), places, r).RatString(), got.Rat().RatString(), "%d/%d %d %s", a, b, places, r)
	})
}

// slowRound chooses between the multiples of 10^-places on both sides of x by their distances from x.
func slowRound(x *big.Rat, places int, r economy.Rounding) *big.Rat {
	step := decimal.New(1, int32(-places)).Rat()
	scaled := new(big.Rat).Quo(x, step)
	low := new(big.Int).Div(scaled.Num(), scaled.Denom()) // Euclidean division is the floor for a positive denominator
	below := new(big.Rat).SetInt(low)
	if below.Cmp(scaled) == 0 {
		return below.Mul(below, step)
	}
	above := new(big.Rat).Add(below, big.NewRat(1, 1))
	near := new(big.Rat).Sub(scaled, below).Cmp(big.NewRat(1, 2))
	outwards, inwards := above, below
	if x.Sign() < 0 {
		outwards, inwards = below, above
	}
	even := below
	if low.Bit(0) == 1 {
		even = above
	}
	ties := map[economy.Rounding]*big.Rat{economy.HalfEven: even, economy.HalfUp: outwards, economy.HalfDown: inwards}
	directed := map[economy.Rounding]*big.Rat{economy.Up: outwards, economy.Down: inwards, economy.Ceiling: above, economy.Floor: below}
	chosen := directed[r]
	if chosen == nil {
		chosen = map[int]*big.Rat{-1: below, 0: ties[r], 1: above}[near]
	}
	return new(big.Rat).Mul(chosen, step)
}
