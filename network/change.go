package network

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// Change is a link that began, ended, or changed its State or its Truth on a day. Kind, A, B, Via and Record are those of
// the [Link]. Was and WasTruth are as on the day before, "" and No where there was no link; Is and IsTruth are as on the
// day.
//
// Vague is true if days are vague, and one state is possible both on the day before and on the day. On is then a bound of a
// vague day, and nothing need have happened on it: from On on, the link may stand otherwise, or is certain to. To have only
// what certainly happened on its day, leave these changes out.
type Change struct {
	On       civil.Date  `json:"on"`
	Kind     LinkKind    `json:"kind"`
	A        party.ID    `json:"a"`
	B        party.ID    `json:"b"`
	Via      string      `json:"via"`
	Was      State       `json:"was,omitzero"`
	Is       State       `json:"is,omitzero"`
	WasTruth civil.Truth `json:"wasTruth"`
	IsTruth  civil.Truth `json:"isTruth"`
	Vague    bool        `json:"vague,omitzero"`
	Record   dataset.Ref `json:"record"`

	other int // the membership of B, where A and B are members of one platform
}

// String returns the change on one line, for logs: "2025-11-28 membership KZ-59 → CN-JS via china-central-asia: signed →
// active". Where there is no link it has a dash, what is possible but not certain is followed by "(unknown)", and a change
// that is Vague by "(vague)". The zero Change is printed as "".
func (c Change) String() string {
	if c == (Change{}) {
		return ""
	}
	stand := func(s State, t civil.Truth) string {
		switch {
		case s == "":
			return "–"
		case t == civil.Unknown:
			return string(s) + " (unknown)"
		}
		return string(s)
	}
	text := fmt.Sprintf("%s %s %s → %s via %s: %s → %s", c.On, c.Kind, c.A, c.B, c.Via, stand(c.Was, c.WasTruth), stand(c.Is, c.IsTruth))
	if c.Vague {
		text += " (vague)"
	}
	return text
}

// compare orders changes by day, kind, what the links go through, parties and record.
func (c Change) compare(d Change) int {
	return cmp.Or(
		c.On.Compare(d.On),
		cmp.Compare(slices.Index(linkKinds[:], c.Kind), slices.Index(linkKinds[:], d.Kind)),
		cmp.Compare(c.Via, d.Via),
		c.A.Compare(d.A),
		c.B.Compare(d.B),
		cmp.Compare(c.Record.Collection, d.Record.Collection),
		cmp.Compare(c.Record.Index, d.Record.Index),
		cmp.Compare(c.Record.Part, d.Record.Part),
		cmp.Compare(c.other, d.other),
	)
}

// Changes returns what changes among the links of [Network.All] from one day to another, both included: the links that
// began, ended, or changed their State or their Truth since the day before. They are in the order of the days, then of
// the kinds, then of what the links go through. A link without a direction has the party with the lower id as A. A zero
// day is no bound, and there is nothing from a later day to an earlier one. The links of a day and the changes from the day
// after it to another day give the links of that other day.
func (n *Network) Changes(from, to civil.Date) []Change {
	return n.orEmpty().changes(party.ID{}, from, to)
}

// ChangesOf returns the changes among the links of a party, and of the places and organizations within it, with any
// party: those of [Network.Changes] that concern it.
func (n *Network) ChangesOf(a party.ID, from, to civil.Date) []Change {
	n = n.orEmpty()
	if a.IsZero() {
		return nil
	}
	return n.changes(n.current(a), from, to)
}

// changes returns the changes of a current id; the zero a is everybody.
func (n *Network) changes(a party.ID, from, to civil.Date) []Change {
	c := changer{Network: n, days: window{spell.DayOf(from), spell.DayOr(to, spell.Never).Next()}}
	n.eachTie(n.listOf(a), c.record)
	found := slices.DeleteFunc(c.found, func(ch Change) bool { return !n.liesIn(ch.A, a) && !n.liesIn(ch.B, a) })
	slices.SortFunc(found, Change.compare)
	return found
}

// changer collects the changes of some days.
type changer struct {
	*Network
	days  window
	found []Change
}

// has reports whether a day is one of those that are asked about. Nothing changes at the beginning of time.
func (w window) has(d spell.Day) bool { return d != spell.Dawn && d >= w.from && d < w.until }

// record adds what changes about one record, in which some have roles.
func (c *changer) record(roles []role) {
	if c.isQuiet(roles) {
		return
	}
	if roles[0].tie.collection == dataset.CollectionAgreements {
		if parties := only(roles, roleParty); len(parties) > 0 {
			c.agreement(parties)
		}
	}
	for _, p := range c.pairings(roles) {
		c.pairing(&p)
	}
}

// turn is a day on which an end of a pairing changes, by its number in the first or in the second list.
type turn struct {
	on       spell.Day
	isSecond bool
	end      int
}

