package flow

import (
	"cmp"
	"errors"
	"sync"
)

// Accumulator sums flows without keeping them. Accumulators of parts of a file, in any division and order, merge into
// the one of the whole file: merging is associative and commutative, and the sums are exact. The zero Accumulator
// cannot be used, except to call UnmarshalBinary; [NewAccumulator] makes one. An Accumulator must not be used by
// several goroutines at once.
type Accumulator struct {
	query
	book *codebook
	grid *grid
}

// NewAccumulator returns an Accumulator of a measure by some dimensions, or of its total. An unknown measure and an
// unknown or repeated dimension are errors.
func NewAccumulator(of Measure, by ...Dimension) (*Accumulator, error) {
	q, err := newQuery("NewAccumulator", of, by)
	if err != nil {
		return nil, err
	}
	return newAccumulator(q, &codebook{}), nil
}

func newAccumulator(q query, book *codebook) *Accumulator {
	return &Accumulator{q, book, newGrid(len(q.by), false)}
}

// check reports the zero Accumulator.
func (a *Accumulator) check() error {
	if a == nil || a.grid == nil {
		return errors.New("flow: the Accumulator was not made by NewAccumulator")
	}
	return nil
}

// Add adds rows. The error names the first row that cannot be added, for instance because of too many different codes; those
// before it have been added.
func (a *Accumulator) Add(rows ...Row) error {
	if err := a.check(); err != nil {
		return err
	}
	var b block
	b.reset(1)
	for _, row := range rows {
		b.reset(1)
		if err := b.append(row, a.book); err != nil {
			return err
		}
		a.grid.add(&b, a.query, a.book)
	}
	return nil
}

// Merge adds what another Accumulator has summed, which is not changed. The measure and the dimensions must be the same.
func (a *Accumulator) Merge(other *Accumulator) error {
	if err := cmp.Or(a.check(), other.check()); err != nil {
		return err
	}
	return a.mergeSums("Merge", other.Sums())
}

// mergeSums adds sums of the same query.
func (a *Accumulator) mergeSums(f string, s Sums) error {
	if !a.equal(s.query) {
		return callError(f, "an accumulator of "+s.String()+" into one of "+a.String())
	}
	var numbers [maxDimensions][]uint16
	for i, d := range s.by {
		for _, label := range s.labels[i] {
			n, ok := a.book.number(label, d)
			if !ok {
				return callError(f, tooManyCodes(d))
			}
			numbers[i] = append(numbers[i], n)
		}
	}
	g := a.grid
	g.rows += s.rows()
	g.layOut(a.query, a.book)
	if s.scale > g.scale {
		g.rescale(s.scale)
	}
	g.reserve(g.hash.used + len(s.cells))
	for i, from := range s.keys {
		var key code
		for j := range s.by {
			key = key.with(j, numbers[j][from.at(j)])
		}
		g.addTotal(key, s, i)
	}
	return nil
}

// Sums returns the totals so far. Adding more does not change them.
func (a *Accumulator) Sums() Sums {
	if a.check() != nil {
		return Sums{}
	}
	return a.grid.sums(a.query, a.book)
}

// gatherers are the grids of the goroutines that read one file.
type gatherers struct {
	query
	mu    sync.Mutex
	grids []*grid
}

// take returns a grid that no other goroutine has.
func (g *gatherers) take() *grid {
	g.mu.Lock()
	defer g.mu.Unlock()
	if n := len(g.grids); n > 0 {
		last := g.grids[n-1]
		g.grids = g.grids[:n-1]
		return last
	}
	return newGrid(len(g.by), false)
}

func (g *gatherers) give(own *grid) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.grids = append(g.grids, own)
}
