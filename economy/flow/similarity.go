package flow

import (
	"math/bits"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/int128"
)

// Similarity returns how similar the structures of each pair of labels of the first of two dimensions are, such as the
// exports of countries by products, by [economy.Similarity]. Labels whose sums are all zero are left out; negative sums
// and missing numbers are errors, and so are more than 1,414 labels, which would make a table of over 2,000,000 cells.
func (s Sums) Similarity() (economy.Table, error) {
	if err := s.needs("Similarity", 2); err != nil {
		return economy.Table{}, err
	}
	if err := s.checkAmounts("Similarity"); err != nil {
		return economy.Table{}, err
	}
	rows := s.structures()
	labels := make([]economy.Label, len(rows))
	for i, row := range rows {
		labels[i] = row.label
	}
	t, err := newTable("Similarity", "similarity", labels, append([]economy.Label(nil), labels...))
	if err != nil {
		return economy.Table{}, err
	}
	t.About.Unit = ratio()
	for i := range rows {
		for j := range rows[:i+1] {
			x, err := s.similarity(&rows[i], &rows[j])
			if err != nil {
				return economy.Table{}, err
			}
			cell := economy.Cell{Value: economy.ExactValue{Amount: x, Unit: t.About.Unit}}
			t.Cells[i][j], t.Cells[j][i] = cell, cell
		}
	}
	return t, nil
}

// structure is the sums of one label: positions begin to end in the sums.
type structure struct {
	label      economy.Label
	begin, end int
	total      uint64 // 0 if it has more than 63 bits
}

// structures returns the labels of the first dimension whose total is not zero.
func (s Sums) structures() []structure {
	var rows []structure
	for begin := 0; begin < len(s.keys); {
		row := structure{label: s.labels[0][s.keys[begin].at(0)].label(), begin: begin, end: begin}
		var total int128.Int
		fits, isZero := len(s.large) == 0, true
		for ; row.end < len(s.keys) && s.keys[row.end].at(0) == s.keys[begin].at(0); row.end++ {
			var ok bool
			total, ok = total.Add(s.cells[row.end].sum)
			fits = fits && ok
			isZero = isZero && s.isZero(row.end)
		}
		if n, ok := total.Int64(); ok && fits {
			row.total = uint64(n)
		}
		if !isZero {
			rows = append(rows, row)
		}
		begin = row.end
	}
	return rows
}

// similarity returns Σmin(a/A, b/B) over the labels of the second dimension, as Σmin(a·B, b·A)/(A·B): with totals of 63
// bits, every product and the sum fit 128 bits.
func (s Sums) similarity(a, b *structure) (economy.Exact, error) {
	if a.total == 0 || b.total == 0 {
		return s.similarityOfAny(a, b)
	}
	var high, low, carry uint64
	for i, j := a.begin, b.begin; i < a.end && j < b.end; {
		p, q := s.keys[i].at(1), s.keys[j].at(1)
		if p == q {
			x := int128.Product(s.cells[i].sum.Low, b.total)
			if y := int128.Product(s.cells[j].sum.Low, a.total); y.Cmp(x) < 0 {
				x = y
			}
			low, carry = bits.Add64(low, x.Low, 0)
			high, _ = bits.Add64(high, x.High, carry)
		}
		if p <= q {
			i++
		}
		if q <= p {
			j++
		}
	}
	return quotient(int128.Uint{High: high, Low: low}, int128.Product(a.total, b.total))
}

// similarityOfAny is similarity of numbers of any length.
func (s Sums) similarityOfAny(a, b *structure) (economy.Exact, error) {
	var x, y []decimal.Decimal
	join(a.end-a.begin, b.end-b.begin, func(i, j int) int {
		return int(s.keys[a.begin+i].at(1)) - int(s.keys[b.begin+j].at(1))
	}, func(i, j int) {
		var v, w decimal.Decimal
		if i >= 0 {
			v = s.amount(a.begin + i)
		}
		if j >= 0 {
			w = s.amount(b.begin + j)
		}
		x, y = append(x, v), append(y, w)
	})
	return economy.Similarity(x, y)
}

// quotient returns num/den.
func quotient(num, den int128.Uint) (economy.Exact, error) {
	value := func(n int128.Uint) economy.Value {
		return economy.Value{Amount: decimal.NewFromBigInt(n.Big(), 0), Unit: ratio()}
	}
	x, err := value(num).Div(value(den))
	return x.Amount, err
}

// Proximity is the product space: how often countries that have a revealed comparative advantage in one product have one
// in another. Hidalgo, Klinger, Barabási and Hausmann, The Product Space Conditions the Development of Nations (2007).
type Proximity struct {
	Products []Key
	sets     [][]uint64 // of each product, the rows with an advantage, as bits
	sizes    []int
}

// Proximity returns the product space of a Matrix that [Sums.RCA] returned, of exporters by products. It has the square
// of the number of products as its size; a proximity is computed only when At or Table asks for it.
func (m Matrix) Proximity() (Proximity, error) {
	if m.name != "rca" {
		return Proximity{}, callError("Proximity", "the matrix is not one of revealed comparative advantage")
	}
	whole, err := m.Round(0, economy.Floor)
	if err != nil {
		return Proximity{}, err
	}
	p := Proximity{Products: append([]Key(nil), m.Columns...), sets: make([][]uint64, len(m.Columns)), sizes: make([]int, len(m.Columns))}
	words := (len(m.Rows) + 63) / 64
	for c := range p.sets {
		p.sets[c] = make([]uint64, words)
	}
	for r, row := range whole {
		for c, x := range row {
			if x.IsPositive() {
				p.sets[c][r/64] |= 1 << (r % 64)
				p.sizes[c]++
			}
		}
	}
	return p, nil
}

// At returns the proximity of two products by their positions, the smaller of two shares: of the countries with an
// advantage in one product, the share that has one in the other too. It is 1 for a product and itself. A position beyond
// the last one is an error.
func (p Proximity) At(i, j int) (economy.Exact, error) {
	if min(i, j) < 0 || max(i, j) >= len(p.Products) {
		return economy.Exact{}, callError("Proximity.At", "there are "+count(len(p.Products), "product"))
	}
	both := uint64(0)
	for w, set := range p.sets[i] {
		both += uint64(bits.OnesCount64(set & p.sets[j][w]))
	}
	return quotient(int128.Uint{Low: both}, int128.Uint{Low: uint64(max(p.sizes[i], p.sizes[j]))})
}

// Table returns the proximities of the products that are picked to each other as a table of results.
func (p Proximity) Table(pick func(Key) bool) (economy.Table, error) {
	at := picked(p.Products, pick)
	t, err := newTable("Proximity.Table", "proximity", labelsAt(p.Products, at), labelsAt(p.Products, at))
	if err != nil {
		return economy.Table{}, err
	}
	t.About.Unit = ratio()
	for i, row := range at {
		for j, column := range at {
			x, err := p.At(row, column)
			if err != nil {
				return economy.Table{}, err
			}
			t.Cells[i][j].Value = economy.ExactValue{Amount: x, Unit: t.About.Unit}
		}
	}
	return t, nil
}
