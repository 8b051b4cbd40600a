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
	partners economy.Table // exports to the main partners by year
	tables   []economy.Table
}

// newReport reads the files and computes the tables.
func newReport(o options) (report, error) {
	r := report{options: o}
	exports, imports, err := o.read()
	if err != nil {
		return r, err
	}
	if len(exports) == 0 {
		return r, fmt.Errorf("no exports of %s to a partner", o.exporter)
	}
	goods, _ := economy.LookupIndicator("goods-exports")
	partners := economy.Group{ID: party.MustParseID("total"), Members: economy.Counterparts(exports), AbsentIsZero: true}
	totals, err := partners.TotalWith(goods, exports)
	if err != nil {
		return r, err
	}
	points := totals[0].Points()
	year := points[len(points)-1].Period
	largest, err := economy.Largest(exports, year, o.top)
	if err != nil {
		return r, err
	}
	if r.partners, err = economy.SeriesTable(largest...); err != nil {
		return r, err
	}
	r.partners = titled("levels", r.partners)
	imports = economy.Selection{Subjects: economy.Counterparts(largest)}.Series(imports)
	if err := r.trade(slices.Concat(largest, totals), totals[0]); err != nil {
		return r, err
	}
	if err := r.concentration(exports); err != nil {
		return r, err
	}
	err = r.mirror(slices.Concat(largest, imports), year)
	return r, err
}

// titled returns a table with the code of its title.
func titled(title string, t economy.Table) economy.Table {
	t.About.Measure, t.About.Indicator = title, ""
	return t
}

// trade adds the exports, their shares in the total and their growth.
func (r *report) trade(exports []economy.Series, total economy.Series) error {
	for _, part := range []struct {
		title string
		of    func(economy.Series) (economy.Series, error)
	}{
		{"levels", func(s economy.Series) (economy.Series, error) { return s, nil }},
		{"shares", func(s economy.Series) (economy.Series, error) { return s.Share(total) }},
		{"growth", economy.Series.Growth},
	} {
		series, err := economy.Apply(exports, part.of)
		if err != nil {
			return err
		}
		t, err := economy.SeriesTable(series...)
		if err != nil {
			return err
		}
		r.tables = append(r.tables, titled(part.title, t))
	}
	return nil
}

// concentration adds how much the exports depend on few of all partners.
func (r *report) concentration(exports []economy.Series) error {
	t, err := economy.SeriesTable(exports...)
	if err != nil {
		return err
	}
	years, err := t.AbsentAsZero().Transpose().ByRow(
		economy.Measure{Name: "hhi", Of: economy.HHI}, economy.Measure{Name: "equivalent-number", Of: economy.EquivalentNumber})
	r.tables = append(r.tables, titled("concentration", years.Transpose()))
	return err
}

// mirror adds what both sides declare in a year.
func (r *report) mirror(series []economy.Series, year civil.Period) error {
	flows, faults := economy.MirrorSeries(economy.Selection{Periods: []civil.Period{year}}.Series(series), "goods-exports", "goods-imports")
	if len(faults) > 0 {
		return faults[0]
	}
	r.tables = append(r.tables, titled("mirror", economy.MirrorTable(flows)))
	return nil
}
