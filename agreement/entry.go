package agreement

import (
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
)

// everyConsent is the condition of an agreement whose text has none, everySignature that of its
// provisional application.
var (
	everyConsent   = Condition{Consents: Quorum{-1, -1}}
	everySignature = Condition{Signed: Quorum{-1, -1}}
)

// general is the rule of entry into force and its condition; the rule is nil where the text has none.
func (r *record) general() (*Rule, *Condition) {
	rule := r.a.Rules.EntryIntoForce
	if rule == nil || rule.When.clause() == noClause {
		return rule, &everyConsent
	}
	return rule, &rule.When
}

// generalPlace is where that condition stands: a rule that only delays has none of its own.
func (r *record) generalPlace() issue.Path {
	switch rule := r.a.Rules.EntryIntoForce; {
	case rule == nil:
		return ""
	case rule.When.clause() == noClause:
		return entryPath
	}
	return entryPath.Key("when")
}

// isSilent reports whether neither the text nor a law says when the agreement binds.
func (r *record) isSilent() bool { return r.a.Rules.EntryIntoForce == nil && (r.a.Level == LevelSubnational || r.a.Level == LevelCommercial) }

// conditionMark is when a condition is met: both bounds, with what decided at the late one.
func (r *record) conditionMark(c *Condition, at issue.Path) mark {
	first := r.meet(c, at, early, noPin)
	last := first
	if !r.isExact || len(r.a.References()) > 0 {
		last = r.meet(c, at, late, noPin)
	}
	shown := last
	if last.day == never {
		shown = first
	}
	m := moment{Lo: min(first.day, last.day), Hi: last.day}
	m = r.untangled(m, c, at)
	for _, i := range shown.acts {
		m = asWritten(m, r.acts[i].works(), r.acts[i].on)
	}
	found := mark{moment: m, ground: GroundRule, clause: shown.clause, condition: shown.condition,
		count: shown.count, acts: shown.acts, agreements: shown.agreements}
	if len(shown.acts) > 0 {
		found.decisive = shown.acts[0] + 1
	}
	if len(shown.agreements) > 0 {
		found.doubt = DoubtAgreement
	}
	return found
}

// asWritten is m as a source wrote it, where one of the candidates is the same days: 2025-11 and not the
// range of its days.
func asWritten(m moment, candidates ...moment) moment {
	for _, c := range candidates {
		if c.Lo == m.Lo && c.Hi == m.Hi && m.Cap == 0 {
			return c
		}
	}
	return m
}

// findEntry reckons when the condition is met and when the agreement enters into force: by the rule,
// and by what an event declares, which wins.
func (r *record) findEntry() {
	rule, condition := r.general()
	for i := range r.acts {
		if r.acts[i].role() == declares {
			r.declared = append(r.declared, r.actMark(i))
		}
	}
	switch {
	case r.isSilent():
		r.condition = r.firstAct()
		r.condition.moment = moment{Lo: r.condition.Lo, Hi: never}
		r.condition.ground, r.condition.doubt = GroundSilence, DoubtSilence
		r.computed = r.condition
		r.openEntry = true
	case rule == nil:
		r.condition = r.conditionMark(condition, "")
		r.condition.ground, r.condition.clause, r.condition.condition = GroundDefault, "", nil
		r.computed = r.condition
	default:
		r.condition = r.conditionMark(condition, r.generalPlace())
		r.computed = r.condition
		r.computed.rule = rule
		r.computed.moment = asWritten(moment{Lo: rule.after(r.condition.Lo), Hi: rule.after(r.condition.Hi)}, r.condition.moment)
	}
	r.entry = r.computed
	if len(r.declared) > 0 {
		r.entry = firstOf(r.declared)
		r.openEntry = false
	}
}

// firstOf is the first of the marks to come, as far as that can be told.
func firstOf(marks []mark) mark {
	first := marks[0]
	for _, m := range marks[1:] {
		both := first.Earlier(m.moment)
		if m.Hi < first.Hi {
			first = m
		}
		if both.Lo != first.Lo {
			first.moment = both
		}
	}
	return first
}

// firstAct is the first signature or consent.
func (r *record) firstAct() mark {
	first, last := -1, vague.Nowhen()
	for i := range r.acts {
		t := &r.acts[i]
		if !t.signs() && !t.consents() {
			continue
		}
		if first < 0 || t.on.Hi < last.Hi {
			first = i
		}
		last = last.Earlier(t.on)
	}
	if first < 0 {
		return mark{moment: last}
	}
	if on := r.acts[first].on; on.Lo == last.Lo {
		last = on
	}
	return mark{moment: last, ground: GroundEvent, acts: []int{first}, decisive: first + 1}
}

// findBinding reports whether a signature alone binds: no law wants more, or the condition of entry
// into force asks for no consent beside it.
func (r *record) findBinding() bool {
	if r.isSilent() {
		return true
	}
	_, condition := r.general()
	binds := true
	condition.walk("", func(c Condition, _ place) {
		switch c.clause() {
		case consentsClause, weightClause, namedClause, declaredClause:
			binds = false
		}
	})
	return binds
}

// needsEveryConsent reports whether the agreement cannot be in force without the consent of every party.
func (r *record) needsEveryConsent() bool {
	_, c := r.general()
	return !r.isSilent() && c.Consents.IsAll() && c.Group == "" && c.Of != OfSignatories
}

// isBilateral reports whether two parties are all that the record lists or an event names.
func (r *record) isBilateral() bool {
	isListed := func(m member) bool { return m.listed != nil && m.counts }
	return len(r.members) == 2 && isListed(r.members[0]) && isListed(r.members[1])
}
