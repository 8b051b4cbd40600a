package locale

import "strconv"

// writer prints one number: it is filled by the formatter, rounded by standard or compact, and
// appended with the affixes of its pattern.
type writer struct {
	info     *info
	data     *numberData
	figure   figure
	layout   layout
	pattern  *pattern
	row      affixes // in place of the pattern's where compact says so
	hasRow   bool
	min      int    // places printed at least
	symbol   string // in the place of ¤
	exponent int32
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

// maxZeros is how many zeros a number may have between its digits and its decimal point. Beyond
// that it is printed as coefficient and exponent, so that a short input never makes a long output.
const maxZeros = 10_000

func (w *writer) append(dst []byte) []byte {
	f := &w.figure
	if f.point > len(f.digits)+maxZeros || f.point < -maxZeros {
		return w.appendExponent(dst)
	}
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

// appendExponent appends the number as ASCII coefficient and exponent, 15E20000, and the symbol.
func (w *writer) appendExponent(dst []byte) []byte {
	f := &w.figure
	if f.negative {
		dst = append(dst, '-')
	}
	dst = append(dst, f.digits...)
	dst = append(dst, 'E')
	dst = strconv.AppendInt(dst, int64(f.point-len(f.digits)), 10)
	if w.symbol != "" {
		dst = append(append(dst, noBreakSpace...), w.symbol...)
	}
	return dst
}
