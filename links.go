package crossborder

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Links returns every tie between a and b on a day that holds or may hold: those of the regions
// themselves and those of the places and organizations within them. A tie that is known not to hold on
// that day is none. The order is that of [LinkKinds], then since when.
func (x *Index) Links(a, b party.ID, on civil.Date) []Link {
	l := linker{Index: x, a: a, b: b, on: on}
	commonBonds(x.ties[a], x.ties[b], l.bond)
	slices.SortFunc(l.found, Link.compare)
	// Where a and b overlap, a tie comes up once from either side.
	return slices.CompactFunc(l.found, func(l, m Link) bool { return l.compare(m) == 0 })
}

// linker gathers the answer to one question.
type linker struct {
	*Index
	a, b  party.ID
	on    civil.Date
	found []Link
}

// bond adds the ties that one bond makes between stakes within a and stakes within b.
func (l *linker) bond(inA, inB []stake) {
	switch inA[0].bond.collection {
	case inPlatforms:
		l.memberships(inA, inB)
		l.memberships(inB, inA)
		l.pairs(inA, inB, asMember, asMember, l.commonMembership)
	case inAgreements, inMeetings:
		l.pairs(inA, inB, asParty, asParty, l.agreement)
		l.pairs(inA, inB, asPromiser, asPromisee, l.commitment)
		l.pairs(inB, inA, asPromiser, asPromisee, l.commitment)
		l.pairs(inA, inB, asPromiser, asPromiser, l.commitment)
	case inOffices:
		l.offices(inA, inB)
		l.offices(inB, inA)
	case inObservations:
		l.pairs(inA, inB, asExporter, asImporter, l.flow)
		l.pairs(inB, inA, asExporter, asImporter, l.flow)
	}
}

// add keeps a tie that is not known to be none.
func (l *linker) add(tie Link) {
	if tie.Truth != civil.No {
		tie.Cites = slices.Clone(tie.Cites)
		l.found = append(l.found, tie)
	}
}

// pairs calls tie for each two different parties with those roles, each two once.
func (l *linker) pairs(first, second []stake, asFirst, asSecond role, tie func(s, t stake)) {
	for _, s := range first {
		if s.role != asFirst {
			continue
		}
		for _, t := range second {
			if t.role == asSecond && s.who != t.who && !(asFirst == asSecond && l.mirrored(s, t)) {
				tie(s, t)
			}
		}
	}
}

// mirrored reports whether a pair of equals comes up the other way round too, which it does where both
// parties are within both regions, and is the one of the two to leave out.
func (l *linker) mirrored(s, t stake) bool {
	return s.who.Compare(t.who) > 0 && l.Within(t.who, l.a) && l.Within(s.who, l.b)
}

// memberships adds the memberships of who is among members in a platform that is hosted among hosts.
func (l *linker) memberships(members, hosts []stake) {
	p := &l.data.Platforms[members[0].bond.index]
	h := l.host(p, hosts)
	for _, m := range members {
		if m.role != asMember || h.truth == civil.No || m.who == h.who {
			continue
		}
		record := &l.data.Memberships[m.part]
		status := l.membership(m.part, l.on)
		since, until := term(status)
		l.add(Link{
			Kind: MembershipLink, Truth: status.Active.And(h.truth), Since: later(since, h.since), Until: earlier(until, h.until),
			A: m.who, B: h.who, Via: p.ID.String(), Basis: LinkBasis(status.Basis),
			Inferred: h.inferred || source.Inferred(record.Cites, ""),
			Record:   Ref{inMemberships, m.part, 0}, Cites: union(record.Cites, h.cites),
		})
	}
}

// host is who stands for a platform on a day: its seat, or else an operator.
type host struct {
	who          party.ID
	truth        civil.Truth
	since, until civil.When
	inferred     bool
	cites        []source.Cite
}

