package chart

import (
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/heading"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/locale"
)

// figures is a table as it is drawn: names in words, and the number and the text of each cell.
type figures struct {
	title, unit   string
	rows, columns []string
	labels        []economy.Label // of the columns
	numbers       [][]*big.Rat    // nil where there is a gap
	texts         [][]string
	notation      locale.Notation
	isRightToLeft bool
}

// irrationalPlaces is the number of decimals to which an irrational number is drawn.
const irrationalPlaces = 30

// figuresOf returns the figures of a table.
func figuresOf(function string, t economy.Table, o Options) (figures, error) {
	if err := check(function, len(t.Rows), len(t.Columns)); err != nil {
		return figures{}, err
	}
	var drawn []economy.Cell
	cells := make([][]economy.Cell, len(t.Rows))
	for r := range cells {
		cells[r] = make([]economy.Cell, len(t.Columns))
		if r < len(t.Cells) {
			copy(cells[r], t.Cells[r])
		}
		for c, cell := range cells[r] {
			if !cell.Confidentiality.IsPublic() && !o.ShowConfidential {
				cells[r][c] = economy.Cell{}
			}
		}
		drawn = append(drawn, cells[r]...)
	}
	unit, same := heading.Unit(drawn)
	if !same {
		return figures{}, &Error{function, "figures of several units; draw those of one"}
	}
	o.Power = powerOf(t, cells, unit, o.Power)
	names := o.names()
	about := t.About
	about.Unit = economy.Unit{}
	f := figures{title: names.Title(about), unit: names.Unit(unit), labels: t.Columns, isRightToLeft: heading.IsRightToLeft(o.Locale.Tag())}
	if title := character.Line(o.Title); title != "" {
		f.title = title
	}
	for _, label := range t.Columns {
		f.columns = append(f.columns, names.Label(label, locale.Abbreviated))
	}
	f.setNumbers(cells)
	if o.Power > 0 {
		f.scale(o.Power)
		o.Notation = locale.Standard
	}
	f.notation = o.notationOf(f.numbers)
	measures := []string{t.About.Measure}
	for _, label := range append(t.Rows[:len(t.Rows):len(t.Rows)], t.Columns...) {
		measures = append(measures, label.Measure)
	}
	group := heading.Figures{Locale: o.Locale, Places: o.Places, Notation: f.notation, Power: o.Power}.Group(drawn, measures...)
	for r, label := range t.Rows {
		f.rows = append(f.rows, names.Label(label, locale.Wide))
		f.texts = append(f.texts, make([]string, len(t.Columns)))
		for c, cell := range cells[r] {
			if f.numbers[r][c] != nil {
				f.texts[r][c] = group.Number(cell)
			}
		}
	}
	return f, nil
}

// powerOf returns the power of ten in which the figures of a table are counted: none if one of them does not add up.
func powerOf(t economy.Table, cells [][]economy.Cell, unit economy.Unit, power int) int {
	isDrawn := func(cell economy.Cell) bool { return !cell.IsMissing() }
	for r, label := range t.Rows {
		if slices.ContainsFunc(cells[r], isDrawn) && !heading.AddsUp(t.About, label) {
			return 0
		}
	}
	for c, label := range t.Columns {
		if slices.ContainsFunc(cells, func(row []economy.Cell) bool { return isDrawn(row[c]) }) && !heading.AddsUp(label) {
			return 0
		}
	}
	return heading.PowerOf(unit, power)
}

// scale divides all numbers by a power of ten.
func (f *figures) scale(n int) {
	for _, row := range f.numbers {
		for _, x := range row {
			if x != nil {
				x.Quo(x, power(n))
			}
		}
	}
}

func (f *figures) setNumbers(cells [][]economy.Cell) {
	for _, row := range cells {
		numbers := make([]*big.Rat, len(row))
		for c, cell := range row {
			if cell.IsMissing() {
				continue
			}
			if r, rational := cell.Value.Amount.Rat(); rational {
				numbers[c] = r
			} else if d, err := cell.Value.Amount.Round(irrationalPlaces, economy.HalfEven); err == nil {
				numbers[c] = d.Rat()
			}
		}
		f.numbers = append(f.numbers, numbers)
	}
}

// notationOf returns the given notation, or a compact one for large numbers.
func (o Options) notationOf(numbers [][]*big.Rat) locale.Notation {
	if o.Notation != "" {
		return o.Notation
	}
	large := big.NewRat(100_000, 1)
	for _, row := range numbers {
		for _, x := range row {
			if x != nil && new(big.Rat).Abs(x).Cmp(large) >= 0 {
				return locale.CompactShort
			}
		}
	}
	return locale.Standard
}

// all returns the numbers of all cells.
func (f *figures) all() []*big.Rat {
	var all []*big.Rat
	for _, row := range f.numbers {
		for _, x := range row {
			if x != nil {
				all = append(all, x)
			}
		}
	}
	return all
}

// maxTold is the number of figures of a row that a description has; of more it has the first and the last ones.
const maxTold = 12

// description tells the figures of each row, for those who do not see the drawing.
func (f *figures) description() string {
	text := ""
	for r, name := range f.rows {
		if r > 0 {
			text += "\n"
		}
		text += name + ":"
		var told []string
		for c, figure := range f.texts[r] {
			if figure != "" {
				told = append(told, f.columns[c]+" "+figure)
			}
		}
		if len(told) > maxTold {
			told = append(append(append([]string(nil), told[:maxTold/2]...), "…"), told[len(told)-maxTold/2:]...)
		}
		for i, t := range told {
			if i > 0 {
				text += ";"
			}
			text += " " + t
		}
	}
	return text
}
