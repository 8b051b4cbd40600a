// Package packed reads and writes the compact binary tables under internal/data: unsigned varints and length-prefixed
// strings, read in place from an embedded string.
package packed

// Reader reads a table from front to back. Reading past the end returns zeros and empty strings.
type Reader struct {
	data string
	at   int
}

// At returns a reader that starts at an offset of the table.
func At(data string, offset int) Reader { return Reader{data: data, at: offset} }

// Offset returns the offset of the next byte.
func (r *Reader) Offset() int { return r.at }

// Done reports whether everything has been read.
func (r *Reader) Done() bool { return r.at >= len(r.data) }

// Byte reads one byte.
func (r *Reader) Byte() byte {
	if r.at >= len(r.data) {
		return 0
	}
	b := r.data[r.at]
	r.at++
	return b
}

// Uint reads an unsigned varint (LEB128).
func (r *Reader) Uint() int {
	v, shift := uint64(0), uint(0)
	for r.at < len(r.data) {
		b := r.data[r.at]
		r.at++
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			break
		}
		shift += 7
	}
	return int(v)
}

// String reads a length-prefixed string, which shares the memory of the table.
func (r *Reader) String() string {
	n := r.Uint()
	if n > len(r.data)-r.at {
		n = len(r.data) - r.at
	}
	s := r.data[r.at : r.at+n]
	r.at += n
	return s
}

// Uint16 returns the i-th of the two-byte little-endian numbers that begin at an offset.
func Uint16(data string, offset, i int) int {
	p := offset + 2*i
	return int(data[p]) | int(data[p+1])<<8
}

// Uint32 returns the i-th of the four-byte little-endian numbers that begin at an offset.
func Uint32(data string, offset, i int) int {
	p := offset + 4*i
	return int(data[p]) | int(data[p+1])<<8 | int(data[p+2])<<16 | int(data[p+3])<<24
}
