// Package numbers is the generated table of CLDR's numbers: numbering systems, symbols, patterns,
// currencies and plural rules. Locales are numbered as in package locales. All strings that it
// returns share the table's memory.
package numbers

import (
	_ "embed"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed numbers.bin
var table string

// System is the number of a numbering system by its name.
func System(name string) (int, bool) { return packed.StringsAt(table, atSystems).Find(name) }

// SystemName is the name of a numbering system.
func SystemName(system int) string { return packed.StringsAt(table, atSystems).At(system) }

// Digits is the ten digits of a numbering system, from zero to nine.
func Digits(system int) string { return packed.StringsAt(table, atDigits).At(system) }

// SystemOf is the numbering system that a digit belongs to, and the digit's value. ASCII digits
// and Chinese numerals, which are words in most texts, belong to none here.
func SystemOf(digit rune) (system int, value byte, found bool) {
	switch {
	case digit < 0x0660, digit >= 0x2000 && digit < 0xA620: // Latin, Cyrillic, Chinese, and what stands between words
		return 0, 0, false
	case !unicode.IsDigit(digit) && digit <= 0xFFFF: // later planes have digits that package unicode does not know yet
		return 0, 0, false
	}
	systems := packed.StringsAt(table, atDigits)
	for n := range systems.Len() {
		zero, size := utf8.DecodeRuneInString(systems.At(n))
		if digit >= zero && digit <= zero+9 && len(systems.At(n)) == 10*size {
			return n, byte(digit - zero), true
		}
	}
	return 0, 0, false
}

// DefaultSystem is the numbering system that a locale uses unless told otherwise.
func DefaultSystem(locale int) int { return int(table[atDefaults+locale]) }

// Record is the packed symbols and patterns of a locale in a numbering system: those of latn where
// the locale has none for the one asked.
func Record(locale, system int) packed.Reader {
	record := packed.Uint16(table, atOwn, locale)
	if system != DefaultSystem(locale) {
		record = recordOf(locale, system, recordOf(locale, Latn, record))
	}
	return packed.At(packed.StringsAt(table, atRecords).At(record), 0)
}

// recordOf looks a record up among those of numbering systems that are not the locale's own.
func recordOf(locale, system, otherwise int) int {
	for i := range others {
		if packed.Uint16(table, atOthers, 3*i) == locale && packed.Uint16(table, atOthers, 3*i+1) == system {
			return packed.Uint16(table, atOthers, 3*i+2)
		}
	}
	return otherwise
}

// Text is a string of the pool that the packed records refer to.
func Text(id int) string { return packed.StringsAt(table, atStrings).At(id) }

// Affixes are what stands before and behind a positive number, and before and behind a negative one.
func Affixes(id int) [4]string {
	var a [4]string
	for i := range a {
		a[i] = Text(packed.Uint16(table, atAffixes, 4*id+i))
	}
	return a
}

// Compact is the packed compact patterns of that number.
func Compact(id int) packed.Reader {
	return packed.At(packed.StringsAt(table, atCompact).At(id), 0)
}

// Cardinal is the packed rules of a locale for the plural category of a count.
func Cardinal(locale int) string {
	return packed.StringsAt(table, atRules).At(int(table[atCardinal+locale]))
}

// Ordinal is the packed rules of a locale for the plural category of a rank.
func Ordinal(locale int) string {
	return packed.StringsAt(table, atRules).At(int(table[atOrdinal+locale]))
}
