package economy_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
)

// dec reads a number, whose exponent may be beyond the limits of ParseMoney.
func dec(s string) decimal.Decimal {
	digits, exponent, _ := strings.Cut(s, "e")
	by, _ := strconv.Atoi(exponent)
	return decimal.RequireFromString(digits).Shift(int32(by))
}

// decs reads numbers separated by spaces.
func decs(s string) []decimal.Decimal {
	var all []decimal.Decimal
	for _, field := range strings.Fields(s) {
		all = append(all, dec(field))
	}
	return all
}

// rows reads rows of numbers separated by semicolons.
func rows(s string) [][]decimal.Decimal {
	var all [][]decimal.Decimal
	for row := range strings.SplitSeq(s, ";") {
		all = append(all, decs(row))
	}
	return all
}

// result is a call of a measure.
type result func() (economy.Exact, error)

func numbers2(f func(a, b decimal.Decimal) (economy.Exact, error), a, b string) result {
	return func() (economy.Exact, error) { return f(dec(a), dec(b)) }
}

func numbers3(f func(a, b, c decimal.Decimal) (economy.Exact, error), a, b, c string) result {
	return func() (economy.Exact, error) { return f(dec(a), dec(b), dec(c)) }
}

func numbers4(f func(a, b, c, d decimal.Decimal) (economy.Exact, error), a, b, c, d string) result {
	return func() (economy.Exact, error) { return f(dec(a), dec(b), dec(c), dec(d)) }
}

func list(f func([]decimal.Decimal) (economy.Exact, error), values string) result {
	return func() (economy.Exact, error) { return f(decs(values)) }
}

func lists2(f func(a, b []decimal.Decimal) (economy.Exact, error), a, b string) result {
	return func() (economy.Exact, error) { return f(decs(a), decs(b)) }
}

// The expected values are computed by hand or printed in the publication named beside them.
func TestMeasures(t *testing.T) {
	for _, c := range []struct {
		measure result
		exact   string
	}{
		{numbers2(economy.Growth, "100", "110"), "10"},
		{numbers2(economy.Growth, "100", "-50"), "-150"},
		{numbers2(economy.Growth, "3", "4"), "100/3"},
		{numbers2(economy.Growth, "1e10000", "1e10000"), "0"},
		{numbers3(economy.Contribution, "10", "12", "80"), "2.5"},
		{numbers3(economy.Contribution, "-10", "-12", "80"), "-2.5"},
		{numbers3(economy.CAGR, "100", "121", "2"), "10"},
		{numbers3(economy.CAGR, "100", "0", "7"), "-100"},
		{numbers3(economy.CAGR, "32", "243", "2.5"), "125"},
		{numbers3(economy.CAGR, "32", "1", "5"), "-50"},
		{numbers3(economy.CAGR, "30", "45", "3"), "14.47142425533318678080…"},
		{numbers3(economy.CAGR, "45", "30", "3"), "-12.64195352637011309527…"},
		{numbers2(economy.Balance, "249.0", "323.6"), "-74.6"},
		{numbers2(economy.Share, "1", "3"), "100/3"},
		{numbers3(economy.OpennessWITS, "30", "20", "40"), "125"},
		{numbers3(economy.OpennessUNCTAD, "30", "20", "40"), "62.5"},
		{numbers2(economy.GrubelLloyd, "6", "2"), "0.5"},
		{numbers2(economy.GrubelLloyd, "0", "2"), "0"},
		{lists2(economy.GrubelLloydAggregate, "6 0 1", "2 5 1"), "0.4"},
		{list(economy.HHI, "20 50 20 10"), "0.34"},
		{list(economy.HHINormalized, "20 50 20 10"), "0.12"},
		{list(economy.EquivalentNumber, "20 50 20 10"), "50/17"},
		{list(economy.Gini, "20 50 20 10"), "0.3"},
		{list(economy.GiniNormalized, "20 50 20 10"), "0.4"},
		{list(economy.Hoover, "20 50 20 10"), "0.25"},
		{list(economy.Hoover, "0 0 0 7"), "0.75"},
		{list(economy.TheilT, "0 0 0 0 0 0 0 0 0 5"), "2.30258509299404568401…"}, // ln 10
		{list(economy.TheilT, "0 1"), "0.69314718055994530941…"},                 // ln 2
		{list(economy.TheilL, "1 3"), "0.14384103622589046371…"},                 // ln(4/3)/2
		{list(economy.TheilT, "7 7.0 70e-1"), "0"},
		{list(economy.TheilL, "7 7.0 70e-1"), "0"},
		{numbers4(economy.LocationQuotient, "10", "40", "20", "160"), "2"},
		{numbers4(economy.TradeIntensity, "10", "40", "20", "160"), "2"},
		{lists2(economy.Krugman, "20 10 70 0 0", "0 0 0 60 40"), "2"},
		{lists2(economy.Krugman, "1 1", "1 3"), "0.5"},
		{lists2(economy.Similarity, "1 1", "1 3"), "0.75"},
		{lists2(economy.Complementarity, "1 1", "1 3"), "0.75"},
		{numbers2(economy.Deflator, "110", "100"), "110"},
		{numbers2(economy.Deflate, "110", "125"), "88"},
		{numbers2(economy.Deflate, "-110", "125"), "-88"},
		{lists2(economy.WeightedMean, "10 -20.5", "3 1"), "2.375"},
		{lists2(economy.WeightedMean, "1e3 2e3", "1e-5 1e-5"), "1500"},
	} {
		x, err := c.measure()
		if assert.NoError(t, err, c.exact) {
			assert.Equal(t, c.exact, x.String())
		}
	}
}

