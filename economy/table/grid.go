package table

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/heading"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/locale"
)

// grid is a table in words: a title, and rows of texts, of which the first is the header. The first text of each row is
// its label.
type grid struct {
	title         string
	rows          [][]string
	marks         [][]string // behind the texts of rows
	isRightToLeft bool
}

// shared says where the units of cells stand.
type shared int

const (
	byTable shared = iota // in the title
	byRow
	byColumn
	byCell
)

// printer turns cells into texts.
type printer struct {
	Options
	table  economy.Table
	units  shared
	isFile bool // plain numbers, for programs
	addsUp addsUp
}

// addsUp says which figures add up, so that they may be counted in a power of ten: those whose table, row and column say
// so.
type addsUp struct {
	table         bool
	rows, columns []bool
}

func addsUpOf(t economy.Table) addsUp {
	each := func(labels []economy.Label) []bool {
		var all []bool
		for _, label := range labels {
			all = append(all, heading.AddsUp(label))
		}
		return all
	}
	return addsUp{heading.AddsUp(t.About), each(t.Rows), each(t.Columns)}
}

// block is a part of a table.
type block struct{ fromRow, toRow, fromColumn, toColumn int }

func (p printer) all() block         { return block{0, len(p.table.Rows), 0, len(p.table.Columns)} }
func (p printer) row(r int) block    { return block{r, r + 1, 0, len(p.table.Columns)} }
func (p printer) column(c int) block { return block{0, len(p.table.Rows), c, c + 1} }

// cells returns the cells of a block.
func (p printer) cells(b block) []economy.Cell {
	var all []economy.Cell
	for r := b.fromRow; r < b.toRow; r++ {
		all = append(all, p.table.Cells[r][b.fromColumn:b.toColumn]...)
	}
	return all
}

// unit returns the unit of all cells of a block and the power of ten in which they are counted, and false if there are
// several.
func (p printer) unit(b block) (unit economy.Unit, power int, same bool) {
	for r := b.fromRow; r < b.toRow; r++ {
		for c := b.fromColumn; c < b.toColumn; c++ {
			cell := p.table.Cells[r][c]
			if cell.IsMissing() {
				continue
			}
			counted := 0
			if p.addsUp.table && p.addsUp.rows[r] && p.addsUp.columns[c] {
				counted = heading.PowerOf(cell.Value.Unit, p.Power)
			}
			switch {
			case unit.IsZero():
				unit, power = cell.Value.Unit, counted
			case cell.Value.Unit != unit || counted != power:
				return economy.Unit{}, 0, false
			}
		}
	}
	return unit, power, true
}

// group returns the group of the cells of a block.
func (p printer) group(b block, measures ...string) heading.Group {
	f := p.figures()
	_, f.Power, _ = p.unit(b)
	return f.Group(p.cells(b), measures...)
}

// gridOf returns a table in words.
func gridOf(t economy.Table, o Options, isFile bool) grid {
	p := printer{o, shaped(t), byTable, isFile, addsUpOf(t)}
	if isFile {
		p.Notation, p.Power = locale.Standard, 0
	}
	p.units = p.sharedUnits()
	if p.units == byCell {
		p.Power = 0
	}
	names := p.names()
	about := t.About
	about.Unit = economy.Unit{}
	if p.units == byTable {
		about.Unit, names.Power, _ = p.unit(p.all())
	}
	g := grid{title: names.Title(about), isRightToLeft: heading.IsRightToLeft(o.Locale.Tag())}
	if title := character.Line(o.Title); title != "" {
		g.title = title
		if heading.PowerOf(about.Unit, names.Power) > 0 {
			g.title = names.WithUnit(title, about.Unit) // without which the figures would be wrong
		}
	}
	header := []string{""}
	for c, label := range t.Columns {
		if p.units == byColumn {
			label.Unit, names.Power, _ = p.unit(p.column(c))
		}
		header = append(header, names.Label(label, locale.Abbreviated))
	}
	g.rows, g.marks = append(g.rows, header), append(g.marks, make([]string, len(header)))
	groups := p.groups()
	for r, label := range t.Rows {
		if p.units == byRow {
			label.Unit, names.Power, _ = p.unit(p.row(r))
		}
		row, marks := []string{names.Label(label, locale.Wide)}, []string{""}
		for c, cell := range p.table.Cells[r] {
			row, marks = append(row, p.cell(cell, groups(r, c))), append(marks, p.mark(cell))
		}
		g.rows, g.marks = append(g.rows, row), append(g.marks, marks)
	}
	return g
}

