package store

import (
	"iter"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/platform"
)

// The bounds of ties that have none.
const (
	firstDay = "0001-01-01" // of the calendar
	noEnd    = "infinity"   // follows on every day, as a date of PostgreSQL and as a text
)

// tier makes rows of the ties of a network.
type tier struct {
	data      *dataset.Dataset
	net       *network.Network
	histories []network.History
	places    map[dataset.Collection][]int // of the records in the whole dataset, where these are others
	roles     map[int][]roleSpell          // of memberships, found so far
}

// roleSpell is a role of a member from a day on.
type roleSpell struct {
	from civil.Date
	role platform.Role // "" for an ordinary member
}

func newTier(d *dataset.Dataset, net *network.Network, places map[dataset.Collection][]int) *tier {
	first, _ := civil.NewDate(1, 1, 1)
	return &tier{d, net, net.Histories(civil.Interval{From: civil.On(first)}), places, map[int][]roleSpell{}}
}

// only leaves ties of one kind.
func (t *tier) only(kind network.LinkKind) {
	t.histories = slices.DeleteFunc(t.histories, func(h network.History) bool { return h.Kind != kind })
}

// rows yields a row for each span of days on which a tie has the same state, truth and roles.
func (t *tier) rows() iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		for i := range t.histories {
			h := &t.histories[i]
			for _, s := range h.Spans {
				if !t.spans(h, s, yield) {
					return
				}
			}
		}
	}
}

// spans yields the rows of one span: one, unless a role changes in it.
func (t *tier) spans(h *network.History, s network.Span, yield func([]any) bool) bool {
	rolesA, rolesB := t.rolesOf(h)
	from := s.From
	for {
		a, nextA := roleOn(rolesA, from)
		b, nextB := roleOn(rolesB, from)
		until := earlier(s.Until, earlier(nextA, nextB))
		for until != s.Until { // a day on which the roles stay as they are ends nothing
			a2, n := roleOn(rolesA, until)
			b2, m := roleOn(rolesB, until)
			if a2 != a || b2 != b {
				break
			}
			until = earlier(s.Until, earlier(n, m))
		}
		if !yield(t.row(h, s, from, until, a, b)) {
			return false
		}
		if until == s.Until {
			return true
		}
		from = until
	}
}

func (t *tier) row(h *network.History, s network.Span, from, until civil.Date, a, b platform.Role) []any {
	first, end := firstDay, noEnd
	if !from.IsZero() {
		first = from.String()
	}
	if !until.IsZero() {
		end = until.String()
	}
	place := h.Record.Index
	if places := t.places[h.Record.Collection]; places != nil {
		place = places[place]
	}
	return []any{
		string(h.Kind), h.A.String(), h.B.String(), h.Via, string(s.State), s.Truth.String(), s.Applies.String(), first, end,
		string(a), string(b), string(h.Record.Collection), int64(place), int64(h.Record.Part),
	}
}

// earlier returns the earlier of two days, of which the zero one is no bound.
func earlier(a, b civil.Date) civil.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// roleOn returns the role on a day, and the day from which the next one may be another.
func roleOn(roles []roleSpell, on civil.Date) (platform.Role, civil.Date) {
	i, found := slices.BinarySearchFunc(roles, on, func(r roleSpell, on civil.Date) int { return r.from.Compare(on) })
	if found {
		i++
	}
	var role platform.Role
	var next civil.Date
	if i > 0 {
		role = roles[i-1].role
	}
	if i < len(roles) {
		next = roles[i].from
	}
	return role, next
}

// rolesOf returns the roles of the two parties of a tie over time: none but of members that ever had another one than
// that of an ordinary member.
func (t *tier) rolesOf(h *network.History) (a, b []roleSpell) {
	if h.Kind != network.LinkMembership && h.Kind != network.LinkCommonMembership {
		return nil, nil
	}
	a = t.rolesIn(h.Record.Index)
	if of, isMember := h.RecordB(); isMember {
		b = t.rolesIn(of.Index)
	}
	return a, b
}

// rolesIn returns the roles in a membership over time.
func (t *tier) rolesIn(i int) []roleSpell {
	if found, isKnown := t.roles[i]; isKnown {
		return found
	}
	m := &t.data.Memberships[i]
	var found []roleSpell
	if slices.ContainsFunc(m.Events, func(e platform.Event) bool { return e.As != "" && e.As != platform.RoleMember }) {
		for _, on := range daysOfChange(m) {
			status, _ := t.net.MembershipStatus(m.ID, on)
			role := status.Role
			if role == platform.RoleMember {
				role = ""
			}
			if n := len(found); n == 0 || found[n-1].role != role {
				found = append(found, roleSpell{on, role})
			}
		}
	}
	t.roles[i] = found
	return found
}

// daysOfChange returns the days on which the role in a membership may change: the first of all, and the bounds of the days
// of its events.
func daysOfChange(m *platform.Membership) []civil.Date {
	first, _ := civil.NewDate(1, 1, 1)
	found := []civil.Date{first}
	for _, e := range m.Events {
		for _, when := range []civil.When{e.On, e.Effective} {
			if when.IsZero() {
				continue
			}
			moment := spell.Of(when)
			for _, day := range []spell.Day{moment.Lo, moment.Hi} {
				if on := day.Date(); !on.IsZero() {
					found = append(found, on, on.AddDays(1))
				}
			}
		}
	}
	found = slices.DeleteFunc(found, civil.Date.IsZero)
	slices.SortFunc(found, civil.Date.Compare)
	return slices.Compact(found)
}