func TestListsOfResults(t *testing.T) {
	texts := func(all []economy.Exact, err error) string {
		require.NoError(t, err)
		var b strings.Builder
		for _, x := range all {
			b.WriteString(x.String() + " ")
		}
		return strings.TrimSpace(b.String())
	}
	assert.Equal(t, "1.02 1.0302", texts(economy.Chain(decs("1.02 1.01"))))
	assert.Equal(t, "2000 1", texts(economy.Chain(decs("2e3 5e-4"))))
	assert.Equal(t, "0.9 1 1.2", texts(economy.Rebase(decs("90 100 120"), 1)))
	assert.Equal(t, "1 10/9 4/3", texts(economy.Rebase(decs("90 100 120"), 0)))
	assert.Equal(t, "6/7 20/21 8/7", texts(economy.Rebase(decs("90 100 120"), 0, 2)))
	shift, err := economy.ShiftShare(decs("90 20 10 60"), decs("100 40 10 55"), decs("400 150 150 400"), decs("440 210 135 480"))
	assert.Equal(t, "27 1 -3", texts([]economy.Exact{shift.National, shift.Mix, shift.Regional}, err))
	shift, err = economy.ShiftShare(decs("1e2 0"), decs("1.5e2 2.5"), decs("1e3 1e-3"), decs("2e3 0"))
	assert.Equal(t, "99999900/1000001 200/1000001 -47.5", texts([]economy.Exact{shift.National, shift.Mix, shift.Regional}, err))
}

func TestRCAAndRSCA(t *testing.T) {
	rca, err := economy.RCA(rows("1 2; 3 4"))
	require.NoError(t, err)
	rsca, err := economy.RSCA(rows("1e-3 0.002; 3e-3 4e-3"))
	require.NoError(t, err)
	for i, want := range []string{"5/6 -1/11", "10/9 1/19", "15/14 1/29", "20/21 -1/41"} {
		x, err := rca.At(i/2, i%2)
		require.NoError(t, err)
		y, err := rsca.At(i/2, i%2)
		require.NoError(t, err)
		assert.Equal(t, want, x.String()+" "+y.String())
	}
	n, m := rca.Size()
	assert.Equal(t, [2]int{2, 2}, [2]int{n, m})
	_, err = rca.At(2, 0)
	assert.EqualError(t, err, "economy: At: matrix[2][0]: out of range: 2 rows, 2 columns")
	_, err = economy.Matrix{}.At(0, 0)
	assert.EqualError(t, err, "economy: At: matrix[0][0]: out of range: 0 rows, 0 columns")
	none, err := economy.Matrix{}.Round(6, "")
	assert.NoError(t, err)
	assert.Empty(t, none)
	_, err = rca.Round(6, "nearest")
	assert.EqualError(t, err, `economy: Round: mode: unknown rounding: "nearest"`)
}

