package flow

import (
	"cmp"
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/int128"
)

// Sums are the exact totals of a measure by some dimensions. There is a [Sum] for every key that has rows. Sums are
// immutable and safe for concurrent use; the zero Sums has none.
type Sums struct {
	query
	scale  int
	labels [maxDimensions][]Key // of each dimension in By, in order; one field is set
	keys   []code               // ascending; numbers are positions in labels
	cells  []cell
	large  map[int]decimal.Decimal // parts of sums that do not fit the cells, by position
}

// Sum is the total of the rows with a key. Known is the number of rows that have a value or a quantity, whichever was
// summed, Missing the number of the others, and Amount the total of the known ones. If Known is 0, nothing is known of
// the total.
type Sum struct {
	Key
	Amount  decimal.Decimal `json:"amount"`
	Known   uint64          `json:"known"`
	Missing uint64          `json:"missing"`
}

// sums returns the cells of a grid in the order of their keys.
func (g *grid) sums(q query, book *codebook) Sums {
	s := Sums{query: q, scale: g.scale}
	var orders, ranks [maxDimensions][]uint16
	for i, used := range g.used(q, book) {
		if i == g.dimensions {
			break
		}
		ranks[i] = make([]uint16, len(used))
		for _, n := range book.ordered(q.by[i]) {
			if used[n] {
				ranks[i][n] = uint16(len(orders[i]))
				orders[i] = append(orders[i], n)
				var label Key
				book.set(&label, q.by[i], n)
				s.labels[i] = append(s.labels[i], label)
			}
		}
	}
	rank := func(key code) code {
		var ranked code
		for i := range q.by {
			ranked = ranked.with(i, ranks[i][key.at(i)])
		}
		return ranked
	}
	s.collect(g, &orders, &ranks, rank)
	for key, d := range g.large {
		if s.large == nil {
			s.large = map[int]decimal.Decimal{}
		}
		at, _ := slices.BinarySearch(s.keys, rank(key))
		s.large[at] = d
	}
	return s
}

// used reports which numbers of each dimension have cells.
func (g *grid) used(q query, book *codebook) [maxDimensions][]bool {
	var used [maxDimensions][]bool
	for i, d := range q.by {
		used[i] = make([]bool, book.size(d))
	}
	g.each(func(key code, _ *cell) {
		for i := range q.by {
			used[i][key.at(i)] = true
		}
	})
	return used
}

// collect copies the cells in the order of their keys: from an array by walking it in this order, from a hash table by
// sorting.
func (s *Sums) collect(g *grid, orders, ranks *[maxDimensions][]uint16, rank func(code) code) {
	if g.array != nil {
		number := 0
		for i := range g.array {
			if !g.array[i].isEmpty() {
				number++
			}
		}
		s.keys, s.cells = make([]code, 0, number), make([]cell, 0, number)
		s.walk(g, orders, ranks, 0, 0, 0)
		return
	}
	type entry struct {
		key  code
		cell *cell
	}
	entries := make([]entry, 0, g.hash.used)
	g.each(func(key code, c *cell) { entries = append(entries, entry{rank(key), c}) })
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Compare(a.key, b.key) })
	s.keys, s.cells = make([]code, 0, len(entries)), make([]cell, 0, len(entries))
	for _, e := range entries {
		s.keys, s.cells = append(s.keys, e.key), append(s.cells, *e.cell)
	}
}

// walk copies the cells below a place of an array, whose key in ranks is given as far as depth.
func (s *Sums) walk(g *grid, orders, ranks *[maxDimensions][]uint16, depth, at int, key code) {
	switch {
	case depth == g.dimensions: // there are no dimensions
		if c := &g.array[at]; !c.isEmpty() {
			s.keys, s.cells = append(s.keys, key), append(s.cells, *c)
		}
		return
	case depth < g.dimensions-1:
		for _, n := range orders[depth] {
			if int(n) < g.sizes[depth] {
				s.walk(g, orders, ranks, depth+1, at*g.sizes[depth]+int(n), key.with(depth, ranks[depth][n]))
			}
		}
		return
	}
	row := g.array[at*g.sizes[depth] : (at+1)*g.sizes[depth]]
	for rank, n := range orders[depth] {
		if int(n) >= len(row) {
			continue
		}
		if c := &row[n]; !c.isEmpty() {
			s.keys, s.cells = append(s.keys, key.with(depth, uint16(rank))), append(s.cells, *c)
		}
	}
}

