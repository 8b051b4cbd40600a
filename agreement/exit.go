package agreement

// exit is a withdrawal: from the notice to its effect, unless it was revoked in time.
type exit struct {
	notice, effect moment
	revoked        moment // nowhen where it was not
	isOpen         bool   // no rule and no source tell when it takes effect
	act            int
	revocation     int
}

// findExits reckons the effect of every notice of withdrawal.
func (r *record) findExits() {
	for i := range r.acts {
		t := &r.acts[i]
		if t.role() != gives || t.member < 0 {
			continue
		}
		x := exit{notice: t.on, revoked: nowhen, act: i, revocation: -1}
		switch rule := r.a.Rules.Withdrawal; {
		case t.isStated:
			x.effect = t.stated
		case rule != nil:
			x.effect = moment{lo: rule.after(t.on.lo), hi: rule.after(t.on.hi)}
		default:
			x.effect, x.isOpen = moment{lo: t.on.lo, hi: never}, true
		}
		m := &r.members[t.member]
		for _, j := range m.acts {
			back := &r.acts[j]
			if back.role() == revokes && back.on.hi >= t.on.lo && back.on.lo < x.effect.hi && back.on.hi < x.revoked.hi {
				x.revoked, x.revocation = back.on, j
			}
		}
		m.exits = append(m.exits, x)
	}
}

// effective is when the exit takes effect, given what became of it: nowhen where it was revoked in time,
// and possibly never where that is unclear.
func (x *exit) effective() moment {
	switch {
	case x.revoked.lo == never:
		return x.effect
	case x.isOpen:
		return moment{lo: x.effect.lo, hi: x.revoked.hi}
	case x.notice.hi <= x.revoked.lo && x.revoked.hi < x.effect.lo:
		return nowhen
	}
	return moment{lo: x.effect.lo, hi: never}
}

// isLeaving reports whether the party is on its way out on a day: notice given, not revoked, not yet out.
func (x *exit) isLeaving(d day) bool {
	return x.notice.hi <= d && d < x.effect.hi && x.revoked.hi > d
}