func TestMeasuresRefuse(t *testing.T) {
	matrix := func(f func([][]decimal.Decimal) (economy.Matrix, error), table string) result {
		return func() (economy.Exact, error) {
			_, err := f(rows(table))
			return economy.Exact{}, err
		}
	}
	chain := func(links string) result {
		return func() (economy.Exact, error) {
			_, err := economy.Chain(decs(links))
			return economy.Exact{}, err
		}
	}
	rebase := func(values string, base ...int) result {
		return func() (economy.Exact, error) {
			_, err := economy.Rebase(decs(values), base...)
			return economy.Exact{}, err
		}
	}
	shift := func(local0, local1, nation0, nation1 string) result {
		return func() (economy.Exact, error) {
			_, err := economy.ShiftShare(decs(local0), decs(local1), decs(nation0), decs(nation1))
			return economy.Exact{}, err
		}
	}
	for _, c := range []struct {
		measure result
		want    string
	}{
		{numbers2(economy.Growth, "0", "1"), "Growth: from: division by zero"},
		{numbers2(economy.Growth, "-1", "1"), "Growth: from: negative"},
		{numbers2(economy.Growth, "1", "1e10001"), "Growth: to: out of range: exponent"},
		{numbers3(economy.Contribution, "1", "2", "0"), "Contribution: base: division by zero"},
		{numbers3(economy.CAGR, "1", "-2", "3"), "CAGR: to: negative"},
		{numbers3(economy.CAGR, "0", "2", "3"), "CAGR: from: division by zero"},
		{numbers3(economy.CAGR, "1", "2", "0"), "CAGR: periods: not positive"},
		{numbers3(economy.CAGR, "1", "2", "-1"), "CAGR: periods: not positive"},
		{numbers3(economy.CAGR, "1", "2", "10001"), "CAGR: periods: out of range: numerator or denominator over 10,000"},
		{numbers3(economy.CAGR, "1", "2e5000", "1.001"), "CAGR: periods: too many digits"},
		{numbers3(economy.CAGR, "1", "2", "1e999"), "CAGR: periods: out of range: numerator or denominator over 10,000"},
		{numbers2(economy.Share, "-1", "2"), "Share: part: negative"},
		{numbers2(economy.Share, "1", "0"), "Share: whole: division by zero"},
		{numbers3(economy.OpennessWITS, "1", "2", "0"), "OpennessWITS: gdp: division by zero"},
		{numbers3(economy.OpennessUNCTAD, "1", "-2", "1"), "OpennessUNCTAD: imports: negative"},
		{numbers2(economy.GrubelLloyd, "0", "0"), "GrubelLloyd: exports + imports: division by zero"},
		{numbers2(economy.GrubelLloyd, "-1", "0"), "GrubelLloyd: exports: negative"},
		{lists2(economy.GrubelLloydAggregate, "1 2", "1"), "GrubelLloydAggregate: imports: lengths differ: length 1; exports has length 2"},
		{lists2(economy.GrubelLloydAggregate, "1 2", "1 -1"), "GrubelLloydAggregate: imports[1]: negative"},
		{lists2(economy.GrubelLloydAggregate, "0 0", "0 0"), "GrubelLloydAggregate: exports + imports: division by zero: the total is zero"},
		{lists2(economy.GrubelLloydAggregate, "", ""), "GrubelLloydAggregate: exports + imports: no values"},
		{list(economy.HHI, ""), "HHI: values: no values"},
		{list(economy.HHI, "1 2 -3"), "HHI: values[2]: negative"},
		{list(economy.HHI, "0 0"), "HHI: values: division by zero: the total is zero"},
		{list(economy.HHI, "1 1e99999"), "HHI: values[1]: out of range: exponent"},
		{list(economy.HHINormalized, "5"), "HHINormalized: values: division by zero: a single value"},
		{list(economy.EquivalentNumber, "0"), "EquivalentNumber: values: division by zero: the total is zero"},
		{list(economy.Gini, "1 -1"), "Gini: values[1]: negative"},
		{list(economy.GiniNormalized, "1"), "GiniNormalized: values: division by zero: a single value"},
		{list(economy.Hoover, ""), "Hoover: values: no values"},
		{list(economy.TheilT, "0 0"), "TheilT: values: division by zero: the total is zero"},
		{list(economy.TheilL, "1 0 2"), "TheilL: values[1]: not positive: the logarithm of zero"},
		{matrix(economy.RCA, "1 2; 3"), "RCA: matrix[1]: lengths differ: length 1; the first row has length 2"},
		{matrix(economy.RCA, "1 2; 3 -4"), "RCA: matrix[1][1]: negative"},
		{matrix(economy.RCA, "1 2; 3 1e20000"), "RCA: matrix[1][1]: out of range: exponent"},
		{matrix(economy.RCA, "1 2; 0 0"), "RCA: matrix[1]: division by zero: the row's total is zero"},
		{matrix(economy.RSCA, "1 0; 3 0"), "RSCA: matrix[*][1]: division by zero: the column's total is zero"},
		{matrix(economy.RSCA, ""), "RSCA: matrix: no values"},
		{numbers4(economy.LocationQuotient, "1", "0", "1", "1"), "LocationQuotient: localTotal: division by zero"},
		{numbers4(economy.LocationQuotient, "1", "1", "0", "1"), "LocationQuotient: national: division by zero"},
		{numbers4(economy.TradeIntensity, "1", "1", "1", "-1"), "TradeIntensity: world: negative"},
		{lists2(economy.Krugman, "1 2", "1 2 3"), "Krugman: b: lengths differ: length 3; a has length 2"},
		{lists2(economy.Similarity, "1 2", "0 0"), "Similarity: b: division by zero: the total is zero"},
		{lists2(economy.Complementarity, "-1 2", "0 0"), "Complementarity: exports[0]: negative"},
		{chain(""), "Chain: links: no values"},
		{chain("1.1 0"), "Chain: links[1]: not positive"},
		{chain("1.1 1e-20000"), "Chain: links[1]: out of range: exponent"},
		{chain(strings.Repeat("1e-10000 ", 200)), "Chain: links: too many digits"},
		{rebase("", 0), "Rebase: values: no values"},
		{rebase("1 2"), "Rebase: base: no values"},
		{rebase("1 2", 0, -1), "Rebase: base[1]: out of range: position -1 of 2 values"},
		{rebase("1 2", 2), "Rebase: base[0]: out of range: position 2 of 2 values"},
		{rebase("0 2", 0), "Rebase: base: division by zero"},
		{rebase("-1 2", 0), "Rebase: base: negative"},
		{numbers2(economy.Deflator, "1", "0"), "Deflator: real: division by zero"},
		{numbers2(economy.Deflate, "1", "0"), "Deflate: deflator: division by zero"},
		{lists2(economy.WeightedMean, "1 2", "1 -2"), "WeightedMean: weights[1]: negative"},
		{lists2(economy.WeightedMean, "1", ""), "WeightedMean: weights: lengths differ: length 0; values has length 1"},
		{shift("1", "1", "0", "1"), "ShiftShare: nation0[0]: division by zero"},
		{shift("1", "1 2", "1", "1"), "ShiftShare: local1: lengths differ: length 2; local0 has length 1"},
		{shift("1", "1", "1", "-1"), "ShiftShare: nation1[0]: negative"},
		{shift("", "", "", ""), "ShiftShare: local0: no values"},
	} {
		_, err := c.measure()
		assert.EqualError(t, err, "economy: "+c.want)
	}
}

