package export

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
)

// days are those from one day to another, the second excluded. A zero day is no bound.
type days struct{ from, until civil.Date }

// first returns the first day as text, "" where there is no bound.
func (d days) first() string { return d.from.String() }

// last returns the last day as text, "" where there is no bound.
func (d days) last() string {
	if d.until.IsZero() {
		return ""
	}
	return d.until.AddDays(-1).String()
}

// joined returns the days of spans, ordered, with those that touch or overlap in one.
func joined(spans []network.Span) []days {
	spans = slices.Clone(spans)
	slices.SortStableFunc(spans, func(a, b network.Span) int { return a.From.Compare(b.From) })
	var all []days
	for _, s := range spans {
		last := len(all) - 1
		switch {
		case last < 0 || !all[last].until.IsZero() && s.From.After(all[last].until):
			all = append(all, days{s.From, s.Until})
		case all[last].until.IsZero() || !s.Until.IsZero() && !s.Until.After(all[last].until):
		default:
			all[last].until = s.Until
		}
	}
	return all
}
