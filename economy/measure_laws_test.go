package economy_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
)

// rounds is the number of random trials of a law.
const rounds = 200

// some returns n positive numbers of up to nine digits and of different magnitudes.
func some(n int) []decimal.Decimal {
	values := make([]decimal.Decimal, n)
	for i := range values {
		values[i] = decimal.New(rand.Int64N(1e9)+1, int32(rand.IntN(8)-4))
	}
	return values
}

func sum(values []decimal.Decimal) decimal.Decimal {
	return decimal.Sum(decimal.Decimal{}, values...)
}

// rat returns the fraction that a measure returned.
func rat(t *testing.T) func(economy.Exact, error) *big.Rat {
	return func(x economy.Exact, err error) *big.Rat {
		t.Helper()
		require.NoError(t, err)
		r, ok := x.Rat()
		require.True(t, ok)
		return r
	}
}

func equalRats(t *testing.T, want, got *big.Rat) {
	t.Helper()
	if want.Cmp(got) != 0 {
		t.Errorf("want %s, got %s", want, got)
	}
}

func between(t *testing.T, low, x, high *big.Rat) {
	t.Helper()
	if x.Cmp(low) < 0 || x.Cmp(high) > 0 {
		t.Errorf("%s is not between %s and %s", x, low, high)
	}
}

func TestSharesSumToTheWhole(t *testing.T) {
	for range rounds {
		values, all := some(rand.IntN(9)+1), new(big.Rat)
		for _, v := range values {
			all.Add(all, rat(t)(economy.Share(v, sum(values))))
		}
		equalRats(t, big.NewRat(100, 1), all)
	}
}

func TestContributionsSumToGrowth(t *testing.T) {
	for range rounds {
		before, after := some(5), some(5)
		all := new(big.Rat)
		for i := range before {
			all.Add(all, rat(t)(economy.Contribution(before[i], after[i], sum(before))))
		}
		equalRats(t, rat(t)(economy.Growth(sum(before), sum(after))), all)
	}
}

func TestBoundsOfConcentrationAndInequality(t *testing.T) {
	zero, one := new(big.Rat), big.NewRat(1, 1)
	for range rounds {
		n := int64(rand.IntN(9) + 2)
		values := some(int(n))
		hhi := rat(t)(economy.HHI(values))
		between(t, big.NewRat(1, n), hhi, one)
		equalRats(t, one, hhi.Mul(hhi, rat(t)(economy.EquivalentNumber(values))))
		between(t, zero, rat(t)(economy.HHINormalized(values)), one)
		gini := rat(t)(economy.Gini(values))
		between(t, zero, gini, big.NewRat(n-1, n))
		equalRats(t, rat(t)(economy.GiniNormalized(values)), gini.Mul(gini, big.NewRat(n, n-1)))
		between(t, zero, rat(t)(economy.Hoover(values)), big.NewRat(n-1, n))

		alike := slices.Repeat(some(1), int(n))
		equalRats(t, big.NewRat(1, n), rat(t)(economy.HHI(alike)))
		for _, f := range []func([]decimal.Decimal) (economy.Exact, error){
			economy.HHINormalized, economy.Gini, economy.GiniNormalized, economy.Hoover, economy.TheilT, economy.TheilL} {
			equalRats(t, zero, rat(t)(f(alike)))
		}
	}
}

// Measures of a structure depend neither on the unit nor on the order of the values.
func TestMeasuresAreScaleFree(t *testing.T) {
	for range rounds {
		values := some(rand.IntN(6) + 2)
		scaled := make([]decimal.Decimal, len(values))
		by := some(1)[0]
		for i, v := range values {
			scaled[len(values)-1-i] = v.Mul(by)
		}
		for _, f := range []func([]decimal.Decimal) (economy.Exact, error){
			economy.HHI, economy.HHINormalized, economy.Gini, economy.Hoover, economy.TheilT, economy.TheilL} {
			x, err := f(values)
			require.NoError(t, err)
			y, err := f(scaled)
			require.NoError(t, err)
			assert.Equal(t, x.String(), y.String())
		}
	}
}

