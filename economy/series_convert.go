package economy

import (
	"math/big"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/source"
)

// Convert returns money in another currency at the rates of each point's period, and for constant prices at the
// rate of their base period. The indicator, which must be that of the series, says which rate: the average of
// the period for what sums over time, the rate at the end of the period for a stock. This is the rule of the
// IMF's Balance of Payments Manual (BPM6, chapter 3): transactions are converted at the average of the shortest
// period, positions at the closing rate.
//
// Points name the rates and cite their sources. An indicator that is neither a flow nor a stock is an error,
// and so is a missing rate ([*MissingRateError]); rates of other periods are never used.
func (s Series) Convert(rates Rates, to Currency, i Indicator) (Series, error) {
	const f = call("Series.Convert")
	if i.Code != s.indicator {
		return Series{}, f.fail("indicator", ReasonDifferentSeries, spelling.Quote(i.Code)+", not "+spelling.Quote(s.indicator))
	}
	kind := i.Aggregation.RateKind()
	if kind == "" {
		return Series{}, f.fail("indicator", ReasonUnknownRateKind, i.Code+" is neither a flow nor a stock; use ConvertAt")
	}
	return s.convert(f, rates, to, kind)
}

// ConvertAt is like [Series.Convert], but at rates of the given kind, such as a stock at the average or a wage
// at spot.
func (s Series) ConvertAt(rates Rates, to Currency, kind RateKind) (Series, error) {
	return s.convert("Series.ConvertAt", rates, to, kind)
}

func (s Series) convert(f call, rates Rates, to Currency, kind RateKind) (Series, error) {
	if s.unit.IsZero() {
		return s, nil
	}
	if s.unit.kind != UnitCurrency {
		return Series{}, f.fail("series", ReasonIncompatibleUnits, s.unit.String()+", not money")
	}
	if to.IsZero() {
		return Series{}, f.fail("to", ReasonUnset, "currency")
	}
	if err := kind.check(f, "kind", -1); err != nil {
		return Series{}, err
	}
	unit := Unit{UnitCurrency, to, s.unit.base}
	converted := s
	converted.unit, converted.points = unit, s.Points()
	for i, p := range converted.points {
		if p.Missing {
			continue
		}
		period := s.unit.base
		if period.IsZero() {
			period = p.Period
		}
		legs, err := rates.path(rateKey{s.unit.currency, to, kind, period})
		if err != nil {
			return Series{}, err
		}
		amount, rational := p.Value.Amount.Rat()
		if !rational {
			return Series{}, f.failAtPoint("series", i, p.Period, ReasonOutOfRange, "irrational")
		}
		converted.points[i] = p.converted(amount, unit, legs)
	}
	return converted, nil
}

// converted returns the point with an amount converted along legs.
func (p Point) converted(amount *big.Rat, unit Unit, legs []Leg) Point {
	for _, leg := range legs {
		amount = leg.apply(amount)
		p.Cites = source.UnionCites(p.Cites, leg.Rate.Cites)
	}
	p.Value = ExactValue{newExact(amount), unit, p.Value.Bound}
	p.Rates = append(p.Rates, legs...)
	return p
}
