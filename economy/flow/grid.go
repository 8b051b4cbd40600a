package flow

import (
	"math/bits"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/int128"
)

// grid holds the cells of a query while rows are added: as an array with a place for every key if it is not much larger
// than the number of rows, and as a hash table otherwise.
type grid struct {
	dimensions int
	fixed      bool   // the dictionaries do not grow any more, and rows is known
	rows       uint64 // that were added
	scale      int
	sizes      [maxDimensions]int // of the array; 0 for a hash table
	array      []cell
	hash       hash
	large      map[code]decimal.Decimal // parts of sums that do not fit the cells
}

const (
	smallArray  = 1 << 16 // cells of an array that is worth it for any number of rows
	largestGrid = 1 << 22 // 128 MB
	batch       = 512
)

func newGrid(dimensions int, fixed bool) *grid {
	return &grid{dimensions: dimensions, fixed: fixed, scale: minDecimals}
}

// add adds the rows of a block.
func (g *grid) add(b *block, q query, book *codebook) {
	if !g.fixed {
		g.rows += uint64(b.len())
	}
	g.layOut(q, book)
	numbers := b.numbers(q.of)
	if numbers.scale > g.scale {
		g.rescale(numbers.scale)
	}
	var codes [maxDimensions][]uint16
	for i, d := range q.by {
		codes[i] = b.codes(d)
	}
	if numbers.high != nil || numbers.scale != g.scale || g.array == nil {
		g.addEach(codes, numbers, b.len())
		return
	}
	if g.dimensions == 1 {
		addNarrow(g.array, codes[0], numbers.low)
		return
	}
	// Two loops, each over few columns: the places of a batch of rows, then their cells.
	var places [batch]uint32
	for begin := 0; begin < b.len(); begin += batch {
		low := numbers.low[begin:min(begin+batch, b.len())]
		at := places[:len(low)]
		clear(at)
		for i := range g.dimensions {
			size := uint32(g.sizes[i])
			for j, n := range codes[i][begin : begin+len(low)] {
				at[j] = at[j]*size + uint32(n)
			}
		}
		addNarrow(g.array, at, low)
	}
}

// addNarrow adds numbers of 64 bits on the scale of the cells. Consecutive rows of the same cell, which files in order
// have, are summed in two registers, of the lower and the upper halves, which cannot overflow within a block.
func addNarrow[P uint16 | uint32](cells []cell, places []P, low []int64) {
	low = low[:len(places)]
	for i := 0; i < len(places); {
		at, begin := places[i], i
		upper, lower, missing := int64(0), uint64(0), uint64(0)
		for ; i < len(places) && places[i] == at; i++ {
			if n := low[i]; n != absent {
				upper += n >> 32
				lower += uint64(uint32(n))
			} else {
				missing++
			}
		}
		c := &cells[at]
		sum, carry := bits.Add64(c.sum.Low, lower, 0)
		c.sum.High += int64(carry)
		sum, carry = bits.Add64(sum, uint64(upper)<<32, 0)
		c.sum.Low = sum
		c.sum.High += upper>>32 + int64(carry)
		c.known += uint64(i-begin) - missing
		c.missing += missing
	}
}

// addEach adds rows of any kind.
func (g *grid) addEach(codes [maxDimensions][]uint16, numbers *column, rows int) {
	for row := range rows {
		var key code
		for i := range g.dimensions {
			key = key.with(i, codes[i][row])
		}
		n, large, state := numbers.at(row)
		c := g.cell(key)
		switch state {
		case stateMissing:
			c.missing++
		case stateLarge:
			c.known++
			g.addLarge(key, large)
		default:
			c.known++
			g.addSum(c, key, n, numbers.scale)
		}
	}
}

// addSum adds n·10^-scale to a cell; scale is at most the grid's.
func (g *grid) addSum(c *cell, key code, n int128.Int, scale int) {
	scaled, ok := n.MulPow10(g.scale - scale)
	if !ok || isNearLimit(scaled) {
		if n.Sign() != 0 {
			g.addLarge(key, decimalOf(n, scale))
		}
		return
	}
	sum, _ := c.sum.Add(scaled) // both are below 2^126
	if isNearLimit(sum) {
		g.addLarge(key, decimalOf(sum, g.scale))
		sum = int128.Int{}
	}
	c.sum = sum
}

// addTotal adds a sum of a scale of at most the grid's.
func (g *grid) addTotal(key code, s Sums, i int) {
	from, c := &s.cells[i], g.cell(key)
	c.known += from.known
	c.missing += from.missing
	g.addSum(c, key, from.sum, s.scale)
	if large, ok := s.large[i]; ok {
		g.addLarge(key, large)
	}
}

