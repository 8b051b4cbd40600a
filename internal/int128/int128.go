// Package int128 has integers of 128 bits, for totals and products of numbers of 64 bits.
package int128

import (
	"math"
	"math/big"
	"math/bits"
)

// Int is a signed integer in two's complement.
type Int struct {
	High int64
	Low  uint64
}

// FromInt64 returns x.
func FromInt64(x int64) Int { return Int{x >> 63, uint64(x)} }

// FromBig returns x, and false if it has more than 128 bits.
func FromBig(x *big.Int) (Int, bool) {
	if x.BitLen() > 127 {
		return Int{}, false
	}
	var bytes [16]byte
	x.FillBytes(bytes[:])
	var n Int
	for _, b := range bytes[:8] {
		n.High = n.High<<8 | int64(b)
	}
	for _, b := range bytes[8:] {
		n.Low = n.Low<<8 | uint64(b)
	}
	if x.Sign() < 0 {
		n = n.negated()
	}
	return n, true
}

// Big returns x.
func (x Int) Big() *big.Int {
	if x.High == int64(x.Low)>>63 {
		return big.NewInt(int64(x.Low))
	}
	n := new(big.Int).Lsh(big.NewInt(x.High), 64)
	return n.Add(n, new(big.Int).SetUint64(x.Low))
}

// Int64 returns x, and false if it has more than 64 bits.
func (x Int) Int64() (int64, bool) { return int64(x.Low), x.High == int64(x.Low)>>63 }

// Sign returns -1, 0 or 1.
func (x Int) Sign() int {
	switch {
	case x.High < 0:
		return -1
	case x.High == 0 && x.Low == 0:
		return 0
	}
	return 1
}

// Cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x Int) Cmp(y Int) int {
	switch {
	case x.High < y.High || x.High == y.High && x.Low < y.Low:
		return -1
	case x == y:
		return 0
	}
	return 1
}

// Add returns x + y, and false if it has more than 128 bits.
func (x Int) Add(y Int) (Int, bool) {
	low, carry := bits.Add64(x.Low, y.Low, 0)
	high, _ := bits.Add64(uint64(x.High), uint64(y.High), carry)
	sum := Int{int64(high), low}
	return sum, (x.High^sum.High)&(y.High^sum.High) >= 0
}

func (x Int) negated() Int {
	low, borrow := bits.Sub64(0, x.Low, 0)
	high, _ := bits.Sub64(0, uint64(x.High), borrow)
	return Int{int64(high), low}
}

// Magnitude returns |x|.
func (x Int) Magnitude() Uint {
	if x.High < 0 {
		x = x.negated()
	}
	return Uint{uint64(x.High), x.Low}
}

// MulPow10 returns x·10^n, and false if it has more than 128 bits.
func (x Int) MulPow10(n int) (Int, bool) {
	m := x.Magnitude()
	for n > 0 {
		step := min(n, MaxPower64)
		var ok bool
		if m, ok = m.Mul64(Pow10(step)); !ok {
			return Int{}, false
		}
		n -= step
	}
	if m.High > math.MaxInt64 {
		return Int{}, false
	}
	product := Int{int64(m.High), m.Low}
	if x.High < 0 {
		product = product.negated()
	}
	return product, true
}

// DivExact10 returns x/10, and false if the division leaves a rest.
func (x Int) DivExact10() (Int, bool) {
	m := x.Magnitude()
	high, rest := bits.Div64(0, m.High, 10)
	low, rest := bits.Div64(rest, m.Low, 10)
	if rest != 0 {
		return x, false
	}
	quotient := Int{int64(high), low}
	if x.High < 0 {
		quotient = quotient.negated()
	}
	return quotient, true
}
