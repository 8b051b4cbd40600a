// Package locales is the generated table of the locales of CLDR: their tags, their parents, and the aliases of tags.
// The number of a locale is its index in byte order of the tags.
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

// Name returns the tag of a locale.
func Name(id int) string { return packed.ShortStringsAt(table, atNames).At(id) }

// Parent returns the number of the parent of a locale. The parent of the root is the root.
func Parent(id int) int { return packed.Uint16(table, atParents, id) }

// Find returns the locale with the given tag, or the locale of which the tag is an alias.
func Find(tag string) (id int, alias, ok bool) {
	if i, ok := packed.ShortStringsAt(table, atNames).Find(tag); ok {
		return i, false, true
	}
	if i, ok := packed.ShortStringsAt(table, atAliases).Find(tag); ok {
		return packed.Uint16(table, atTargets, i), true, true
	}
	return und, false, false
}
