package economy

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Series holds the values of one indicator of one subject (and counterpart, and reference) in one unit, by
// period. It is immutable; the zero Series has no points.
//
// Gaps stay gaps: a result that needs a missing value is missing, and no value is taken from a neighbouring
// period. A series of gaps only has no unit; Convert, Deflate and PerHead return it unchanged.
//
// Methods are exact until [ExactValue.Round]. They carry the bounds of their operands over to the result, or
// fail where no bound would be sure to hold, and unite the cites of their operands. Errors name the period of a
// point and its row, counted from 0 in the order of the periods. Periods are compared by their days: 2024 and
// 2024-01-01/P1Y are the same.
type Series struct {
	subject, counterpart, reference party.ID
	indicator                       string
	unit                            Unit
	points                          []Point
	onYear                          bool // growth over the year before, which is not the previous period
	measure                         string
	of                              string // indicator of which a derived series is a measure, for labels
	whole                           string // indicator that a share is of, if it is another
}

// Point is the value of a series in a period. Where Missing is set, Value is unset. Status is the status of the source.
// A derived value has the first of these that one of its operands has: forecast, experimental, estimated, imputed, low
// reliability, unvalidated, provisional. No other status is carried over, not even that of a break in the series.
// Status is [StatusCannotExist] where the operands exist but the result has no meaning, such as growth from zero. A
// derived value has the first Confidentiality of its operands that is not public. Rates are the exchange rates by which
// the value was converted.
type Point struct {
	Period          civil.Period    `json:"period,omitzero"`
	Value           ExactValue      `json:"value,omitzero"`
	Missing         bool            `json:"missing,omitzero"`
	Status          Status          `json:"status,omitzero"`
	Confidentiality Confidentiality `json:"confidentiality,omitzero"`
	Cites           []source.Cite   `json:"cites,omitempty"`
	Rates           []Leg           `json:"rates,omitempty"`
}

// NewSeries returns a series of observations, given in any order. Observations that differ in subject,
// counterpart, reference, indicator or unit, an observation without a period, and two observations of the same
// days are an [*OperandError], whose row is the position of the observation. Retracted observations count like others;
// the method AsKnown of a dataset (package dataset) leaves them out.
func NewSeries(observations ...Observation) (Series, error) {
	const f = call("NewSeries")
	if len(observations) == 0 {
		return Series{}, f.fail("observations", ReasonNoValues, "")
	}
	first := observations[0]
	s := Series{subject: first.Subject, counterpart: first.Counterpart, reference: first.Reference, indicator: first.Indicator}
	rows := make(map[[2]civil.Date]int, len(observations))
	for i, o := range observations {
		if err := s.accept(f, i, o); err != nil {
			return Series{}, err
		}
		days := [2]civil.Date{o.Period.Start(), o.Period.End()}
		if row, duplicate := rows[days]; duplicate {
			return Series{}, f.failAtPoint("observations", i, o.Period, ReasonDuplicatePeriod, alsoAt(observations, i, row))
		}
		rows[days] = i
		s.points = append(s.points, pointOf(o, s.unit))
	}
	slices.SortFunc(s.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	return s, nil
}

// accept reports an observation that does not belong to the series. It takes the unit from the first one that
// has a value.
func (s *Series) accept(f call, row int, o Observation) error {
	differ := func(what, want, have string) error {
		return f.failAtPoint("observations", row, o.Period, ReasonDifferentSeries, what+" "+cmp.Or(have, "none")+", not "+cmp.Or(want, "none"))
	}
	switch {
	case o.Subject != s.subject:
		return differ("subject", s.subject.String(), o.Subject.String())
	case o.Counterpart != s.counterpart:
		return differ("counterpart", s.counterpart.String(), o.Counterpart.String())
	case o.Reference != s.reference:
		return differ("reference", s.reference.String(), o.Reference.String())
	case o.Indicator != s.indicator:
		return differ("indicator", s.indicator, o.Indicator)
	case o.Period.IsZero():
		return f.failAt("observations", row, -1, ReasonUnset, "period")
	case o.Status.IsMissing():
		return nil
	}
	if err := f.values(o.Value, o.Value); err != nil {
		return atPoint("observations", row, o.Period, err)
	}
	if s.unit.IsZero() {
		s.unit = o.Value.Unit
	}
	if !o.Value.Unit.equal(s.unit) {
		return differ("unit", s.unit.String(), o.Value.Unit.String())
	}
	return nil
}

// Subject returns the party that the figures are about.
func (s Series) Subject() party.ID { return s.subject }

// Counterpart returns the other party of a bilateral flow, or the zero ID.
func (s Series) Counterpart() party.ID { return s.counterpart }

// Reference returns the whole that a share or a rank is of, or the zero ID.
func (s Series) Reference() party.ID { return s.reference }

// Indicator returns the code of the indicator. It is "" for a derived series, until [Series.As] sets it. The labels of
// [SeriesTable] say of which indicator it is a measure.
func (s Series) Indicator() string { return s.indicator }

// Unit returns the unit of all values. It is the zero Unit if all points are missing.
func (s Series) Unit() Unit { return s.unit }

// Len returns the number of points, including missing ones.
func (s Series) Len() int { return len(s.points) }

// As returns the series with the code of another indicator, which is no measure of the former one.
func (s Series) As(indicator string) Series {
	s.indicator, s.measure, s.of, s.whole = indicator, "", "", ""
	return s
}

// label returns what the series is about, without its period.
func (s Series) label() Label {
	return Label{Subject: s.subject, Counterpart: s.counterpart, Reference: s.reference, Indicator: cmp.Or(s.indicator, s.of), Unit: s.unit,
		Measure: s.measure, Whole: s.whole}
}

// Points returns the points in the order of their periods. The caller may modify them.
func (s Series) Points() []Point { return clone.Deep(s.points) }

// At returns the point of a period, which may be written in any form that covers the same days.
func (s Series) At(p civil.Period) (Point, bool) {
	found, ok := s.at(p)
	return clone.Deep(found), ok
}

func (s Series) at(p civil.Period) (Point, bool) {
	i, _ := slices.BinarySearchFunc(s.points, p, func(x Point, p civil.Period) int { return x.Period.Start().Compare(p.Start()) })
	for ; i < len(s.points) && s.points[i].Period.Start() == p.Start() && !p.IsZero(); i++ {
		if s.points[i].Period.SameDays(p) {
			return s.points[i], true
		}
	}
	return Point{}, false
}

// Observations returns the points as observations, with values rounded as by [ExactValue.Round]. A missing
// point without a status gets [StatusMissing]. Notes of the original observations are not included.
func (s Series) Observations(places int, mode Rounding) ([]Observation, error) {
	var observations []Observation
	for i, p := range s.points {
		o := Observation{Subject: s.subject, Counterpart: s.counterpart, Reference: s.reference, Indicator: s.indicator,
			Period: p.Period, Status: p.Status, Confidentiality: p.Confidentiality, Cites: slices.Clone(p.Cites)}
		if p.Missing {
			if !o.Status.IsMissing() {
				o.Status = StatusMissing
			}
		} else {
			value, err := p.Value.Round(places, mode)
			if err != nil {
				return nil, atPoint("series", i, p.Period, err)
			}
			o.Value = value
		}
		observations = append(observations, o)
	}
	return observations, nil
}
