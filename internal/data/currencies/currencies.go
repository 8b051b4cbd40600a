// Package currencies is the table of ISO 4217 codes with their minor units and the countries and days in which they
// were used, generated from CLDR.
package currencies

import (
	"iter"
	"sort"
)

// Info holds the digits of a currency after the decimal point, for amounts and for cash. CashRounding is the step of
// cash amounts in units of the last cash digit; 0 means a step of one.
type Info struct {
	Digits, CashDigits, CashRounding int
}

const entry = 6

// Lookup returns the data of a currency by its three-letter upper-case code.
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

// Use is a period in which a country used a currency. Days are numbers such as 20020228. A From or To of 0 is open;
// To is the last day. Rank is the position in CLDR's list of the country's currencies, from 'A'.
type Use struct {
	Code, Country string
	Rank          byte
	Tender        bool
	From, To      int
}

const useEntry = 23

// Uses yields the uses of a currency, ordered by country, rank and first day. An empty code yields those of all
// currencies.
func Uses(code string) iter.Seq[Use] {
	at := func(i int) string { return uses[i*useEntry : i*useEntry+3] }
	return func(yield func(Use) bool) {
		for i := sort.Search(len(uses)/useEntry, func(i int) bool { return at(i) >= code }); i < len(uses)/useEntry; i++ {
			if code != "" && at(i) != code || !yield(use(uses[i*useEntry:(i+1)*useEntry])) {
				return
			}
		}
	}
}

func use(e string) Use {
	return Use{e[:3], e[3:5], e[5], e[6] == '1', number(e[7:15]), number(e[15:])}
}

func number(digits string) int {
	n := 0
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}
