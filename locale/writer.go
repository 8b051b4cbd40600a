package locale

// writer prints one number: it is filled by the formatter, rounded by standard or compact, and
// appended with the affixes of its pattern.
type writer struct {
	info    *info
	data    *numberData
	figure  figure
	layout  layout
	pattern *pattern
	row     affixes // in place of the pattern's where compact says so
	hasRow  bool
	min     int    // places printed at least
	symbol  string // in the place of ¤
}

// standard rounds for the standard notation.
func (w *writer) standard(low, high int) {
	if high != allPlaces {
		w.figure.round(high)
	}
	w.min = low
}

// compact divides and rounds for a compact notation. Numbers of one to four digits are not grouped.
func (w *writer) compact(t compactTable) {
	w.layout.minGroup = max(w.layout.minGroup, 2)
	row := t.scale(&w.figure)
	if row == nil {
		w.figure.roundCompact()
		return
	}
	w.row, w.hasRow = row.affixes(&w.figure, w.info.cardinal(&w.figure, 0))
}

// append appends the rounded number with its affixes.
func (w *writer) append(dst []byte) []byte {
	f := &w.figure
	set := w.pattern.of(f.negative)
	if w.hasRow {
		set = w.row.of(f.negative)
	}
	dst = set[0].append(dst, w.symbol)
	if set[1].before == noDigits {
		return dst
	}
	if set[0].spaceAfter(w.symbol) {
		dst = append(dst, noBreakSpace...)
	}
	dst = w.layout.append(dst, f, w.min)
	if set[1].spaceBefore(w.symbol) {
		dst = append(dst, noBreakSpace...)
	}
	return set[1].append(dst, w.symbol)
}
