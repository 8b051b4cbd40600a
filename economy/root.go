package economy

import (
	"math"
	"math/big"
)

// maxRootBits bounds the size of the integers whose roots are computed: 120,000 digits take about a second.
const maxRootBits = 400_000

// rootGrowth is the irrational number 100 ((num/den)^(1/degree) - 1).
type rootGrowth struct {
	num, den *big.Int
	degree   int
}

// magnitude computes floor(s·r) for s = 2·100·10^places and the root r of the ratio, as the integer root of
// s^degree·num/den, and subtracts s.
func (g rootGrowth) magnitude(places int) (magnitude, error) {
	s := pow10(places + 2)
	s.Lsh(s, 1)
	if s.BitLen()*g.degree+g.num.BitLen() > maxRootBits {
		return magnitude{}, call("Round").fail("places", ReasonTooManyDigits, "use fewer places or fewer periods")
	}
	power := new(big.Int).Exp(s, big.NewInt(int64(g.degree)), nil)
	power.Mul(power, g.num).Quo(power, g.den)
	floor, _ := root(power, g.degree)
	floor.Sub(floor, s)
	if floor.Sign() >= 0 {
		return magnitude{floor, true, false}, nil
	}
	floor.Neg(floor) // s·r is not an integer, so s - floor(s·r) is floor(s - s·r) + 1
	return magnitude{floor.Sub(floor, big.NewInt(1)), true, true}, nil
}

// root returns the integer part of the root of n ≥ 0 and reports whether it is the root itself. Newton's
// iteration decreases from any start above the root; a start that is right to ten digits makes it short.
func root(n *big.Int, degree int) (*big.Int, bool) {
	if n.Sign() == 0 || degree == 1 {
		return new(big.Int).Set(n), true
	}
	less := big.NewInt(int64(degree - 1))
	d := big.NewInt(int64(degree))
	x := aboveRoot(n, degree)
	for power := new(big.Int); ; {
		power.Exp(x, less, nil)
		next := new(big.Int).Quo(n, power)
		next.Add(next, power.Mul(x, less)).Quo(next, d)
		if next.Cmp(x) >= 0 {
			return x, power.Exp(x, d, nil).Cmp(n) == 0
		}
		x = next
	}
}

// aboveRoot returns a number slightly above the root of n > 0, from the logarithm of its leading bits. Floating
// point is safe here: the start of the iteration does not affect its result.
func aboveRoot(n *big.Int, degree int) *big.Int {
	shift := max(0, n.BitLen()-62)
	first := float64(new(big.Int).Rsh(n, uint(shift)).Int64())
	whole, part := math.Modf((math.Log2(first) + float64(shift)) / float64(degree))
	start := big.NewInt(int64(math.Exp2(part+50) * (1 + 1e-9)))
	if by := int(whole) - 50; by >= 0 {
		start.Lsh(start, uint(by))
	} else {
		start.Rsh(start, uint(-by))
	}
	return start.Add(start, big.NewInt(1))
}
