package main

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// report is the answer before it is printed.
type report struct {
	options
	partners economy.Table // exports to each partner by year
	tables   []economy.Table
}

// add adds a table with the code of its title.
func (r *report) add(title string, t economy.Table) {
	t.About.Measure, t.About.Indicator = title, ""
	r.tables = append(r.tables, t)
}

// newReport reads the files and computes the tables.
func newReport(o options) (report, error) {
	r := report{options: o}
	series, err := o.read()
	if err != nil {
		return r, err
	}
	exporter := []party.ID{o.exporter}
	exports := economy.Selection{Subjects: exporter, Indicators: []string{"goods-exports"}}.Series(series)
	imports := economy.Selection{Counterparts: exporter, Indicators: []string{"goods-imports"}}.Series(series)
	if len(exports) == 0 {
		return r, fmt.Errorf("no exports of %s to a partner", o.exporter)
	}
	total, err := r.levels(exports)
	if err != nil {
		return r, err
	}
	if err := r.structure(); err != nil {
		return r, err
	}
	if err := r.growth(slices.Concat(exports, []economy.Series{total})); err != nil {
		return r, err
	}
	points := total.Points()
	return r, r.mirror(slices.Concat(exports, imports), points[len(points)-1].Period)
}

// levels adds the exports to each partner and their total, which it returns.
func (r *report) levels(exports []economy.Series) (economy.Series, error) {
	goods, _ := economy.LookupIndicator("goods-exports")
	partners := economy.Group{ID: party.MustParseID("total"), Members: economy.Counterparts(exports), AbsentIsZero: true}
	total, err := partners.TotalWith(goods, exports)
	if err != nil {
		return economy.Series{}, err
	}
	if r.partners, err = economy.SeriesTable(exports...); err != nil {
		return economy.Series{}, err
	}
	r.partners.About.Measure, r.partners.About.Indicator = "levels", ""
	levels, err := economy.SeriesTable(slices.Concat(exports, total)...)
	r.add("levels", levels)
	return total[0], err
}

// structure adds the shares of the partners and how concentrated the exports are on them.
func (r *report) structure() error {
	years := r.partners.Transpose()
	shares, err := years.RowShares()
	if err != nil {
		return err
	}
	concentration, err := years.ByRow(economy.Measure{Name: "hhi", Of: economy.HHI}, economy.Measure{Name: "equivalent-number", Of: economy.EquivalentNumber})
	r.add("shares", shares.Transpose())
	r.add("concentration", concentration.Transpose())
	return err
}

// growth adds the growth over the year before.
func (r *report) growth(exports []economy.Series) error {
	series, err := economy.Apply(exports, economy.Series.Growth)
	if err != nil {
		return err
	}
	growth, err := economy.SeriesTable(series...)
	r.add("growth", growth)
	return err
}

// mirror adds what both sides declare in a year.
func (r *report) mirror(series []economy.Series, year civil.Period) error {
	flows, faults := economy.MirrorSeries(economy.Selection{Periods: []civil.Period{year}}.Series(series), "goods-exports", "goods-imports")
	if len(faults) > 0 {
		return faults[0]
	}
	r.add("mirror", economy.MirrorTable(flows))
	return nil
}
