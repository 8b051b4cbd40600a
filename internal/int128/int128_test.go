package int128_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/int128"
)

// word returns a random word whose length is random too, often at an edge.
func word(r *rand.Rand) uint64 {
	switch x := r.Uint64() >> r.IntN(64); r.IntN(8) {
	case 0:
		return 0
	case 1:
		return math.MaxUint64
	case 2:
		return 1 << r.IntN(64)
	default:
		return x
	}
}

func signed(r *rand.Rand) int128.Int {
	if r.IntN(2) == 0 {
		return int128.FromInt64(int64(word(r)))
	}
	return int128.Int{High: int64(word(r)), Low: word(r)}
}

// fits reports whether x has at most 128 bits with its sign.
func fits(x *big.Int) bool {
	limit := new(big.Int).Lsh(big.NewInt(1), 127)
	return x.Cmp(limit) < 0 && x.Cmp(new(big.Int).Neg(limit)) >= 0
}

func TestIntIsBigInt(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range effort.Times(6000) {
		x, y := signed(r), signed(r)
		bx, by := x.Big(), y.Big()
		require.Equal(t, bx.Cmp(by), x.Cmp(y))
		require.Equal(t, bx.Sign(), x.Sign())
		require.Equal(t, new(big.Int).Abs(bx).String(), x.Magnitude().Big().String())
		small, ok := x.Int64()
		require.Equal(t, bx.IsInt64(), ok)
		if ok {
			require.Equal(t, bx.Int64(), small)
		}
		back, ok := int128.FromBig(bx)
		if x != (int128.Int{High: math.MinInt64}) {
			require.True(t, ok)
			require.Equal(t, x, back)
		}
		sum, ok := x.Add(y)
		want := new(big.Int).Add(bx, by)
		require.Equal(t, fits(want), ok, "%s + %s", bx, by)
		if ok {
			require.Equal(t, want.String(), sum.Big().String())
		}
		n := r.IntN(40)
		product, ok := x.MulPow10(n)
		want = new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
		want.Mul(want, bx)
		if ok {
			require.Equal(t, want.String(), product.Big().String())
		} else {
			require.GreaterOrEqual(t, want.BitLen(), 128)
		}
		tenth, ok := x.DivExact10()
		rest := new(big.Int)
		want.QuoRem(bx, big.NewInt(10), rest)
		require.Equal(t, rest.Sign() == 0, ok)
		if ok {
			require.Equal(t, want.String(), tenth.Big().String())
		}
	}
	_, ok := int128.FromBig(new(big.Int).Lsh(big.NewInt(1), 127))
	assert.False(t, ok)
}

func TestUintIsBigInt(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range effort.Times(6000) {
		x, y := int128.Uint{High: word(r), Low: word(r)}, int128.Uint{High: word(r), Low: word(r)}
		if r.IntN(2) == 0 {
			y.High = 0
		}
		bx, by := x.Big(), y.Big()
		require.Equal(t, bx.Cmp(by), x.Cmp(y))
		require.Equal(t, bx.BitLen(), x.BitLen())
		product, ok := x.Mul(y)
		want := new(big.Int).Mul(bx, by)
		require.Equal(t, want.BitLen() <= 128, ok, "%s · %s", bx, by)
		if ok {
			require.Equal(t, want.String(), product.Big().String())
		}
		sum, ok := x.Add(y)
		want.Add(bx, by)
		require.Equal(t, want.BitLen() <= 128, ok)
		if ok {
			require.Equal(t, want.String(), sum.Big().String())
		}
		if y.Cmp(x) <= 0 {
			require.Equal(t, want.Sub(bx, by).String(), x.Sub(y).Big().String())
		}
		if y.BitLen() == 0 {
			continue
		}
		quotient, rest := x.QuoRem(y)
		wantRest := new(big.Int)
		want.QuoRem(bx, by, wantRest)
		require.Equal(t, want.String(), quotient.Big().String(), "%s / %s", bx, by)
		require.Equal(t, wantRest.String(), rest.Big().String())
	}
}

func TestPow10(t *testing.T) {
	want := uint64(1)
	for n := range int128.MaxPower64 + 1 {
		assert.Equal(t, want, int128.Pow10(n))
		want *= 10
	}
	assert.Equal(t, int128.Uint{High: 1}, int128.Product(1<<32, 1<<32))
}
