package flow

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// maxCodes is the largest number of different periods, parties or products.
const maxCodes = 1 << 16

// dictionary numbers values in the order in which they come. It is safe for concurrent use.
type dictionary[T comparable] struct {
	mu      sync.RWMutex
	numbers map[T]uint16
	values  []T
}

// number returns the number of a value, and false if there are too many.
func (d *dictionary[T]) number(v T) (uint16, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if n, ok := d.numbers[v]; ok {
		return n, true
	}
	if len(d.values) == maxCodes {
		return 0, false
	}
	if d.numbers == nil {
		d.numbers = map[T]uint16{}
	}
	n := uint16(len(d.values))
	d.numbers[v] = n
	d.values = append(d.values, v)
	return n, true
}

func (d *dictionary[T]) size() int {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return len(d.values)
}

func (d *dictionary[T]) value(n uint16) T {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.values[n]
}

// ordered returns the numbers of all values in the order of the values.
func (d *dictionary[T]) ordered(compare func(a, b T) int) []uint16 {
	d.mu.RLock()
	defer d.mu.RUnlock()
	numbers := make([]uint16, len(d.values))
	for i := range numbers {
		numbers[i] = uint16(i)
	}
	slices.SortFunc(numbers, func(a, b uint16) int { return compare(d.values[a], d.values[b]) })
	return numbers
}

// codebook numbers what the columns hold. Exporters and importers have the same numbers.
type codebook struct {
	periods  dictionary[civil.Period]
	parties  dictionary[party.ID]
	products dictionary[string]
}

// size returns how many values a dimension has.
func (c *codebook) size(d Dimension) int {
	switch d {
	case Period:
		return c.periods.size()
	case Product:
		return c.products.size()
	}
	return c.parties.size()
}

// ordered returns the numbers of a dimension in the order of what they stand for.
func (c *codebook) ordered(d Dimension) []uint16 {
	switch d {
	case Period:
		return c.periods.ordered(civil.Period.Compare)
	case Product:
		return c.products.ordered(strings.Compare)
	}
	return c.parties.ordered(party.ID.Compare)
}

// set sets the field of a key to what a number stands for.
func (c *codebook) set(k *Key, d Dimension, n uint16) {
	switch d {
	case Period:
		k.Period = c.periods.value(n)
	case Exporter:
		k.Exporter = c.parties.value(n)
	case Importer:
		k.Importer = c.parties.value(n)
	case Product:
		k.Product = c.products.value(n)
	}
}

// number returns the number of a field of a key, and false if there are too many.
func (c *codebook) number(k Key, d Dimension) (uint16, bool) {
	switch d {
	case Period:
		return c.periods.number(k.Period)
	case Exporter:
		return c.parties.number(k.Exporter)
	case Importer:
		return c.parties.number(k.Importer)
	}
	return c.products.number(k.Product)
}

// compareLabels compares one field of two keys.
func compareLabels(a, b Key, d Dimension) int {
	switch d {
	case Period:
		return a.Period.Compare(b.Period)
	case Exporter:
		return a.Exporter.Compare(b.Exporter)
	case Importer:
		return a.Importer.Compare(b.Importer)
	}
	return cmp.Compare(a.Product, b.Product)
}
