package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// promises returns how a commitment ties those who made it to those to whom it was made, and to each other.
func (n *Network) promises(roles []role) []pairing {
	by, to := firstOfEach(only(roles, rolePromisor)), firstOfEach(only(roles, rolePromisee))
	if len(by) == 0 {
		return nil
	}
	via, c := n.commitmentOf(by[0].tie)
	lines := n.promiseLines(slices.Concat(only(roles, rolePromisor), only(roles, rolePromisee)), c)
	made := map[party.ID]bool{}
	for _, r := range by {
		made[r.who] = true
	}
	given := map[party.ID]bool{}
	for _, r := range to {
		given[r.who] = true
	}
	all := slices.Concat(to, slices.DeleteFunc(slices.Clone(by), func(r role) bool { return given[r.who] }))
	ends := func(roles []role) []end {
		list := make([]end, len(roles))
		for i, r := range roles {
			list[i] = end{role: r, line: lines[r.who], isA: made[r.who], isB: given[r.who]}
		}
		return list
	}
	return []pairing{{LinkCommitment, via, ends(by), ends(all)}}
}

// promiseLines returns the courses of a commitment by party. One that is in it itself and as an heir, or as the heir of
// two, is bound while it is in any way.
func (n *Network) promiseLines(roles []role, c *agreement.Commitment) map[party.ID]spell.Timeline {
	lines := map[party.ID]spell.Timeline{}
	type part struct{ who, after party.ID }
	seen := map[part]bool{}
	for _, r := range roles {
		if seen[part{r.who, r.after}] {
			continue
		}
		seen[part{r.who, r.after}] = true
		s := side{role: r, line: n.promiseLine(r, c)}
		n.inherit(&s)
		if other, isKnown := lines[r.who]; isKnown {
			s.line = lineOn(spell.Or(other.Track(isHolding), s.line.Track(isHolding)), stateHolds)
		}
		lines[r.who] = s.line
	}
	return lines
}

// commitmentOf returns the commitment of a tie, and the id of its agreement or meeting.
func (n *Network) commitmentOf(t tie) (string, *agreement.Commitment) {
	if t.collection == dataset.CollectionMeetings {
		m := &n.data.Meetings[t.index]
		return m.ID, &m.Commitments[t.part]
	}
	a := &n.data.Agreements[t.index]
	return a.ID, &a.Commitments[t.part]
}

// promiseLine is the course of a commitment as far as it depends on one party: it holds while the agreement is in force
// for it, or from the day of the meeting on, and while the party exists. After the day on which the commitment is due,
// whether it holds is unknown.
func (n *Network) promiseLine(r role, c *agreement.Commitment) spell.Timeline {
	line := restricted(n.madeLine(r), track(n.livesOf(r)))
	if c.Due.IsZero() {
		return line
	}
	due := spell.Spell{Begin: spell.On(spell.Dawn), EndCause: -1}
	due.End = spell.Moment{Lo: spell.Of(c.Due).Lo.Next(), Hi: spell.Never, Maybe: true}
	return restricted(line, spell.TrackOf([]spell.Spell{due}))
}

// madeLine is the course of a commitment that a party made, whatever became of the party and of the day it is due.
func (n *Network) madeLine(r role) spell.Timeline {
	if r.tie.collection == dataset.CollectionMeetings {
		on := spell.Of(n.data.Meetings[r.tie.index].On)
		return lineOn(spell.TrackOf([]spell.Spell{{Begin: on, End: spell.Nowhen(), EndCause: -1}}), stateHolds)
	}
	days := append([]civil.Date{{}}, n.daysOfChange(r.tie.index, party.ID{})...)
	days = append(days, n.daysOfChange(r.tie.index, r.who)...)
	slices.SortFunc(days, civil.Date.Compare)
	days = slices.Compact(days)
	return spell.TimelineOf(len(days), func(i int) (spell.Day, spell.Set) {
		on := spell.DayOf(days[i])
		switch n.statusOf(r.tie.index, r.who, days[i]).InForce {
		case civil.Yes:
			return on, spell.SetOf(stateHolds)
		case civil.No:
			return on, spell.SetOf(stateNone)
		}
		return on, spell.SetOf(stateHolds) | spell.SetOf(stateNone)
	})
}

// daysKey is an agreement, by its place in the dataset, and a party.
type daysKey struct {
	agreement int
	who       party.ID
}

// daysOfChange returns what [agreement.Compiled.DaysOfChange] returns, and keeps it.
func (n *Network) daysOfChange(i int, who party.ID) []civil.Date {
	key := daysKey{i, who}
	if days, isKnown := n.compiled.days.Load(key); isKnown {
		return days.([]civil.Date)
	}
	days, _ := n.compiled.days.LoadOrStore(key, n.compiled.agreements[i].DaysOfChange(who))
	return days.([]civil.Date)
}