func (g *grid) addLarge(key code, d decimal.Decimal) {
	if g.large == nil {
		g.large = map[code]decimal.Decimal{}
	}
	g.large[key] = g.large[key].Add(d)
}

// cell returns the cell of a key. It is valid until the next call.
func (g *grid) cell(key code) *cell {
	if g.array == nil {
		return g.hash.cell(key)
	}
	at := 0
	for i := range g.dimensions {
		at = at*g.sizes[i] + int(key.at(i))
	}
	return &g.array[at]
}

// each calls visit with every cell that is not empty, in no order.
func (g *grid) each(visit func(key code, c *cell)) {
	if g.array == nil {
		g.hash.each(visit)
		return
	}
	var key code // of the place, counted up without a division
	for at := range g.array {
		if c := &g.array[at]; !c.isEmpty() {
			visit(key, c)
		}
		for i := g.dimensions - 1; i >= 0; i-- {
			if int(key.at(i))+1 < g.sizes[i] {
				key += 1 << (48 - 16*i)
				break
			}
			key &^= 0xFFFF << (48 - 16*i)
		}
	}
}

// rescale raises the scale.
func (g *grid) rescale(scale int) {
	by := scale - g.scale
	g.each(func(key code, c *cell) {
		if c.sum == (int128.Int{}) {
			return
		}
		sum, ok := c.sum.MulPow10(by)
		if !ok || isNearLimit(sum) {
			g.addLarge(key, decimalOf(c.sum, g.scale))
			sum = int128.Int{}
		}
		c.sum = sum
	})
	g.scale = scale
}

// layOut moves the cells to a larger array, or between an array and a hash table, where the numbers of rows and of codes
// ask for it.
func (g *grid) layOut(q query, book *codebook) {
	var sizes [maxDimensions]int
	cells, fits := 1, g.array != nil
	for i, d := range q.by {
		size := book.size(d)
		fits = fits && size <= g.sizes[i]
		if !g.fixed {
			size = max(g.sizes[i], min(size+size/4+16, maxCodes))
		}
		sizes[i] = max(size, 1)
		if cells *= sizes[i]; cells > largestGrid {
			break
		}
	}
	isArray := cells <= smallArray || cells <= largestGrid && uint64(cells) <= 4*g.rows
	switch {
	case isArray && fits, !isArray && g.array == nil:
		return
	case isArray:
		g.move(sizes, make([]cell, cells))
	default:
		g.move([maxDimensions]int{}, nil)
	}
}

// move moves the cells to an array of the given sizes, or to a hash table.
func (g *grid) move(sizes [maxDimensions]int, array []cell) {
	former := *g
	g.sizes, g.array, g.hash = sizes, array, hash{}
	g.reserve(former.hash.used)
	former.each(func(key code, c *cell) { *g.cell(key) = *c })
}

// mergeArray adds an array of the same layout and scale, in as many parts as there are processors.
func (g *grid) mergeArray(other []cell) {
	var near atomic.Bool
	parts := runtime.GOMAXPROCS(0)
	var wait sync.WaitGroup
	for part := range parts {
		wait.Go(func() {
			begin, end := len(other)*part/parts, len(other)*(part+1)/parts
			for i, from := range other[begin:end] {
				c := &g.array[begin+i]
				c.known += from.known
				c.missing += from.missing
				c.sum, _ = c.sum.Add(from.sum) // both are below 2^126
				if isNearLimit(c.sum) {
					near.Store(true)
				}
			}
		})
	}
	wait.Wait()
	if !near.Load() {
		return
	}
	g.each(func(key code, c *cell) {
		if isNearLimit(c.sum) {
			g.addLarge(key, decimalOf(c.sum, g.scale))
			c.sum = int128.Int{}
		}
	})
}

// reserve makes place for a number of cells in a hash table.
func (g *grid) reserve(cells int) {
	if g.array == nil && cells > 0 {
		g.hash.reserve(cells)
	}
}

// merge adds the cells of another grid with the same codes.
func (g *grid) merge(other *grid, q query, book *codebook) {
	if !g.fixed {
		g.rows += other.rows
	}
	g.layOut(q, book)
	if other.scale > g.scale {
		g.rescale(other.scale)
	}
	if g.array != nil && g.sizes == other.sizes && len(g.array) == len(other.array) && g.scale == other.scale && len(other.large) == 0 {
		g.mergeArray(other.array)
		return
	}
	g.reserve(g.hash.used + other.hash.used)
	other.each(func(key code, from *cell) {
		c := g.cell(key)
		c.known += from.known
		c.missing += from.missing
		g.addSum(c, key, from.sum, other.scale)
	})
	for key, d := range other.large {
		g.addLarge(key, d)
	}
}
