// Package dates is the generated table of how each locale writes dates, spans of dates and lists.
// Locales are numbered as in package locales. Texts are stored once each; a locale's record names
// those in which it differs from its parent.
package dates

import (
	_ "embed"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed dates.bin
var table string

// Texts are a locale's texts by slot. Patterns are literal text with the bytes of the Op constants
// in it; name sets are the names one after another, each with its length before it.
type Texts [Slots]string

// Of returns the texts of the locale whose number and whose ancestors' numbers are in chain, the
// root last. They share the table's memory.
func Of(chain []uint16) (t Texts) {
	for i := len(chain) - 1; i >= 0; i-- {
		r := packed.At(table, atRecords+packed.Uint32(table, atOffsets, int(chain[i])))
		slot := 0
		for n := r.Uint(); n > 0; n-- {
			slot += r.Uint()
			text := packed.At(table, atTexts+r.Uint())
			t[slot] = text.String()
		}
	}
	return t
}

// Names splits a name set; nil where the locale uses none.
func Names(set string) []string {
	if set == "" {
		return nil
	}
	names := make([]string, 0, 12)
	for r := packed.At(set, 0); !r.Done(); {
		names = append(names, r.String())
	}
	return names
}
