// Package dates is the generated table of the date, date range and list patterns of each locale. Locales are numbered
// as in package locales.
//
// The record of a locale refers to the texts in which it differs from its parent. The records and texts of a language
// form a chunk, which is decompressed on first use. Texts that several languages share stand before the chunks and
// are the dictionary of all of them.
package dates

import (
	_ "embed"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed dates.bin
var table string

// Texts holds the texts of a locale by slot. A pattern is literal text in which the bytes of the Op constants stand
// for fields. A name set is a sequence of names, each prefixed with its length.
type Texts [Slots]string

// Of returns the texts of a locale. The chain holds the numbers of the locale and its ancestors, the root last.
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

// text returns the text for a reference of a record: an odd number refers to the chunk, an even one to the texts
// before the chunks.
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
	c, _ := packed.Inflate(entry[r.Offset():], table[atShared:atChunks], size) // no error: the data is generated
	chunks[n].CompareAndSwap(nil, &c)
	return *chunks[n].Load()
}

// Names splits a name set. It returns nil if the locale uses none.
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
