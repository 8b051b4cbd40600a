package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Balance returns exports - imports, in their unit. A positive balance is a surplus.
func Balance(exports, imports decimal.Decimal) (Exact, error) {
	in := operandsOf("Balance")
	x, m := in.number("exports", exports), in.number("imports", imports)
	if in.err != nil {
		return Exact{}, in.err
	}
	return newExact(x.Sub(x, m)), nil
}

// Share returns part / whole in percent. Part must not be negative and whole must be positive. The result
// exceeds 100 if the part exceeds the whole.
func Share(part, whole decimal.Decimal) (Exact, error) {
	in := operandsOf("Share")
	p, w := in.nonNegative("part", part), in.divisor("whole", whole)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(p, w), nil
}

// OpennessWITS returns (exports + imports) / GDP in percent, as the World Bank's WITS and its indicator
// NE.TRD.GNFS.ZS do. It may exceed 100. Exports and imports must not be negative; GDP must be positive.
func OpennessWITS(exports, imports, gdp decimal.Decimal) (Exact, error) {
	return openness("OpennessWITS", 1, exports, imports, gdp)
}

// OpennessUNCTAD returns (exports + imports) / 2 / GDP in percent, the average of both flows as in UNCTAD's
// Handbook of Statistics. It is half of [OpennessWITS].
func OpennessUNCTAD(exports, imports, gdp decimal.Decimal) (Exact, error) {
	return openness("OpennessUNCTAD", 2, exports, imports, gdp)
}

func openness(f call, by int64, exports, imports, gdp decimal.Decimal) (Exact, error) {
	in := operandsOf(f)
	x, m, g := in.nonNegative("exports", exports), in.nonNegative("imports", imports), in.divisor("gdp", gdp)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(x.Add(x, m), g.Mul(g, big.NewRat(by, 1))), nil
}

// GrubelLloyd returns the Grubel-Lloyd index of intra-industry trade 1 - |X - M| / (X + M) of one product, from
// 0 (trade in one direction only) to 1 (balanced trade). Exports and imports must not be negative, nor both
// zero. Grubel and Lloyd, Intra-Industry Trade (1975).
func GrubelLloyd(exports, imports decimal.Decimal) (Exact, error) {
	in := operandsOf("GrubelLloyd")
	x, m := in.nonNegative("exports", exports), in.nonNegative("imports", imports)
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
	return newExact(both.Quo(new(big.Rat).Add(smaller, smaller), both)), nil
}

// GrubelLloydAggregate returns 1 - Σ|X - M| / Σ(X + M) over products, the mean of [GrubelLloyd] weighted by
// trade, from 0 to 1. It is not corrected for an overall trade imbalance. Products without trade have no
// effect.
func GrubelLloydAggregate(exports, imports []decimal.Decimal) (Exact, error) {
	if x, ok := wordOverlap(exports, imports); ok {
		return x, nil
	}
	in := operandsOf("GrubelLloydAggregate")
	in.paired("exports", "imports", len(exports), len(imports))
	both := append(append([]decimal.Decimal(nil), exports...), imports...)
	for i, v := range both[:len(exports)] {
		in.nonNegativeAt("exports", i, v)
	}
	for i, v := range imports {
		in.nonNegativeAt("imports", i, v)
	}
	all := in.vector("exports + imports", both) // on one scale
	if in.err == nil && all.total.Sign() == 0 {
		in.reject("exports + imports", -1, -1, ReasonDivisionByZero, "the total is zero")
	}
	if in.err != nil {
		return Exact{}, in.err
	}
	overlap := new(big.Int)
	for i, x := range all.values[:len(exports)] {
		overlap.Add(overlap, smaller(x, all.values[len(exports)+i]))
	}
	return fraction(overlap.Lsh(overlap, 1), all.total), nil
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
