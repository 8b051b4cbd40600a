package packed

import (
	"slices"
	"sync"
)

// Inflate decompresses the first size bytes, or all if there are fewer, of DEFLATE data (RFC 1951) that was
// compressed with a preset dictionary. It returns false if the data before that point is damaged. Unlike
// compress/flate it serves small tables in memory rather than streams: it takes a fraction of the time and adds no
// tables to the program.
func Inflate(deflated, dictionary string, size int) (string, bool) {
	d, _ := inflaters.Get().(*inflater)
	if d == nil {
		d = &inflater{}
	}
	d.bits, d.known, d.size = bitReader{data: deflated}, dictionary, size
	d.out = slices.Grow(d.out[:0], size+maxLength)
	ok := d.run()
	text := ""
	if ok {
		text = string(d.out[:min(size, len(d.out))])
	}
	d.bits, d.known = bitReader{}, ""
	inflaters.Put(d)
	return text, ok
}

// inflaters keeps the memory used for decompression.
var inflaters sync.Pool

type inflater struct {
	bits             bitReader
	known            string // the dictionary, which precedes the output
	out              []byte
	size             int // number of output bytes wanted
	literal, distant huffman
}

func (d *inflater) run() bool {
	for last := false; !last && len(d.out) < d.size; {
		last = d.bits.take(1) == 1
		ok := false
		switch d.bits.take(2) {
		case 0:
			ok = d.stored()
		case 1:
			ok = d.fixed()
		case 2:
			ok = d.dynamic()
		}
		if !ok || d.bits.over {
			return false
		}
	}
	return true
}

// The bases and extra bits of lengths and distances; see RFC 1951, section 3.2.5.
var (
	lengthBase = [29]uint16{
		3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
	}
	lengthExtra  = [29]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distanceBase = [30]uint16{
		1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
		12289, 16385, 24577,
	}
	codeOrder = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
)

func distanceExtra(symbol int) uint { return uint(max(0, symbol/2-1)) }

// The symbols of the literal code.
const (
	endOfBlock   = 256
	firstLength  = 257
	literalCodes = 288
	maxDistances = 30
	maxLength    = 258
)

func (d *inflater) stored() bool {
	d.bits.align()
	n := int(d.bits.take(16))
	if int(d.bits.take(16)) != n^0xffff {
		return false
	}
	for ; n > 0 && !d.bits.over && len(d.out) < d.size; n-- {
		d.out = append(d.out, byte(d.bits.take(8)))
	}
	return true
}

func (d *inflater) fixed() bool {
	var lengths [literalCodes + maxDistances]byte
	for n := range lengths {
		switch {
		case n < 144, n >= 280 && n < literalCodes:
			lengths[n] = 8
		case n < 256:
			lengths[n] = 9
		case n < 280:
			lengths[n] = 7
		default:
			lengths[n] = 5
		}
	}
	d.literal.build(lengths[:literalCodes])
	d.distant.build(lengths[literalCodes:])
	return d.block()
}

// dynamic reads the codes of a block, then the block.
func (d *inflater) dynamic() bool {
	literals, distances, codes := int(d.bits.take(5))+257, int(d.bits.take(5))+1, int(d.bits.take(4))+4
	if literals > literalCodes-2 || distances > maxDistances {
		return false
	}
	var lengths [literalCodes + maxDistances]byte
	for _, n := range codeOrder[:codes] {
		lengths[n] = byte(d.bits.take(3))
	}
	d.literal.build(lengths[:len(codeOrder)])
	clear(lengths[:])
	for n := 0; n < literals+distances; {
		symbol := d.literal.symbol(&d.bits)
		repeat, value := 1, byte(symbol)
		switch symbol {
		case 16:
			if n == 0 {
				return false
			}
			repeat, value = 3+int(d.bits.take(2)), lengths[n-1]
		case 17:
			repeat, value = 3+int(d.bits.take(3)), 0
		case 18:
			repeat, value = 11+int(d.bits.take(7)), 0
		}
		if symbol > 18 || n+repeat > literals+distances || d.bits.over {
			return false
		}
		for ; repeat > 0; repeat-- {
			lengths[n] = value
			n++
		}
	}
	d.literal.build(lengths[:literals])
	d.distant.build(lengths[literals : literals+distances])
	return d.block()
}

// block decodes literals and copies up to the end of the block, or until there is enough output. A literal, or the
// codes and extra bits of a copy, take at most 48 bits, so that many are filled at the start of each.
func (d *inflater) block() bool {
	b, out := d.bits, d.out
	for len(out) < d.size {
		if b.n < 48 {
			b.fill()
		}
		entry := d.literal.fast[b.hold&(1<<fastBits-1)]
		if entry == 0 {
			entry = d.literal.long(b.hold)
		}
		b.drop(uint(entry & 15))
		symbol := int(entry >> 4)
		if b.over {
			return false
		}
		if symbol < endOfBlock {
			out = append(out, byte(symbol))
			continue
		}
		if symbol == endOfBlock {
			break
		}
		if symbol -= firstLength; symbol >= len(lengthBase) {
			return false
		}
		length := int(lengthBase[symbol]) + int(b.take(uint(lengthExtra[symbol])))
		if symbol = d.distant.symbol(&b); symbol >= maxDistances {
			return false
		}
		distance := int(distanceBase[symbol]) + int(b.take(distanceExtra(symbol)))
		if from := len(out) - distance; from >= 0 && length <= distance {
			out = append(out, out[from:from+length]...)
			continue
		}
		var ok bool
		if out, ok = d.copied(out, length, distance); !ok {
			return false
		}
	}
	d.bits, d.out = b, out
	return true
}

// copied repeats length bytes from distance bytes back, in the output or in the dictionary.
func (d *inflater) copied(out []byte, length, distance int) ([]byte, bool) {
	from := len(out) - distance
	if from < 0 {
		if from += len(d.known); from < 0 {
			return out, false
		}
		part := d.known[from:min(from+length, len(d.known))]
		out = append(out, part...)
		length -= len(part)
		from = len(out) - distance
	}
	for length > 0 { // a copy may overlap its own output
		part := out[from:min(from+length, len(out))]
		out = append(out, part...)
		length -= len(part)
		from += len(part)
	}
	return out, true
}
