package agreement

import "github.com/crossborder-go/crossborder/issue"

// tangle is a consent and an exit of one party of which either may come first, so that neither bound of the days
// is the extreme one: the consent stays where the exit comes first, and goes where it comes just before it.
type tangle struct{ stays, goes pin }

// tangleLimit is how many tangles are looked at one by one; where there are more, a condition that counts consents may be
// met at any time or never.
const tangleLimit = 16

// untangled is the moment m at which c is met, widened to what the tangles allow.
func (r *record) untangled(m moment, c *Condition, at issue.Path) moment {
	tangles := r.tangles()
	if len(tangles) > tangleLimit && c.countsConsents() {
		return moment{Lo: min(m.Lo, r.firstAct().Lo), Hi: never}
	}
	for _, t := range tangles[:min(len(tangles), tangleLimit)] {
		m.Lo = min(m.Lo, r.meet(c, at, early, t.stays).day)
		m.Hi = max(m.Hi, r.meet(c, at, late, t.goes).day)
	}
	return m
}

// countsConsents reports whether any clause of c asks who has consented.
func (c *Condition) countsConsents() bool {
	counts := false
	c.walk("", func(c Condition, _ place) {
		switch c.clause() {
		case consentsClause, weightClause, namedClause:
			counts = true
		}
	})
	return counts
}

// tangles are those of all members.
func (r *record) tangles() []tangle {
	if r.isExact {
		return nil
	}
	var found []tangle
	for m := range r.members {
		for i := range r.members[m].exits {
			for _, j := range r.members[m].acts {
				t, is := r.tangle(&r.members[m].exits[i], j)
				if is && len(found) <= tangleLimit {
					found = append(found, t)
				}
			}
		}
	}
	return found
}

// tangle is that of an exit and the act j. Where both are vague the exit may take the consent away the day after or never.
func (r *record) tangle(x *exit, j int) (t tangle, is bool) {
	a, out := &r.acts[j], x.effective()
	switch {
	case !a.consents() || a.on.Lo >= out.Hi || a.on.Hi < out.Lo || !a.on.IsVague() && !out.IsVague():
		return tangle{}, false
	case !out.IsVague():
		return tangle{pin{act: j, on: out.Lo}, pin{act: j, on: out.Lo - 1}}, true
	case !a.on.IsVague():
		return tangle{pin{x.act, a.on.Lo, true}, pin{x.act, a.on.Lo + 1, true}}, true
	}
	return tangle{pin{x.act, never, true}, pin{x.act, a.on.Hi.Next(), true}}, true
}
