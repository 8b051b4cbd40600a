package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// History is the link that one record makes between two parties, over time. Kind, A, B, Via and Record are those of a
// [Link]. Spans are the days on which there is a link, in order. Why says why there is no link after the last of them,
// or none at all; it is "" if the last span has no end. Only answers about all days, the zero interval, have a Why.
type History struct {
	Kind   LinkKind    `json:"kind"`
	A      party.ID    `json:"a"`
	B      party.ID    `json:"b"`
	Via    string      `json:"via"`
	Record dataset.Ref `json:"record"`
	Spans  []Span      `json:"spans,omitempty"`
	Why    Why         `json:"why,omitzero"`

	other int // the membership of B, where A and B are members of one platform
}

// RecordB returns the membership of B, where A and B are members of one platform, and false for links of another kind.
// [History.Record] is the membership of A.
func (h History) RecordB() (dataset.Ref, bool) {
	if h.Kind != LinkCommonMembership {
		return dataset.Ref{}, false
	}
	return dataset.Ref{Collection: dataset.CollectionMemberships, Index: h.other}, true
}

// Span is a run of days on which a link has the same State, Truth and Applies: from the day From to the day Until, that
// day excluded. A zero From or Until is no bound.
type Span struct {
	From    civil.Date  `json:"from,omitzero"`
	Until   civil.Date  `json:"until,omitzero"`
	State   State       `json:"state"`
	Truth   civil.Truth `json:"truth"`
	Applies civil.Truth `json:"applies"`
}

// Between returns every link that two parties, and the places and organizations within them, have on a day of an
// interval, with all the days of the interval on which they have it, in the order of the kinds, then of the first day.
// If a bound of the interval is vague, From counts as the earliest day that it can mean, and Until as the latest. For
// the zero interval, which is all days, Between also returns what is recorded between the two and never was a link,
// such as an agreement that one of them has not signed, or a membership that was only applied for; [History.Why] says
// why.
//
// The spans that contain a day are the links that [Network.Links] returns for it, except that, as in [Network.LinksOf],
// a platform with a seat and operators and an office in a place and at a party give a link to each of them.
func (n *Network) Between(a, b party.ID, days civil.Interval) []History {
	n = n.orEmpty()
	if a.IsZero() || b.IsZero() {
		return nil
	}
	return n.histories(n.current(a), n.current(b), days)
}

// Histories returns the histories of all parties with each other, as [Network.Between] returns those of two.
func (n *Network) Histories(days civil.Interval) []History {
	return n.orEmpty().histories(party.ID{}, party.ID{}, days)
}

// HistoriesOf returns what [Network.Between] does of one party, and the places and organizations within it, with everybody:
// those of [Network.Histories] that concern it.
func (n *Network) HistoriesOf(a party.ID, days civil.Interval) []History {
	n = n.orEmpty()
	if a.IsZero() {
		return nil
	}
	return n.histories(n.current(a), party.ID{}, days)
}

func (n *Network) histories(a, b party.ID, days civil.Interval) []History {
	h := historian{Network: n, a: a, b: b, days: windowOf(days), all: days == civil.Interval{}}
	n.eachCommonTie(n.listOf(a), n.listOf(b), h.record)
	slices.SortFunc(h.found, History.compare)
	return h.found
}

// compare orders histories by kind, first day, what they go through, parties and record; those without a day come last.
func (h History) compare(g History) int {
	begins := func(h History) (spell.Day, spell.Day) {
		if len(h.Spans) == 0 {
			return spell.Never, spell.Never
		}
		return spell.DayOf(h.Spans[0].From), spell.DayOr(h.Spans[0].Until, spell.Never)
	}
	first, end := begins(h)
	otherFirst, otherEnd := begins(g)
	return cmp.Or(
		cmp.Compare(slices.Index(linkKinds[:], h.Kind), slices.Index(linkKinds[:], g.Kind)),
		cmp.Compare(first, otherFirst),
		cmp.Compare(end, otherEnd),
		cmp.Compare(h.Via, g.Via),
		h.A.Compare(g.A),
		h.B.Compare(g.B),
		cmp.Compare(h.Record.Collection, g.Record.Collection),
		cmp.Compare(h.Record.Index, g.Record.Index),
		cmp.Compare(h.Record.Part, g.Record.Part),
		cmp.Compare(h.other, g.other),
	)
}

// window is days from one to another, the second excluded.
type window struct{ from, until spell.Day }

// windowOf returns the days that may lie in an interval.
func windowOf(days civil.Interval) window {
	w := window{spell.Dawn, spell.Never}
	if !days.From.IsZero() {
		w.from = spell.Of(days.From).Lo
	}
	if !days.Until.IsZero() {
		w.until = spell.Of(days.Until).Hi
	}
	return w
}

// historian collects what ties a and b over time.
type historian struct {
	*Network
	a, b  party.ID
	days  window
	all   bool // also what never was a link
	found []History
}

