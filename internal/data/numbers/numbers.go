// Package numbers is the generated table of CLDR's number data: numbering systems, symbols, patterns, currencies and
// plural rules. Locales are numbered as in package locales. All strings that it returns share the memory of the
// table.
package numbers

import (
	_ "embed"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed numbers.bin
var table string

// System returns the number of the numbering system with the given name.
func System(name string) (int, bool) { return packed.ShortStringsAt(table, atSystems).Find(name) }

// SystemName returns the name of a numbering system.
func SystemName(system int) string { return packed.ShortStringsAt(table, atSystems).At(system) }

// Digits returns the ten digits of a numbering system, from zero to nine.
func Digits(system int) string { return packed.ShortStringsAt(table, atDigits).At(system) }

// SystemOf returns the numbering system of a digit, and the value of the digit. It does not find ASCII digits, or
// Chinese numerals, which are words in most texts.
func SystemOf(digit rune) (system int, value byte, found bool) {
	switch {
	case digit < 0x0660, digit >= 0x2000 && digit < 0xA620: // Latin, Cyrillic, Chinese, and punctuation
		return 0, 0, false
	case !unicode.IsDigit(digit) && digit <= 0xFFFF: // later planes have digits that package unicode does not have yet
		return 0, 0, false
	}
	systems := packed.ShortStringsAt(table, atDigits)
	for n := range systems.Len() {
		zero, size := utf8.DecodeRuneInString(systems.At(n))
		if digit >= zero && digit <= zero+9 && len(systems.At(n)) == 10*size {
			return n, byte(digit - zero), true
		}
	}
	return 0, 0, false
}

// DefaultSystem returns the numbering system that a locale uses by default.
func DefaultSystem(locale int) int { return int(table[atDefaults+locale]) }

// Record returns the packed symbols and patterns of a locale in a numbering system, or those of latn if the locale
// has none for that system.
func Record(locale, system int) packed.Reader {
	record := packed.Uint16(table, atOwn, locale)
	if system != DefaultSystem(locale) {
		record = recordOf(locale, system, recordOf(locale, Latn, record))
	}
	return packed.At(packed.ShortStringsAt(table, atRecords).At(record), 0)
}

// recordOf looks up a record of a numbering system that is not the locale's default.
func recordOf(locale, system, otherwise int) int {
	for i := range others {
		if packed.Uint16(table, atOthers, 3*i) == locale && packed.Uint16(table, atOthers, 3*i+1) == system {
			return packed.Uint16(table, atOthers, 3*i+2)
		}
	}
	return otherwise
}

// Text returns a string of the pool to which the packed records refer.
func Text(id int) string { return packed.ShortStringsAt(table, atStrings).At(id) }

// Affixes returns the texts before and after a positive number, and before and after a negative number.
func Affixes(id int) [4]string {
	var a [4]string
	for i := range a {
		a[i] = Text(packed.Uint16(table, atAffixes, 4*id+i))
	}
	return a
}

// Compact returns the packed compact patterns with the given number.
func Compact(id int) packed.Reader {
	return packed.At(packed.ShortStringsAt(table, atCompact).At(id), 0)
}

// Cardinal returns the packed rules of a locale for the plural category of a count.
func Cardinal(locale int) string {
	return packed.ShortStringsAt(table, atRules).At(int(table[atCardinal+locale]))
}

// Ordinal returns the packed rules of a locale for the plural category of a rank.
func Ordinal(locale int) string {
	return packed.ShortStringsAt(table, atRules).At(int(table[atOrdinal+locale]))
}