// marked returns the rows with their marks. If figures are aligned at their end, those without a mark get spaces in its
// place, so that digits stand below each other.
func (g grid) marked(isAligned bool) [][]string {
	rows := make([][]string, len(g.rows))
	room := make([]int, len(g.rows[0]))
	for _, marks := range g.marks {
		for c, mark := range marks {
			room[c] = max(room[c], character.Columns(mark))
		}
	}
	for r, row := range g.rows {
		for c, text := range row {
			text += g.marks[r][c]
			if isAligned && r > 0 {
				text += strings.Repeat(" ", room[c]-character.Columns(g.marks[r][c]))
			}
			rows[r] = append(rows[r], text)
		}
	}
	return rows
}

// shaped returns the table with a cell for every row and column.
func shaped(t economy.Table) economy.Table {
	cells := make([][]economy.Cell, len(t.Rows))
	for r := range cells {
		cells[r] = make([]economy.Cell, len(t.Columns))
		if r < len(t.Cells) {
			copy(cells[r], t.Cells[r])
		}
	}
	t.Cells = cells
	return t
}

// sharedUnits returns where the units of a table stand: as far up as they are the same.
func (p printer) sharedUnits() shared {
	isSame := func(n int, part func(int) block) bool {
		for i := range n {
			if _, _, same := p.unit(part(i)); !same {
				return false
			}
		}
		return true
	}
	_, _, same := p.unit(p.all())
	switch {
	case same:
		return byTable
	case isSame(len(p.table.Rows), p.row):
		return byRow
	case isSame(len(p.table.Columns), p.column):
		return byColumn
	}
	return byCell
}

// groups returns the group of each cell, whose figures have a common number of decimals: those with a common unit and, if
// some measure has more decimals than others, those of one measure.
func (p printer) groups() func(r, c int) heading.Group {
	about := p.table.About.Measure
	isFine := func(l economy.Label) bool { return heading.IsFine(l.Measure) }
	switch {
	case p.units == byRow || p.units == byTable && slices.ContainsFunc(p.table.Rows, isFine):
		rows := make([]heading.Group, len(p.table.Rows))
		for r, label := range p.table.Rows {
			rows[r] = p.group(p.row(r), about, label.Measure)
		}
		return func(r, _ int) heading.Group { return rows[r] }
	case p.units == byColumn || p.units == byTable && slices.ContainsFunc(p.table.Columns, isFine):
		columns := make([]heading.Group, len(p.table.Columns))
		for c, label := range p.table.Columns {
			columns[c] = p.group(p.column(c), about, label.Measure)
		}
		return func(_, c int) heading.Group { return columns[c] }
	case p.units == byCell:
		return func(r, c int) heading.Group {
			return p.group(block{r, r + 1, c, c + 1}, about, p.table.Rows[r].Measure, p.table.Columns[c].Measure)
		}
	}
	all := p.group(p.all(), about)
	return func(int, int) heading.Group { return all }
}

// cell returns the text of a cell.
func (p printer) cell(c economy.Cell, group heading.Group) string {
	isHidden := !c.Confidentiality.IsPublic() && !p.ShowConfidential
	places, notation := group.Of(c)
	switch {
	case p.isFile && (isHidden || c.IsMissing()):
		return ""
	case p.isFile:
		text, err := c.Value.Amount.Text(places, economy.HalfEven)
		if err != nil {
			return ""
		}
		if p.units == byCell {
			text += " " + c.Value.Unit.String()
		}
		return text
	case isHidden:
		return p.confidential()
	case c.IsMissing() && c.Status == economy.StatusCannotExist:
		return p.undefined()
	case c.IsMissing():
		return p.missing()
	case p.units == byCell:
		return strings.TrimSpace(c.Value.Format(p.Locale, places, economy.ValueOptions{Notation: notation, Bound: economy.BoundFormSign}))
	}
	return group.Number(c)
}
