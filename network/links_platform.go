package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// memberships adds the memberships of who is among members in a platform that is hosted among hosts.
func (l *linker) memberships(members, hosts []stake) {
	p := &l.data.Platforms[members[0].bond.index]
	who, hosted := l.host(p, hosts)
	for _, m := range members {
		if m.role != asMember || hosted.truth == civil.No || l.same(m.who, who) {
			continue
		}
		belongs, basis := l.belongs(m.part)
		l.add(belongs.and(hosted).link(LinkMembership, m.who, who, p.ID.String(), basis, dataset.Ref{dataset.CollectionMemberships, m.part, 0}))
	}
}

// host chooses among the hosts of a platform, its seat or else an operator, the one that is surest on the day, the
// first of equals.
func (l *linker) host(p *platform.Platform, hosts []stake) (who party.ID, best claim) {
	best.truth = civil.No
	exists := claim{truth: p.ExistsOn(l.on), term: civil.Interval{From: p.Founded, Until: p.Closed}}
	for _, s := range hosts {
		if s.role != asHost {
			continue
		}
		hosted := claim{truth: civil.Yes, inferred: source.Inferred(p.Cites, "seat"), cites: p.Cites}
		if s.part != seat {
			o := &p.Operators[s.part]
			hosted = claim{o.Holds(l.on), o.Interval, source.Inferred(o.Cites, ""), source.UnionCites(p.Cites, o.Cites)}
		}
		hosted = hosted.and(exists)
		if hosted.truth == civil.Yes && best.truth != civil.Yes || hosted.truth == civil.Unknown && best.truth == civil.No {
			who, best = s.who, hosted
		}
	}
	return who, best
}

// belongs is the claim that a membership is active on the day.
func (l *linker) belongs(i int) (claim, source.Basis) {
	m := &l.data.Memberships[i]
	status := l.membership(i, l.on)
	var events [][]source.Cite
	for _, f := range status.Facts {
		events = append(events, f.Event.Cites)
	}
	inferred, cites := evidence(m.Cites, events...)
	days := term(status.Since, status.Until, status.State == platform.StateActive)
	basis := basisOf(status.Basis)
	if status.Doubt == platform.DoubtBeginning {
		basis = source.BasisAttested
	}
	return claim{status.Active, days, inferred, cites}, basis
}

// basisOf says in the words of ties what a membership rests on.
func basisOf(b platform.Basis) source.Basis {
	switch b {
	case platform.BasisRule:
		return source.BasisRule
	case platform.BasisAssumed:
		return source.BasisAssumed
	case platform.BasisAttested:
		return source.BasisAttested
	case platform.BasisStated:
		return source.BasisStated
	}
	return ""
}

// commonMembership adds the tie of two members of one platform.
func (l *linker) commonMembership(s, t stake) {
	first, basis := l.belongs(s.part)
	second, other := l.belongs(t.part)
	p := &l.data.Platforms[s.bond.index]
	l.add(first.and(second).link(LinkCommonMembership, s.who, t.who, p.ID.String(), joint(first, second, basis, other), dataset.Ref{dataset.CollectionMemberships, s.part, 0}))
}

// joint is the basis of two claims together: that of the one that began later, the weaker where they began together,
// and none where one has none.
func joint(first, second claim, basis, other source.Basis) source.Basis {
	strength := []source.Basis{"", source.BasisAttested, source.BasisAssumed, source.BasisRule, source.BasisStated}
	later := second.term.From.Compare(first.term.From)
	switch {
	case basis == "" || other == "":
		return ""
	case later > 0, later == 0 && slices.Index(strength, other) < slices.Index(strength, basis):
		return other
	}
	return basis
}

// membership is the status of a record's membership on a day. It is over when its platform is.
func (x *Network) membership(i int, on civil.Date) platform.Status {
	m := &x.data.Memberships[i]
	var agreements []agreement.Agreement
	if via, found := x.agreements[m.Via]; found {
		agreements = append([]agreement.Agreement{x.data.Agreements[via]}, x.others(via)...)
	}
	status := m.StatusAt(on, agreements...)
	p := &x.data.Platforms[x.platforms[m.Platform]]
	if p.Closed.IsZero() {
		return status
	}
	open := civil.Interval{Until: p.Closed}
	if days, _ := (civil.Interval{From: status.Since, Until: status.Until}).Intersect(open); status.State == platform.StateActive {
		status.Until = days.Until
	}
	status.Active = status.Active.And(open.Holds(on))
	if open.Holds(on) == civil.No && (status.State == platform.StateActive || status.State == platform.StateSuspended) {
		status.State, status.Since, status.Until, status.Leaving = platform.StateEnded, p.Closed, civil.When{}, false
	}
	switch {
	case status.Active != civil.Unknown:
		status.Doubt = ""
	case status.Doubt == "":
		status.Doubt = platform.DoubtDates // that of the closing
	}
	return status
}
