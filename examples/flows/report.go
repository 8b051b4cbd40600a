package main

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/region"
)

// report is the answer before it is printed.
type report struct {
	options
	totals
	tables []economy.Table
}

// newReport reads the file and computes the tables.
func newReport(o options) (r report, err error) {
	r.options = o
	if r.totals, err = o.read(); err != nil {
		return r, err
	}
	exports, err := r.products.Sum(flow.Exporter)
	if err != nil {
		return r, err
	}
	largest := exports.Top(r.top)
	for _, table := range []func([]flow.Sum, flow.Sum) (economy.Table, error){r.ranking, r.advantage, r.concentration} {
		t, err := table(largest, exports.Total())
		if err != nil {
			return r, err
		}
		t.About.Period = r.year
		r.tables = append(r.tables, t)
	}
	return r, nil
}

// ranking returns the exports of the largest exporters and their shares in the total.
func (r *report) ranking(largest []flow.Sum, total flow.Sum) (economy.Table, error) {
	percent := economy.MustParseUnit("percent")
	t := economy.Table{
		About:   economy.Label{Measure: "exporters"},
		Columns: []economy.Label{{Measure: "value", Unit: r.products.Unit()}, {Measure: "share", Unit: percent}},
	}
	for _, s := range largest {
		share, err := s.Share(total)
		if err != nil {
			return t, err
		}
		amount, err := economy.Balance(s.Amount, decimal.Decimal{})
		if err != nil {
			return t, err
		}
		t.Rows = append(t.Rows, economy.Label{Subject: s.Exporter})
		t.Cells = append(t.Cells, []economy.Cell{
			{Value: economy.ExactValue{Amount: amount, Unit: r.products.Unit()}},
			{Value: economy.ExactValue{Amount: share, Unit: percent}},
		})
	}
	return t, nil
}

// advantage returns the revealed comparative advantage of each country of Central Asia in the chapters of the Harmonized
// System of which the region exports most.
func (r *report) advantage([]flow.Sum, flow.Sum) (economy.Table, error) {
	chapters, err := r.products.ByChapter()
	if err != nil {
		return economy.Table{}, err
	}
	exports, err := chapters.Where(isCentralAsian).Sum(flow.Product)
	if err != nil {
		return economy.Table{}, err
	}
	top := map[string]bool{}
	for _, s := range exports.Top(r.top) {
		top[s.Product] = true
	}
	rca, err := chapters.RCA()
	if err != nil {
		return economy.Table{}, err
	}
	t, err := rca.Table(isCentralAsian, func(k flow.Key) bool { return top[k.Product] })
	t.About.Measure = "advantage"
	return t.Transpose(), err
}

// isCentralAsian reports whether the exporter of a key is in Central Asia, the area 143 of UN M49.
func isCentralAsian(k flow.Key) bool {
	code, ok := k.Exporter.Region()
	return ok && region.MustParseCode("143").Contains(code)
}

// concentration returns how much the largest exporters depend on few partners.
func (r *report) concentration(largest []flow.Sum, _ flow.Sum) (economy.Table, error) {
	top := map[flow.Key]bool{}
	for _, s := range largest {
		top[s.Key] = true
	}
	exports := r.partners.Where(func(k flow.Key) bool { return top[flow.Key{Exporter: k.Exporter}] })
	t, err := exports.ByRow(
		economy.Measure{Name: "hhi", Of: economy.HHI}, economy.Measure{Name: "equivalent-number", Of: economy.EquivalentNumber})
	t.About.Measure = "concentration"
	return t, err
}
