package locale

import (
	"strconv"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// digits holds the ten digits of a numbering system.
type digits struct {
	_    incomparable
	latn bool
	all  string   // the ten digits, concatenated
	ends [11]byte // offset of each digit and, last, of the end
}

func digitsOf(system int) digits {
	d := digits{latn: system == numbers.Latn, all: numbers.Digits(system)}
	n := 0
	for at := range d.all {
		d.ends[n] = byte(at)
		n++
	}
	d.ends[n] = byte(len(d.all))
	return d
}

// digit returns the digit with value n, 0 to 9.
func (d *digits) digit(n byte) string { return d.all[d.ends[n]:d.ends[n+1]] }

// append appends ASCII digits in the numbering system.
func (d *digits) append(dst []byte, ascii []byte) []byte {
	if d.latn {
		return append(dst, ascii...)
	}
	for _, c := range ascii {
		dst = append(dst, d.digit(c-'0')...)
	}
	return dst
}

// zeros appends n zeros, or nothing if n is negative.
func (d *digits) zeros(dst []byte, n int) []byte {
	for ; n > 0; n-- {
		dst = append(dst, d.digit(0)...)
	}
	return dst
}

// appendInt appends a non-negative integer with leading zeros up to width digits.
func (d *digits) appendInt(dst []byte, n, width int) []byte {
	var buf [24]byte
	ascii := strconv.AppendUint(buf[:0], uint64(n), 10)
	dst = d.zeros(dst, width-len(ascii))
	return d.append(dst, ascii)
}
