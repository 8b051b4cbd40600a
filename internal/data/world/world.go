// Package world is the generated table of the world's codes: M49 areas, countries and subdivisions, current and
// withdrawn. The number of an entry is its index in the order of the table: M49 areas, then the former numeric codes of
// countries, then each country, followed by its subdivisions, and each of these in byte order of the codes. The table is
// read in place, without decoding or allocation.
package world

import (
	_ "embed"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed world.bin
var table string

// Count is the number of entries. AreaCount is the number of M49 areas, which are the first entries. DigitCount is the
// number of entries whose codes are numbers, which are the first entries too.
const (
	Count      = count
	AreaCount  = areaCount
	DigitCount = digitCount
)

const (
	codeWidth = 6
	nameBlock = 4
	withdrawn = 1 << 15
)

// Code returns the code of an entry.
func Code(i int) string {
	p := atCodes + codeWidth*i
	end := p + codeWidth
	for table[end-1] == 0 {
		end--
	}
	return table[p:end]
}

// Find returns the entry of a code.
func Find(code string) (int, bool) {
	if len(code) < 2 || len(code) > codeWidth {
		return 0, false
	}
	if code[0] <= '9' {
		if i, ok := search(code, 0, 0, areaCount); ok {
			return i, true
		}
		return search(code, 0, areaCount, digitCount)
	}
	low, high := Bucket(code)
	switch {
	case low == high:
		return 0, false
	case len(code) == 2:
		return low, table[atCodes+codeWidth*low+2] == 0
	case code[2] != '-':
		return 0, false
	}
	return search(code[3:], 3, low, high)
}

// search finds, among the entries from low up to high, the one whose code has part (at most three bytes) at position
// from.
func search(part string, from, low, high int) (int, bool) {
	if len(part) > 3 {
		return 0, false
	}
	var key uint32
	for i := range 3 {
		key <<= 8
		if i < len(part) {
			key |= uint32(part[i])
		}
	}
	codes := table[atCodes : atCodes+codeWidth*count]
	for low < high {
		mid := int(uint(low+high) >> 1)
		at := codes[codeWidth*mid+from:][:3]
		switch n := uint32(at[0])<<16 | uint32(at[1])<<8 | uint32(at[2]); {
		case n < key:
			low = mid + 1
		case n > key:
			high = mid
		default:
			return mid, true
		}
	}
	return 0, false
}

// Bucket returns the range of the entries whose codes begin with the two letters of a country, the country itself
// first.
func Bucket(country string) (low, high int) {
	n, ok := pair(country)
	if !ok {
		return 0, 0
	}
	return packed.Uint16(table, atBuckets, n), packed.Uint16(table, atBuckets, n+1)
}

// pair returns the number of the two capital letters with which a code begins.
func pair(code string) (int, bool) {
	if len(code) < 2 {
		return 0, false
	}
	a, b := code[0]-'A', code[1]-'A'
	return int(a)*26 + int(b), a < 26 && b < 26
}

// Parent returns the entry that directly contains another one. The parent of a country is its smallest M49 area.
func Parent(i int) (int, bool) {
	n := packed.Uint16(table, atParents, i) &^ withdrawn
	return n - 1, n > 0
}

// Withdrawn reports whether a code is no longer in use.
func Withdrawn(i int) bool { return packed.Uint16(table, atParents, i)&withdrawn != 0 }

// Kind returns the kind of area, or "" if it is not known.
func Kind(i int) string { return packed.StringsAt(table, atKindWords).At(int(table[atKinds+i])) }

// Kinds returns the kinds of areas in byte order. The first is "".
func Kinds() []string {
	words := packed.StringsAt(table, atKindWords)
	list := make([]string, words.Len())
	for i := range list {
		list[i] = words.At(i)
	}
	return list
}

// Name returns the English name. It is "" for some withdrawn codes.
func Name(i int) string {
	r := packed.At(table, atNames+packed.Uint32(table, atNameIndex, i/nameBlock))
	for range i % nameBlock {
		_ = r.String()
	}
	return r.String()
}
