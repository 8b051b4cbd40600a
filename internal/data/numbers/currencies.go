package numbers

import "github.com/crossborder-go/crossborder/internal/packed"

// Currency returns the number of the currency with the given code. Numbers below Current are those of currencies that
// are legal tender somewhere.
func Currency(code string) (int, bool) {
	if len(code) != 3 {
		return 0, false
	}
	if n, ok := find(code, 0, Current); ok {
		return n, true
	}
	return find(code, Current, Currencies)
}

// find searches for a code among the numbers from low up to high, which are in byte order.
func find(code string, low, high int) (int, bool) {
	codes := table[atCodes : atCodes+3*Currencies]
	want := uint32(code[0])<<16 | uint32(code[1])<<8 | uint32(code[2])
	for low < high {
		mid := int(uint(low+high) >> 1)
		at := codes[3*mid : 3*mid+3]
		switch have := uint32(at[0])<<16 | uint32(at[1])<<8 | uint32(at[2]); {
		case have == want:
			return mid, true
		case have < want:
			low = mid + 1
		default:
			high = mid
		}
	}
	return 0, false
}

// Code returns the code of a currency.
func Code(currency int) string { return table[atCodes+3*currency : atCodes+3*currency+3] }

// Fraction returns the number of decimal places of a currency.
func Fraction(currency int) int { return int(table[atFractions+currency]) }

// Symbols returns the packed differences between a locale's currency symbols and its parent's.
func Symbols(locale int) packed.Reader {
	return packed.At(packed.ShortStringsAt(table, atSymbols).At(locale), 0)
}

// Custom returns the packed pattern and separators of a currency that has its own.
func Custom(id int) packed.Reader {
	return packed.At(packed.ShortStringsAt(table, atCustoms).At(id), 0)
}

// Regional returns the number plus one of the custom pattern that a locale has for the currency of its region, or 0
// if there is none.
func Regional(locale int) int { return int(table[atRegional+locale]) }

// Tender returns the currency that is legal tender in the region of a locale, which may be its likely region. It
// returns false if there is none.
func Tender(locale int) (int, bool) {
	n := int(table[atTender+locale]) - 1
	return n, n >= 0
}

// DictionarySize is the length of the part of a locale's names that is the dictionary of other locales.
const DictionarySize = 8192

// NameBlock holds the currency names in which a locale differs from its parent. The names of the current currencies
// come first; the first Current bytes hold them.
type NameBlock struct {
	Deflated     string
	Current, All int // lengths in bytes when inflated
	Dictionary   int // the locale whose first DictionarySize bytes are the dictionary; the locale itself if there is none
}

// Names returns the names of a locale. They are empty if the locale has those of its parent.
func Names(locale int) NameBlock {
	b := NameBlock{Dictionary: packed.Uint16(table, atDictionaries, locale)}
	if entry := packed.StringsAt(table, atNames).At(locale); entry != "" {
		r := packed.At(entry, 0)
		b.Current, b.All = r.Uint(), r.Uint()
		b.Deflated = entry[r.Offset():]
	}
	return b
}
