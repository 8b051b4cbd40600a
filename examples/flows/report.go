package main

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/party"
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
	exporters, err := r.products.Sum(flow.Exporter)
	if err != nil {
		return r, err
	}
	for _, of := range []struct {
		title string
		table func(exporters flow.Sums) (economy.Table, error)
	}{{"exporters", r.ranking}, {"advantage", r.advantage}, {"concentration", r.concentration}} {
		t, err := of.table(exporters)
		if err != nil {
			return r, err
		}
		t.About.Measure, t.About.Period = of.title, r.year
		r.tables = append(r.tables, t)
	}
	return r, nil
}

// ranking returns the exports of the largest exporters and their shares in the total.
func (r *report) ranking(exporters flow.Sums) (economy.Table, error) { return exporters.Ranking(r.top) }

// advantage returns the revealed comparative advantage of each country of Central Asia in the chapters of the Harmonized
// System of which the region exports most.
func (r *report) advantage(flow.Sums) (economy.Table, error) {
	centralAsia := flow.Within(flow.Exporter, party.MustParseID("143"))
	chapters, err := r.products.ByChapter()
	if err != nil {
		return economy.Table{}, err
	}
	exports, err := chapters.Where(centralAsia).Sum(flow.Product)
	if err != nil {
		return economy.Table{}, err
	}
	var top []string
	for _, s := range exports.Top(r.top) {
		top = append(top, s.Product)
	}
	rca, err := chapters.RCA()
	if err != nil {
		return economy.Table{}, err
	}
	t, err := rca.Table(centralAsia, flow.Products(top...))
	return t.Transpose(), err
}

// concentration returns how much the largest exporters depend on few partners.
func (r *report) concentration(exporters flow.Sums) (economy.Table, error) {
	var top []party.ID
	for _, s := range exporters.Top(r.top) {
		top = append(top, s.Exporter)
	}
	return r.partners.Where(flow.Within(flow.Exporter, top...)).ByRow(
		economy.Measure{Name: "hhi", Of: economy.HHI}, economy.Measure{Name: "equivalent-number", Of: economy.EquivalentNumber})
}
