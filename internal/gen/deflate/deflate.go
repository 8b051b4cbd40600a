// Package deflate compresses small tables with DEFLATE (RFC 1951) as far as possible. It searches for the cheapest
// way to split a whole table into literals and copies, whereas compress/flate decides as it goes along. The result is
// about five per cent smaller and as quick to decode.
package deflate

// Compress compresses data with a preset dictionary into one block.
func Compress(data, dictionary []byte) string {
	if len(data) == 0 {
		return ""
	}
	found := matches(data, dictionary)
	c := fixedCodes()
	best := ""
	for n := range rounds {
		tokens := cheapest(data, found, c)
		if n > 0 {
			c = codesOf(tokens)
		}
		var w bitWriter
		w.block(tokens, c)
		if text := w.String(); best == "" || len(text) < len(best) {
			best = text
		}
		if n == 0 {
			c = codesOf(tokens)
		}
	}
	return best
}

// rounds is the number of times that the table is split, each time with the codes of the previous one.
const rounds = 12

// token is a literal, or a copy of the given length from the given distance.
type token struct{ literal, length, distance int }

// The limits of RFC 1951.
const (
	minLength   = 3
	maxLength   = 258
	maxDistance = 32768
	endOfBlock  = 256
	firstLength = 257
	literals    = 286
	distances   = 30
)

// match is the least distance from which length bytes can be copied.
type match struct{ length, distance int }

// matches returns the possible copies at each position of data. Longer ones have greater distances.
func matches(data, dictionary []byte) [][]match {
	if len(dictionary) > maxDistance {
		dictionary = dictionary[len(dictionary)-maxDistance:]
	}
	all := append(append([]byte(nil), dictionary...), data...)
	places := map[[minLength]byte][]int{}
	out := make([][]match, len(data))
	for at := 0; at+minLength <= len(all); at++ {
		key := [minLength]byte(all[at:])
		if n := at - len(dictionary); n >= 0 {
			before, longest := places[key], minLength-1
			for k := len(before) - 1; k >= 0 && at-before[k] <= maxDistance && longest < maxLength; k-- {
				if length := common(all, before[k], at); length > longest {
					longest = length
					out[n] = append(out[n], match{length, at - before[k]})
				}
			}
		}
		places[key] = append(places[key], at)
	}
	return out
}

// common returns the number of equal bytes from two positions on.
func common(all []byte, from, at int) int {
	n := 0
	for n < maxLength && at+n < len(all) && all[from+n] == all[at+n] {
		n++
	}
	return n
}

// cheapest splits data into the tokens that need the fewest bits with the given codes.
func cheapest(data []byte, found [][]match, c codes) []token {
	bits := make([]int, len(data)+1) // bits needed up to each position
	last := make([]token, len(data)+1)
	for at := range data {
		try := func(to, cost int, t token) {
			if cost += bits[at]; last[to].length == 0 || cost < bits[to] {
				bits[to], last[to] = cost, t
			}
		}
		try(at+1, c.literal.cost(int(data[at])), token{literal: int(data[at]), length: 1})
		length := minLength
		for _, m := range found[at] {
			symbol, extra, _ := distanceSymbol(m.distance)
			far := c.distance.cost(symbol) + extra
			for ; length <= m.length; length++ {
				symbol, extra, _ := lengthSymbol(length)
				try(at+length, far+c.literal.cost(symbol)+extra, token{length: length, distance: m.distance})
			}
		}
	}
	var tokens []token
	for at := len(data); at > 0; at -= last[at].length {
		tokens = append(tokens, last[at])
	}
	for a, b := 0, len(tokens)-1; a < b; a, b = a+1, b-1 {
		tokens[a], tokens[b] = tokens[b], tokens[a]
	}
	return tokens
}
