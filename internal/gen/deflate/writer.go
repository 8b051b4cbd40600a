package deflate

import "slices"

// bitWriter writes bits, lowest first.
type bitWriter struct {
	out  []byte
	used int // number of bits used
}

func (w *bitWriter) String() string { return string(w.out) }

func (w *bitWriter) write(value, bits int) {
	for ; bits > 0; bits-- {
		if w.used%8 == 0 {
			w.out, w.used = append(w.out, 0), 0
		}
		w.out[len(w.out)-1] |= byte(value&1) << w.used
		value >>= 1
		w.used++
	}
}

// word writes the bits of a symbol, highest first.
func (w *bitWriter) word(word, bits int) {
	for bits--; bits >= 0; bits-- {
		w.write(word>>bits, 1)
	}
}

// block writes tokens as the last block. The fixed codes, which include symbols that are never used, need no header.
func (w *bitWriter) block(tokens []token, c codes) {
	w.write(1, 1)
	if len(c.literal) > literals {
		w.write(1, 2)
	} else {
		w.write(2, 2)
		w.header(c)
	}
	literal, distance := c.literal.words(), c.distance.words()
	for _, t := range tokens {
		if t.distance == 0 {
			w.word(literal[t.literal], c.literal[t.literal])
			continue
		}
		symbol, extra, value := lengthSymbol(t.length)
		w.word(literal[symbol], c.literal[symbol])
		w.write(value, extra)
		symbol, extra, value = distanceSymbol(t.distance)
		w.word(distance[symbol], c.distance[symbol])
		w.write(value, extra)
	}
	w.word(literal[endOfBlock], c.literal[endOfBlock])
}

// lengthOrder is the order in which the lengths of the code for code lengths are written.
var lengthOrder = [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// header writes the code lengths; see RFC 1951, section 3.2.7.
func (w *bitWriter) header(c codes) {
	literal, distance := used(c.literal, firstLength), used(c.distance, 1)
	repeated := repeats(slices.Concat(literal, distance))
	counts := make([]int, len(lengthOrder))
	for _, r := range repeated {
		counts[r.symbol]++
	}
	lengths := codeOf(counts, 7)
	words := lengths.words()
	last := len(lengthOrder)
	for last > 4 && lengths[lengthOrder[last-1]] == 0 {
		last--
	}
	w.write(len(literal)-firstLength, 5)
	w.write(len(distance)-1, 5)
	w.write(last-4, 4)
	for _, symbol := range lengthOrder[:last] {
		w.write(lengths[symbol], 3)
	}
	for _, r := range repeated {
		w.word(words[r.symbol], lengths[r.symbol])
		w.write(r.value, r.extra)
	}
}

// used removes unused codes at the end, but keeps at least least of them.
func used(c code, least int) code {
	n := len(c)
	for n > least && c[n-1] == 0 {
		n--
	}
	return c[:n]
}

// repeat is a code length, or a repetition of one.
type repeat struct{ symbol, extra, value int }

// repeats replaces runs of equal lengths by repetitions.
func repeats(lengths code) []repeat {
	var out []repeat
	for at := 0; at < len(lengths); {
		length, run := lengths[at], 1
		for at+run < len(lengths) && lengths[at+run] == length {
			run++
		}
		at += run
		if length > 0 {
			out = append(out, repeat{symbol: length})
			run--
		}
		for run >= 3 {
			r := repeat{16, 2, min(run, 6) - 3}
			switch {
			case length == 0 && run >= 11:
				r = repeat{18, 7, min(run, 138) - 11}
			case length == 0:
				r = repeat{17, 3, min(run, 10) - 3}
			}
			out = append(out, r)
			run -= r.value + map[int]int{16: 3, 17: 3, 18: 11}[r.symbol]
		}
		for ; run > 0; run-- {
			out = append(out, repeat{symbol: length})
		}
	}
	return out
}
