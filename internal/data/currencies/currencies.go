// Package currencies is the table of ISO 4217 codes and their minor units, generated from CLDR.
package currencies

import (
	"iter"
	"sort"
)

// Info is what the table says of a currency. CashRounding is the step of cash amounts in units of the
// last cash digit; 0 is a step of one.
type Info struct {
	Digits, CashDigits, CashRounding int
}

const entry = 6

// Lookup finds a three-letter upper-case code.
func Lookup(code string) (Info, bool) {
	i := sort.Search(len(table)/entry, func(i int) bool { return table[i*entry:i*entry+3] >= code })
	if i *= entry; i == len(table) || table[i:i+3] != code {
		return Info{}, false
	}
	rounding := int(table[i+5] - '0')
	if table[i+5] == 'F' {
		rounding = 50
	}
	return Info{int(table[i+3] - '0'), int(table[i+4] - '0'), rounding}, true
}

// All yields the codes in order.
func All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 0; i < len(table); i += entry {
			if !yield(table[i : i+3]) {
				return
			}
		}
	}
}
