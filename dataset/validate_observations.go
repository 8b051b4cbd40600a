package dataset

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// figure is what makes two observations the same figure. Periods are compared by their days: 2024 and 2024-01-01/P1Y are
// the same.
type figure struct {
	subject, counterpart, reference party.ID
	indicator                       string
	start, end                      civil.Date
	unit                            economy.Unit
}

func figureOf(o *economy.Observation) figure {
	return figure{o.Subject, o.Counterpart, o.Reference, o.Indicator, o.Period.Start(), o.Period.End(), o.Value.Unit}
}

// validateObservations reports figures that disagree with their indicator, and figures that are recorded twice. A figure
// that was retracted is not one of two.
func (d *Dataset) validateObservations() issue.List {
	indicators := d.indicators()
	first := newFirsts(len(d.Observations), func(n int) figure { return figureOf(&d.Observations[n]) })
	var found issue.List
	for n := range d.Observations {
		o := &d.Observations[n]
		if i := indicators[o.Indicator]; i != nil {
			if own := o.ValidateAs(*i); len(own) > 0 {
				found = append(found, own.Under(CollectionObservations.at(n))...)
			}
		}
		if !o.Retracted.IsZero() {
			continue // the right figure is beside it
		}
		if other := first.add(n); other != n {
			found = append(found, doubledObservation.At(CollectionObservations.at(n), issue.Args{"first": string(CollectionObservations.at(other))}))
		}
	}
	return append(found, d.validateShares(indicators)...)
}

// indicators returns the built-in indicators and those of the dataset, which come before built-in ones of the same code.
func (d *Dataset) indicators() map[string]*economy.Indicator {
	all := map[string]*economy.Indicator{}
	for _, i := range economy.Indicators() {
		all[i.Code] = &i
	}
	for i := range d.Indicators {
		all[d.Indicators[i].Code] = &d.Indicators[i]
	}
	return all
}

// validateIndicators reports indicators that have the code of a built-in one and another unit.
func (d *Dataset) validateIndicators() issue.List {
	if len(d.Indicators) == 0 {
		return nil
	}
	builtin := map[string]economy.UnitKind{}
	for _, i := range economy.Indicators() {
		builtin[i.Code] = i.Unit
	}
	var found issue.List
	for n := range d.Indicators {
		i := &d.Indicators[n]
		if unit, isBuiltin := builtin[i.Code]; isBuiltin && unit != i.Unit {
			found = append(found, shadowedIndicator.At(CollectionIndicators.at(n).Key("unit"), issue.Args{"code": i.Code, "unit": string(unit)}))
		}
	}
	return found
}
