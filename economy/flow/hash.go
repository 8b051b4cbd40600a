package flow

import "math/bits"

// hash is a hash table with linear probing, at most three quarters full. An empty cell is a free slot.
type hash struct {
	keys  []code
	cells []cell
	used  int
}

// cell returns the cell of a key, and adds it if there is none.
func (t *hash) cell(key code) *cell {
	if 4*(t.used+1) > 3*len(t.keys) {
		t.grow()
	}
	at := t.slot(key)
	if t.cells[at].isEmpty() {
		// Every caller counts a row in the cell that it asks for, after which the slot is taken.
		t.used++
		t.keys[at] = key
	}
	return &t.cells[at]
}

// slot returns the slot of a key, or the free one where it belongs.
func (t *hash) slot(key code) int {
	mask := len(t.keys) - 1
	at := int((uint64(key) ^ uint64(key)>>29) * 0x9E3779B97F4A7C15 >> (64 - bits.Len(uint(mask))))
	for !t.cells[at].isEmpty() && t.keys[at] != key {
		at = (at + 1) & mask
	}
	return at
}

func (t *hash) grow() { t.resize(max(2*len(t.keys), 1024)) }

// reserve makes place for a number of cells. Without it, cells that come in the order of another table would crowd the
// first slots of a smaller one.
func (t *hash) reserve(cells int) {
	size := max(len(t.keys), 1024)
	for 3*size < 4*(cells+1) {
		size *= 2
	}
	if size > len(t.keys) {
		t.resize(size)
	}
}

// resize moves the cells to a table of a size that is a power of two.
func (t *hash) resize(size int) {
	former := *t
	t.keys, t.cells = make([]code, size), make([]cell, size)
	for i := range former.cells {
		if c := &former.cells[i]; !c.isEmpty() {
			at := t.slot(former.keys[i])
			t.keys[at], t.cells[at] = former.keys[i], *c
		}
	}
}

func (t *hash) each(visit func(key code, c *cell)) {
	for i := range t.cells {
		if c := &t.cells[i]; !c.isEmpty() {
			visit(t.keys[i], c)
		}
	}
}
