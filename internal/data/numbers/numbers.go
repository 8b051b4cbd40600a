// Package numbers is the generated table of CLDR's numbers: numbering systems, symbols, patterns,
// currencies and plural rules. Locales are numbered as in package locales.
package numbers

import (
	_ "embed"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed numbers.bin
var table string

// System is the number of a numbering system by its name.
func System(name string) (int, bool) { return packed.StringsAt(table, atSystems).Find(name) }

// Digits is the ten digits of a numbering system, from zero to nine.
func Digits(system int) string { return packed.StringsAt(table, atDigits).At(system) }

// DefaultSystem is the numbering system that a locale uses unless told otherwise.
func DefaultSystem(locale int) int { return int(table[atDefaults+locale]) }

// SystemName is the name of a numbering system.
func SystemName(system int) string { return packed.StringsAt(table, atSystems).At(system) }
