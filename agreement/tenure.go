package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
)

// tenure is one party's way through an agreement, as toggles.
type tenure struct {
	signed, consented, in, provisional, suspended toggle

	exits []exit
}

// tenure reckons everything about one member, the whole's provisional application included.
func (r *record) tenure(i int, w *whole) tenure {
	m := &r.members[i]
	t := tenure{exits: r.outlasted(m)}
	t.consented.onWins, t.in.onWins = true, true
	for _, j := range m.acts {
		a := &r.acts[j]
		if a.signs() {
			t.signed.on = append(t.signed.on, r.doneMark(j))
		}
		switch {
		case a.consents():
			t.consented.on = append(t.consented.on, r.doneMark(j))
			t.in.on = r.addEntry(t.in.on, j, t.exits)
		case a.role() == signs && r.bindsBySignature:
			t.in.on = r.addEntry(t.in.on, j, t.exits)
		case a.role() == starts:
			t.provisional.on = append(t.provisional.on, r.actMark(j))
		case a.role() == stops:
			t.provisional.off = append(t.provisional.off, r.actMark(j))
		case a.role() == suspends:
			t.suspended.on = append(t.suspended.on, r.actMark(j))
		case a.role() == resumes:
			t.suspended.off = append(t.suspended.off, r.actMark(j))
		}
	}
	t.in.on = r.addUnrecorded(t.in.on, i, &t)
	r.addExits(&t)
	r.addWhole(&t, m, w)
	return t
}

// outlasted is the member's exits with those marked that a new consent, given after the notice, outlasts:
// one that binds the party again before it would have been out.
func (r *record) outlasted(m *member) []exit {
	exits := slices.Clone(m.exits)
	for i := range exits {
		x := &exits[i]
		for _, j := range m.acts {
			a := &r.acts[j]
			if !a.consents() || x.isOpen || a.on.Hi <= x.notice.Lo {
				continue
			}
			isAfter := x.notice.Hi < a.on.Lo
			x.isRenewed = x.isRenewed || isAfter && a.on.Hi <= x.effect.Lo
			switch entry := r.partyEntry(j); {
			case entry.Lo > x.effect.Hi || entry.Lo == never:
			case isAfter && entry.Hi <= x.effect.Lo:
				x.isOutlasted, x.renewed = true, min(a.on.Hi, x.renewed)
			case isAfter && !x.mayBeOutlasted:
				x.mayBeOutlasted, x.heir = true, &entry
			default:
				x.mayBeOutlasted, x.heir = true, nil
			}
		}
	}
	return exits
}

// addExits lets the exits end what they end.
func (r *record) addExits(t *tenure) {
	for i := range t.exits {
		x := &t.exits[i]
		out := mark{moment: x.effective(), ground: GroundRule, clause: withdrawalPath, acts: []int{x.act}, decisive: x.act + 1}
		if out.Lo == never {
			continue
		}
		switch a := &r.acts[x.act]; {
		case a.isStated:
			out.ground, out.clause = GroundEvent, ""
		case x.isOpen:
			out.ground, out.clause, out.doubt = GroundSilence, "", DoubtWithdrawal
		default:
			out.rule = r.a.Rules.Withdrawal
		}
		for _, ended := range []*toggle{&t.consented, &t.in, &t.provisional, &t.suspended} {
			if ended != &t.consented || !x.isRenewed {
				ended.off = append(ended.off, out)
			}
			if ended == &t.in && x.isBeforeHeir(t.in.on) {
				last := &ended.off[len(ended.off)-1]
				last.Cap = x.heir.Lo
			}
		}
		if x.isOpen && x.revoked.Lo != never {
			back := r.actMark(x.revocation)
			back.moment = x.revoked
			t.in.on = append(t.in.on, back)
			t.consented.on = append(t.consented.on, back)
		}
	}
}

// addWhole lets the provisional application of the whole reach the party: from its own signature or
// consent on, or at once where nobody's signature is recorded by then and the party is on the list.
func (r *record) addWhole(t *tenure, m *member, w *whole) {
	own := append(append([]mark(nil), t.signed.on...), t.consented.on...)
	for _, start := range w.provisional.on {
		if m.listed != nil && !r.hasSignatureBy(start.Hi) {
			t.provisional.on = append(t.provisional.on, start)
		}
		if len(own) > 0 {
			start.moment = start.Later(firstOf(own).moment)
			t.provisional.on = append(t.provisional.on, start)
		}
	}
	t.provisional.off = append(t.provisional.off, w.provisional.off...)
}

// hasSignatureBy reports whether anybody may have signed by d.
func (r *record) hasSignatureBy(d day) bool {
	steps := r.steps[signatures][early]
	return len(steps) > 0 && steps[0].on <= d
}

