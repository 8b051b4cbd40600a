package economy_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
)

// numberOf returns numbers of all lengths, many of them at the edge of 63 bits.
func numberOf(r *rand.Rand) decimal.Decimal {
	exponent := int32(r.IntN(8) - 4)
	switch r.IntN(10) {
	case 0:
		return decimal.New(0, exponent)
	case 1:
		return decimal.New(math.MaxInt64-r.Int64N(3), exponent)
	case 2:
		return decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(r.Int64()), uint(r.IntN(80))), exponent)
	default:
		return decimal.New(r.Int64()>>r.IntN(62), exponent)
	}
}

// The measures in machine words and in big integers are those of fractions, for numbers of all lengths and all ways to
// round.
func TestMeasuresAreThoseOfFractions(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	rounded := func(x *big.Rat, places int, mode economy.Rounding) string {
		num, den := decimal.NewFromBigInt(x.Num(), 0), decimal.NewFromBigInt(x.Denom(), 0)
		v, err := economy.LocationQuotient(num, den, decimal.New(1, 0), decimal.New(1, 0))
		require.NoError(t, err)
		text, err := v.Text(places, mode)
		require.NoError(t, err)
		return text
	}
	for range 3_000 {
		rows, columns := 1+r.IntN(3), 1+r.IntN(3)
		matrix := make([][]decimal.Decimal, rows)
		rowSums, columnSums, total := ratList(rows), ratList(columns), new(big.Rat)
		for i := range matrix {
			for j := range columns {
				x := numberOf(r)
				matrix[i] = append(matrix[i], x)
				for _, sum := range []*big.Rat{rowSums[i], columnSums[j], total} {
					sum.Add(sum, x.Rat())
				}
			}
		}
		rca, err := economy.RCA(matrix)
		if err != nil {
			continue // a total of zero
		}
		rsca, err := economy.RSCA(matrix)
		require.NoError(t, err)
		places, mode := r.IntN(22), economy.Roundings()[r.IntN(len(economy.Roundings()))]
		cells, err := rca.Round(places, mode)
		require.NoError(t, err)
		symmetric, err := rsca.Round(places, mode)
		require.NoError(t, err)
		for i, row := range matrix {
			for j, x := range row {
				want := new(big.Rat).Mul(x.Rat(), total)
				want.Quo(want, new(big.Rat).Mul(rowSums[i], columnSums[j]))
				require.Equal(t, rounded(want, places, mode), cells[i][j].StringFixed(int32(places)), "%v", matrix)
				one := big.NewRat(1, 1)
				want = new(big.Rat).Quo(new(big.Rat).Sub(want, one), new(big.Rat).Add(want, one))
				at, err := rsca.At(i, j)
				require.NoError(t, err)
				rat, ok := at.Rat()
				require.True(t, ok)
				require.Zero(t, want.Cmp(rat))
				text, err := at.Text(places, mode)
				require.NoError(t, err)
				require.Equal(t, text, symmetric[i][j].StringFixed(int32(places)), "%v", matrix)
			}
		}
	}
}

func ratList(n int) []*big.Rat {
	list := make([]*big.Rat, n)
	for i := range list {
		list[i] = new(big.Rat)
	}
	return list
}

func TestConcentrationAndOverlapAreThoseOfFractions(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 5_000 {
		n := 1 + r.IntN(5)
		var exports, imports []decimal.Decimal
		squares, total, overlap, both := new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat)
		for range n {
			x, m := numberOf(r), numberOf(r)
			exports, imports = append(exports, x), append(imports, m)
			squares.Add(squares, new(big.Rat).Mul(x.Rat(), x.Rat()))
			total.Add(total, x.Rat())
			overlap.Add(overlap, decimal.Min(x, m).Rat())
			both.Add(both, x.Add(m).Rat())
		}
		if hhi, err := economy.HHI(exports); total.Sign() > 0 {
			require.NoError(t, err)
			have, ok := hhi.Rat()
			require.True(t, ok)
			require.Zero(t, new(big.Rat).Quo(squares, new(big.Rat).Mul(total, total)).Cmp(have), "%v", exports)
		} else {
			require.Error(t, err)
		}
		if index, err := economy.GrubelLloydAggregate(exports, imports); both.Sign() > 0 {
			require.NoError(t, err)
			have, ok := index.Rat()
			require.True(t, ok)
			overlap.Add(overlap, overlap)
			require.Zero(t, overlap.Quo(overlap, both).Cmp(have), "%v %v", exports, imports)
		} else {
			require.Error(t, err)
		}
	}
}