// host chooses among the hosts the one that is surest on the day, the first of equals.
func (l *linker) host(p *platform.Platform, hosts []stake) host {
	best := host{truth: civil.No}
	for _, s := range hosts {
		if s.role != asHost {
			continue
		}
		h := host{who: s.who, truth: civil.Yes, inferred: source.Inferred(p.Cites, "seat"), cites: p.Cites}
		if s.part != seat {
			o := &p.Operators[s.part]
			h = host{s.who, o.Holds(l.on), o.From, o.Until, source.Inferred(o.Cites, ""), union(p.Cites, o.Cites)}
		}
		h.truth = h.truth.And(p.ExistsOn(l.on))
		if h.truth == civil.Yes && best.truth != civil.Yes || h.truth == civil.Unknown && best.truth == civil.No {
			best = h
		}
	}
	return best
}

// term returns the days of a membership that is or may be active: where it only may be, the state before it is
// the one that the status tells of, and its end is the membership's beginning.
func term(s platform.Status) (since, until civil.When) {
	if s.State == platform.StateActive {
		return s.Since, s.Until
	}
	return s.Until, civil.When{}
}

// later is the beginning of what needs both of two; a zero beginning says nothing.
func later(a, b civil.When) civil.When {
	if a.IsZero() || !b.IsZero() && b.Compare(a) > 0 {
		return b
	}
	return a
}

// earlier is the end of what ends with either of two; a zero end is none.
func earlier(a, b civil.When) civil.When {
	if a.IsZero() || !b.IsZero() && b.Compare(a) < 0 {
		return b
	}
	return a
}

// commonMembership adds the tie of two members of one platform. It holds since the later of both.
func (l *linker) commonMembership(s, t stake) {
	first, second := l.membership(s.part, l.on), l.membership(t.part, l.on)
	decisive := first
	since, until := term(first)
	otherSince, otherUntil := term(second)
	if otherSince.Compare(since) > 0 {
		decisive, since = second, otherSince
	}
	records := l.data.Memberships
	exists := l.data.Platforms[s.bond.index].ExistsOn(l.on)
	l.add(Link{
		Kind: CommonMembershipLink, Truth: first.Active.And(second.Active).And(exists), Since: since, Until: earlier(until, otherUntil),
		A: s.who, B: t.who, Via: records[s.part].Platform.String(), Basis: LinkBasis(decisive.Basis),
		Inferred: source.Inferred(records[s.part].Cites, "") || source.Inferred(records[t.part].Cites, ""),
		Record:   Ref{inMemberships, s.part, 0}, Cites: union(records[s.part].Cites, records[t.part].Cites),
	})
}

// agreement adds the tie of two parties to one agreement: it is in force between them when it is for both.
func (l *linker) agreement(s, t stake) {
	a := &l.data.Agreements[s.bond.index]
	first := a.StatusOf(s.who, l.on, l.others(s.bond.index)...)
	second := a.StatusOf(t.who, l.on, l.others(s.bond.index)...)
	decisive := first
	if second.Since.Compare(first.Since) > 0 {
		decisive = second
	}
	l.add(Link{
		Kind: AgreementLink, Truth: first.InForce.And(second.InForce), Since: decisive.Since, Until: earlier(first.Until, second.Until),
		A: s.who, B: t.who, Via: a.ID, Basis: groundOf(decisive.Basis.Ground),
		Inferred: source.Inferred(a.Cites, ""), Record: Ref{inAgreements, s.bond.index, 0}, Cites: a.Cites,
	})
}

// groundOf says in the words of ties what a status rests on.
func groundOf(g agreement.Ground) LinkBasis {
	switch g {
	case agreement.GroundRule, agreement.GroundDefault:
		return ByRule
	}
	return Stated
}

