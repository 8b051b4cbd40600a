package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Balance returns exports - imports, in their unit: positive is a surplus.
func Balance(exports, imports decimal.Decimal) (Exact, error) {
	in := operandsOf("Balance")
	x, m := in.number("exports", exports), in.number("imports", imports)
	if in.err != nil {
		return Exact{}, in.err
	}
	return exactly(x.Sub(x, m)), nil
}

// Share returns part / whole in percent. The part must not be negative and the whole must be positive; a part that
// is larger than its whole gives more than 100.
func Share(part, whole decimal.Decimal) (Exact, error) {
	in := operandsOf("Share")
	p, w := in.notNegative("part", part), in.divisor("whole", whole)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(p, w), nil
}

// OpennessWITS returns (exports + imports) / GDP in percent: the World Bank's WITS and its indicator
// NE.TRD.GNFS.ZS. It may exceed 100.
func OpennessWITS(exports, imports, gdp decimal.Decimal) (Exact, error) {
	return openness("OpennessWITS", 1, exports, imports, gdp)
}

// OpennessUNCTAD returns (exports + imports) / 2 / GDP in percent, half of [OpennessWITS]: the average of both
// flows, as in UNCTAD's Handbook of Statistics.
func OpennessUNCTAD(exports, imports, gdp decimal.Decimal) (Exact, error) {
	return openness("OpennessUNCTAD", 2, exports, imports, gdp)
}

func openness(f call, by int64, exports, imports, gdp decimal.Decimal) (Exact, error) {
	in := operandsOf(f)
	x, m, g := in.notNegative("exports", exports), in.notNegative("imports", imports), in.divisor("gdp", gdp)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(x.Add(x, m), g.Mul(g, big.NewRat(by, 1))), nil
}

// GrubelLloyd returns 1 - |X - M| / (X + M): how far the trade in one product goes both ways, from 0 (one way
// only) to 1 (balanced). Grubel and Lloyd, Intra-Industry Trade (1975).
func GrubelLloyd(exports, imports decimal.Decimal) (Exact, error) {
	in := operandsOf("GrubelLloyd")
	x, m := in.notNegative("exports", exports), in.notNegative("imports", imports)
	if in.err == nil && x.Sign() == 0 && m.Sign() == 0 {
		in.reject("exports + imports", -1, -1, ReasonDivisionByZero, "")
	}
	if in.err != nil {
		return Exact{}, in.err
	}
	smaller := x
	if m.Cmp(x) < 0 {
		smaller = m
	}
	both := new(big.Rat).Add(x, m)
	return exactly(both.Quo(new(big.Rat).Add(smaller, smaller), both)), nil
}

// GrubelLloydAggregate returns 1 - Σ|X - M| / Σ(X + M) over products: the trade-weighted mean of [GrubelLloyd],
// from 0 to 1. It is not corrected for an overall imbalance. Products that are not traded change nothing.
func GrubelLloydAggregate(exports, imports []decimal.Decimal) (Exact, error) {
	in := operandsOf("GrubelLloydAggregate")
	in.paired("exports", "imports", len(exports), len(imports))
	both := append(append([]decimal.Decimal(nil), exports...), imports...)
	for i, v := range both[:len(exports)] {
		in.notNegativeAt("exports", i, v)
	}
	for i, v := range imports {
		in.notNegativeAt("imports", i, v)
	}
	all := in.column("exports + imports", both) // one unit for both
	if in.err == nil && all.total.Sign() == 0 {
		in.reject("exports + imports", -1, -1, ReasonDivisionByZero, "the total is zero")
	}
	if in.err != nil {
		return Exact{}, in.err
	}
	overlap := new(big.Int)
	for i, x := range all.cells[:len(exports)] {
		overlap.Add(overlap, smaller(x, all.cells[len(exports)+i]))
	}
	return fraction(overlap.Lsh(overlap, 1), all.total), nil
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
