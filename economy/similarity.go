package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Krugman returns Σ|a/Σa - b/Σb|, from 0 (the same structure) to 2 (nothing in common): how differently two
// regions are specialised. Krugman, Geography and Trade (1991).
func Krugman(a, b []decimal.Decimal) (Exact, error) {
	s, err := structures("Krugman", "a", "b", a, b)
	if err != nil {
		return Exact{}, err
	}
	return fraction(s.apart, s.whole), nil
}

// Similarity returns Σ min(a/Σa, b/Σb), from 0 (nothing in common) to 1 (the same structure), which is
// 1 - Krugman/2. Finger and Kreinin, A Measure of "Export Similarity" (1979), who count it to 100.
func Similarity(a, b []decimal.Decimal) (Exact, error) {
	s, err := structures("Similarity", "a", "b", a, b)
	if err != nil {
		return Exact{}, err
	}
	return s.overlap(), nil
}

// Complementarity returns 1 - ½ Σ|m/Σm - x/Σx|, from 0 to 1: how well what one region exports (x) fits
// what another imports (m). Michaely, Trade Preferential Agreements in Latin America (1996); WITS counts it to 100.
func Complementarity(exports, imports []decimal.Decimal) (Exact, error) {
	s, err := structures("Complementarity", "exports", "imports", exports, imports)
	if err != nil {
		return Exact{}, err
	}
	return s.overlap(), nil
}

// shares compares the structures of two totals: apart/whole is Σ|a/A - b/B|.
type shares struct{ apart, whole *big.Int }

func structures(f call, nameA, nameB string, a, b []decimal.Decimal) (shares, error) {
	in := operandsOf(f)
	in.paired(nameA, nameB, len(a), len(b))
	first, second := in.parts(nameA, a), in.parts(nameB, b)
	if in.err != nil {
		return shares{}, in.err
	}
	s := shares{new(big.Int), new(big.Int).Mul(first.total, second.total)}
	left, right := new(big.Int), new(big.Int)
	for i := range first.cells {
		left.Mul(first.cells[i], second.total)
		left.Sub(left, right.Mul(second.cells[i], first.total))
		s.apart.Add(s.apart, left.Abs(left))
	}
	return s, nil
}

// overlap returns 1 - apart/2.
func (s shares) overlap() Exact {
	twice := new(big.Int).Lsh(s.whole, 1)
	return fraction(s.apart.Sub(twice, s.apart), twice)
}
