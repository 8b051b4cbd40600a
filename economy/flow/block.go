package flow

// block holds consecutive rows in columns.
type block struct {
	periods, exporters, importers, products []uint16
	values, quantities                      column
}

// reset empties the block, for up to capacity rows, and keeps its memory.
func (b *block) reset(capacity int) {
	for _, codes := range [...]*[]uint16{&b.periods, &b.exporters, &b.importers, &b.products} {
		if cap(*codes) < capacity {
			*codes = make([]uint16, 0, capacity)
		}
		*codes = (*codes)[:0]
	}
	b.values.reset(capacity)
	b.quantities.reset(capacity)
}

func (b *block) len() int { return len(b.periods) }

// codes returns the column of a dimension.
func (b *block) codes(d Dimension) []uint16 {
	switch d {
	case Period:
		return b.periods
	case Exporter:
		return b.exporters
	case Importer:
		return b.importers
	}
	return b.products
}

func (b *block) numbers(m Measure) *column {
	if m == Quantity {
		return &b.quantities
	}
	return &b.values
}
