// Package dates is the generated table of how each locale writes dates, spans of dates and lists.
// Locales are numbered as in package locales. A locale's record names the texts in which it differs from
// its parent. The records and texts of a language are a chunk, which is decompressed on first use; texts
// that several languages have stand before the chunks and are the dictionary of all.
package dates

import (
	_ "embed"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed dates.bin
var table string

// Texts are a locale's texts by slot. Patterns are literal text with the bytes of the Op constants
// in it; name sets are the names one after another, each with its length before it.
type Texts [Slots]string

// Of returns the texts of the locale whose number and whose ancestors' numbers are in chain, the
// root last.
func Of(chain []uint16) (t Texts) {
	for i := len(chain) - 1; i >= 0; i-- {
		c := chunk(packed.Uint16(table, atPlaces, 2*int(chain[i])))
		r := packed.At(c, packed.Uint16(table, atPlaces, 2*int(chain[i])+1))
		slot := 0
		for n := r.Uint(); n > 0; n-- {
			slot += r.Uint()
			t[slot] = text(c, r.Uint())
		}
	}
	return t
}

// text is what a record refers to: by an odd number in the chunk, by an even one before the chunks.
func text(chunk string, reference int) string {
	r := packed.At(table, atChunks-reference/2)
	if reference%2 == 1 {
		r = packed.At(chunk, reference/2)
	}
	return r.String()
}

var chunks [chunkCount]atomic.Pointer[string]

// chunk returns a chunk, decompressed on first use.
func chunk(n int) string {
	if c := chunks[n].Load(); c != nil {
		return *c
	}
	entry := packed.StringsAt(table, atChunks).At(n)
	r := packed.At(entry, 0)
	size := r.Uint()
	c, _ := packed.Inflate(entry[r.Offset():], table[atShared:atChunks], size) // generated: it is not damaged
	chunks[n].CompareAndSwap(nil, &c)
	return *chunks[n].Load()
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