// Of returns the measure that was summed.
func (s Sums) Of() Measure { return s.of }

// By returns the dimensions by which the flows were summed, in order.
func (s Sums) By() []Dimension { return slices.Clone(s.by) }

// Unit returns the unit of the amounts, US dollars or tonnes. It is the zero Unit for the zero Sums.
func (s Sums) Unit() economy.Unit {
	if s.of == "" {
		return economy.Unit{}
	}
	return unitOf(s.of)
}

// Len returns the number of sums.
func (s Sums) Len() int { return len(s.keys) }

// At returns a sum by its position, counted from 0; the zero Sum for a position beyond the last one. Sums are ordered by
// the first dimension of By, then by the second and so on: periods by time, parties and products by their codes.
func (s Sums) At(i int) Sum {
	if i < 0 || i >= len(s.keys) {
		return Sum{}
	}
	c := &s.cells[i]
	return Sum{s.keyOf(s.keys[i]), s.amount(i), c.known, c.missing}
}

// All yields every sum in order.
func (s Sums) All() iter.Seq[Sum] {
	return func(yield func(Sum) bool) {
		for i := range s.keys {
			if !yield(s.At(i)) {
				return
			}
		}
	}
}

// Find returns the sum of a key, and false if there is none. It is also false if a field of the key is set that is not
// one of By.
func (s Sums) Find(k Key) (Sum, bool) {
	i, found := slices.BinarySearchFunc(s.keys, k, func(have code, want Key) int {
		key := s.keyOf(have)
		for _, d := range s.by {
			if c := compareLabels(key, want, d); c != 0 {
				return c
			}
		}
		return 0
	})
	if !found || s.keyOf(s.keys[i]) != k {
		return Sum{}, false
	}
	return s.At(i), true
}

// Total returns the sum of all sums.
func (s Sums) Total() Sum {
	total := int128.Int{}
	var sum Sum
	for i := range s.cells {
		c := &s.cells[i]
		sum.Known += c.known
		sum.Missing += c.missing
		next, ok := total.Add(c.sum)
		if !ok {
			sum.Amount = sum.Amount.Add(decimalOf(total, s.scale))
			next = c.sum
		}
		total = next
	}
	sum.Amount = sum.Amount.Add(decimalOf(total, s.scale))
	for _, large := range s.large {
		sum.Amount = sum.Amount.Add(large) // exact, in any order
	}
	return sum
}

// amount returns the exact amount of a sum.
func (s Sums) amount(i int) decimal.Decimal {
	c := &s.cells[i]
	if c.known == 0 {
		return decimal.Decimal{}
	}
	d := decimalOf(c.sum, s.scale)
	if large, ok := s.large[i]; ok {
		d = d.Add(large)
	}
	return d
}

// keyOf returns what the numbers of a key stand for.
func (s Sums) keyOf(c code) Key {
	var k Key
	for i, d := range s.by {
		label := &s.labels[i][c.at(i)]
		switch d {
		case Period:
			k.Period = label.Period
		case Exporter:
			k.Exporter = label.Exporter
		case Importer:
			k.Importer = label.Importer
		case Product:
			k.Product = label.Product
		}
	}
	return k
}

// compareAmounts compares two sums. Most have 128 bits on the same scale.
func (s Sums) compareAmounts(i, j int) int {
	if len(s.large) == 0 {
		return s.cells[i].sum.Cmp(s.cells[j].sum)
	}
	return s.amount(i).Cmp(s.amount(j))
}
