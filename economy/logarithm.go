package economy

import "math/big"

// logMean is Σ weight·ln(num/den) / whole, where the weights are positive and sum to whole at most, and the
// result is not negative: the shape of an entropy.
type logMean struct {
	terms []logTerm
	whole *big.Int
}

type logTerm struct{ weight, num, den *big.Int }

func (m *logMean) add(weight, num, den *big.Int) {
	m.terms = append(m.terms, logTerm{weight, num, den})
}

// exact returns 0 where every logarithm is that of 1. Otherwise the mean is above 0 (Jensen) and the logarithm of an
// algebraic number: transcendental (Lindemann), so that it is never a tie between two decimals.
func (m *logMean) exact() Exact {
	for _, t := range m.terms {
		if t.num.Cmp(t.den) != 0 {
			return Exact{real: *m}
		}
	}
	return Exact{}
}

// magnitude works with more bits until the bounds of the error agree on the integer part.
func (m logMean) magnitude(places int) (magnitude, error) {
	scale := tenTo(places)
	scale.Lsh(scale, 1)
	margin := new(big.Int).Lsh(m.whole, 1)
	for bits := uint(scale.BitLen()) + 64; ; bits *= 2 {
		sum := m.sum(bits)
		low, high := new(big.Int).Sub(sum, margin), sum.Add(sum, margin)
		if low.Sign() < 0 {
			low.SetInt64(0)
		}
		for _, bound := range []*big.Int{low, high} {
			bound.Mul(bound, scale).Rsh(bound, bits).Quo(bound, m.whole)
		}
		if low.Cmp(high) == 0 {
			return magnitude{low, true, false}, nil
		}
	}
}

// sum returns Σ weight·ln(num/den) · 2^bits, less than twice the whole away from it.
func (m logMean) sum(bits uint) *big.Int {
	with := logarithms{bits: bits + guardBits}
	with.two = with.twiceAtanh(big.NewInt(1), big.NewInt(3))
	sum := new(big.Int)
	for _, t := range m.terms {
		ln := with.of(t.num, t.den)
		sum.Add(sum, ln.Mul(ln, t.weight))
	}
	return sum.Rsh(sum, guardBits)
}

// guardBits are worked out and dropped. A logarithm is wrong by a few units in the last place for each term of its
// series and each doubling of its argument, together fewer than 2^40 for any number that fits the memory.
const guardBits = 64

// logarithms computes natural logarithms as integers in units of 2^-bits; two is ln 2.
type logarithms struct {
	bits uint
	two  *big.Int
}

// of returns ln(num/den) = ln(m) + k ln 2, with m between 2/3 and 4/3.
func (l logarithms) of(num, den *big.Int) *big.Int {
	k := num.BitLen() - den.BitLen()
	a, b := new(big.Int).Set(num), new(big.Int).Set(den)
	if k >= 0 {
		b.Lsh(b, uint(k))
	} else {
		a.Lsh(a, uint(-k))
	}
	three := big.NewInt(3)
	switch thrice := new(big.Int).Mul(a, three); {
	case thrice.Cmp(new(big.Int).Lsh(b, 2)) > 0:
		b.Lsh(b, 1)
		k++
	case thrice.Cmp(new(big.Int).Lsh(b, 1)) < 0:
		a.Lsh(a, 1)
		k--
	}
	above := new(big.Int).Sub(a, b)
	sum := l.twiceAtanh(above, a.Add(a, b))
	return sum.Add(sum, new(big.Int).Mul(l.two, big.NewInt(int64(k))))
}

// twiceAtanh returns 2 artanh(num/den) = 2 (z + z³/3 + z⁵/5 …) for |z| ≤ 1/3; that of (m-1)/(m+1) is ln m.
func (l logarithms) twiceAtanh(num, den *big.Int) *big.Int {
	power := new(big.Int).Abs(num)
	power.Lsh(power, l.bits+1).Quo(power, den)
	square := new(big.Int).Mul(num, num)
	square.Lsh(square, l.bits).Quo(square, new(big.Int).Mul(den, den))
	sum, term := new(big.Int), new(big.Int)
	for odd := int64(1); power.Sign() != 0; odd += 2 {
		sum.Add(sum, term.Quo(power, big.NewInt(odd)))
		power.Mul(power, square).Rsh(power, l.bits)
	}
	if num.Sign() < 0 {
		sum.Neg(sum)
	}
	return sum
}
