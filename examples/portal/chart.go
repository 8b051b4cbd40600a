package main

import (
	"bytes"
	"net/url"
	"slices"
	"strconv"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/chart"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
)

// mostSeries is the number of series in one chart.
const mostSeries = 20

// The widths of charts in pixels; narrowWidth is that for telephones.
const (
	narrowWidth = 360
	usualWidth  = 760
	mostWidth   = 2000
)

// charted are the series of one chart: those of one indicator in one unit.
type charted []economy.Series

// chartsOf returns the charts of the figures about a party, or of those between two.
func (e *edition) chartsOf(id, counterpart party.ID) []charted {
	asked := network.ObservationQuery{Subject: id, Counterpart: counterpart, EitherWay: !counterpart.IsZero()}
	series, _ := economy.GroupSeries(e.net.Observations(asked)) // what belongs to no series is no matter of charts
	var all []charted
	for _, s := range series {
		i := slices.IndexFunc(all, func(c charted) bool { return c[0].Indicator() == s.Indicator() && c[0].Unit() == s.Unit() })
		if i < 0 {
			all = append(all, nil)
			i = len(all) - 1
		}
		all[i] = append(all[i], s)
	}
	return all
}

// drawChart draws the figures about a party, or between two, of one indicator in one unit.
func drawChart(q *query) (*answer, error) {
	id, counterpart, indicator, unit := q.party("party"), q.partyOrNone("counterpart"), q.text("indicator"), q.text("unit")
	width := q.number("width", narrowWidth, mostWidth, usualWidth)
	if q.problem != nil {
		return nil, q.problem
	}
	for _, c := range q.chartsOf(id, counterpart) {
		if c[0].Indicator() == indicator && c[0].Unit().String() == unit {
			return q.draw(c, width)
		}
	}
	return nil, faultFigures.of("", nil)
}

func (q *query) draw(c charted, width int) (*answer, error) {
	table, err := economy.SeriesTable(c[:min(len(c), mostSeries)]...)
	if err != nil {
		return nil, err
	}
	o := chart.Options{Locale: locale.For(q.tag), Party: q.brief.Prose().Heading, Word: func(code string) string { return q.word(code, q.tag) }, Width: width}
	draw := chart.Bars
	if slices.ContainsFunc(c, func(s economy.Series) bool { return s.Len() > 2 }) {
		draw = chart.Lines
	}
	var b bytes.Buffer
	if err := draw(&b, table, o); err != nil {
		return nil, err
	}
	return newAnswer(kindSVG, b.Bytes()), nil
}

// word returns the name of an indicator.
func (e *edition) word(code string, tag language.Tag) string {
	indicator, _ := e.net.Indicator(code)
	name, _ := indicator.Names.In(tag)
	return prose.Capitalize(name)
}

// images returns the charts of a party, or of two, for a page.
func (q *query) images(id, counterpart party.ID) []page.Resource {
	var all []page.Resource
	for _, c := range q.chartsOf(id, counterpart) {
		values := url.Values{"party": {id.String()}, "indicator": {c[0].Indicator()}, "unit": {c[0].Unit().String()}}
		if !counterpart.IsZero() {
			values.Set("counterpart", counterpart.String())
		}
		name := locale.Text{}
		for _, tag := range prose.Languages() {
			name[codeOf(tag)] = q.word(c[0].Indicator(), tag) + ": " + q.briefs[tag].Prose().Heading(id)
		}
		image := page.Resource{Name: name, Address: q.withKnown("/chart.svg", values)}
		values.Set("width", strconv.Itoa(narrowWidth))
		image.Narrow = q.withKnown("/chart.svg", values)
		all = append(all, image)
	}
	return all
}

// withKnown returns an address with parameters, and the day of which it shows what was known.
func (q *query) withKnown(path string, values url.Values) string {
	if !q.known.IsZero() {
		values.Set("known", q.known.String())
	}
	if len(values) == 0 {
		return path
	}
	return path + "?" + values.Encode()
}
