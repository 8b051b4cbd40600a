package economy

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Series is one indicator of one subject (and counterpart, and reference) in one unit, period by period. It is immutable;
// the zero Series has no points. What is missing stays missing: a result that would need it is missing too, and
// nothing is carried over from a neighbour; one of nothing but gaps has no unit and stays what it is.
//
// Operations are exact until [ExactValue.Round], carry the bounds of their operands or refuse them, and unite their
// cites. Their errors name the period, and the row, counted from 0, of the series in the order of its periods.
// Periods are the same where their days are: 2024 and 2024-01-01/P1Y.
type Series struct {
	subject, counterpart, reference party.ID
	indicator                       string
	unit                            Unit
	points                          []Point
	onYear                          bool // rates of growth over another period than the one right before
}

// Point is the value of a series in a period. Missing tells that there is none: Value is unset then. Status is that of
// the source, or the one that weakens a derived figure most, or [CannotExist] where the figures are there and what was
// asked for has no meaning, as growth from zero; what is derived from a figure that is not public is not public either.
// Rates are those by which the value was converted.
type Point struct {
	Period          civil.Period
	Value           ExactValue
	Missing         bool
	Status          Status
	Confidentiality Confidentiality
	Cites           []source.Cite
	Rates           []Leg
}

// NewSeries makes a series of observations in any order. It refuses observations of several subjects, counterparts,
// references, indicators or units, without a period, and two of the same days.
func NewSeries(observations ...Observation) (Series, error) {
	const f = call("NewSeries")
	if len(observations) == 0 {
		return Series{}, f.fail("observations", ReasonNoValues, "")
	}
	first := observations[0]
	s := Series{subject: first.Subject, counterpart: first.Counterpart, reference: first.Reference, indicator: first.Indicator}
	rows := make(map[[2]civil.Date]int, len(observations))
	for i, o := range observations {
		if err := s.admit(f, i, o); err != nil {
			return Series{}, err
		}
		days := [2]civil.Date{o.Period.Start(), o.Period.End()}
		if row, doubled := rows[days]; doubled {
			return Series{}, f.failAtPoint("observations", i, o.Period, ReasonDuplicatePeriod, "as in row "+strconv.Itoa(row))
		}
		rows[days] = i
		p := Point{Period: o.Period, Status: o.Status, Confidentiality: o.Confidentiality, Cites: slices.Clone(o.Cites),
			Missing: o.Status.IsMissing()}
		if !p.Missing {
			p.Value = ExactValue{exactly(o.Value.Amount.Rat()), s.unit, o.Value.Bound}
		}
		s.points = append(s.points, p)
	}
	slices.SortFunc(s.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	return s, nil
}

// admit reports an observation that is not of the series, and takes the unit from the first that has one.
func (s *Series) admit(f call, row int, o Observation) error {
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
	if !o.Value.Unit.alike(s.unit) {
		return differ("unit", s.unit.String(), o.Value.Unit.String())
	}
	return nil
}

// Subject returns whose figures they are.
func (s Series) Subject() party.ID { return s.subject }

// Counterpart returns the other side of a bilateral flow, else the zero ID.
func (s Series) Counterpart() party.ID { return s.counterpart }

// Reference returns the whole that a share or a rank is of, else the zero ID.
func (s Series) Reference() party.ID { return s.reference }

// Indicator returns the code of what is measured; "" for what is derived, until [Series.As] names it.
func (s Series) Indicator() string { return s.indicator }

// Unit returns the unit of every value; the zero Unit where all are missing.
func (s Series) Unit() Unit { return s.unit }

// Len returns the number of points, missing ones included.
func (s Series) Len() int { return len(s.points) }

// As returns the series under the code of another indicator.
func (s Series) As(indicator string) Series {
	s.indicator = indicator
	return s
}

// Points returns the points in the order of their periods.
func (s Series) Points() []Point { return clone.Deep(s.points) }

// At returns the point of a period, in whatever form the period is written.
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

// Observations returns the points as observations with values rounded to that many decimals, on the terms of
// [ExactValue.Round]. A missing point without a status has [Missing]; notes are of the observations that were read, and are left out.
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
