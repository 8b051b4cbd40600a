package economy

import "math/big"

// logMean is Σ weight·ln(num/den) / whole, the form of an entropy. The weights are positive and sum to at most
// whole, and the result is not negative.
type logMean struct {
	terms []logTerm
	whole *big.Int
}

type logTerm struct{ weight, num, den *big.Int }

func (m *logMean) add(weight, num, den *big.Int) {
	m.terms = append(m.terms, logTerm{weight, num, den})
}

// exact returns 0 where every logarithm is that of 1. Otherwise the mean is positive (Jensen's inequality) and
// is the logarithm of an algebraic number, hence transcendental (Lindemann): it never lies halfway between two
// decimals.
func (m *logMean) exact() Exact {
	for _, t := range m.terms {
		if t.num.Cmp(t.den) != 0 {
			return Exact{irrational: *m}
		}
	}
	return Exact{}
}

// magnitude doubles the precision until the lower and the upper bound of the mean have the same integer part.
func (m logMean) magnitude(places int) (magnitude, error) {
	scale := pow10(places)
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

// sum returns Σ weight·ln(num/den) · 2^bits with an error of less than twice the whole.
func (m logMean) sum(bits uint) *big.Int {
	with := logarithms{bits: bits + guardBits}
	with.ln2 = with.twiceAtanh(big.NewInt(1), big.NewInt(3))
	sum := new(big.Int)
	for _, t := range m.terms {
		ln := with.ln(t.num, t.den)
		sum.Add(sum, ln.Mul(ln, t.weight))
	}
	return sum.Rsh(sum, guardBits)
}

// guardBits are extra bits that are computed and dropped. Every term of a logarithm's series and every doubling
// of its argument adds an error of a few units in the last place, together less than 2^40 for any number that
// fits in memory.
const guardBits = 64

// logarithms computes natural logarithms as integers in units of 2^-bits.
type logarithms struct {
	bits uint
	ln2  *big.Int
}

// ln returns ln(num/den) = ln(m) + k ln 2, with m between 2/3 and 4/3.
func (l logarithms) ln(num, den *big.Int) *big.Int {
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
	return sum.Add(sum, new(big.Int).Mul(l.ln2, big.NewInt(int64(k))))
}

// twiceAtanh returns 2 artanh(num/den) = 2 (z + z³/3 + z⁵/5 + …) for |z| ≤ 1/3. With z = (m-1)/(m+1) it is ln
// m.
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