func TestRCAWeightedByWorldShareAveragesOne(t *testing.T) {
	for range rounds / 4 {
		flows := [][]decimal.Decimal{some(4), some(4), some(4)}
		rca, err := economy.RCA(flows)
		require.NoError(t, err)
		world := sum(flows[0]).Add(sum(flows[1])).Add(sum(flows[2])).Rat()
		for product := range 4 {
			mean := new(big.Rat)
			for region, row := range flows {
				weight := new(big.Rat).Quo(sum(row).Rat(), world)
				mean.Add(mean, weight.Mul(weight, rat(t)(rca.At(region, product))))
			}
			equalRats(t, big.NewRat(1, 1), mean)
		}
	}
}

func TestTradeIntensityIsRCA(t *testing.T) {
	for range rounds / 4 {
		flows := [][]decimal.Decimal{some(3), some(3)}
		rca, err := economy.RCA(flows)
		require.NoError(t, err)
		rsca, err := economy.RSCA(flows)
		require.NoError(t, err)
		world := sum(flows[0]).Add(sum(flows[1]))
		for i, row := range flows {
			for j, flow := range row {
				x := rat(t)(rca.At(i, j))
				equalRats(t, x, rat(t)(economy.TradeIntensity(flow, sum(row), flows[0][j].Add(flows[1][j]), world)))
				equalRats(t, x, rat(t)(economy.LocationQuotient(flow, sum(row), flows[0][j].Add(flows[1][j]), world)))
				one := big.NewRat(1, 1)
				equalRats(t, rat(t)(rsca.At(i, j)), new(big.Rat).Quo(new(big.Rat).Sub(x, one), new(big.Rat).Add(x, one)))
			}
		}
	}
}

// Matrix.Round rounds every cell as Exact.Round does.
func TestMatrixRoundsAsItsCells(t *testing.T) {
	flows := table(17, 13)
	for _, f := range []func([][]decimal.Decimal) (economy.Matrix, error){economy.RCA, economy.RSCA} {
		m, err := f(flows)
		require.NoError(t, err)
		for _, mode := range economy.Roundings() {
			for places := -1; places < 4; places++ {
				rounded, err := m.Round(places, mode)
				require.NoError(t, err)
				for i, row := range rounded {
					for j, got := range row {
						x, err := m.At(i, j)
						require.NoError(t, err)
						want, err := x.Round(places, mode)
						require.NoError(t, err)
						assert.True(t, want.Equal(got) && want.Exponent() == got.Exponent(), "%s %s", want, got)
					}
				}
			}
		}
	}
}

func TestSimilarityIsOneLessHalfKrugman(t *testing.T) {
	for range rounds {
		a, b := some(4), some(4)
		half := rat(t)(economy.Krugman(a, b))
		half.Mul(half, big.NewRat(1, 2))
		want := half.Sub(big.NewRat(1, 1), half)
		equalRats(t, want, rat(t)(economy.Similarity(a, b)))
		equalRats(t, want, rat(t)(economy.Similarity(b, a)))
		equalRats(t, want, rat(t)(economy.Complementarity(a, b)))
		equalRats(t, big.NewRat(1, 1), rat(t)(economy.Similarity(a, a)))
	}
}

// The aggregate is the mean of the products' indices, weighted by their trade.
func TestGrubelLloydAggregateIsAMean(t *testing.T) {
	for range rounds {
		x, m := some(4), some(4)
		mean, all := new(big.Rat), sum(x).Add(sum(m)).Rat()
		for i := range x {
			weight := new(big.Rat).Quo(x[i].Add(m[i]).Rat(), all)
			mean.Add(mean, weight.Mul(weight, rat(t)(economy.GrubelLloyd(x[i], m[i]))))
		}
		equalRats(t, mean, rat(t)(economy.GrubelLloydAggregate(x, m)))
	}
}

// Rebasing to another position and back gives the original values.
func TestRebaseThereAndBack(t *testing.T) {
	for range rounds {
		values := some(6)
		there, err := economy.Rebase(values, rand.IntN(6), rand.IntN(6))
		require.NoError(t, err)
		first := rat(t)(there[0], nil)
		for i, x := range there {
			back := rat(t)(x, nil)
			back.Quo(back, first).Mul(back, values[0].Rat())
			equalRats(t, values[i].Rat(), back)
		}
		year, err := economy.Rebase(values, 1, 2, 3)
		require.NoError(t, err)
		mean := rat(t)(year[1], nil)
		mean.Add(mean, rat(t)(year[2], nil)).Add(mean, rat(t)(year[3], nil))
		equalRats(t, big.NewRat(3, 1), mean)
	}
}

