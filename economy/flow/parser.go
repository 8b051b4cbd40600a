package flow

import (
	"bytes"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// parser parses chunks into blocks, in one goroutine.
type parser struct {
	*layout
	endLine    byte
	maxFaults  int
	codes      [valueColumn]*cache // of the columns that have codes
	fields     [][]byte
	leftOut    int64
	rows       int64
	faults     []*figures.Error
	full       *figures.Error // more codes than there can be, wherever they are
	lineNumber int
}

// newParser returns a parser whose codes are numbered in a codebook.
func newParser(l *layout, o *Options, endLine byte, book *codebook) *parser {
	return &parser{layout: l, endLine: endLine, maxFaults: o.MaxFaults, codes: [...]*cache{
		periodColumn: newCache(6, l.period(book)), exporterColumn: newCache(10, o.party(book, Exporter)),
		importerColumn: newCache(10, o.party(book, Importer)), productColumn: newCache(13, l.productCode(book)),
	}}
}

// parse appends the rows of a chunk to a block. It may stop after more faults than are allowed.
func (p *parser) parse(c chunk, b *block) {
	p.lineNumber = c.row
	found := len(p.faults)
	for text := c.text; len(text) > 0; p.lineNumber++ {
		line := text
		if end := bytes.IndexByte(text, p.endLine); end >= 0 {
			line, text = text[:end], text[end+1:]
		} else {
			text = nil
		}
		if line = bytes.TrimSuffix(line, []byte("\r")); len(line) == 0 {
			continue
		}
		p.rows++
		if p.line(line, b); len(p.faults)-found > p.maxFaults || p.full != nil {
			return
		}
	}
}

// fail records a fault of the current row.
func (p *parser) fail(column int, input []byte, reason string) {
	name := ""
	if column >= 0 && column < len(p.header) {
		name = p.header[column]
	}
	p.faults = append(p.faults, &figures.Error{Format: p.format, Row: p.lineNumber, Column: name, Input: string(input), Reason: reason})
}

// line appends one row, unless it is left out or wrong.
func (p *parser) line(line []byte, b *block) {
	fields, reason := tabular.Split(p.fields[:0], line, p.comma)
	p.fields = fields
	if n := len(fields); p.optional && n == len(p.header)+1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	switch {
	case reason != "":
		p.fail(-1, nil, reason)
		return
	case len(fields) != len(p.header):
		p.fail(-1, nil, count(len(fields), "field")+"; the header has "+strconv.Itoa(len(p.header)))
		return
	}
	for i := range p.filters {
		if f := &p.filters[i]; !f.admits(fields[f.column]) {
			p.leftOut++
			return
		}
	}
	var numbers [valueColumn]uint16
	for i, c := range p.codes {
		code := trimBlanks(fields[p.places[i]])
		n, ok := c.number(code)
		if !ok {
			m := c.meaning(code)
			if m.full {
				p.full = &figures.Error{Format: p.format, Reason: m.reason}
				return
			}
			if m.reason != "" {
				p.fail(p.places[i], code, m.reason)
				return
			}
			if m.skip {
				p.leftOut++
				return
			}
			n = m.number
		}
		numbers[i] = n
	}
	if !p.numbers(fields, b) {
		return
	}
	b.periods, b.exporters = append(b.periods, numbers[periodColumn]), append(b.exporters, numbers[exporterColumn])
	b.importers, b.products = append(b.importers, numbers[importerColumn]), append(b.products, numbers[productColumn])
}

// numbers appends the value and the quantity of a row, and reports whether both can be read.
func (p *parser) numbers(fields [][]byte, b *block) bool {
	if p.places[quantityColumn] >= 0 {
		value, decimals, ok := shortNumber(trimBlanks(fields[p.places[valueColumn]]))
		quantity, decimalsToo, okToo := shortNumber(trimBlanks(fields[p.places[quantityColumn]]))
		if ok && okToo && !(p.zero && quantity == 0) {
			b.values.add(value, decimals-p.powers[valueColumn])
			b.quantities.add(quantity, decimalsToo-p.powers[quantityColumn])
			return true
		}
	}
	value, ok := p.number(fields, valueColumn)
	if !ok {
		return false
	}
	quantity, ok := p.number(fields, quantityColumn)
	if !ok {
		return false
	}
	if p.zero && quantity.isZero() && !value.isZero() {
		quantity = number{kind: stateMissing}
	}
	value.appendTo(&b.values)
	quantity.appendTo(&b.quantities)
	return true
}

// number is a number as written: n·10^-decimals, or a large one.
type number struct {
	kind     state
	n        int64
	decimals int
	large    decimal.Decimal
}

func (n *number) isZero() bool {
	return n.kind == stateKnown && n.n == 0 || n.kind == stateLarge && n.large.IsZero()
}

func (n *number) appendTo(c *column) {
	switch n.kind {
	case stateMissing:
		c.addMissing()
	case stateLarge:
		c.addDecimal(n.large)
	default:
		c.add(n.n, n.decimals)
	}
}

// number reads a number, and reports whether it is one or missing.
func (p *parser) number(fields [][]byte, column int) (number, bool) {
	at := p.places[column]
	if at < 0 {
		return number{kind: stateMissing}, true
	}
	text := trimBlanks(fields[at])
	if n, decimals, ok := shortNumber(text); ok {
		return number{n: n, decimals: decimals - p.powers[column]}, true
	}
	if string(text) == p.missing[0] || string(text) == p.missing[1] {
		return number{kind: stateMissing}, true
	}
	d, err := tabular.Decimal(text, p.powers[column])
	if err != nil {
		p.fail(at, text, err.Error())
		return number{}, false
	}
	return number{kind: stateLarge, large: d}, true
}

// shortNumber reads most numbers: up to 18 digits, perhaps with a point between them.
func shortNumber(text []byte) (n int64, decimals int, ok bool) {
	if len(text) == 0 || len(text) > 18 {
		return 0, 0, false
	}
	point := -1
	for i, c := range text {
		switch d := c - '0'; {
		case d <= 9:
			n = 10*n + int64(d)
		case c == '.' && point < 0 && i > 0 && i < len(text)-1:
			point = i
		default:
			return 0, 0, false
		}
	}
	if point >= 0 {
		decimals = len(text) - 1 - point
	}
	return n, decimals, true
}

// trimBlanks removes the blanks before a field, with which some editions of BACI pad numbers.
func trimBlanks(text []byte) []byte {
	for len(text) > 0 && text[0] == ' ' {
		text = text[1:]
	}
	return text
}
