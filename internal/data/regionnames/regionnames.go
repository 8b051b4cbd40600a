// Package regionnames is the generated table of what regions are called in every locale. Entries are
// numbered as in package world, locales as in package locales.
//
// Names are kept in chunks: those of a stretch of entries in all locales of a script. Areas and countries are
// apart from subdivisions, because many more locales name them. A chunk is compressed, and unpacked on first use.
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
	chunkWidth  = 6 // first row, position
)

// ranks are the rows of the entries in their series.
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

// Text returns what an entry is called in a locale itself, and false where that is left to the locale's
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

// group is the names of a series in a script.
type group struct {
	columns, first, count int
}

func groupAt(s Script, series int) group {
	at := atGroups + groupWidth*(seriesCount*int(s)+series)
	return group{packed.Uint16(table, at, 0), packed.Uint16(table, at, 1), packed.Uint16(table, at, 2)}
}

// chunkOf is the number of the chunk that has a row, -1 where none does.
func (g group) chunkOf(row int) int {
	for c := g.first + g.count - 1; c >= g.first; c-- {
		if firstRow(c) <= row {
			return c
		}
	}
	return -1
}

func firstRow(chunk int) int { return packed.Uint16(table, atChunks+chunkWidth*chunk, 0) }