// The sum of millions of numbers of very different magnitudes would not fit in memory.
func TestSizesAreBounded(t *testing.T) {
	values := make([]decimal.Decimal, 10_000)
	for i := range values {
		values[i] = decimal.New(1, int32(i%2*10_000))
	}
	_, err := economy.HHI(values)
	assert.NoError(t, err)
	_, err = economy.HHI(append(values, values...))
	assert.EqualError(t, err, "economy: HHI: values: too many digits: the numbers differ too much in size")
	_, err = economy.HHI([]decimal.Decimal{decimal.New(0, 1<<30), decimal.NewFromInt(1)})
	assert.NoError(t, err, "the exponent of zero has no effect")
}

func TestOperandErrorCarriesItsData(t *testing.T) {
	_, err := economy.RCA(rows("1 2; 3 -4"))
	var operand *economy.OperandError
	require.ErrorAs(t, err, &operand)
	assert.Equal(t, economy.OperandError{Func: "RCA", Operand: "matrix", Row: 1, Column: 1, Reason: economy.ReasonNegative}, *operand)
}

// Contributions sum to the growth before they are rounded, but not necessarily afterwards.
func TestRoundedContributionsNeedNotAdd(t *testing.T) {
	whole := dec("300")
	all := decimal.Decimal{}
	for range 3 {
		x, err := economy.Contribution(dec("100"), dec("100.4"), whole)
		require.NoError(t, err)
		rounded, err := x.Round(1, economy.HalfUp)
		require.NoError(t, err)
		all = all.Add(rounded)
	}
	growth, err := economy.Growth(whole, dec("301.2"))
	require.NoError(t, err)
	assert.Equal(t, "0.4", growth.String())
	assert.Equal(t, "0.3", all.String())
}
