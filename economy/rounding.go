package economy

import (
	"math/big"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Rounding is the mode that decides to which of its two neighbours a number is rounded. The zero Rounding is
// [HalfEven]. Its constants begin with [HalfEven]; [Roundings] lists them.
type Rounding string

// The rounding modes. The first three round to the nearest neighbour and differ where both are equally near.
const (
	HalfEven Rounding = "half-even" // to the even neighbour: 0.125 becomes 0.12
	HalfUp   Rounding = "half-up"   // away from zero, as most statistics offices do: 0.125 becomes 0.13, -0.125 becomes -0.13
	HalfDown Rounding = "half-down" // towards zero
	Up       Rounding = "up"        // away from zero
	Down     Rounding = "down"      // towards zero: further digits are cut off
	Ceiling  Rounding = "ceiling"   // towards positive infinity
	Floor    Rounding = "floor"     // towards negative infinity
)

// Roundings returns every rounding mode, in the order in which they are documented.
func Roundings() []Rounding {
	return []Rounding{HalfEven, HalfUp, HalfDown, Up, Down, Ceiling, Floor}
}

// check reports an unknown mode.
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

// magnitude is the absolute value of a number x to be rounded: twice is the integer part of 2|x|, whose lowest
// bit is a half; more reports whether digits follow it. This is enough for every mode.
type magnitude struct {
	twice    *big.Int
	more     bool
	negative bool
}

// round returns x rounded to an integer and overwrites it.
func (r Rounding) round(x magnitude) *big.Int {
	half := x.twice.Bit(0) == 1
	whole := x.twice.Rsh(x.twice, 1)
	if r.awayFromZero(x, half, whole.Bit(0) == 1) {
		whole.Add(whole, big.NewInt(1))
	}
	if x.negative {
		whole.Neg(whole)
	}
	return whole
}

// awayFromZero reports whether x is rounded to the neighbour further from zero.
func (r Rounding) awayFromZero(x magnitude, half, odd bool) bool {
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
