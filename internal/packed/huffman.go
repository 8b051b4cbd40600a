package packed

// bitReader reads bits, lowest first. After the end of the data it returns zeros and sets over.
type bitReader struct {
	data string
	at   int
	hold uint64
	n    uint // number of bits in hold
	over bool
}

// fill makes at least 56 bits available; after the end of the data they are zeros.
func (b *bitReader) fill() {
	if s := b.data[b.at:]; len(s) >= 8 {
		b.hold |= (uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56) << b.n
		whole := (63 - b.n) / 8
		b.at += int(whole)
		b.n += 8 * whole
		return
	}
	for b.n <= 56 && b.at < len(b.data) {
		b.hold |= uint64(b.data[b.at]) << b.n
		b.at++
		b.n += 8
	}
}

// drop removes n bits that have been used.
func (b *bitReader) drop(n uint) {
	if n > b.n {
		b.over = true
		b.hold, b.n = 0, 0
		return
	}
	b.hold >>= n
	b.n -= n
}

// take reads up to 16 bits as a number.
func (b *bitReader) take(n uint) uint64 {
	if b.n < n {
		b.fill()
	}
	v := b.hold & (1<<n - 1)
	b.drop(n)
	return v
}

// align drops the bits up to the next byte.
func (b *bitReader) align() { b.drop(b.n % 8) }

// fastBits is the number of bits with which the table of short codes is indexed.
const fastBits = 9

// maxBits is the length of the longest code.
const maxBits = 15

// huffman is a canonical Huffman code. Short codes are looked up in a table; longer ones are found by counting.
type huffman struct {
	fast    [1 << fastBits]uint16 // symbol<<4 | length; 0 if there is none
	counts  [maxBits + 1]uint16   // number of codes of each length
	symbols [literalCodes]uint16  // in the order of their codes
}

// build makes the code from the lengths of the symbols' codes; 0 is a symbol without a code.
func (h *huffman) build(lengths []byte) {
	clear(h.fast[:])
	clear(h.counts[:])
	for _, n := range lengths {
		h.counts[n]++
	}
	h.counts[0] = 0
	var next, offsets [maxBits + 2]int
	for n := 1; n <= maxBits; n++ {
		next[n+1] = (next[n] + int(h.counts[n])) << 1
		offsets[n+1] = offsets[n] + int(h.counts[n])
	}
	for symbol, n := range lengths {
		if n == 0 {
			continue
		}
		h.symbols[offsets[n]] = uint16(symbol)
		offsets[n]++
		code := next[n]
		next[n]++
		if n > fastBits {
			continue
		}
		for at := reversed(code, int(n)); at < len(h.fast); at += 1 << n {
			h.fast[at] = uint16(symbol)<<4 | uint16(n)
		}
	}
}

// reversed returns the lowest n bits in reverse order. Damaged data may give a code of more bits, which are cut off.
func reversed(code, n int) int {
	r := 0
	for range n {
		r = r<<1 | code&1
		code >>= 1
	}
	return r
}

// symbol decodes one symbol. It returns literalCodes if there is none.
func (h *huffman) symbol(b *bitReader) int {
	if b.n < maxBits {
		b.fill()
	}
	entry := h.fast[b.hold&(1<<fastBits-1)]
	if entry == 0 {
		entry = h.long(b.hold)
	}
	b.drop(uint(entry & 15))
	return int(entry >> 4)
}

// long decodes a code that is not in the table. It returns literalCodes with length 0 if there is none.
func (h *huffman) long(hold uint64) uint16 {
	code, first, index := 0, 0, 0
	for n := uint16(1); n <= maxBits; n++ {
		code |= int(hold & 1)
		hold >>= 1
		count := int(h.counts[n])
		if code-count < first {
			return h.symbols[index+code-first]<<4 | n
		}
		index += count
		first = (first + count) << 1
		code <<= 1
	}
	return literalCodes << 4
}
