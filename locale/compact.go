package locale

import (
	"math/bits"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// firstPower is the power of ten of the first row of a compact table.
const firstPower = 3

// explicitOne is the column of a row that applies to exactly one; it follows those of the plural categories.
const explicitOne = pluralCategories

// noDigits is the suffix of a compact pattern whose word replaces the number ("mille").
const noDigits = "\x00"

// compactTable holds the compact patterns of one style, one row per power of ten from a thousand on. Greater powers
// use the last row.
type compactTable []compactRow

// compactRow holds the patterns of one power of ten.
type compactRow struct {
	_     incomparable
	zeros int                          // digits before the decimal point; 0 if the standard pattern applies
	set   uint8                        // bit set of the columns that have a pattern
	ids   [pluralCategories + 1]uint16 // number of the affixes plus one; 0 is the standard pattern
}

func readCompact(r packed.Reader) compactTable {
	var t compactTable
	for !r.Done() {
		row := compactRow{zeros: int(r.Byte()), set: r.Byte()}
		for set := row.set; set != 0; set &= set - 1 {
			row.ids[bits.TrailingZeros8(set)] = uint16(r.Uint())
		}
		t = append(t, row)
	}
	return t
}

// compactNumbers returns the table of a compact notation, or nil for the standard notation.
func (d *numberData) compactNumbers(n Notation) *compactTable {
	switch n {
	case CompactShort:
		return &d.short
	case CompactLong:
		return &d.long
	}
	return nil
}

// compactMoney returns the table of a compact notation. CLDR has only short patterns for money, which serve both
// notations.
func (d *numberData) compactMoney(n Notation) *compactTable {
	if n == CompactShort || n == CompactLong {
		return &d.moneyShort
	}
	return nil
}

// compact divides and rounds for a compact notation. Numbers of up to four digits are not grouped.
func (w *writer) compact(t compactTable, r rounding) {
	w.layout.minGroup = max(w.layout.minGroup, 2)
	w.min = r.low
	row := t.scale(&w.figure, &r)
	if row == nil {
		w.figure.roundBy(&r)
		return
	}
	w.row, w.hasRow = row.affixes(&w.figure, w.info.cardinal(&w.figure, r.low))
}

// row returns the row for a magnitude, which is the power of ten of a number's first digit. It returns nil below a
// thousand.
func (t compactTable) row(magnitude int) *compactRow {
	if magnitude < firstPower || len(t) == 0 {
		return nil
	}
	return &t[min(magnitude-firstPower, len(t)-1)]
}

// shift returns the power of ten by which a number of the given magnitude is divided.
func (t compactTable) shift(magnitude int) int {
	row := t.row(magnitude)
	if row == nil || row.zeros == 0 {
		return 0
	}
	return min(magnitude, firstPower+len(t)-1) + 1 - row.zeros
}

// scale divides and rounds f for its row of the table and returns the row, or nil if the standard pattern applies. A
// figure that rounds up to the next power of ten is divided again.
func (t compactTable) scale(f *figure, r *rounding) *compactRow {
	if f.isZero() {
		return nil
	}
	magnitude := f.point - 1
	shift := t.shift(magnitude)
	f.point -= shift
	f.roundBy(r)
	if f.isZero() {
		return nil
	}
	if f.point-1 != magnitude-shift {
		if next := t.shift(magnitude + 1); next != shift {
			f.point += shift - next
			shift = next
			f.roundBy(r)
		}
	}
	return t.row(f.point - 1 + shift)
}

// affixes returns the affixes for a figure of the given plural category. It returns false if the standard pattern
// applies.
func (row *compactRow) affixes(f *figure, category int) (affixes, bool) {
	column := category
	switch {
	case row.set&(1<<explicitOne) != 0 && f.isOne():
		column = explicitOne
	case row.set&(1<<category) == 0:
		column = other
	}
	if row.ids[column] == 0 {
		return affixes{}, false
	}
	return affixesOf(int(row.ids[column]) - 1), true
}