// The growth factors of a chained index are its links.
func TestChainOfLinks(t *testing.T) {
	for range rounds {
		links := some(5)
		index, err := economy.Chain(links)
		require.NoError(t, err)
		for i := range links[1:] {
			link := rat(t)(index[i+1], nil)
			equalRats(t, links[i+1].Rat(), link.Quo(link, rat(t)(index[i], nil)))
		}
	}
}

// Deflating by the deflator of a nominal and a real value gives the real value.
func TestDeflatorAndDeflate(t *testing.T) {
	for range rounds {
		deflator, real := some(1)[0], some(1)[0]
		nominal := real.Mul(deflator).Shift(-2)
		equalRats(t, deflator.Rat(), rat(t)(economy.Deflator(nominal, real)))
		equalRats(t, real.Rat(), rat(t)(economy.Deflate(nominal, deflator)))
	}
}

func TestShiftShareSumsToTheChange(t *testing.T) {
	for range rounds {
		local0, local1, nation0, nation1 := some(5), some(5), some(5), some(5)
		shift, err := economy.ShiftShare(local0, local1, nation0, nation1)
		require.NoError(t, err)
		all := rat(t)(shift.National, nil)
		all.Add(all, rat(t)(shift.Mix, nil)).Add(all, rat(t)(shift.Regional, nil))
		equalRats(t, sum(local1).Sub(sum(local0)).Rat(), all)
		same, err := economy.ShiftShare(nation0, nation1, nation0, nation1)
		require.NoError(t, err)
		assert.Equal(t, "0 0", same.Mix.String()+" "+same.Regional.String())
	}
}

// Any finite numbers give a result or an error in a short time.
func FuzzMeasures(f *testing.F) {
	f.Add(int64(1), int32(0), int64(2), int32(0), int64(3), int32(-2))
	f.Add(int64(-1), int32(10_000), int64(0), int32(-10_000), int64(1), int32(1<<30))
	f.Add(int64(1<<62), int32(-9_999), int64(7), int32(9_999), int64(12), int32(0))
	f.Fuzz(func(t *testing.T, a int64, ea int32, b int64, eb int32, c int64, ec int32) {
		x, y, z := decimal.New(a, ea), decimal.New(b, eb), decimal.New(c, ec)
		values := []decimal.Decimal{x, y, z}
		for _, f := range []func([]decimal.Decimal) (economy.Exact, error){
			economy.HHI, economy.HHINormalized, economy.EquivalentNumber, economy.Gini, economy.GiniNormalized, economy.Hoover,
			economy.TheilT, economy.TheilL} {
			settles(t)(f(values))
		}
		for _, f := range []func(a, b decimal.Decimal) (economy.Exact, error){
			economy.Growth, economy.Balance, economy.Share, economy.GrubelLloyd, economy.Deflator, economy.Deflate} {
			settles(t)(f(x, y))
		}
		for _, f := range []func(a, b, c decimal.Decimal) (economy.Exact, error){
			economy.CAGR, economy.Contribution, economy.OpennessWITS, economy.OpennessUNCTAD} {
			settles(t)(f(x, y, z))
		}
		for _, f := range []func(a, b []decimal.Decimal) (economy.Exact, error){
			economy.Krugman, economy.Similarity, economy.Complementarity, economy.GrubelLloydAggregate, economy.WeightedMean} {
			settles(t)(f(values[:2], values[1:]))
		}
		if m, err := economy.RCA([][]decimal.Decimal{{x, y}, {z, x}}); err == nil {
			_, err = m.Round(6, economy.HalfUp)
			require.NoError(t, err)
		}
		for _, f := range []func() ([]economy.Exact, error){
			func() ([]economy.Exact, error) { return economy.Chain(values) },
			func() ([]economy.Exact, error) { return economy.Rebase(values, 0, 2) },
		} {
			if all, err := f(); err == nil {
				settles(t)(all[2], nil)
			}
		}
		if shift, err := economy.ShiftShare(values[:2], values[1:], values[1:], values[:2]); err == nil {
			settles(t)(shift.Mix, nil)
		}
	})
}

// settles rounds a result, and checks that an error is an OperandError.
func settles(t *testing.T) func(economy.Exact, error) {
	return func(x economy.Exact, err error) {
		t.Helper()
		if err == nil {
			_, err = x.Round(6, economy.HalfEven)
		}
		var operand *economy.OperandError
		if err != nil {
			require.ErrorAs(t, err, &operand)
		}
	}
}
