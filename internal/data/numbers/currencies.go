package numbers

import "github.com/crossborder-go/crossborder/internal/packed"

// Currency is the number of a currency by its code. The numbers up to Current are those of the
// currencies that are legal tender somewhere.
func Currency(code string) (int, bool) {
	if len(code) != 3 {
		return 0, false
	}
	if n, ok := find(code, 0, Current); ok {
		return n, true
	}
	return find(code, Current, Currencies)
}

// find looks a code up among those from low to before high, which are in byte order.
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

// Code is the code of a currency.
func Code(currency int) string { return table[atCodes+3*currency : atCodes+3*currency+3] }

// Fraction is the number of digits that a currency has behind the decimal point.
func Fraction(currency int) int { return int(table[atFractions+currency]) }

// Symbols is how a locale's currency symbols differ from its parent's.
func Symbols(locale int) packed.Reader {
	return packed.At(packed.StringsAt(table, atSymbols).At(locale), 0)
}

// Custom is the packed pattern and separators of a currency that has its own.
func Custom(id int) packed.Reader {
	return packed.At(packed.StringsAt(table, atCustoms).At(id), 0)
}

// Regional is one more than the number of the custom pattern that a locale has for its region's
// currency, and zero where it has none.
func Regional(locale int) int { return int(table[atRegional+locale]) }

// DictionarySize is how much of a locale's names is the dictionary of others.
const DictionarySize = 8192

// NameBlock is the currency names in which a locale differs from its parent: the names of the current
// currencies first, of which Current bytes are enough.
type NameBlock struct {
	Deflated     string
	Current, All int // bytes when inflated
	Dictionary   int // the locale whose first DictionarySize bytes were the dictionary; without one itself
}

// Names is the names of a locale; nothing where it has those of its parent.
func Names(locale int) NameBlock {
	b := NameBlock{Dictionary: packed.Uint16(table, atDictionaries, locale)}
	if entry := packed.StringsAt(table, atNames).At(locale); entry != "" {
		r := packed.At(entry, 0)
		b.Current, b.All = r.Uint(), r.Uint()
		b.Deflated = entry[r.Offset():]
	}
	return b
}
