package agreement

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/internal/spell"
)

// withdrawal is a notice of withdrawal and the moment of its effect, perhaps revoked.
type withdrawal struct {
	act    int32
	notice moment
	effect moment
	isOpen bool // neither a rule nor a source says when it takes effect
	byTerm bool // it takes effect at the end of a term
}

// withdrawals returns those among a party's acts, without those that were certainly revoked in time. Of a notice that
// the term governs the effect is not known yet.
func (c *Compiled) withdrawals(acts []int32) []withdrawal {
	var all []withdrawal
	for _, i := range acts {
		a := &c.acts[i]
		if a.effect() != notifies {
			continue
		}
		w := withdrawal{act: i, notice: a.on}
		switch rule := c.a.Rules.Withdrawal; {
		case a.isEffective:
			w.effect = a.effective
		case rule != nil:
			w.effect = a.on.Map(rule.after)
		case c.a.Rules.Term != nil:
			w.effect, w.byTerm = moment{Lo: a.on.Lo, Hi: never, Maybe: true}, true
		default:
			w.effect, w.isOpen = moment{Lo: a.on.Lo, Hi: never, Maybe: true}, true
		}
		w.effect.Maybe = w.effect.Maybe || a.on.Maybe
		all = append(all, w)
	}
	if len(all) == 0 {
		return nil
	}
	return c.withoutRevoked(all, acts)
}

// isOpenNotice reports whether an act is a notice of withdrawal of which neither a rule nor a source says when it works.
func (c *Compiled) isOpenNotice(a *act) bool {
	return a.effect() == notifies && !a.isEffective && c.a.Rules.Withdrawal == nil && c.a.Rules.Term == nil
}

// withoutRevoked drops the withdrawals that were revoked between notice and effect, and lets those that may have been
// perhaps not take effect.
func (c *Compiled) withoutRevoked(all []withdrawal, acts []int32) []withdrawal {
	var revocations []spell.Stop
	for _, i := range acts {
		if a := &c.acts[i]; a.effect() == revokes {
			revocations = append(revocations, spell.Stop{Act: a.on, End: a.on, Cause: int(i)})
		}
	}
	if len(revocations) == 0 {
		return all
	}
	starts := make([]spell.Start, len(all))
	for i, w := range all {
		starts[i] = spell.Start{Act: w.notice, Begin: w.notice}
	}
	kept := all[:0]
	for i, s := range spell.Pair(starts, revocations, true) {
		w := all[i]
		switch back := s.End; {
		case w.byTerm: // whether it was revoked in time is for the term
		case w.isOpen && back.Sure() != never: // a source that tells of the revocation shows that it had not worked
			continue
		case back.Sure() < w.effect.Lo:
			continue
		case back.Lo < w.effect.Hi:
			w.effect.Maybe = true
		}
		kept = append(kept, w)
	}
	return kept
}

// revocations returns what puts a party back in after a withdrawal that may have worked at once.
func (c *Compiled) revocations(acts []int32) []int32 {
	var all []int32
	for _, i := range acts {
		if c.acts[i].effect() == revokes {
			all = append(all, i)
		}
	}
	return all
}

// stops returns the withdrawals as what ends spells.
func stopsOf(all []withdrawal) []spell.Stop {
	stops := make([]spell.Stop, len(all))
	for i, w := range all {
		stops[i] = spell.Stop{Act: w.notice, End: w.effect, Cause: int(w.act)}
	}
	return stops
}

// actsOf returns the acts that count for a member: its own, and those of the predecessors whose heir it is.
func (c *Compiled) actsOf(m *member) []int32 {
	if m.ancestor == nobody {
		return m.acts
	}
	acts := slices.Clone(m.acts)
	seen := map[int32]bool{}
	for a := m.ancestor; a != nobody && !seen[a]; a = c.members[a].ancestor {
		seen[a] = true
		acts = append(acts, c.members[a].acts...)
	}
	slices.SortFunc(acts, func(i, j int32) int { return cmp.Compare(i, j) })
	return slices.Compact(acts)
}
