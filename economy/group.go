package economy

import (
	"cmp"
	"maps"
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Group is a whole and its members: a union and its member states, a country and its provinces. [PartsOf] lists the parts
// of a region, and Members of package network the members of a platform on a day. Members is a fixed
// composition. MembersIn, if it is not nil, is a changing one: it returns the members in a period, and Members is not
// used.
type Group struct {
	ID        party.ID
	Members   []party.ID
	MembersIn func(civil.Period) []party.ID

	// AbsentIsZero says that a member without an observation had nothing: tables of trade leave out flows of zero. A
	// figure that an observation states to be missing stays missing.
	AbsentIsZero bool
}

// PartsOf returns the current parts of a region one level below it, as [region.Children] does: the provinces of a
// country, the countries of an area of the world. It returns nil for a region without parts and for any other party.
func PartsOf(whole party.ID) []party.ID {
	code, _ := whole.Region()
	var parts []party.ID
	for _, child := range region.Children(code) {
		parts = append(parts, party.IDFrom(child))
	}
	return parts
}

// Counterparts returns the counterparts of series, each once and in order. As the Members of a [Group] they make
// [Group.TotalWith] sum over all partners.
func Counterparts(series []Series) []party.ID {
	var all []party.ID
	for _, s := range series {
		if !s.counterpart.IsZero() {
			all = append(all, s.counterpart)
		}
	}
	slices.SortFunc(all, party.ID.Compare)
	return slices.Compact(all)
}

// Total returns the sums of an indicator over the members, as subjects, by period: one series for each counterpart
// and reference, in this order, with the group as its subject. Other series are passed over. The total of a period
// is missing if the figure of a member is.
//
// It is an error if values of the indicator do not add up over regions (its Aggregation is neither a sum nor a
// stock, as of shares, ranks and growth), if the units of members differ, if a member has no series of the
// indicator, and if members overlap, as KZ and KZ-59 do. What members exchange with each other is part of the total.
func (g Group) Total(i Indicator, series []Series) ([]Series, error) {
	return g.total("Group.Total", i, series, Series.Subject, func(s *Series) { s.subject = g.ID })
}

// TotalWith is like [Group.Total], but over the members as counterparts: what a party exports to the members of a
// union, one series for each subject and reference, with the group as its counterpart.
func (g Group) TotalWith(i Indicator, series []Series) ([]Series, error) {
	return g.total("Group.TotalWith", i, series, Series.Counterpart, func(s *Series) { s.counterpart = g.ID })
}

// total sums over the members that who returns of a series. Rename names the group in place of the member.
func (g Group) total(f call, i Indicator, series []Series, who func(Series) party.ID, rename func(*Series)) ([]Series, error) {
	if i.Aggregation != AggregationSum && i.Aggregation != AggregationStock {
		return nil, f.fail("indicator", ReasonNotAdditive, cmp.Or(i.Code, "none")+" is neither a flow nor a stock")
	}
	t := totals{call: f, group: g, isMember: map[party.ID]bool{}, of: map[seriesKey]map[party.ID]Series{}, known: map[party.ID]bool{}}
	for _, m := range g.Members {
		t.isMember[m] = true
	}
	for row, s := range series {
		if s.indicator != i.Code {
			continue
		}
		whole := s
		rename(&whole)
		if err := t.add(row, s, who(s), whole); err != nil {
			return nil, err
		}
	}
	if g.MembersIn == nil {
		if err := t.checkMembers(g.Members); err != nil {
			return nil, err
		}
	}
	var all []Series
	for _, key := range slices.SortedFunc(maps.Keys(t.of), compareKeys) {
		s, err := t.series(key)
		if err != nil {
			return nil, err
		}
		if len(s.points) > 0 {
			all = append(all, s)
		}
	}
	if len(all) == 0 {
		return nil, f.fail("series", ReasonNoValues, "of "+i.Code+" of the members")
	}
	return all, nil
}

func compareKeys(a, b seriesKey) int {
	return cmp.Or(a.subject.Compare(b.subject), a.counterpart.Compare(b.counterpart), a.reference.Compare(b.reference))
}

// totals are series of members by the series that they are summed to.
type totals struct {
	call
	group    Group
	isMember map[party.ID]bool // in a fixed composition
	of       map[seriesKey]map[party.ID]Series
	known    map[party.ID]bool // members that have a series
}

// add adds the series of a member to those of a whole. A series of others is kept too, because it may be one of a
// member in some period.
func (t *totals) add(row int, s Series, member party.ID, whole Series) error {
	if member.IsZero() || member == t.group.ID || t.group.MembersIn == nil && !t.isMember[member] {
		return nil
	}
	key := seriesKey{subject: whole.subject, counterpart: whole.counterpart, reference: whole.reference, indicator: s.indicator}
	if t.of[key] == nil {
		t.of[key] = map[party.ID]Series{}
	}
	if other, doubled := t.of[key][member]; doubled {
		why := ReasonOverlapping
		if !s.unit.equal(other.unit) {
			why = ReasonIncompatibleUnits
		}
		return t.failAt("series", row, -1, why, s.describe()+" and "+other.describe())
	}
	t.of[key][member] = s
	t.known[member] = true
	return nil
}

// checkMembers reports members without a series and members that overlap.
func (t *totals) checkMembers(members []party.ID) error {
	if len(members) == 0 {
		return t.fail("members", ReasonNoValues, "")
	}
	places := make(map[party.ID]int, len(members))
	var areas []region.Code // of M49, of which there are few
	for row, m := range members {
		if _, doubled := places[m]; doubled || m == t.group.ID {
			return t.failAt("members", row, -1, ReasonOverlapping, m.String())
		}
		places[m] = row
		if code, _ := m.Region(); code.Form() == region.FormArea {
			areas = append(areas, code)
		}
	}
	for row, m := range members {
		if other, overlaps := overlapOf(m, places, areas); overlaps {
			return t.failAt("members", row, -1, ReasonOverlapping, other.String()+" and "+m.String())
		}
		if !t.known[m] {
			return t.failAt("members", row, -1, ReasonMissing, "no series of "+spelling.Quote(m.String()))
		}
	}
	return nil
}

// overlapOf returns a member that another one lies in by its code, or that is the same area under its other code.
func overlapOf(m party.ID, members map[party.ID]int, areas []region.Code) (party.ID, bool) {
	code, isRegion := m.Region()
	if !isRegion {
		return party.ID{}, false
	}
	for _, area := range areas {
		if area != code && area.Contains(code) {
			return party.IDFrom(area), true
		}
	}
	for _, twin := range region.OtherCodes(code) {
		if _, found := members[party.IDFrom(twin)]; found {
			return party.IDFrom(twin), true
		}
	}
	for up := code.Parent(); !up.IsZero(); up = up.Parent() {
		if _, found := members[party.IDFrom(up)]; found {
			return party.IDFrom(up), true
		}
	}
	return party.ID{}, false
}

// series returns the total of the series of a key.
func (t *totals) series(key seriesKey) (Series, error) {
	total := Series{subject: key.subject, counterpart: key.counterpart, reference: key.reference, indicator: key.indicator}
	for _, member := range slices.SortedFunc(maps.Keys(t.of[key]), party.ID.Compare) {
		s := t.of[key][member]
		for _, p := range s.points {
			total.points = append(total.points, Point{Period: p.Period, Missing: true})
		}
	}
	byDays := func(a, b Point) int {
		return cmp.Or(a.Period.Start().Compare(b.Period.Start()), a.Period.End().Compare(b.Period.End()))
	}
	slices.SortStableFunc(total.points, byDays)
	total.points = slices.CompactFunc(total.points, func(a, b Point) bool { return a.Period.SameDays(b.Period) })
	for i, p := range total.points {
		members := t.group.Members
		if t.group.MembersIn != nil {
			if members = t.group.MembersIn(p.Period); len(members) == 0 {
				continue
			}
			if err := t.checkMembers(members); err != nil {
				return Series{}, atPoint("members", i, p.Period, err)
			}
		}
		var err error
		if total.points[i], err = t.point(t.of[key], members, p.Period, &total.unit); err != nil {
			return Series{}, atPoint("series", i, p.Period, err)
		}
	}
	slices.SortStableFunc(total.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	return total, nil
}

// point returns the sum of the members' values in a period. It takes the unit from the first value.
func (t *totals) point(of map[party.ID]Series, members []party.ID, period civil.Period, unit *Unit) (Point, error) {
	sum, isMissing := number{new(big.Rat), BoundExact}, false
	var points []Point
	for _, m := range members {
		p, found := of[m].at(period)
		if !found && t.group.AbsentIsZero {
			continue
		}
		n, complete := numbersOf([]Point{p})
		if !complete {
			isMissing = true
			continue
		}
		if unit.IsZero() {
			*unit = of[m].unit
		}
		switch {
		case !of[m].unit.equal(*unit):
			return Point{}, t.fail("series", ReasonIncompatibleUnits, of[m].describe()+", not "+unit.String())
		case !unit.sums():
			return Point{}, t.fail("series", ReasonNotAdditive, of[m].describe())
		}
		var err error
		if sum, err = t.sum(sum, n[0]); err != nil {
			return Point{}, err
		}
		points = append(points, p)
	}
	if isMissing || len(points) == 0 {
		return Point{Period: period, Missing: true}, nil
	}
	return derivedPoint(period, points).with(sum, *unit), nil
}

// sums reports whether values of u sum over regions; percentages and ratios add up only within one whole.
func (u Unit) sums() bool {
	switch u.kind {
	case UnitPercent, UnitPercentagePoint, UnitRatio, UnitRank, UnitIndex:
		return false
	}
	return true
}
