package tabular

import "encoding/binary"

// The limits of a cache, which bound the memory for a file in which all codes differ.
const (
	maxCached = 1 << 16
	maxKey    = 256 // bytes
)

// entry is what a text means: a value, the reason why it has none, or that its row is left out.
type entry[T any] struct {
	text   string
	next   *entry[T] // the entry that followed it last time
	value  T
	reason string
	skip   bool
}

// cache remembers what the texts of a column mean. It looks first at the text of the previous row, and then in a
// table with a place for each hash of a text, because most columns have few different texts.
type cache[T any] struct {
	decode func(text string) (value T, skip bool, reason string)
	known  map[string]*entry[T]
	table  []*entry[T] // length a power of two, at least twice that of known until maxTable
	last   *entry[T]
}

// The limits of the table of a cache.
const (
	minTable = 1 << 4
	maxTable = 1 << 14
)

func newCache[T any](read func(string) (T, bool, string)) *cache[T] {
	return &cache[T]{decode: read, known: map[string]*entry[T]{}, table: make([]*entry[T], minTable)}
}

// get returns the entry of a text.
func (c *cache[T]) get(text []byte) *entry[T] {
	last := c.last
	if last == nil || len(text) > maxKey {
		return c.find(text)
	}
	if last.text == string(text) {
		return last
	}
	if next := last.next; next != nil && next.text == string(text) {
		c.last = next
		return next
	}
	found := c.table[hash(text)&uint64(len(c.table)-1)]
	if found == nil || found.text != string(text) {
		found = c.find(text)
	}
	last.next, c.last = found, found
	return found
}

// find returns the entry of a text that is not in the table.
func (c *cache[T]) find(text []byte) *entry[T] {
	found := c.known[string(text)]
	if found == nil {
		found = &entry[T]{text: string(text)}
		found.value, found.skip, found.reason = c.decode(found.text)
		if len(text) > maxKey {
			return found
		}
		if len(c.known) >= maxCached {
			clear(c.known)
			clear(c.table)
		}
		c.known[found.text] = found
		c.grow()
	}
	c.last = found
	c.table[hash(text)&uint64(len(c.table)-1)] = found
	return found
}

// grow enlarges the table if it has become too small for the known texts.
func (c *cache[T]) grow() {
	if 2*len(c.known) <= len(c.table) || len(c.table) == maxTable {
		return
	}
	c.table = make([]*entry[T], 4*len(c.table))
	for _, e := range c.known {
		c.table[hash([]byte(e.text))&uint64(len(c.table)-1)] = e
	}
}

// hash returns a number that differs for most different texts.
func hash(text []byte) uint64 {
	const prime = 0x9E3779B97F4A7C15
	h := uint64(len(text))
	for ; len(text) > 8; text = text[8:] {
		h = (h ^ binary.LittleEndian.Uint64(text)) * prime
		h ^= h >> 32
	}
	var last uint64
	for _, b := range text {
		last = last<<8 | uint64(b)
	}
	h = (h ^ last) * prime
	return h ^ h>>32
}
