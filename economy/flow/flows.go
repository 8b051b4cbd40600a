package flow

import (
	"iter"
	"runtime"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/party"
)

// Flows are bulk bilateral flows in columns: some 24 bytes a row. They are immutable and safe for concurrent use; the
// zero Flows has no rows. [ReadBACI] and [ReadComtrade] read files, and [NewFlows] takes rows.
type Flows struct {
	book   *codebook
	blocks []block
	begins []int // the number of the first row of each block
	rows   int
	report Report
}

// NewFlows returns flows of the given rows, in their order. Over 65,536 different periods, parties or products are an
// error.
func NewFlows(rows ...Row) (*Flows, error) {
	f := &Flows{book: &codebook{}}
	for len(rows) > 0 {
		part := rows[:min(len(rows), rowsOfBlock)]
		rows = rows[len(part):]
		var b block
		b.reset(len(part))
		for _, row := range part {
			if err := b.append(row, f.book); err != nil {
				return nil, err
			}
		}
		f.keep(b)
	}
	return f, nil
}

// rowsOfBlock is the number of rows of a block that is not a part of a file.
const rowsOfBlock = 1 << 14

// keep adds a block at the end.
func (f *Flows) keep(b block) {
	if b.len() == 0 {
		return
	}
	f.blocks, f.begins = append(f.blocks, b), append(f.begins, f.rows)
	f.rows += b.len()
}

// canBeRead reports whether a number is within the limits of those in files.
func canBeRead(d decimal.Decimal) bool {
	return decimaltext.InRange(d) && d.Coefficient().BitLen() <= 4*decimaltext.MaxLength
}

// append adds a row to a block.
func (b *block) append(row Row, book *codebook) error {
	for _, n := range [...]decimal.NullDecimal{row.Value, row.Quantity} {
		if n.Valid && !canBeRead(n.Decimal) {
			return callError("row "+row.String(), "a number with an exponent or a number of digits that cannot be read")
		}
	}
	var numbers [maxDimensions]uint16
	for i, d := range Dimensions() {
		n, ok := book.number(row.Key, d)
		if !ok {
			return callError("row "+row.String(), tooManyCodes(d))
		}
		numbers[i] = n
	}
	b.periods, b.exporters = append(b.periods, numbers[0]), append(b.exporters, numbers[1])
	b.importers, b.products = append(b.importers, numbers[2]), append(b.products, numbers[3])
	b.values.addNull(row.Value)
	b.quantities.addNull(row.Quantity)
	return nil
}

// Len returns the number of rows.
func (f *Flows) Len() int { return f.rows }

// Report returns what was read of the file; it is the zero Report for flows made by [NewFlows].
func (f *Flows) Report() Report { return f.report.clone() }

// All yields every row in the order of the file.
func (f *Flows) All() iter.Seq[Row] {
	return func(yield func(Row) bool) {
		for i := range f.blocks {
			b := &f.blocks[i]
			for r := range b.len() {
				var row Row
				for _, d := range Dimensions() {
					f.book.set(&row.Key, d, b.codes(d)[r])
				}
				row.Value, row.Quantity = b.values.number(r), b.quantities.number(r)
				if !yield(row) {
					return
				}
			}
		}
	}
}

// Periods returns the periods of the rows, each once, in order of time.
func (f *Flows) Periods() []civil.Period {
	return values(f, Period, func(k Key) civil.Period { return k.Period })
}

// Exporters returns the exporters of the rows, each once, in the order of their codes.
func (f *Flows) Exporters() []party.ID {
	return values(f, Exporter, func(k Key) party.ID { return k.Exporter })
}

// Importers returns the importers of the rows, each once, in the order of their codes.
func (f *Flows) Importers() []party.ID {
	return values(f, Importer, func(k Key) party.ID { return k.Importer })
}

// Products returns the codes of the products of the rows, each once, in order.
func (f *Flows) Products() []string {
	return values(f, Product, func(k Key) string { return k.Product })
}

// values returns what a dimension of the rows holds.
func values[T any](f *Flows, d Dimension, of func(Key) T) []T {
	if f.book == nil {
		return nil
	}
	used := make([]bool, f.book.size(d))
	for i := range f.blocks {
		for _, n := range f.blocks[i].codes(d) {
			used[n] = true
		}
	}
	var all []T
	for _, n := range f.book.ordered(d) {
		if used[n] {
			var k Key
			f.book.set(&k, d, n)
			all = append(all, of(k))
		}
	}
	return all
}

// Sum returns the exact totals of a measure by some dimensions, or the total of all rows if none is named. An unknown
// measure and an unknown or repeated dimension are errors.
func (f *Flows) Sum(of Measure, by ...Dimension) (Sums, error) {
	q, err := newQuery("Sum", of, by)
	if err != nil {
		return Sums{}, err
	}
	book := f.book
	if book == nil {
		book = &codebook{}
	}
	workers := max(min(runtime.GOMAXPROCS(0), len(f.blocks)), 1)
	grids := make([]*grid, workers)
	var wait sync.WaitGroup
	for w := range grids {
		wait.Go(func() {
			g := newGrid(len(by), true)
			g.rows, g.scale = uint64(f.rows), f.scale(of)
			// Each has consecutive blocks: in files in order, their cells lie together, and few pages of memory are touched.
			for i := len(f.blocks) * w / workers; i < len(f.blocks)*(w+1)/workers; i++ {
				g.add(&f.blocks[i], q, book)
			}
			grids[w] = g
		})
	}
	wait.Wait()
	for _, g := range grids[1:] {
		grids[0].merge(g, q, book)
	}
	return grids[0].sums(q, book), nil
}

// scale returns the largest scale of a measure.
func (f *Flows) scale(m Measure) int {
	scale := minDecimals
	for i := range f.blocks {
		scale = max(scale, f.blocks[i].numbers(m).scale)
	}
	return scale
}