// offices adds the office that one of owners has among sites, on a day on which it is there.
func (l *linker) offices(owners, sites []stake) {
	for _, s := range owners {
		if s.role != asOwner {
			continue
		}
		o := &l.data.Offices[s.bond.index]
		status := o.StatusAt(l.on)
		for _, t := range sites {
			isSeat := t.who == party.IDFrom(status.Seat)
			if t.role != asSite || t.who == s.who || !isSeat && t.who != o.At {
				continue
			}
			l.add(Link{
				Kind: OfficeLink, Truth: status.Open, Since: later(status.Since, arrival(o, isSeat, status.Seat)), Until: status.Until,
				A: s.who, B: t.who, Via: o.ID, Basis: Stated,
				Inferred: source.Inferred(o.Cites, "seat"), Record: Ref{inOffices, s.bond.index, 0}, Cites: o.Cites,
			})
			break
		}
	}
}

// arrival is when an office moved to the seat that it has, zero where it was there from the first or the tie is
// to its host.
func arrival(o *platform.Office, isSeat bool, seat region.Code) civil.When {
	var last civil.When
	for _, e := range o.Events {
		if isSeat && e.Kind == platform.OfficeMoved && e.To == seat {
			last = later(last, e.On)
		}
	}
	return last
}

// commitment adds a promise, from the day it was made. Whether it still stands after the day it was due
// nobody says.
func (l *linker) commitment(s, t stake) {
	var c *agreement.Commitment
	var made civil.When
	var via string
	truth := civil.Unknown
	if s.bond.collection == inAgreements {
		a := &l.data.Agreements[s.bond.index]
		c, via = &a.Commitments[s.bond.part], a.ID
		status := a.StatusAt(l.on, l.others(s.bond.index)...)
		truth, made = status.InForce, status.Since
	} else {
		m := &l.data.Meetings[s.bond.index]
		c, via, made = &m.Commitments[s.bond.part], m.ID, m.On
		truth = made.Reached(l.on)
	}
	if due := c.Due; !due.IsZero() && truth == civil.Yes && due.Reached(l.on) != civil.No {
		truth = civil.Unknown
	}
	l.add(Link{
		Kind: CommitmentLink, Truth: truth, Since: made, A: s.who, B: t.who, Via: via, Basis: Stated,
		Inferred: source.Inferred(c.Cites, "by") || source.Inferred(c.Cites, "toward"),
		Record:   Ref{s.bond.collection, s.bond.index, s.bond.part}, Cites: c.Cites,
	})
}

// flow adds a figure about what one party sends the other: it is a tie on the days of its period, and on
// others nobody knows.
func (l *linker) flow(s, t stake) {
	o := &l.data.Observations[s.bond.index]
	truth := civil.Unknown
	if o.Period.Contains(l.on) {
		truth = civil.Yes
	}
	l.add(Link{
		Kind: FlowLink, Truth: truth, Since: civil.On(o.Period.Start()), A: s.who, B: t.who, Via: o.Indicator, Basis: Stated,
		Inferred: source.Inferred(o.Cites, ""), Record: Ref{inObservations, s.bond.index, 0}, Cites: o.Cites,
	})
}

// membership is the status of a record's membership on a day.
func (x *Index) membership(i int, on civil.Date) platform.Status {
	m := &x.data.Memberships[i]
	via, found := x.agreements[m.Via]
	if !found {
		return m.StatusAt(on)
	}
	return m.StatusAt(on, append([]agreement.Agreement{x.data.Agreements[via]}, x.others(via)...)...)
}

// others returns the agreements that the one of number i refers to, and those that they refer to.
func (x *Index) others(i int) []agreement.Agreement {
	seen := map[int]bool{i: true}
	var found []agreement.Agreement
	for queue := x.data.Agreements[i].References(); len(queue) > 0; queue = queue[1:] {
		if j, known := x.agreements[queue[0]]; known && !seen[j] {
			seen[j] = true
			found = append(found, x.data.Agreements[j])
			queue = append(queue, x.data.Agreements[j].References()...)
		}
	}
	return found
}

// union returns the cites of two lists, each once.
func union(a, b []source.Cite) []source.Cite {
	all := slices.Clone(a)
	for _, c := range b {
		if !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	return all
}
