// Package world is the generated table of the world's codes: M49 areas, countries and subdivisions, current
// and withdrawn. An entry's number is its position in byte order of the codes: areas first, then each country
// followed by its subdivisions. It is read in place; nothing is decoded and nothing allocated.
package world

import (
	_ "embed"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed world.bin
var table string

// Count is the number of entries, AreaCount of M49 areas, which are the first entries.
const (
	Count     = count
	AreaCount = areaCount
)

const (
	codeWidth = 6
	nameBlock = 16
	withdrawn = 1 << 15
)

// Code is the code of an entry.
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
	low, high := 0, areaCount
	if code[0] > '9' {
		low, high = Bucket(code)
	}
	key := pack(code)
	for low < high {
		mid := int(uint(low+high) >> 1)
		p := atCodes + codeWidth*mid
		switch at := pack(table[p : p+codeWidth]); {
		case at < key:
			low = mid + 1
		case at > key:
			high = mid
		default:
			return mid, true
		}
	}
	return 0, false
}

// pack makes a number of a code that sorts as the code does.
func pack(code string) uint64 {
	var key uint64
	for i := range len(code) {
		key |= uint64(code[i]) << (8 * (7 - i))
	}
	return key
}

// Bucket returns the range of the entries that begin with the two letters of a country, itself first.
func Bucket(country string) (low, high int) {
	a, b := country[0]-'A', country[1]-'A'
	if a >= 26 || b >= 26 {
		return 0, 0
	}
	n := int(a)*26 + int(b)
	return packed.Uint16(table, atBuckets, n), packed.Uint16(table, atBuckets, n+1)
}

// Parent returns the entry that one lies in directly; a country lies in its smallest M49 area.
func Parent(i int) (int, bool) {
	n := packed.Uint16(table, atParents, i) &^ withdrawn
	return n - 1, n > 0
}

// Withdrawn reports whether a code is no longer in use.
func Withdrawn(i int) bool { return packed.Uint16(table, atParents, i)&withdrawn != 0 }

// Kind is the kind of area as a slug, empty where it is not known.
func Kind(i int) string { return packed.StringsAt(table, atKindWords).At(int(table[atKinds+i])) }

// Kinds lists the kinds that occur, in byte order; the first is empty.
func Kinds() []string {
	words := packed.StringsAt(table, atKindWords)
	list := make([]string, words.Len())
	for i := range list {
		list[i] = words.At(i)
	}
	return list
}

// Name is the English name, empty for some withdrawn codes.
func Name(i int) string {
	r := packed.At(table, atNames+packed.Uint32(table, atNameIndex, i/nameBlock))
	for range i % nameBlock {
		_ = r.String()
	}
	return r.String()
}
