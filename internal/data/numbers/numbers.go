// Package numbers is the generated table of CLDR's numbers: numbering systems, symbols, patterns,
// currencies and plural rules. Locales are numbered as in package locales. All strings that it
// returns share the table's memory.
package numbers

import (
	_ "embed"

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
