package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Krugman returns Krugman's specialisation index Σ|a/Σa - b/Σb|, from 0 (the same structure) to 2 (nothing in
// common). Values must not be negative, and each sum must be positive. Krugman, Geography and Trade (1991).
func Krugman(a, b []decimal.Decimal) (Exact, error) {
	s, err := compareStructures("Krugman", "a", "b", a, b)
	if err != nil {
		return Exact{}, err
	}
	return fraction(s.num, s.den), nil
}

// Similarity returns the export similarity index Σ min(a/Σa, b/Σb), from 0 (nothing in common) to 1 (the same
// structure). It is 1 - [Krugman]/2. Finger and Kreinin, A Measure of "Export Similarity" (1979), who scale it
// to 100.
func Similarity(a, b []decimal.Decimal) (Exact, error) {
	s, err := compareStructures("Similarity", "a", "b", a, b)
	if err != nil {
		return Exact{}, err
	}
	return s.overlap(), nil
}

// Complementarity returns the trade complementarity index 1 - ½ Σ|m/Σm - x/Σx|, from 0 to 1: how well the
// exports x of one region match the imports m of another. Michaely, Trade Preferential Agreements in Latin
// America (1996); WITS scales it to 100.
func Complementarity(exports, imports []decimal.Decimal) (Exact, error) {
	s, err := compareStructures("Complementarity", "exports", "imports", exports, imports)
	if err != nil {
		return Exact{}, err
	}
	return s.overlap(), nil
}

// dissimilarity is Σ|a/Σa - b/Σb| as the fraction num/den.
type dissimilarity struct{ num, den *big.Int }

// compareStructures returns the dissimilarity of two lists of parts.
func compareStructures(f call, nameA, nameB string, a, b []decimal.Decimal) (dissimilarity, error) {
	in := operandsOf(f)
	in.paired(nameA, nameB, len(a), len(b))
	first, second := in.parts(nameA, a), in.parts(nameB, b)
	if in.err != nil {
		return dissimilarity{}, in.err
	}
	return first.dissimilarity(second), nil
}

// dissimilarity compares two lists of parts of the same length.
func (c vector) dissimilarity(other vector) dissimilarity {
	s := dissimilarity{new(big.Int), new(big.Int).Mul(c.total, other.total)}
	left, right := new(big.Int), new(big.Int)
	for i, x := range c.values {
		if x.Sign() == 0 && other.values[i].Sign() == 0 {
			continue
		}
		left.Mul(x, other.total)
		left.Sub(left, right.Mul(other.values[i], c.total))
		s.num.Add(s.num, left.Abs(left))
	}
	return s
}

// overlap returns 1 - dissimilarity/2.
func (s dissimilarity) overlap() Exact {
	twice := new(big.Int).Lsh(s.den, 1)
	return fraction(s.num.Sub(twice, s.num), twice)
}
