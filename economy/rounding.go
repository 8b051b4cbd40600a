package economy

import (
	"math/big"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Rounding says which of the two nearest values a number between them becomes. The zero Rounding is
// [HalfEven].
type Rounding string

// The ways of rounding. The first three go to the nearest and differ where both are equally near.
const (
	HalfEven Rounding = "half-even" // to the even digit: 0.125 is 0.12
	HalfUp   Rounding = "half-up"   // away from zero, as most statistics offices print: 0.125 is 0.13, -0.125 is -0.13
	HalfDown Rounding = "half-down" // towards zero
	Up       Rounding = "up"        // away from zero, however little is left
	Down     Rounding = "down"      // towards zero: the digits that are left over are cut off
	Ceiling  Rounding = "ceiling"   // towards positive infinity
	Floor    Rounding = "floor"     // towards negative infinity
)

// Roundings returns every way of rounding, in the order in which they are documented.
func Roundings() []Rounding {
	return []Rounding{HalfEven, HalfUp, HalfDown, Up, Down, Ceiling, Floor}
}

// check reports a mode that is none of the above.
func (r Rounding) check(in string) error {
	if r == "" {
		return nil
	}
	known := make([]string, 0, len(Roundings()))
	for _, mode := range Roundings() {
		if r == mode {
			return nil
		}
		known = append(known, string(mode))
	}
	near := spelling.Closest(string(r), known)
	return call(in).fail("mode", ReasonUnknownRounding, spelling.Quote(string(r))+spelling.DidYouMean(near))
}

// magnitude is the absolute value of a number, cut off behind the bit for a half: twice is the integer
// part of 2|x|, more whether anything follows it. It decides every mode.
type magnitude struct {
	twice    *big.Int
	more     bool
	negative bool
}

// round returns the integer that x becomes, in the memory of x.
func (r Rounding) round(x magnitude) *big.Int {
	half := x.twice.Bit(0) == 1
	whole := x.twice.Rsh(x.twice, 1)
	if r.leavesZero(x, half, whole.Bit(0) == 1) {
		whole.Add(whole, big.NewInt(1))
	}
	if x.negative {
		whole.Neg(whole)
	}
	return whole
}

// leavesZero reports whether x goes to the value further from zero.
func (r Rounding) leavesZero(x magnitude, half, odd bool) bool {
	switch r {
	case HalfUp:
		return half
	case HalfDown:
		return half && x.more
	case Up:
		return half || x.more
	case Down:
		return false
	case Ceiling:
		return (half || x.more) && !x.negative
	case Floor:
		return (half || x.more) && x.negative
	}
	return half && (x.more || odd)
}
