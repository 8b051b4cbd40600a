package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// notice is a notice of leaving, until it is revoked or takes effect.
type notice struct{ given, revoked, effect vague.Moment }

// readNotices pairs notices with what revokes them. One that states its effect ends the membership.
func (r *reading) readNotices() {
	revocations := r.revocations()
	for _, i := range r.order {
		e := &r.m.Events[i]
		if e.Kind != EventNotice {
			continue
		}
		n := notice{given: vague.Of(e.done()), revoked: vague.Nowhen(), effect: vague.Nowhen()}
		if !e.Effective.IsZero() {
			n.effect = vague.Of(e.Effective)
		}
		first, _ := slices.BinarySearchFunc(revocations, n.given.Lo, func(m vague.Moment, d vague.Day) int { return int(m.Hi) - int(d) })
		for _, back := range revocations[first:] {
			if back.Lo < n.effect.Hi && back.Hi < n.revoked.Hi {
				n.revoked = back
				break
			}
		}
		r.notices = append(r.notices, n)
		end := r.mark(i, e.Effective, StateLeft)
		isRevoked := n.given.Hi <= n.revoked.Lo && n.revoked.Hi < n.effect.Lo
		switch {
		case e.Effective.IsZero() || isRevoked:
			continue
		case n.revoked.Lo != vague.Never:
			end.Hi, end.Text = vague.Never, civil.When{}
		}
		r.ends = append(r.ends, end)
	}
}

// revocations are when notices were revoked, by the day by which they had been.
func (r *reading) revocations() []vague.Moment {
	var found []vague.Moment
	for _, i := range r.order {
		if e := &r.m.Events[i]; e.Kind == EventNoticeRevoked {
			found = append(found, vague.Of(e.done()))
		}
	}
	return found
}

// addLeaving tells of a notice that is neither revoked nor past its effect.
func (r *reading) addLeaving(s *Status, d vague.Day) {
	if s.State != StateActive && s.State != StateSuspended {
		return
	}
	for _, n := range r.notices {
		if n.given.Hi > d || n.revoked.Hi <= d || n.effect.Hi <= d || r.endedSince(n.given.Hi, d) {
			continue
		}
		s.Leaving = true
		if latest := s.Until.Latest(); n.effect.Hi != vague.Never && (latest.IsZero() || n.effect.Hi < vague.DayOf(latest)) {
			s.Until = n.effect.When()
		}
	}
}

// endedSince reports whether a membership ended after a notice, up to d.
func (r *reading) endedSince(notice, d vague.Day) bool {
	i, _ := slices.BinarySearchFunc(r.ends, notice, func(m mark, d vague.Day) int { return int(m.Hi) - int(d) })
	return i < len(r.ends) && r.ends[i].Hi <= d
}
