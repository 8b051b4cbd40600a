package dataset

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// whole is a region in a period, and what its parts have shares of. The parts are the countries or the subdivisions of one
// parent, so that none contains another one.
type whole struct {
	indicator              string
	reference, counterpart party.ID
	start, end             civil.Date
	parent                 region.Code
	form                   region.CodeForm
}

// shares are the shares of a whole that are recorded: their sum, and the observation of the part with the lowest id.
type shares struct {
	sum    decimal.Decimal
	lowest int
	count  int
}

// roundingSlack is by how many percentage points the sum of rounded shares may be over 100.
const roundingSlack = 1

// validateShares reports shares of regions in one whole that come to more than 100 percent together.
func (d *Dataset) validateShares(indicators map[string]*economy.Indicator) issue.List {
	all := map[whole]*shares{}
	var order []whole
	seen := map[figure]bool{}
	for n := range d.Observations {
		o := &d.Observations[n]
		i := indicators[o.Indicator]
		if i == nil || !i.Referenced || i.Unit != economy.UnitPercent {
			continue
		}
		key, isPart := wholeOf(o)
		if !isPart || seen[figureOf(o)] {
			continue
		}
		seen[figureOf(o)] = true
		s := all[key]
		if s == nil {
			s = &shares{lowest: n}
			all[key] = s
			order = append(order, key)
		}
		s.sum = s.sum.Add(o.Value.Amount)
		s.count++
		if o.Subject.Compare(d.Observations[s.lowest].Subject) < 0 {
			s.lowest = n
		}
	}
	var found issue.List
	for _, key := range order {
		s := all[key]
		if s.count > 1 && s.sum.GreaterThan(decimal.NewFromInt(100+roundingSlack)) {
			found = append(found, sharesOverWhole.At(CollectionObservations.at(s.lowest).Key("value"), issue.Args{
				"sum": s.sum.String(), "reference": key.reference.String(), "period": d.Observations[s.lowest].Period.String()}))
		}
	}
	return found
}

// wholeOf returns the whole that an observation is a share of, and false where it is not certain that other shares of it
// do not overlap.
func wholeOf(o *economy.Observation) (whole, bool) {
	part, isRegion := o.Subject.Region()
	reference, isWithinRegion := o.Reference.Region()
	isUsable := isRegion && isWithinRegion && part != reference && reference.Contains(part) && o.Value.Unit.Kind() == economy.UnitPercent &&
		o.Retracted.IsZero() && !o.Period.IsZero() && !o.Status.IsMissing() && o.Value.Bound == "" && decimaltext.InRange(o.Value.Amount)
	if !isUsable || part.Form() != region.FormCountry && part.Form() != region.FormSubdivision {
		return whole{}, false
	}
	parent := region.Code{}
	if part.Form() == region.FormSubdivision {
		parent = part.Parent()
	}
	return whole{o.Indicator, o.Reference, o.Counterpart, o.Period.Start(), o.Period.End(), parent, part.Form()}, true
}
