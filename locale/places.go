package locale

// Digits is a number of digits behind the decimal point, from Places or AllDigits. The zero Digits is the default of
// the option it is given for.
type Digits struct {
	n int // places and one; -1 is all
}

// maxPlaces is the most places that can be asked for.
const maxPlaces = 10_000

// Places is an explicit number of digits, from 0 to 10,000.
func Places(n int) Digits { return Digits{min(max(n, 0), maxPlaces) + 1} }

// AllDigits prints every digit that a decimal has. As a minimum it is 0.
func AllDigits() Digits { return Digits{-1} }

// rounding is how many places of a number are printed, at least and at most; compact notations that are not told
// otherwise round to an integer that has two digits or more, else to two digits.
type rounding struct {
	low, high int
	compact   bool
}

// compactRounding is the rounding of a compact notation with the places that are asked for.
func compactRounding(minimum, maximum Digits) rounding {
	if minimum == (Digits{}) && maximum == (Digits{}) {
		return rounding{compact: true}
	}
	return roundingOf(minimum, maximum, 0, defaultPlaces)
}

// roundBy rounds half to even.
func (f *figure) roundBy(r *rounding) {
	switch {
	case r.compact:
		f.round(max(0, 2-f.point))
	case r.high != allPlaces:
		f.round(r.high)
	}
}

// allPlaces stands for no rounding.
const allPlaces = 1<<31 - 1

// roundingOf resolves a minimum and a maximum. One that is given moves the default of the other; of two that are given
// the larger wins, so that a minimum that is asked for is printed.
func roundingOf(minimum, maximum Digits, low, high int) rounding {
	switch {
	case minimum.n > 0:
		low = minimum.n - 1
		high = max(high, low)
	case minimum.n < 0:
		low = 0
	}
	switch {
	case maximum.n > 0 && minimum.n > 0:
		high = max(low, maximum.n-1)
	case maximum.n > 0:
		high = maximum.n - 1
		low = min(low, high)
	case maximum.n < 0:
		high = allPlaces
	}
	return rounding{low: low, high: high}
}
