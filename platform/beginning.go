package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// narrowBeginning makes use of that who left was a member: where only one of the beginnings can have come before the
// first end, it did. A signature stands for one only where no event that says so can be it.
func (r *reading) narrowBeginning() {
	if len(r.ends) == 0 || !isExit(r.ends[0]) || r.ends[0].Hi == vague.Never {
		return
	}
	end := r.ends[0].Hi
	if slices.ContainsFunc(r.attests, func(a mark) bool { return a.Lo <= end }) {
		return
	}
	possible := before(r.begins, end, func(mark) bool { return true })
	if len(possible) == 0 && !r.accession.speaks {
		possible = before(r.milestones, end, func(m mark) bool { return m.state == StateSigned })
	}
	if len(possible) == 1 && possible[0].Hi >= end {
		possible[0].Hi, possible[0].Text = end-1, civil.When{}
	}
}

// before are those of the marks that can have come before a day.
func before(marks []mark, d vague.Day, counts func(mark) bool) []*mark {
	var found []*mark
	for i := range marks {
		if m := &marks[i]; counts(*m) && m.Lo < d {
			found = append(found, m)
		}
	}
	return found
}

// isExit reports whether a mark is what only a member can do, or have done to it.
func isExit(m mark) bool { return m.state == StateLeft || m.state == StateExpelled }

// addAccession adds what the accession agreement gives to terms of which no event states the beginning,
// and what has to be assumed of those of which it does not either.
func (r *reading) addAccession() {
	known := termsOf(r.begins, r.ends, r.terms.endsWin)
	isStated := len(r.begins) > 0
	given := r.accession.on
	if isSigned := func(m mark) bool { return m.state == StateSigned }; !isStated && !slices.ContainsFunc(r.milestones, isSigned) {
		given = append(given, r.accession.perhaps...) // with a signature of the membership, that is the day to assume
	}
	for _, m := range given {
		if !known.hasBegin(m) {
			r.begins = append(r.begins, mark{m, StateActive, BasisRule, -1})
		}
	}
	if !isStated {
		for _, m := range r.accession.off { // none has to come, so that the ends stay sorted
			r.ends = append(r.ends, mark{m, StateLeft, BasisRule, -1})
		}
	}
	r.terms = termsOf(r.begins, r.ends, r.terms.endsWin)
	for _, signed := range r.milestones {
		isFirstTerm := r.terms.of(signed.Hi) == 0
		if signed.state != StateSigned || r.terms.hasBegin(signed.Moment) || r.accession.speaks && isFirstTerm {
			continue
		}
		r.begin(mark{signed.Moment, StateActive, BasisAssumed, signed.event})
		r.assumed = append(r.assumed, signed.event)
		r.untold++
	}
}

func (r *reading) begin(m mark) {
	r.begins = append(r.begins, m)
	r.terms.begin(m.Moment)
}

// addAttested adds what is only known to have been so on some day: since any day after the last event
// that says it was not so yet. What fits a term that is known adds nothing.
func (r *reading) addAttested() {
	hurdles := r.hurdles()
	slices.SortStableFunc(r.attests, byDay)
	for _, a := range r.attests {
		if r.terms.fits(a.Moment) {
			if !a.IsVague() && !r.terms.hasBegunBy(a.Hi) {
				r.untold++
			}
			continue
		}
		if r.narrowTo(a.Moment) {
			continue
		}
		a.Lo, a.Text = hurdles.by(a.Hi), civil.When{}
		r.begin(a)
		r.untold += 2
	}
}

// narrowTo makes use of that somebody was a member by a day: where only one beginning of that term can have come by then,
// it did.
func (r *reading) narrowTo(m vague.Moment) bool {
	var only *mark
	for i := range r.begins {
		b := &r.begins[i]
		if b.Lo > m.Hi || b.Hi <= m.Hi || r.terms.of(b.Hi) != r.terms.of(m.Hi) {
			continue
		}
		if only != nil {
			return false
		}
		only = b
	}
	if only != nil {
		only.Moment = vague.Moment{Lo: only.Lo, Hi: m.Hi}
		r.terms.begin(only.Moment)
	}
	return only != nil
}

// presumeBeginnings notes the terms that are known by their ends alone. Who left was a member before; of one who is
// said to have left twice that is known only where something happened in between.
func (r *reading) presumeBeginnings() {
	hurdles := r.hurdles()
	for _, end := range r.ends {
		if end.Hi == vague.Never {
			break
		}
		k := r.terms.before(end.Hi)
		if isExit(end) && (k == 0 || r.hasMilestone(r.ends[k-1].Hi, end.Hi)) {
			r.terms.presume(k)
		}
		from := hurdles.by(end.Hi - 1)
		isNoted := r.isPresumed(end.Hi)
		if r.terms.presumed[k] && !isNoted && from < end.Hi {
			r.presumed = append(r.presumed, presumption{from, end.Hi, end.event})
			r.untold += 2
		}
	}
}

// hasMilestone reports whether something happened on the way in, after one day and before another.
func (r *reading) hasMilestone(after, before vague.Day) bool {
	return slices.ContainsFunc(r.milestones, func(m mark) bool { return after < m.Hi && m.Hi < before })
}

// hurdles are the days on which somebody was not a member yet, by the day by which that had come.
type hurdles []struct{ hi, lo vague.Day }

// hurdles are the milestones and the ends, each with the latest of the first days up to it.
func (r *reading) hurdles() hurdles {
	marks := slices.Concat(r.milestones, r.ends)
	slices.SortFunc(marks, byDay)
	all, latest := make(hurdles, len(marks)), vague.Dawn
	for i, m := range marks {
		lo := m.Lo
		if r.terms.endsWin {
			lo = lo.Next()
		}
		latest = max(latest, lo)
		all[i].hi, all[i].lo = m.Hi, latest
	}
	return all
}

// by is the first day after which somebody can have been a member who was one later.
func (h hurdles) by(d vague.Day) vague.Day {
	n, _ := slices.BinarySearchFunc(h, d, func(row struct{ hi, lo vague.Day }, d vague.Day) int {
		if row.hi <= d {
			return -1
		}
		return 1
	})
	if n == 0 {
		return vague.Dawn
	}
	return h[n-1].lo
}
