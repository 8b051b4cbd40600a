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
}

// gridOf returns a table in words.
func gridOf(t economy.Table, o Options, isFile bool) grid {
	p := printer{o, shaped(t), byTable, isFile}
	p.units = sharedUnits(p.table)
	if isFile {
		p.Notation = locale.Standard
	}
	if isFile || p.units == byCell {
		p.Power = 0
	}
	names := p.names()
	about := t.About
	about.Unit = economy.Unit{}
	if p.units == byTable {
		about.Unit, _ = heading.Unit(flat(p.table))
	}
	g := grid{title: names.Title(about), isRightToLeft: heading.IsRightToLeft(o.Locale.Tag())}
	if title := character.Line(o.Title); title != "" {
		g.title = title
	}
	header := []string{""}
	for c, label := range t.Columns {
		if p.units == byColumn {
			label.Unit, _ = heading.Unit(column(p.table, c))
		}
		header = append(header, names.Label(label, locale.Abbreviated))
	}
	g.rows, g.marks = append(g.rows, header), append(g.marks, make([]string, len(header)))
	groups := p.groups()
	for r, label := range t.Rows {
		if p.units == byRow {
			label.Unit, _ = heading.Unit(p.table.Cells[r])
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

func flat(t economy.Table) []economy.Cell {
	var all []economy.Cell
	for _, row := range t.Cells {
		all = append(all, row...)
	}
	return all
}

func column(t economy.Table, c int) []economy.Cell {
	var all []economy.Cell
	for _, row := range t.Cells {
		all = append(all, row[c])
	}
	return all
}

// sharedUnits returns where the units of a table stand: as far up as they are the same.
func sharedUnits(t economy.Table) shared {
	if _, same := heading.Unit(flat(t)); same {
		return byTable
	}
	isSame := true
	for _, row := range t.Cells {
		_, same := heading.Unit(row)
		isSame = isSame && same
	}
	if isSame {
		return byRow
	}
	for c := range t.Columns {
		if _, same := heading.Unit(column(t, c)); !same {
			return byCell
		}
	}
	return byColumn
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
			rows[r] = p.figures().Group(p.table.Cells[r], about, label.Measure)
		}
		return func(r, _ int) heading.Group { return rows[r] }
	case p.units == byColumn || p.units == byTable && slices.ContainsFunc(p.table.Columns, isFine):
		columns := make([]heading.Group, len(p.table.Columns))
		for c, label := range p.table.Columns {
			columns[c] = p.figures().Group(column(p.table, c), about, label.Measure)
		}
		return func(_, c int) heading.Group { return columns[c] }
	case p.units == byCell:
		return func(r, c int) heading.Group {
			return p.figures().Group(p.table.Cells[r][c:c+1], about, p.table.Rows[r].Measure, p.table.Columns[c].Measure)
		}
	}
	all := p.figures().Group(flat(p.table), about)
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
