package flow

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
)

// maxTableCells is the largest number of cells of a table.
const maxTableCells = 2_000_000

// newTable returns a table of results with empty cells.
func newTable(f, measure string, rows, columns []economy.Label) (economy.Table, error) {
	if len(rows) > 0 && len(columns) > maxTableCells/len(rows) {
		return economy.Table{}, callError(f, strconv.Itoa(len(rows))+" rows by "+strconv.Itoa(len(columns))+" columns are more than "+
			strconv.Itoa(maxTableCells)+" cells; pick or group them first")
	}
	t := economy.Table{Rows: rows, Columns: columns, About: economy.Label{Measure: measure}}
	cells := make([]economy.Cell, len(rows)*len(columns))
	for r := range rows {
		t.Cells = append(t.Cells, cells[r*len(columns):(r+1)*len(columns):(r+1)*len(columns)])
	}
	return t, nil
}

// Table returns sums by one or two dimensions as a table of results: rows by the first, columns by the second, or one
// column of the measure. A key without rows has an empty cell; see [economy.Table.AbsentAsZero]. The cell is missing if
// the number of one of its rows is. Exporters are the subjects of the labels, importers the counterparts, and products
// the indicators. A table of over 2,000,000 cells is an error.
func (s Sums) Table() (economy.Table, error) {
	if len(s.by) != 1 && len(s.by) != 2 {
		return economy.Table{}, s.needs("Table", 2)
	}
	columns := []economy.Label{{Measure: string(s.of)}}
	if len(s.by) == 2 {
		columns = labelsOf(s.labels[1])
	}
	t, err := newTable("Table", "", labelsOf(s.labels[0]), columns)
	if err != nil {
		return economy.Table{}, err
	}
	t.About.Unit = s.Unit()
	for i, key := range s.keys {
		cell := &t.Cells[key.at(0)][0]
		if len(s.by) == 2 {
			cell = &t.Cells[key.at(0)][key.at(1)]
		}
		if s.cells[i].missing > 0 {
			cell.Status = economy.StatusMissing
			continue
		}
		x, err := exactOf(s.amount(i))
		if err != nil {
			return economy.Table{}, err
		}
		cell.Value = economy.ExactValue{Amount: x, Unit: t.About.Unit}
	}
	return t, nil
}

func labelsOf(keys []Key) []economy.Label {
	labels := make([]economy.Label, len(keys))
	for i, k := range keys {
		labels[i] = k.label()
	}
	return labels
}

// exactOf returns a decimal as an Exact.
func exactOf(d decimal.Decimal) (economy.Exact, error) { return economy.Balance(d, decimal.Decimal{}) }

// Top returns the n largest sums, the largest first, and all of them if there are fewer. Of equal ones, the first in order
// comes first. Sums of which nothing is known come last.
func (s Sums) Top(n int) []Sum {
	order := make([]int, len(s.keys))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := s.cells[i].known > 0, s.cells[j].known > 0
		switch {
		case a && b:
			return s.compareAmounts(j, i)
		case a:
			return -1
		case b:
			return 1
		}
		return 0
	})
	var top []Sum
	for _, i := range order[:min(max(n, 0), len(order))] {
		top = append(top, s.At(i))
	}
	return top
}

// Ranking returns the n largest sums as a table, in the order of [Sums.Top], with a column of the amounts and one of their
// shares in the total of all sums. If a number is missing, so is the share.
func (s Sums) Ranking(n int) (economy.Table, error) {
	top := s.Top(n)
	rows := make([]economy.Label, len(top))
	for i, sum := range top {
		rows[i] = sum.label()
	}
	t, err := newTable("Ranking", "", rows, []economy.Label{{Measure: string(s.of), Unit: s.Unit()}, {Measure: "share", Unit: percent()}})
	if err != nil {
		return economy.Table{}, err
	}
	total := s.Total()
	for i, sum := range top {
		amount, share := &t.Cells[i][0], &t.Cells[i][1]
		amount.Status, share.Status = economy.StatusMissing, economy.StatusMissing
		if sum.Missing > 0 || sum.Known == 0 {
			continue
		}
		x, err := exactOf(sum.Amount)
		if err != nil {
			return economy.Table{}, err
		}
		*amount = economy.Cell{Value: economy.ExactValue{Amount: x, Unit: s.Unit()}}
		x, err = sum.Share(total)
		switch {
		case total.Missing > 0:
		case isUndefined(err):
			share.Status = economy.StatusCannotExist
		case err != nil:
			return economy.Table{}, err
		default:
			*share = economy.Cell{Value: economy.ExactValue{Amount: x, Unit: percent()}}
		}
	}
	return t, nil
}

// Share returns a sum in percent of another one, the total, such as that of [Sums.Total]. The total must be positive,
// and neither may lack a number.
func (s Sum) Share(total Sum) (economy.Exact, error) {
	for _, sum := range [...]Sum{s, total} {
		if sum.Missing > 0 || sum.Known == 0 {
			return economy.Exact{}, callError("Share", "the sum of "+sum.name()+" is not known: its number is missing in "+countRows(sum.Missing))
		}
	}
	return economy.Share(s.Amount, total.Amount)
}

func (s Sum) name() string {
	if s.Key == (Key{}) {
		return "all"
	}
	return s.Key.String()
}

func countRows(n uint64) string {
	if n == 1 {
		return "1 row"
	}
	return strconv.FormatUint(n, 10) + " rows"
}

// ByRow returns measures of the sums of each label of the first of two dimensions, such as the concentration of
// exporters on products, with a column for each measure. Where a measure is undefined, as for a total of zero, or a
// number is missing, so is the result. A key without rows does not count as a part, so it does not enter the number of
// parts of a measure such as the Gini coefficient.
func (s Sums) ByRow(measures ...economy.Measure) (economy.Table, error) {
	if err := s.needs("ByRow", 2); err != nil {
		return economy.Table{}, err
	}
	columns := make([]economy.Label, len(measures))
	for i, m := range measures {
		columns[i].Measure = m.Name
		if m.Of == nil {
			return economy.Table{}, callError("ByRow", "the measure "+strconv.Quote(m.Name)+" has no function")
		}
	}
	t, err := newTable("ByRow", "", labelsOf(s.labels[0]), columns)
	if err != nil {
		return economy.Table{}, err
	}
	t.About.Unit = ratio()
	for begin := 0; begin < len(s.keys); {
		row := s.keys[begin].at(0)
		var parts []decimal.Decimal
		complete := true
		end := begin
		for ; end < len(s.keys) && s.keys[end].at(0) == row; end++ {
			complete = complete && s.cells[end].missing == 0
			parts = append(parts, s.amount(end))
		}
		begin = end
		for c, m := range measures {
			cell := &t.Cells[row][c]
			cell.Status = economy.StatusMissing
			if !complete {
				continue
			}
			x, err := m.Of(parts)
			switch {
			case isUndefined(err):
				cell.Status = economy.StatusCannotExist
			case err != nil:
				return economy.Table{}, err
			default:
				*cell = economy.Cell{Value: economy.ExactValue{Amount: x, Unit: t.About.Unit}}
			}
		}
	}
	return t, nil
}

// HHI returns the concentration of each label of the first of two dimensions on those of the second, by [economy.HHI]. The
// rules are those of [Sums.ByRow].
func (s Sums) HHI() (economy.Table, error) {
	return s.ByRow(economy.Measure{Name: "hhi", Of: economy.HHI})
}
