// Package regionnames is the generated table of the names of regions in every locale. Entries are numbered as in
// package world, locales as in package locales.
//
// Names are kept in chunks: those of a range of entries in all locales of one script. Areas and countries are kept
// apart from subdivisions, because many more locales name them. A chunk is compressed, and decompressed on first use.
package regionnames

import (
	_ "embed"
	"sync"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/internal/packed"
)

//go:embed regionnames.bin
var table string

// The two series of entries.
const (
	countries    = 0 // areas and countries
	subdivisions = 1
	seriesCount  = 2
)

const (
	localeWidth = 5 // script, columns in the two series
	groupWidth  = 6 // columns, first chunk, number of chunks
	chunkWidth  = 6 // first row, offset
)

// ranks holds the row of each entry within its series.
type ranks struct {
	once sync.Once
	rows []uint16
	ends [seriesCount][]uint16 // the entry of each row
}

var rows ranks

func (r *ranks) load() *ranks {
	r.once.Do(func() {
		r.rows = make([]uint16, world.Count)
		for i := range r.rows {
			s := seriesOf(i)
			r.rows[i] = uint16(len(r.ends[s]))
			r.ends[s] = append(r.ends[s], uint16(i))
		}
	})
	return r
}

func seriesOf(entry int) int {
	if len(world.Code(entry)) > 3 {
		return subdivisions
	}
	return countries
}

// Text returns the name of an entry in the locale itself. It returns false if the name is that of the locale's
// parent.
func Text(locale, entry int) (string, bool) {
	series := seriesOf(entry)
	at := atLocales + localeWidth*locale
	column := packed.Uint16(table, at+1, series)
	if column == 0 {
		return "", false
	}
	row := int(rows.load().rows[entry])
	g := groupAt(Script(table[at]), series)
	c := g.chunkOf(row)
	if c < 0 {
		return "", false
	}
	return chunks[c].load(g.columns, c).text(entry, row, column-1)
}

// group holds the names of a series in a script.
type group struct {
	columns, first, count int
}

func groupAt(s Script, series int) group {
	at := atGroups + groupWidth*(seriesCount*int(s)+series)
	return group{packed.Uint16(table, at, 0), packed.Uint16(table, at, 1), packed.Uint16(table, at, 2)}
}

// chunkOf returns the number of the chunk that contains a row, or -1 if there is none.
func (g group) chunkOf(row int) int {
	for c := g.first + g.count - 1; c >= g.first; c-- {
		if firstRow(c) <= row {
			return c
		}
	}
	return -1
}

func firstRow(chunk int) int { return packed.Uint16(table, atChunks+chunkWidth*chunk, 0) }
