package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/vague"
)

// exit is a withdrawal: from the notice to its effect, unless it was revoked in time.
type exit struct {
	notice, effect moment
	revoked        moment // vague.Nowhen() where it was not
	isOpen         bool   // no rule and no source tell when it takes effect
	act            int
	revocation     int

	isOutlasted    bool // by a new consent that binds the party before it is out
	mayBeOutlasted bool
	isRenewed      bool  // a new consent was given before it took effect
	renewed        day   // by which the new consent was given, where isOutlasted
	heir           *mark // the entry by a new consent that outlasts it or follows it, where that is the only doubt
}

// findExits reckons the effect of every notice of withdrawal.
func (r *record) findExits() {
	for i := range r.acts {
		t := &r.acts[i]
		if t.role() != gives || t.member < 0 {
			continue
		}
		x := exit{notice: t.on, revoked: vague.Nowhen(), act: i, revocation: -1, renewed: never}
		switch rule := r.a.Rules.Withdrawal; {
		case t.isStated:
			x.effect = t.stated
		case rule != nil:
			x.effect = moment{Lo: rule.after(t.on.Lo), Hi: rule.after(t.on.Hi)}
		default:
			x.effect, x.isOpen = moment{Lo: t.on.Lo, Hi: never}, true
		}
		m := &r.members[t.member]
		for _, j := range m.acts {
			back := &r.acts[j]
			if back.role() == revokes && back.on.Hi >= t.on.Lo && back.on.Lo < x.effect.Hi && back.on.Hi < x.revoked.Hi {
				x.revoked, x.revocation = back.on, j
			}
		}
		m.exits = append(m.exits, x)
	}
}

// effective is when the exit takes effect, given what became of it: vague.Nowhen() where it was revoked in time,
// and possibly never where that is unclear.
func (x *exit) effective() moment {
	switch {
	case x.isOutlasted:
		return vague.Nowhen()
	case x.mayBeOutlasted:
		return moment{Lo: x.effect.Lo, Hi: never}
	case x.revoked.Lo == never:
		return x.effect
	case x.isOpen:
		return moment{Lo: x.effect.Lo, Hi: x.revoked.Hi}
	case x.notice.Hi <= x.revoked.Lo && x.revoked.Hi < x.effect.Lo:
		return vague.Nowhen()
	}
	return moment{Lo: x.effect.Lo, Hi: never}
}

// isLeaving reports whether the party is on its way out on a day: notice given, not revoked, not yet out.
func (x *exit) isLeaving(d day) bool {
	return x.notice.Hi <= d && d < x.effect.Hi && x.revoked.Hi > d && x.renewed > d
}

// isBeforeHeir reports whether the exit, if it comes at all, comes before the entry of its heir and after all others.
func (x *exit) isBeforeHeir(entries []mark) bool {
	if x.heir == nil || x.isOpen || x.revoked.Lo != never || x.heir.Hi == never {
		return false
	}
	return !slices.ContainsFunc(entries, func(m mark) bool { return m.own != x.heir.own && m.Hi >= x.heir.Lo })
}
