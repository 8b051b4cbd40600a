package economy

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
)

// Rates is a table of exchange rates. It is immutable and safe for concurrent use; the zero Rates is empty.
// Periods are compared by their days: 2024 and 2024-01-01/P1Y are the same.
type Rates struct {
	byKey      map[rateDays]Rate
	neighbours map[Currency][]Currency // the currencies with a rate to or from the key, in order
	pivots     []Currency
}

// NewRates returns a table of rates, given in any order. Two different rates of the same currencies, kind and
// period are a [*ConflictingRatesError]; equal ones are merged into one rate with the cites of both. A rate
// that is not positive, or from a currency to itself, is an [*OperandError].
func NewRates(rates ...Rate) (Rates, error) {
	table := Rates{byKey: make(map[rateDays]Rate, len(rates)), neighbours: map[Currency][]Currency{}}
	for i, r := range rates {
		if err := r.check("NewRates", i); err != nil {
			return Rates{}, err
		}
		r = clone.Deep(r)
		if known, found := table.byKey[r.key().days()]; found {
			if !known.Rate.Equal(r.Rate) {
				return Rates{}, &ConflictingRatesError{clone.Deep(known), r}
			}
			known.Cites = append(known.Cites, r.Cites...)
			table.byKey[r.key().days()] = known
			continue
		}
		table.byKey[r.key().days()] = r
		table.addNeighbour(r.From, r.To)
		table.addNeighbour(r.To, r.From)
	}
	return table, nil
}

// addNeighbour records that there is a rate between a and b.
func (t Rates) addNeighbour(a, b Currency) {
	at, found := slices.BinarySearchFunc(t.neighbours[a], b, Currency.Compare)
	if !found {
		t.neighbours[a] = slices.Insert(t.neighbours[a], at, b)
	}
}

// Through returns the table with an order of preference for the third currency of a conversion between two
// currencies that have no rate. Without preferences, [Rates.Convert] uses a third currency only if it is the
// only one possible.
func (t Rates) Through(pivots ...Currency) Rates {
	t.pivots = slices.Clone(pivots)
	return t
}

// Lookup returns a rate as it was published: neither inverted nor through a third currency.
func (t Rates) Lookup(from, to Currency, kind RateKind, period civil.Period) (Rate, bool) {
	r, found := t.byKey[rateKey{from, to, kind, period}.days()]
	return clone.Deep(r), found
}

// leg returns the rate between two currencies in either direction, preferring the published direction.
func (t Rates) leg(k rateKey) (Leg, bool) {
	if r, found := t.byKey[k.days()]; found {
		return Leg{Rate: clone.Deep(r)}, true
	}
	r, found := t.byKey[rateKey{k.to, k.from, k.kind, k.period}.days()]
	return Leg{clone.Deep(r), true}, found
}

// path returns the rates that lead from one currency to another, in the order of [Rates.Convert].
func (t Rates) path(k rateKey) ([]Leg, error) {
	if k.from == k.to {
		return nil, nil
	}
	if leg, found := t.leg(k); found {
		return []Leg{leg}, nil
	}
	candidates := t.pivots
	if len(candidates) == 0 {
		candidates = t.neighbours[k.from]
	}
	var legs []Leg
	var through []Currency
	for _, pivot := range candidates {
		first, found := t.leg(rateKey{k.from, pivot, k.kind, k.period})
		second, also := t.leg(rateKey{pivot, k.to, k.kind, k.period})
		if !found || !also {
			continue
		}
		legs, through = []Leg{first, second}, append(through, pivot)
		if len(t.pivots) > 0 {
			return legs, nil
		}
	}
	switch len(through) {
	case 0:
		return nil, &MissingRateError{k.from, k.to, k.kind, k.period}
	case 1:
		return legs, nil
	}
	return nil, &AmbiguousPivotError{MissingRateError{k.from, k.to, k.kind, k.period}, through}
}
