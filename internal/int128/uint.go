package int128

import (
	"math/big"
	"math/bits"
)

// Uint is an integer that is not negative.
type Uint struct{ High, Low uint64 }

// MaxPower64 is the largest power of ten that fits 64 bits.
const MaxPower64 = 19

// Pow10 returns 10^n for n from 0 to [MaxPower64].
func Pow10(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}

// Product returns x·y.
func Product(x, y uint64) Uint {
	high, low := bits.Mul64(x, y)
	return Uint{high, low}
}

// Mul64 returns x·y, and false if it has more than 128 bits.
func (x Uint) Mul64(y uint64) (Uint, bool) {
	high, low := bits.Mul64(x.Low, y)
	over, upper := bits.Mul64(x.High, y)
	sum, carry := bits.Add64(high, upper, 0)
	return Uint{sum, low}, over == 0 && carry == 0
}

// Mul returns x·y, and false if it has more than 128 bits.
func (x Uint) Mul(y Uint) (Uint, bool) {
	switch {
	case x.High == 0:
		return y.Mul64(x.Low)
	case y.High == 0:
		return x.Mul64(y.Low)
	}
	return Uint{}, false
}

// Add returns x + y, and false if it has more than 128 bits.
func (x Uint) Add(y Uint) (Uint, bool) {
	low, carry := bits.Add64(x.Low, y.Low, 0)
	high, carry := bits.Add64(x.High, y.High, carry)
	return Uint{high, low}, carry == 0
}

// Cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x Uint) Cmp(y Uint) int {
	switch {
	case x == y:
		return 0
	case x.High < y.High || x.High == y.High && x.Low < y.Low:
		return -1
	}
	return 1
}

// Sub returns x - y, which must not be negative.
func (x Uint) Sub(y Uint) Uint {
	low, borrow := bits.Sub64(x.Low, y.Low, 0)
	high, _ := bits.Sub64(x.High, y.High, borrow)
	return Uint{high, low}
}

// BitLen returns the number of bits of x, 0 for 0.
func (x Uint) BitLen() int {
	if x.High != 0 {
		return 64 + bits.Len64(x.High)
	}
	return bits.Len64(x.Low)
}

// QuoRem returns x/y, cut off, and the rest. It panics if y is 0.
func (x Uint) QuoRem(y Uint) (quotient, rest Uint) {
	if y.High == 0 {
		high, r := bits.Div64(0, x.High, y.Low)
		low, r := bits.Div64(r, x.Low, y.Low)
		return Uint{high, low}, Uint{0, r}
	}
	if x.Cmp(y) < 0 {
		return Uint{}, x
	}
	// y has more than 64 bits, so the quotient has at most 64. Its estimate from the upper 64 bits of y is right or one
	// too large (Hacker's Delight, 9-5).
	shift := uint(bits.LeadingZeros64(y.High))
	upper := y.High<<shift | y.Low>>1>>(63-shift)
	estimate, _ := bits.Div64(x.High>>1, x.High<<63|x.Low>>1, upper)
	estimate >>= 63 - shift
	if estimate > 0 {
		estimate--
	}
	product, _ := y.Mul64(estimate)
	rest = x.Sub(product)
	if rest.Cmp(y) >= 0 {
		estimate++
		rest = rest.Sub(y)
	}
	return Uint{0, estimate}, rest
}

// Big returns x.
func (x Uint) Big() *big.Int {
	n := new(big.Int).SetUint64(x.High)
	return n.Lsh(n, 64).Add(n, new(big.Int).SetUint64(x.Low))
}
