// Package tradefile makes files of invented trade in the form of BACI, of any size and the same for the same seed, for
// tests, measurements and examples.
package tradefile

import (
	"io"
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/region"
)

// Products is the number of products of a large file.
const Products = 5_000

// Reader returns a file of rows flows of a year: t,i,j,k,v,q, ordered by exporter, importer and product. Large countries
// come first in the lists of exporters and importers and trade more. Some 3 % of the quantities are missing.
func Reader(year, rows int, seed uint64) io.Reader {
	codes := Countries()
	f := &file{year: strconv.Itoa(year), codes: codes, left: rows, random: rand.New(rand.NewPCG(seed, uint64(year)))}
	f.shares(rows)
	f.buffer = append(f.buffer, "t,i,j,k,v,q\n"...)
	return f
}

// Countries returns the codes of the countries of a file: some large economies, then the others of M49 in order. 842 is
// the United States.
func Countries() []string {
	codes := []string{
		"156", "842", "276", "528", "392", "380", "410", "250", "484", "124", "56", "826", "784", "643", "702", "724", "756", "356", "36", "704",
		"616", "682", "360", "764", "76", "458", "792", "203", "40", "372", "752", "398", "860",
	}
	for n := 1; n < 900; n++ {
		code := strconv.Itoa(n)
		if country, ok := region.CountryByNumeric(n); ok && !slices.Contains(codes, code) && country.Code().String() != "US" {
			codes = append(codes, code)
		}
	}
	return codes
}

// file is a file being made.
type file struct {
	year     string
	codes    []string
	of       []int // rows of each exporter
	exporter int
	importer int
	group    int // rows of the exporter and the importer
	done     int // of the exporter
	place    int // in the group
	left     int
	random   *rand.Rand
	buffer   []byte
	at       int
}

// shares divides the rows among the exporters: the n-th largest has a share in proportion to 1/(n+10), but no more rows
// than it can have with different importers and products.
func (f *file) shares(rows int) {
	n := len(f.codes)
	f.of = make([]int, n)
	sum := 0.0
	for i := range n {
		sum += 1 / float64(i+10)
	}
	given := 0
	for i := range n {
		f.of[i] = min(int(float64(rows)/float64(i+10)/sum), n*Products)
		given += f.of[i]
	}
	for i := 0; given < rows; i = (i + 1) % n { // what rounding left
		f.of[i]++
		given++
	}
}

// Read fills p.
func (f *file) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		if f.at == len(f.buffer) && !f.fill() {
			break
		}
		c := copy(p[n:], f.buffer[f.at:])
		n, f.at = n+c, f.at+c
	}
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

// fill makes some rows.
func (f *file) fill() bool {
	f.buffer, f.at = f.buffer[:0], 0
	for f.left > 0 && len(f.buffer) < 1<<16 {
		f.row()
		f.left--
	}
	return len(f.buffer) > 0
}

// row makes the next row.
func (f *file) row() {
	for f.done == f.of[f.exporter] {
		f.exporter, f.importer, f.place, f.group, f.done = f.exporter+1, 0, 0, 0, 0
	}
	n := len(f.codes)
	for f.place == f.group {
		// The importers share what is left of the exporter's rows: the first ones have more products.
		f.importer++
		f.group = (f.of[f.exporter] - f.done) * 3 / (2 * max(n-f.importer, 1))
		f.group = min(max(f.group, 1), Products, f.of[f.exporter]-f.done)
		f.place = 0
	}
	x := f.random.Uint64()
	step := max(Products/f.group, 1)
	product := f.place*step + int(x%uint64(step))
	chapter := 1 + product/52
	if chapter >= 77 {
		chapter++ // which the Harmonized System does not have
	}
	x /= 64
	b := append(f.buffer, f.year...)
	b = append(append(b, ','), f.codes[f.exporter]...)
	b = append(append(b, ','), f.codes[(f.exporter+f.importer)%n]...)
	b = append(b, ',', byte('0'+chapter/10), byte('0'+chapter%10))
	rest := product % 52
	b = append(b, '0', byte('1'+rest/10), byte('0'+rest%10), '0', ',')
	digits := 1 + x%9
	x /= 16
	amount := x % pow10(digits)
	b = appendThousandths(b, amount+1)
	x >>= 20
	if b = append(b, ','); x%32 == 0 {
		b = append(b, "NA"...)
	} else {
		b = appendThousandths(b, amount/7+x%1000)
	}
	f.buffer = append(b, '\n')
	f.place++
	f.done++
}

func pow10(n uint64) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}

// appendThousandths appends n/1000 with three decimals.
func appendThousandths(b []byte, n uint64) []byte {
	b = strconv.AppendUint(b, n/1000, 10)
	n %= 1000
	return append(b, '.', byte('0'+n/100), byte('0'+n/10%10), byte('0'+n%10))
}
