package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// accession is what the accession agreement says of a member: when it is in force for it, and whether it
// says anything at all. Of one that says nothing, perhaps is when it may be.
type accession struct {
	speaks  bool
	on      []vague.Moment
	off     []vague.Moment
	perhaps []vague.Moment
}

// accession asks the agreement of Via about the member, or about the agreement as a whole where it does not
// name the member.
func (m *Membership) accession(agreements []agreement.Agreement) accession {
	i := slices.IndexFunc(agreements, func(a agreement.Agreement) bool { return a.ID == m.Via })
	if m.Via == "" || i < 0 {
		return accession{}
	}
	via := agreements[i]
	history := via.History(agreements...)
	if via.Names(m.Member) {
		history = via.HistoryOf(m.Member, agreements...)
	}
	isInForce := func(c agreement.Change) bool { return c.InForce == civil.Yes }
	a := accession{speaks: !via.IsSilent() || slices.ContainsFunc(history, isInForce)}
	on, off := turns(history)
	if a.speaks {
		a.on, a.off = on, off
	} else {
		a.perhaps = on
	}
	return a
}

// turns are the moments at which a history turns to in force and away from it. Whether a membership outlives
// its accession agreement nobody says, so what turns away may as well not.
func turns(history []agreement.Change) (on, off []vague.Moment) {
	var last civil.Truth = civil.No
	var lo vague.Day
	for _, c := range history {
		from := vague.DayOf(c.From)
		switch {
		case c.InForce == last:
			continue
		case last == civil.No:
			lo = from
		case last == civil.Unknown && c.InForce == civil.No:
			on = append(on, vague.Moment{Lo: lo, Hi: vague.Never, Cap: from - 1})
		case last == civil.Yes:
			off = append(off, vague.Moment{Lo: from, Hi: vague.Never})
			lo = from
		}
		if c.InForce == civil.Yes {
			on = append(on, vague.Moment{Lo: lo, Hi: from})
		}
		last = c.InForce
	}
	if last == civil.Unknown {
		on = append(on, vague.Moment{Lo: lo, Hi: vague.Never})
	}
	return on, off
}
