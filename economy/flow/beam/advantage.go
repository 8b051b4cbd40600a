package flowbeam

import (
	"cmp"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/flow"
)

// Advantage is a revealed comparative advantage: Balassa's index of the exports of a product by an exporter, or of other
// dimensions.
type Advantage struct {
	flow.Key
	RCA decimal.Decimal
}

// RCA returns the revealed comparative advantages of a PCollection of [Totals] by two dimensions, such as exporter and
// product, as a PCollection of [Advantage], an element for each cell of the matrix, rounded as by [economy.Matrix.Round].
// They are those of [flow.Sums.RCA], whose errors are errors of the run.
func RCA(s beam.Scope, totals beam.PCollection, places int, mode economy.Rounding) (beam.PCollection, error) {
	if _, err := (economy.Exact{}).Round(places, mode); err != nil {
		return beam.PCollection{}, callError("RCA", err)
	}
	return expand(s, "RCA", &rcaFn{int64(places), string(mode)}, totals)
}

// rcaFn makes the matrix.
type rcaFn struct {
	Places int64
	Mode   string
}

// ProcessElement emits the cells row by row.
func (fn *rcaFn) ProcessElement(t Totals, emit func(Advantage)) error {
	m, err := t.Sums().RCA()
	if err != nil {
		return fmt.Errorf("flowbeam: RCA: %w", err)
	}
	cells, err := m.Round(int(fn.Places), economy.Rounding(fn.Mode))
	if err != nil {
		return fmt.Errorf("flowbeam: RCA: %w", err)
	}
	for r, row := range cells {
		for c, rca := range row {
			emit(Advantage{join(m.Rows[r], m.Columns[c]), rca})
		}
	}
	return nil
}

// join returns the key of a cell: the one field of its row and the one of its column.
func join(row, column flow.Key) flow.Key {
	return flow.Key{
		Period:   cmp.Or(row.Period, column.Period),
		Exporter: cmp.Or(row.Exporter, column.Exporter),
		Importer: cmp.Or(row.Importer, column.Importer),
		Product:  cmp.Or(row.Product, column.Product),
	}
}