// addEntry adds the day from which the party is bound by its act j, unless it withdrew before that day.
func (r *record) addEntry(entries []mark, j int, exits []exit) []mark {
	e := r.partyEntry(j)
	consent := r.acts[j].on
	for i := range exits {
		x := &exits[i]
		out := x.effective()
		if x.notice.Hi < consent.Lo || out.Lo > e.Hi {
			continue
		}
		if x.notice.Lo >= consent.Hi && out.Hi <= e.Lo {
			return entries
		}
		e.Hi, e.Text = never, civil.When{}
		if x.notice.Lo >= consent.Hi && out.Hi != never {
			e.Cap = max(out.Lo-1, e.Lo)
		}
	}
	if e.Lo == never {
		return entries
	}
	return append(entries, e)
}

// partyEntry is when the agreement enters into force for the party that did act j: with everybody else
// when it consented by the day of the condition, else by the rule for later parties.
func (r *record) partyEntry(j int) mark {
	a := &r.acts[j]
	if a.isStated {
		m := r.actMark(j)
		m.own = j + 1
		return m
	}
	m := r.ruledEntry(j)
	m.own = j + 1
	return m
}

// ruledEntry is the same without regard to a day that the act itself states.
func (r *record) ruledEntry(j int) mark {
	switch {
	case r.isSilent():
		return r.entryInSilence(j)
	case len(r.declared) > 0 && r.condition.Hi > r.entry.Lo:
		return r.entryByDeclaration(j)
	}
	m := r.joined(j, r.entry)
	m.moment = asWritten(moment{Lo: r.earliestEntry(j), Hi: r.latestEntry(j)}, r.entry.moment, r.acts[j].on)
	return m
}

// joined is the mark of an entry that act j brings: the general one's grounds, or those of the rule for later
// parties where the act came after the condition.
func (r *record) joined(j int, general mark) mark {
	m := general
	m.acts = append(append([]int(nil), general.acts...), j)
	if r.acts[j].on.Hi > r.condition.Hi && r.acts[j].on.Lo > r.condition.Lo {
		m = mark{acts: []int{j}, decisive: j + 1, rule: r.a.Rules.LaterParty}
		m.ground, m.clause = r.laterGround()
	}
	return m
}

// later is the day that a consent on d gives to a later party, before the floor of the general entry.
func (r *record) later(d day, b bound) day {
	rule := r.a.Rules.LaterParty
	if rule == nil || d == never {
		return d
	}
	if rule.When.clause() != noClause {
		d = max(d, r.meet(&rule.When, laterPath.Key("when"), b, noPin).day)
	}
	return rule.after(d)
}

// generalAfter is the day of general entry if the condition is met on d.
func (r *record) generalAfter(d day, b bound) day {
	switch rule := r.a.Rules.EntryIntoForce; {
	case len(r.declared) > 0:
		return r.entry.At(b)
	case rule != nil:
		return rule.after(d)
	}
	return d
}

// earliestEntry is the first day on which the party of act j can be bound: over all days on which the
// condition can be met while the act is as early as can be.
func (r *record) earliestEntry(j int) day {
	consent, first := r.acts[j].on.Lo, r.condition.Lo
	_, condition := r.general()
	last := min(r.conditionWith(j, consent, late), condition.deadline())
	switch after := max(r.later(consent, early), r.generalAfter(first, early)); {
	case consent <= first:
		return r.generalAfter(first, early)
	case consent > last:
		return after
	default:
		return min(after, r.generalAfter(consent, early))
	}
}

// latestEntry is the last such day, with the act as late as can be.
func (r *record) latestEntry(j int) day {
	consent, last := r.acts[j].on.Hi, r.condition.Hi
	if consent == never {
		return never
	}
	general := r.generalAfter(last, late)
	if consent <= r.conditionWith(j, consent, early) {
		return general
	}
	return max(r.later(consent, late), general)
}

// conditionWith is the bound of the day on which the condition is met if act j is on d.
func (r *record) conditionWith(j int, d day, b bound) day {
	if !r.condition.IsVague() {
		return r.condition.Lo
	}
	if on := r.acts[j].on; !on.IsVague() {
		return r.condition.At(b)
	}
	_, condition := r.general()
	return r.meet(condition, "", b, pin{act: j, on: d}).day
}

// entryByDeclaration is the entry of a party where an event declares the general entry and the record
// does not show when its condition was met: whoever consented before may have been late.
func (r *record) entryByDeclaration(j int) mark {
	consent := r.acts[j].on
	m := r.joined(j, r.entry)
	m.Lo = max(consent.Lo, r.entry.Lo)
	if consent.Lo > r.entry.Hi {
		m.Lo = max(r.later(consent.Lo, early), r.entry.Lo)
	}
	m.Hi = max(r.later(consent.Hi, late), r.entry.Hi)
	m.Text = civil.When{}
	return m
}

