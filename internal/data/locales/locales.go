// Package locales is the generated table of CLDR's locales: names, parents, and the other tags
// that stand for them. A locale's number is its position in byte order.
package locales

import (
	_ "embed"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed locales.bin
var table string

// Count is the number of locales.
const Count = count

// Und is the number of the root locale.
const Und = und

// Name is the tag of a locale.
func Name(id int) string { return packed.StringsAt(table, atNames).At(id) }

// Parent is the number of the locale that one inherits from; the root's is the root.
func Parent(id int) int { return packed.Uint16(table, atParents, id) }

// Find returns the locale of exactly that tag, or the one that the tag is another name of.
func Find(tag string) (id int, alias, ok bool) {
	if i, ok := packed.StringsAt(table, atNames).Find(tag); ok {
		return i, false, true
	}
	if i, ok := packed.StringsAt(table, atAliases).Find(tag); ok {
		return packed.Uint16(table, atTargets, i), true, true
	}
	return und, false, false
}
