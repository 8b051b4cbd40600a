package party

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// Owner is a party that holds a share of an organization, and the days on which it does. Share is a fraction of 1; the
// zero Share is not stated. A zero From or Until means that the interval is unbounded on that side.
type Owner struct {
	Party ID              `json:"party"`
	Share decimal.Decimal `json:"share,omitzero"`
	civil.Interval
	Cites []source.Cite `json:"cites,omitempty"`
}

// Validate returns the issues of the owner itself, with paths relative to it.
func (o Owner) Validate() issue.List {
	var found issue.List
	if o.Party.IsZero() {
		found = append(found, missingOwner.At("/party", nil))
	}
	if !o.hasShareInRange() {
		found = append(found, shareOutOfRange.At("/share", issue.Args{
			"share": spelling.Quote(decimaltext.Shown(o.Share)), "suggestion": spelling.Suggestion(fractionOf(o.Share))}))
	}
	found = append(found, reversed(o.Interval)...)
	return append(found, source.ValidateCites(o.Cites)...)
}

func (o Owner) hasShareInRange() bool {
	return decimaltext.InRange(o.Share) && !o.Share.IsNegative() && !o.Share.GreaterThan(decimal.NewFromInt(1))
}

// fractionOf returns the fraction that a share in percent means, "" for one that is not in percent either.
func fractionOf(share decimal.Decimal) string {
	if !decimaltext.InRange(share) || share.IsNegative() || share.GreaterThan(decimal.NewFromInt(100)) {
		return ""
	}
	return share.Shift(-2).String()
}

// reversed returns an issue at until if the interval certainly holds on no day.
func reversed(span civil.Interval) issue.List {
	if span.Empty() != civil.Yes {
		return nil
	}
	return issue.List{endBeforeStart.At("/until", issue.Args{"from": span.From.String(), "until": span.Until.String()})}
}

// validateOwners returns the issues of the owners, and one for the first share with which the owners certainly hold more
// than the whole on one day.
func (o Organization) validateOwners() issue.List {
	var found issue.List
	for i, owner := range o.Owners {
		path := issue.Path("/owners").Index(i)
		found = append(found, owner.Validate().Under(path)...)
		if !owner.Party.IsZero() && owner.Party == o.ID {
			found = append(found, ownOwner.At(path.Key("party"), issue.Args{"id": spelling.Quote(o.ID.String())}))
		}
	}
	found = append(found, o.validateOwnership()...)
	return append(found, o.validateShares()...)
}

// validateOwnership returns an issue for each owner that certainly has two shares at the same time, or holds one only while
// the organization certainly did not exist.
func (o Organization) validateOwnership() issue.List {
	var found issue.List
	shares := map[ID][]int{}
	for i, owner := range o.Owners {
		at := issue.Path("/owners").Index(i)
		args := issue.Args{"owner": owner.Party.String()}
		if owner.Party.IsZero() {
			continue
		}
		isDoubled := func(j int) bool { return o.Owners[j].Overlaps(owner.Interval) == civil.Yes }
		if others := shares[owner.Party]; slices.ContainsFunc(others[:min(len(others), mostCompared)], isDoubled) {
			found = append(found, doubledOwner.At(at, args))
		}
		shares[owner.Party] = append(shares[owner.Party], i)
		if spell.Before(owner.Until, o.From) || !o.Until.IsZero() && spell.Before(o.Until, owner.From) {
			found = append(found, ownerOutsideLife.At(at, args))
		}
	}
	return found
}

// mostCompared is the number of shares of one owner that are compared with each other.
const mostCompared = 100

// holding is the first day on which an owner certainly has its share, or the first on which it may not have it any more.
type holding struct {
	on    civil.Date // the zero Date is before all others
	owner int
	ends  bool
}

func (o Organization) validateShares() issue.List {
	var holdings []holding
	for i, owner := range o.Owners {
		from, until := owner.From.Latest(), owner.Until.Earliest()
		isUnbounded := owner.From.IsZero()
		if !owner.hasShareInRange() || from.IsZero() && !isUnbounded || until.IsZero() && !owner.Until.IsZero() ||
			!until.IsZero() && !until.After(from) {
			continue // never certain
		}
		holdings = append(holdings, holding{from, i, false})
		if !until.IsZero() {
			holdings = append(holdings, holding{until, i, true})
		}
	}
	slices.SortStableFunc(holdings, func(a, b holding) int {
		if c := a.on.Compare(b.on); c != 0 || a.ends == b.ends {
			return c
		}
		if a.ends {
			return -1
		}
		return 1
	})
	var sum decimal.Decimal
	for _, h := range holdings {
		share := o.Owners[h.owner].Share
		if h.ends {
			sum = sum.Sub(share)
			continue
		}
		if sum = sum.Add(share); sum.GreaterThan(decimal.NewFromInt(1)) {
			return issue.List{sharesOverOne.At(issue.Path("/owners").Index(h.owner).Key("share"), issue.Args{"sum": spelling.Quote(decimaltext.Shown(sum))})}
		}
	}
	return nil
}

// validateLife returns the issues of the days on which the organization exists, and of its successor.
func (o Organization) validateLife() issue.List {
	found := reversed(civil.Interval{From: o.From, Until: o.Until})
	switch {
	case o.ContinuedBy.IsZero():
	case o.ContinuedBy == o.ID:
		found = append(found, ownSuccessor.At("/continuedBy", issue.Args{"id": spelling.Quote(o.ID.String())}))
	case o.Until.IsZero():
		found = append(found, continuedWithoutEnd.At("/continuedBy", issue.Args{"successor": o.ContinuedBy.String()}))
	}
	return found
}
