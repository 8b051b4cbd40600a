package regionnames

import (
	"iter"
	"strings"
	"sync"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// The values of a chunk's cell.
const (
	inherited = 0 // the name of the parent locale
	english   = 1 // the name of package world
	ownNames  = 2 // and greater: the names of the row, in order
)

// chunk holds the names of a range of rows. Its cells are a matrix that is stored column by column, one for each
// locale.
type chunk struct {
	first, count int
	cells        string
	texts        string
	starts       []uint32 // offset of each name and, last, of the end
	rows         []uint32 // index of the first name of each row
}

// cell is a chunk that is decompressed on first use.
type cell struct {
	once  sync.Once
	chunk chunk
}

var chunks [chunkCount]cell

func (c *cell) load(columns, n int) *chunk {
	c.once.Do(func() { c.chunk = unpackChunk(columns, n) })
	return &c.chunk
}

func unpackChunk(columns, n int) chunk {
	r := packed.At(table, atRecords+packed.Uint32(table, atChunks+chunkWidth*n+2, 0))
	c := chunk{first: firstRow(n), count: r.Uint()}
	c.cells = unpack(r.Uint(), r.String())
	c.texts = unpack(r.Uint(), r.String())
	c.rows = make([]uint32, c.count+1)
	for column := range columns {
		for row, n := range c.filled(column) {
			if n > english {
				c.rows[row+1] = max(c.rows[row+1], uint32(n-1))
			}
		}
	}
	for row := range c.count {
		c.rows[row+1] += c.rows[row]
	}
	c.starts = make([]uint32, 1, c.rows[c.count]+1)
	for at := 0; at < len(c.texts); {
		at += strings.IndexByte(c.texts[at:], '\n') + 1
		c.starts = append(c.starts, uint32(at))
	}
	return c
}

// filled yields the cells of a column that are not inherited, which are few.
func (c *chunk) filled(column int) iter.Seq2[int, byte] {
	const none = "\x00\x00\x00\x00\x00\x00\x00\x00"
	cells := c.cells[column*c.count:][:c.count]
	return func(yield func(int, byte) bool) {
		for row := 0; row < len(cells); row++ {
			if row+len(none) <= len(cells) && cells[row:row+len(none)] == none {
				row += len(none) - 1
				continue
			}
			if n := cells[row]; n != inherited && !yield(row, n) {
				return
			}
		}
	}
}

// text returns the name of an entry, which is in the given row, in the locale of a column.
func (c *chunk) text(entry, row, column int) (string, bool) {
	row -= c.first
	if row >= c.count {
		return "", false
	}
	switch n := c.cells[column*c.count+row]; n {
	case inherited:
		return "", false
	case english:
		return world.Name(entry), true
	default:
		return c.name(int(c.rows[row]) + int(n) - ownNames), true
	}
}

// name returns the nth name of the chunk.
func (c *chunk) name(n int) string { return c.texts[c.starts[n] : c.starts[n+1]-1] }

// unpack decompresses a text of a known size. It cannot fail, because the table is generated.
func unpack(size int, data string) string {
	text, _ := packed.Inflate(data, "", size)
	return text
}
