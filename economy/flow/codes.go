package flow

import (
	"encoding/binary"
	"errors"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// meaning is what a code stands for: a number in a dictionary, or the reason why it has none.
type meaning struct {
	number uint16
	skip   bool
	reason string
	full   bool // the dictionary is full, which ends the file
}

// cache remembers the meanings of codes for one goroutine. The numbers of codes of up to seven bytes, which nearly all
// have, are found in a small hash table without a string.
type cache struct {
	numbers []entry // a power of two
	shift   int
	all     map[string]meaning
	read    func(code string) meaning
}

type entry struct {
	key    uint64 // 0 for none
	number uint16
}

// newCache returns a cache with a table of 2^bits codes.
func newCache(bits int, read func(code string) meaning) *cache {
	return &cache{make([]entry, 1<<bits), 64 - bits, map[string]meaning{}, read}
}

// number returns the number of a code, and false if it has none or must be looked up by meaning.
func (c *cache) number(code []byte) (uint16, bool) {
	if len(code) > 7 {
		return 0, false
	}
	key := keyOf(code)
	at := key * 0x9E3779B97F4A7C15 >> c.shift
	for way := range uint64(ways) {
		if e := &c.numbers[at^way]; e.key == key {
			return e.number, true
		}
	}
	m := c.meaning(code)
	if m.reason != "" || m.skip {
		return 0, false
	}
	for way := ways - 1; way > 0; way-- { // the code that came first gives way
		c.numbers[at^uint64(way)] = c.numbers[at^uint64(way-1)]
	}
	c.numbers[at] = entry{key, m.number}
	return m.number, true
}

// ways is the number of places that a code may have, a power of two.
const ways = 4

// keyOf returns the bytes of a code of up to seven, and their number plus one. It reads eight bytes at once where the chunk
// continues behind the code.
func keyOf(code []byte) uint64 {
	var word uint64
	if cap(code) >= 8 {
		word = binary.LittleEndian.Uint64(code[:8]) & (1<<(8*len(code)) - 1)
	} else {
		for i, b := range code {
			word |= uint64(b) << (8 * i)
		}
	}
	return word<<8 | uint64(len(code)+1)
}

// meaning returns the meaning of any code.
func (c *cache) meaning(code []byte) meaning {
	m, ok := c.all[string(code)]
	if !ok {
		m = c.read(string(code))
		if len(c.all) < maxCodes {
			c.all[string(code)] = m
		}
	}
	return m
}

func tooManyCodes(d Dimension) string {
	return "over " + count(maxCodes, "different "+string(d))
}

// numbered returns the meaning of a value.
func numbered[T comparable](d *dictionary[T], of Dimension, v T) meaning {
	n, ok := d.number(v)
	if !ok {
		return meaning{reason: tooManyCodes(of), full: true}
	}
	return meaning{number: n}
}

// party returns the meaning of the code of a party.
func (o *Options) party(book *codebook, of Dimension) func(code string) meaning {
	return func(code string) meaning {
		id, ok := o.Parties[code]
		switch {
		case ok && id.IsZero():
			return meaning{skip: true}
		case ok:
			return numbered(&book.parties, of, id)
		case code == "":
			return meaning{reason: "missing"}
		case o.Areas == "":
			id, ok = tabular.Numeric(code)
		default:
			id, ok = o.Areas.Party(code)
		}
		switch {
		case ok:
			return numbered(&book.parties, of, id)
		case o.OnlyKnownParties:
			return meaning{skip: true}
		case o.Areas == "":
			return meaning{reason: "not an M49 code of a country; add it to Options.Parties, or set Options.Areas"}
		}
		return meaning{reason: "not a code of the register " + string(o.Areas) + "; add it to Options.Parties"}
	}
}

// period returns the meaning of a period.
func (l *layout) period(book *codebook) func(code string) meaning {
	return func(code string) meaning {
		p, err := civil.ParsePeriodIn(code, l.dialect)
		var parse *civil.ParseError
		if errors.As(err, &parse) {
			return meaning{reason: parse.Reason}
		}
		return numbered(&book.periods, Period, p)
	}
}

// productCode returns the meaning of the code of a product.
func (l *layout) productCode(book *codebook) func(code string) meaning {
	return func(code string) meaning {
		if l.product != nil && !l.product([]byte(code)) {
			return meaning{skip: true}
		}
		if l.product == nil && !isDigits(code, 6) {
			return meaning{reason: "not a six-digit code of the Harmonized System"}
		}
		return numbered(&book.products, Product, code)
	}
}

func isDigits(code string, n int) bool {
	if len(code) != n {
		return false
	}
	for i := range n {
		if code[i] < '0' || code[i] > '9' {
			return false
		}
	}
	return true
}