// entryInSilence is the entry of a party to an agreement of which no clause and no law says when it binds: with
// the day that an event declares, for who had signed or consented by then; from its own consent, for
// who consented later; else from its signature, perhaps.
func (r *record) entryInSilence(j int) mark {
	a := &r.acts[j]
	m := mark{moment: moment{Lo: a.on.Lo, Hi: never}, ground: GroundSilence, acts: []int{j}, decisive: j + 1, doubt: DoubtSilence}
	if r.openEntry {
		return m
	}
	declared, later := r.entry.moment, r.laterInSilence(a)
	switch {
	case a.on.Hi <= declared.Lo:
		m = r.entry
		m.acts = append(append([]int(nil), m.acts...), j)
		return m
	case a.on.Lo <= declared.Lo:
		m.Lo = declared.Lo
	case a.on.Lo > declared.Hi:
		m.Lo = later.Lo
	}
	m.Hi = max(later.Hi, declared.Hi)
	if later.Hi != never {
		m.ground, m.clause = r.laterGround()
		m.rule, m.doubt = r.a.Rules.LaterParty, ""
	}
	return m
}

// laterInSilence is the entry of who acts after the declared day: a signature binds by a rule, or perhaps.
func (r *record) laterInSilence(a *act) moment {
	if !a.consents() && r.a.Rules.LaterParty == nil {
		return moment{Lo: a.on.Lo, Hi: never}
	}
	return moment{Lo: max(a.on.Lo, r.later(a.on.Lo, early)), Hi: max(a.on.Hi, r.later(a.on.Hi, late))}
}

// laterGround is what the entry of a later party rests on.
func (r *record) laterGround() (Ground, issue.Path) {
	if r.a.Rules.LaterParty == nil {
		return GroundDefault, ""
	}
	return GroundRule, laterPath
}

// addUnrecorded is for parties whose own consent nobody recorded. Where an event declares an entry into force that
// needs every party's consent, every party had consented; so had both of two. A consent of its own that is on record
// says more than that. Where no instrument at all was recorded by the day of entry, nothing tells whether a party had
// consented. Where nothing says when the agreement binds, that one party signed does not tell that another on the
// list did not.
func (r *record) addUnrecorded(entries []mark, i int, t *tenure) []mark {
	m := &r.members[i]
	if r.openEntry && r.entry.Lo != never && m.listed != nil && m.counts && len(m.acts) == 0 {
		return append(entries, r.entry)
	}
	signed := vague.Nowhen()
	if len(t.signed.on) > 0 {
		signed = firstOf(t.signed.on).moment
	}
	isParty := m.listed != nil && m.counts || signed.Hi <= r.entry.Lo
	mayBeParty := isParty || signed.Lo <= r.entry.Hi
	consented := len(r.declared) > 0 && (r.needsEveryConsent() || r.isBilateral())
	isOnRecord := len(t.consented.on) > 0
	if isOnRecord || !mayBeParty || r.entry.Lo == never || r.openEntry || !consented && r.hasInstruments {
		return entries
	}
	entry := r.entry
	if !isParty {
		entry.Lo = max(entry.Lo, signed.Lo)
	}
	if !consented || !isParty {
		entry.moment, entry.doubt = moment{Lo: entry.Lo, Hi: never}, DoubtConsent
	}
	return append(entries, entry)
}

// findInstruments reports whether anybody's act that binds it is certainly recorded by the day of
// general entry.
func (r *record) findInstruments() bool {
	if _, condition := r.general(); len(r.declared) == 0 && r.restsOnInstruments(condition) {
		return true
	}
	for i := range r.acts {
		a := &r.acts[i]
		if a.on.Lo > r.entry.Hi {
			return false
		}
		isInstrument := a.member >= 0 && (a.consents() || r.bindsBySignature && a.signs())
		if isInstrument && a.on.Hi <= r.entryWith(i, a.on.Hi) {
			return true
		}
	}
	return false
}

// restsOnInstruments reports whether the condition cannot be met without an act that binds a party.
func (r *record) restsOnInstruments(c *Condition) bool {
	rests := func(child Condition) bool { return r.restsOnInstruments(&child) }
	switch c.clause() {
	case consentsClause, weightClause, namedClause:
		return true
	case signedClause:
		return r.bindsBySignature
	case allOfClause:
		return slices.ContainsFunc(c.AllOf, rests)
	case anyOfClause:
		return !slices.ContainsFunc(c.AnyOf, func(child Condition) bool { return !rests(child) })
	}
	return false
}

// entryWith is the earliest day of general entry if act j is on d.
func (r *record) entryWith(j int, d day) day {
	if len(r.declared) > 0 {
		return r.entry.Lo
	}
	return r.generalAfter(r.conditionWith(j, d, early), early)
}
