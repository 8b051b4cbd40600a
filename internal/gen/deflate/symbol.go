package deflate

import "math/bits"

// lengthSymbol returns the symbol of a length, the number of its extra bits, and their value.
func lengthSymbol(length int) (symbol, extra, value int) {
	n := length - minLength
	switch {
	case length == maxLength:
		return literals - 1, 0, 0
	case n < 8:
		return firstLength + n, 0, 0
	}
	extra = bits.Len(uint(n)) - 3
	return firstLength + 4*extra + n>>extra, extra, n & (1<<extra - 1)
}

// distanceSymbol returns the same for a distance.
func distanceSymbol(distance int) (symbol, extra, value int) {
	n := distance - 1
	if n < 4 {
		return n, 0, 0
	}
	extra = bits.Len(uint(n)) - 2
	return 2*extra + n>>extra, extra, n & (1<<extra - 1)
}