// pairing adds the changes of the links of a pairing: on each day those of the ends that change, with all others.
func (c *changer) pairing(p *pairing) {
	var turns []turn
	for i := range p.first {
		p.first[i].line.Days(func(from spell.Day, _ spell.Set) {
			if c.days.has(from) {
				turns = append(turns, turn{from, false, i})
			}
		})
	}
	for i := range p.second {
		p.second[i].line.Days(func(from spell.Day, _ spell.Set) {
			if c.days.has(from) {
				turns = append(turns, turn{from, true, i})
			}
		})
	}
	slices.SortStableFunc(turns, func(a, b turn) int { return cmp.Compare(a.on, b.on) })
	for len(turns) > 0 {
		n := 1
		for n < len(turns) && turns[n].on == turns[0].on {
			n++
		}
		c.pairingOn(p, turns[:n])
		turns = turns[n:]
	}
}

// pairingOn adds the changes of the links of a pairing on one day.
func (c *changer) pairingOn(p *pairing, turns []turn) {
	d := turns[0].on
	first, second := statesOn(p.first, d), statesOn(p.second, d)
	isChanged := make([]bool, len(p.first))
	pair := func(i, j int) {
		a, b := &p.first[i], &p.second[j]
		before, now := combined(first[i].was, second[j].was), combined(first[i].is, second[j].is)
		was, is := standOf(before), standOf(now)
		if was != is && c.has(a, b) {
			record, other := p.record(a, b)
			change := Change{On: d.Date(), Kind: p.kind, A: a.who, B: b.who, Via: p.via, Record: record, other: other}
			change.Vague = before&now != 0
			c.add(change, was, is)
		}
	}
	for _, t := range turns {
		if !t.isSecond {
			isChanged[t.end] = true
			for j := range p.second {
				pair(t.end, j)
			}
		}
	}
	for _, t := range turns {
		for i := range p.first {
			if t.isSecond && !isChanged[i] {
				pair(i, t.end)
			}
		}
	}
}

// wasAndIs are the states of an end on the day before and on the day.
type wasAndIs struct{ was, is spell.Set }

func statesOn(ends []end, d spell.Day) []wasAndIs {
	all := make([]wasAndIs, len(ends))
	for i := range ends {
		all[i] = wasAndIs{ends[i].line.At(d.Prev()), ends[i].line.At(d)}
	}
	return all
}

// add adds a change, where there is one.
func (c *changer) add(change Change, was, is stand) {
	change.Was, change.Is, change.WasTruth, change.IsTruth = was.state, is.state, was.truth, is.truth
	if was.state == "" {
		change.WasTruth = civil.No
	}
	if is.state == "" {
		change.IsTruth = civil.No
	}
	if change.Was != change.Is || change.WasTruth != change.IsTruth {
		c.found = append(c.found, change)
	}
}

// agreement adds the changes of the links of an agreement: between all on the days that concern everybody, else between
// those that a day concerns and all others.
func (c *changer) agreement(parties []role) {
	i := parties[0].tie.index
	turns := map[spell.Day]map[party.ID]bool{} // by day those that it concerns; under the zero ID everybody
	enter := func(who party.ID) {
		for _, on := range c.daysOfChange(i, who) {
			if d := spell.DayOf(on); c.days.has(d) {
				if turns[d] == nil {
					turns[d] = map[party.ID]bool{}
				}
				turns[d][who] = true
			}
		}
	}
	enter(party.ID{})
	for _, r := range parties {
		enter(r.who)
	}
	for d, who := range turns {
		c.agreementOn(i, d, parties, who)
	}
}

// agreementOn adds the changes of the links of an agreement on one day.
func (c *changer) agreementOn(i int, d spell.Day, parties []role, concerned map[party.ID]bool) {
	before, now := c.compiled.agreements[i].PairsOn(d.Prev().Date()), c.compiled.agreements[i].PairsOn(d.Date())
	via := c.data.Agreements[i].ID
	pair := func(r, s role) {
		if s.who.Compare(r.who) < 0 {
			r, s = s, r
		}
		if c.areTwo(r.who, s.who) {
			was, is := standBetween(before, r.who, s.who), standBetween(now, r.who, s.who)
			if was != is {
				change := Change{On: d.Date(), Kind: LinkAgreement, A: r.who, B: s.who, Via: via, Record: r.tie.ref()}
				change.Vague = haveCommon(before.States(r.who, s.who), now.States(r.who, s.who))
				c.add(change, was, is)
			}
		}
	}
	isConcerned := func(r role) bool { return concerned[party.ID{}] || concerned[r.who] }
	for j, r := range parties {
		if !isConcerned(r) {
			continue
		}
		for k, s := range parties {
			if j < k || !isConcerned(s) {
				pair(r, s)
			}
		}
	}
}

// haveCommon reports whether a state of an agreement between two is in both lists. Superseded and none are both no link.
func haveCommon(some, others []agreement.State) bool {
	isLink := func(s agreement.State) bool { return s != agreement.StateNone && s != agreement.StateSuperseded }
	return slices.ContainsFunc(some, func(s agreement.State) bool {
		return slices.ContainsFunc(others, func(o agreement.State) bool { return o == s || !isLink(o) && !isLink(s) })
	})
}