// record adds what one record ties by.
func (h *historian) record(inA, inB []role) {
	if inA[0].tie.collection == dataset.CollectionAgreements {
		h.agreement(only(inA, roleParty), only(inB, roleParty))
	}
	isInA, isInB := whoOf(inA), whoOf(inB)
	roles := inA
	if !h.b.IsZero() || !h.a.IsZero() {
		roles = slices.Clone(inA)
		for _, r := range inB {
			if !isInA[r.who] {
				roles = append(roles, r)
			}
		}
	}
	for _, p := range h.pairings(roles) {
		for i := range p.first {
			for j := range p.second {
				a, b := &p.first[i], &p.second[j]
				straight := isInA[a.who] && isInB[b.who]
				mirrored := isInB[a.who] && isInA[b.who]
				if !straight && !mirrored || !h.has(a, b) {
					continue
				}
				if !straight && areEqual(a, b) {
					a, b = b, a
				}
				h.pair(&p, a, b)
			}
		}
	}
}

// whoOf returns the set of the parties of roles.
func whoOf(roles []role) map[party.ID]bool {
	set := make(map[party.ID]bool, len(roles))
	for _, r := range roles {
		set[r.who] = true
	}
	return set
}

// pair adds what ties two ends.
func (h *historian) pair(p *pairing, a, b *end) {
	line := spell.Join(a.line, b.line, nil, lesser)
	found := History{Kind: p.kind, A: a.who, B: b.who, Via: p.via}
	found.Record, found.other = p.record(a, b)
	last := stand{}
	line.Days(func(from spell.Day, states spell.Set) {
		last = standOf(states)
		found.add(from, last)
	})
	if last.state == "" && h.all {
		found.Why = h.why(p, a, b, len(found.Spans) > 0)
	}
	h.add(found)
}

// agreement adds what one agreement is between those that it may bind.
func (h *historian) agreement(inA, inB []role) {
	pairs := map[civil.Date]*agreement.Pairs{}
	for _, r := range inA {
		for _, s := range inB {
			isMirrored := h.liesIn(r.who, h.b) && h.liesIn(s.who, h.a) && r.who.Compare(s.who) > 0
			if h.areTwo(r.who, s.who) && !isMirrored {
				h.agreementOf(r, s, pairs)
			}
		}
	}
}

// agreementOf adds what an agreement is between two.
func (h *historian) agreementOf(r, s role, pairs map[civil.Date]*agreement.Pairs) {
	i := r.tie.index
	found := History{Kind: LinkAgreement, A: r.who, B: s.who, Via: h.data.Agreements[i].ID, Record: r.tie.ref()}
	last := stand{}
	for _, on := range h.daysOfTwo(i, r.who, s.who) {
		if pairs[on] == nil {
			pairs[on] = h.compiled.agreements[i].PairsOn(on)
		}
		last = standBetween(pairs[on], r.who, s.who)
		found.add(spell.DayOf(on), last)
	}
	if last.state == "" && h.all {
		found.Why = h.whyNotBound(i, r.who, s.who, len(found.Spans) > 0)
	}
	h.add(found)
}

// daysOfTwo returns the days on which an agreement between two can change, the first from the beginning of time.
func (n *Network) daysOfTwo(i int, a, b party.ID) []civil.Date {
	days := slices.Concat([]civil.Date{{}}, n.daysOfChange(i, party.ID{}), n.daysOfChange(i, a), n.daysOfChange(i, b))
	slices.SortFunc(days, civil.Date.Compare)
	return slices.Compact(days)
}

// standBetween returns how the link of an agreement stands between two.
func standBetween(pairs *agreement.Pairs, a, b party.ID) stand {
	tie, exists := pairs.Tie(a, b)
	if !exists {
		return stand{}
	}
	return stand{State(tie.State), tie.InForce, tie.Applies}
}

// add adds how a link stands from a day on, which comes after all others.
func (h *History) add(from spell.Day, s stand) {
	n := len(h.Spans)
	if n > 0 && h.Spans[n-1].Until.IsZero() {
		last := &h.Spans[n-1]
		if (stand{last.State, last.Truth, last.Applies}) == s {
			return
		}
		last.Until = from.Date()
	}
	if s.state != "" {
		h.Spans = append(h.Spans, Span{From: from.Date(), State: s.state, Truth: s.truth, Applies: s.applies})
	}
}

// add adds a history as far as it lies in the days that are asked about.
func (h *historian) add(found History) {
	spans := found.Spans[:0]
	for _, s := range found.Spans {
		from, until := max(spell.DayOf(s.From), h.days.from), min(spell.DayOr(s.Until, spell.Never), h.days.until)
		if from < until {
			s.From, s.Until = from.Date(), until.Date()
			spans = append(spans, s)
		}
	}
	found.Spans = spans
	if len(spans) > 0 || h.all {
		h.found = append(h.found, found)
	}
}
