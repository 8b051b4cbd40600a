package flowbeam

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/flow"
)

type labelled struct {
	economy.Matrix
	rows, columns []flow.Key
}

func (m labelled) key(r, c int) flow.Key {
	k, o := m.rows[r], m.columns[c]
	if !o.Period.IsZero() {
		k.Period = o.Period
	}
	if !o.Exporter.IsZero() {
		k.Exporter = o.Exporter
	}
	if !o.Importer.IsZero() {
		k.Importer = o.Importer
	}
	if o.Product != "" {
		k.Product = o.Product
	}
	return k
}

func matrix(s flow.Sums) (labelled, error) {
	if len(s.By()) != 2 {
		return labelled{}, errors.New("two dims")
	}
	var m labelled
	rows, cols := map[flow.Key]int{}, map[flow.Key]int{}
	part := func(k flow.Key, d flow.Dimension) flow.Key {
		switch d {
		case flow.Period:
			return flow.Key{Period: k.Period}
		case flow.Exporter:
			return flow.Key{Exporter: k.Exporter}
		case flow.Importer:
			return flow.Key{Importer: k.Importer}
		}
		return flow.Key{Product: k.Product}
	}
	by := s.By()
	for x := range s.All() {
		a, b := part(x.Key, by[0]), part(x.Key, by[1])
		if _, ok := rows[a]; !ok {
			rows[a] = len(rows)
			m.rows = append(m.rows, a)
		}
		if _, ok := cols[b]; !ok {
			cols[b] = len(cols)
			m.columns = append(m.columns, b)
		}
	}
	cells := make([][]decimal.Decimal, len(rows))
	for i := range cells {
		cells[i] = make([]decimal.Decimal, len(cols))
	}
	for x := range s.All() {
		cells[rows[part(x.Key, by[0])]][cols[part(x.Key, by[1])]] = x.Amount
	}
	var err error
	m.Matrix, err = economy.RCA(cells)
	return m, err
}
