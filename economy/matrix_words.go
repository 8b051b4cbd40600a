package economy

import (
	"math"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/int128"
)

// wordFlows is a matrix of flows as integers of 63 bits on a common scale, row by row, with its totals in 128 bits.
type wordFlows struct {
	cells         []int64
	rows, columns []int128.Uint
	total         int128.Uint
}

// readWordFlows reads a matrix of numbers that are not negative. It returns nil if they do not fit.
func readWordFlows(table [][]decimal.Decimal) *wordFlows {
	cells, ok := words(table)
	if !ok {
		return nil
	}
	w := &wordFlows{cells, make([]int128.Uint, len(table)), make([]int128.Uint, len(table[0])), int128.Uint{}}
	for i, x := range cells {
		r, c := i/len(w.columns), i%len(w.columns)
		n := int128.Uint{Low: uint64(x)}
		// Fewer than 2^64 numbers of 63 bits fit 128 bits.
		w.rows[r], _ = w.rows[r].Add(n)
		w.columns[c], _ = w.columns[c].Add(n)
		w.total, _ = w.total.Add(n)
	}
	return w
}

// flows returns the matrix with its totals as big integers.
func (w *wordFlows) flows() *flows {
	if w == nil {
		return nil
	}
	f := &flows{words: w, rows: make([]*big.Int, len(w.rows)), columns: make([]*big.Int, len(w.columns)), total: w.total.Big()}
	for i, sum := range w.rows {
		f.rows[i] = sum.Big()
	}
	for i, sum := range w.columns {
		f.columns[i] = sum.Big()
	}
	return f
}

// words returns numbers that are not negative, row by row, as integers of 63 bits on their common scale, and false if one
// does not fit. It copies no coefficient.
func words(table [][]decimal.Decimal) ([]int64, bool) {
	var scale wordScale
	count := 0
	for _, row := range table {
		count += len(row)
		for _, d := range row {
			if !scale.fits(d) {
				return nil, false
			}
		}
	}
	all := make([]int64, 0, count)
	for _, row := range table {
		for _, d := range row {
			n := d.CoefficientInt64()
			if by := int(d.Exponent()) - scale.lowest; by > 0 && n != 0 {
				if by > int128.MaxPower64 {
					return nil, false
				}
				product := int128.Product(uint64(n), int128.Pow10(by))
				if product.High != 0 || product.Low > math.MaxInt64 {
					return nil, false
				}
				n = int64(product.Low)
			}
			all = append(all, n)
		}
	}
	return all, true
}

// wordScale finds the lowest exponent of numbers.
type wordScale struct {
	found    bool
	lowest   int
	exponent int32           // of limit
	limit    decimal.Decimal // the largest number of 63 bits with this exponent
}

// fits reports whether the coefficient of a number that is not negative has 63 bits.
func (s *wordScale) fits(d decimal.Decimal) bool {
	exponent := d.Exponent()
	if d.IsNegative() || !inRange(d) {
		return false
	}
	if !s.found || exponent != s.exponent {
		s.exponent, s.limit = exponent, decimal.New(math.MaxInt64, exponent)
	}
	if d.Cmp(s.limit) > 0 { // which compares the coefficients, because the exponents are the same
		return false
	}
	if !d.IsZero() && (!s.found || int(exponent) < s.lowest) {
		s.found, s.lowest = true, int(exponent)
	}
	return true
}

// maxWordPlaces is above the number of decimals to which a quotient of words is rounded.
const maxWordPlaces = int128.MaxPower64

// roundQuotient returns num/den rounded to places, from 0 below maxWordPlaces, and negated if it is negative. It returns
// false if it does not fit machine words. Den is not 0.
func roundQuotient(num, den int128.Uint, negative bool, places int, mode Rounding) (decimal.Decimal, bool) {
	twice := 2 * int128.Pow10(places)
	whole, rest := num.QuoRem(den)
	fraction, fits := rest.Mul64(twice)
	if !fits || whole.High != 0 {
		return decimal.Decimal{}, false
	}
	halves, rest := fraction.QuoRem(den)
	scaled := int128.Product(whole.Low, twice)
	halves, fits = halves.Add(scaled)
	if !fits || halves.High != 0 || halves.Low > math.MaxInt64 {
		return decimal.Decimal{}, false
	}
	n := int64(halves.Low >> 1)
	if mode.awayFromZero(magnitude{more: rest != (int128.Uint{}), negative: negative}, halves.Low&1 == 1, n&1 == 1) {
		n++
	}
	if negative {
		n = -n
	}
	return decimal.New(n, int32(-places)), true
}

// wordSquares returns Σx² and Σx of numbers that are not negative, and false if they do not fit 128 bits.
func wordSquares(values []decimal.Decimal) (squares, total int128.Uint, ok bool) {
	all, ok := words([][]decimal.Decimal{values})
	if !ok {
		return squares, total, false
	}
	for _, x := range all {
		total, _ = total.Add(int128.Uint{Low: uint64(x)})
		if squares, ok = squares.Add(int128.Product(uint64(x), uint64(x))); !ok {
			return squares, total, false
		}
	}
	return squares, total, true
}

// wordOverlap returns 2 Σmin(x, m) / Σ(x + m) of two lists of the same length, and false if they do not fit machine words
// or their total is zero.
func wordOverlap(exports, imports []decimal.Decimal) (Exact, bool) {
	both, ok := words([][]decimal.Decimal{exports, imports})
	if !ok || len(exports) != len(imports) {
		return Exact{}, false
	}
	var overlap, total int128.Uint
	for i, x := range both[:len(exports)] {
		m := both[len(exports)+i]
		overlap, _ = overlap.Add(int128.Uint{Low: uint64(min(x, m))})
		total, _ = total.Add(int128.Uint{Low: uint64(x) + uint64(m)})
	}
	if total == (int128.Uint{}) {
		return Exact{}, false
	}
	num := overlap.Big()
	return fraction(num.Lsh(num, 1), total.Big()), true
}
