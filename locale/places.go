package locale

// Digits is a number of decimal places, made by [Places] or [AllDigits]. The zero Digits is the default of its
// option.
type Digits struct {
	n int // places plus one; -1 is all
}

// maxPlaces is the greatest number of decimal places that can be asked for.
const maxPlaces = 10_000

// Places returns an explicit number of decimal places, limited to 0 to 10,000.
func Places(n int) Digits { return Digits{min(max(n, 0), maxPlaces) + 1} }

// AllDigits returns the setting that prints every digit of a decimal. As a maximum it keeps the digits of a source in a
// compact notation too: 1,234,567 is 1.234567 million. As a minimum it is 0.
func AllDigits() Digits { return Digits{-1} }

// Count returns the number of places that [Places] was given, and false for the zero Digits and for [AllDigits].
func (d Digits) Count() (places int, ok bool) { return max(d.n-1, 0), d.n > 0 }

// rounding is the least and the greatest number of decimal places printed. If compact is set, a number is rounded to
// an integer if that has two digits or more, otherwise to two significant digits.
type rounding struct {
	low, high int
	compact   bool
}

// compactRounding returns the rounding of a compact notation with the given options.
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

// roundingOf resolves the options MinFraction and MaxFraction with their defaults low and high. An option that is
// given moves the default of the other. If both are given, the greater wins, so that the minimum is always printed.
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
