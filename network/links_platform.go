package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// memberships adds the links of the members among some roles with the host of their platform among others.
func (l *linker) memberships(members, hosts []role) {
	p := &l.data.Platforms[members[0].tie.index]
	host, hosted := l.host(p, hosts)
	for _, m := range members {
		if m.kind != roleMember || hosted.truth == civil.No || l.same(m.who, host) {
			continue
		}
		belongs, basis := l.belongs(m.part)
		l.add(belongs.and(hosted).link(LinkMembership, m.who, host, p.ID.String(), basis, membershipRef(m)))
	}
}

// host chooses the host of a platform among roles: the surest on the day, the first of equals. The seat comes before the
// operators.
func (l *linker) host(p *platform.Platform, hosts []role) (who party.ID, best claim) {
	best.truth = civil.No
	exists := claim{truth: p.ExistsOn(l.on), term: civil.Interval{From: p.Founded, Until: p.Closed}}
	for _, r := range hosts {
		if r.kind != roleHost {
			continue
		}
		hosted := claim{truth: civil.Yes, inferred: source.Inferred(p.Cites, "seat"), cites: p.Cites}
		if r.part != seatPart {
			o := &p.Operators[r.part]
			hosted = claim{o.Holds(l.on), o.Interval, source.Inferred(o.Cites, ""), source.UnionCites(p.Cites, o.Cites)}
		}
		hosted = hosted.and(exists)
		if hosted.truth == civil.Yes && best.truth != civil.Yes || hosted.truth == civil.Unknown && best.truth == civil.No {
			who, best = r.who, hosted
		}
	}
	return who, best
}

// belongs is the claim that a membership is active on the day, with its basis.
func (l *linker) belongs(i int) (claim, source.Basis) {
	m := &l.data.Memberships[i]
	status := l.membershipStatus(i, l.on)
	var events [][]source.Cite
	for _, f := range status.Facts {
		events = append(events, f.Event.Cites)
	}
	inferred, cites := evidence(m.Cites, events...)
	term := termOf(status.Since, status.Until, status.State == platform.StateActive)
	return claim{status.Active, term, inferred, cites}, membershipBasis(status)
}

// commonMembership adds the link of two members of one platform.
func (l *linker) commonMembership(r, s role) {
	first, basis := l.belongs(r.part)
	second, other := l.belongs(s.part)
	id := l.data.Platforms[r.tie.index].ID.String()
	l.add(first.and(second).link(LinkCommonMembership, r.who, s.who, id, jointBasis(first, second, basis, other), membershipRef(r)))
}

// membershipRef refers to the membership of a member.
func membershipRef(member role) dataset.Ref {
	return dataset.Ref{Collection: dataset.CollectionMemberships, Index: member.part}
}
