package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
)

// whole is the agreement's own way, as toggles.
type whole struct {
	record      *record
	drafted     toggle
	signed      toggle
	announced   toggle // the condition is met, or its meeting declared ahead of the day
	entered     toggle
	provisional toggle
	applying    []toggle // provisional application by single parties
	suspended   toggle
	ended       toggle
}

// newWhole reckons everything about the agreement as a whole.
func newWhole(r *record) *whole {
	w := &whole{record: r, announced: toggle{on: []mark{r.condition}}, entered: toggle{on: []mark{r.entry}}}
	w.ended.onWins = true
	for i := range r.acts {
		a := &r.acts[i]
		switch role := a.role(); {
		case role == drafts:
			w.drafted.on = append(w.drafted.on, r.doneMark(i))
		case role == declares:
			w.announced.on = append(w.announced.on, r.doneMark(i))
			w.ended.off = append(w.ended.off, r.actMark(i))
		case role == ends:
			w.ended.on = append(w.ended.on, r.actMark(i))
		case a.member >= 0:
		case role == starts:
			w.provisional.on = append(w.provisional.on, r.actMark(i))
		case role == stops:
			w.provisional.off = append(w.provisional.off, r.actMark(i))
		case role == suspends:
			w.suspended.on = append(w.suspended.on, r.actMark(i))
		case role == resumes:
			w.suspended.off = append(w.suspended.off, r.actMark(i))
		}
	}
	w.addProvisional()
	if first := r.firstAct(); first.Lo != never {
		w.signed.on = []mark{first}
	}
	return w
}

// addProvisional adds what the rule and the parties themselves say of provisional application.
func (w *whole) addProvisional() {
	r := w.record
	if rule := r.a.Rules.Provisional; rule != nil {
		condition := &rule.When
		if condition.clause() == noClause {
			condition = &everySignature
		}
		m := r.conditionMark(condition, provisionalPath.Key("when"))
		m.moment = moment{Lo: rule.after(m.Lo), Hi: rule.after(m.Hi)}
		m.rule = rule
		w.provisional.on = append(w.provisional.on, m)
	}
	for i := range r.members {
		starting := func(j int) bool { return r.acts[j].role() == starts }
		if slices.ContainsFunc(r.members[i].acts, starting) {
			w.applying = append(w.applying, r.tenure(i, w).provisional)
		}
	}
}

// standing is a state and the marks it rests on, the one that began it first.
type standing struct {
	state State
	marks []*mark
}

func (s standing) with(m *mark) standing {
	if m != nil {
		s.marks = append(s.marks, m)
	}
	return s
}

// layer is a state that holds while its toggle is on, before all layers behind it.
type layer struct {
	state State
	*toggle
}

// standing is the agreement's state on d, with every vague moment as late as it can be.
func (w *whole) standing(d day) standing {
	if is, since := w.ended.last(d); is {
		return standing{state: eventKinds[w.record.acts[since.acts[0]].row].state}.with(since)
	}
	isIn, entry := w.entered.last(d)
	isSuspended, suspension := w.suspended.last(d)
	isProvisional, start := w.applies(d)
	switch {
	case isSuspended && (isIn || isProvisional):
		return standing{state: StateSuspended}.with(suspension)
	case isIn:
		return standing{state: StateInForce}.with(entry).with(suspension)
	case isProvisional:
		return standing{state: StateProvisional}.with(start)
	}
	for _, l := range []layer{{StatePending, &w.announced}, {StateSigned, &w.signed}, {StateAdopted, &w.drafted}} {
		if is, since := l.last(d); is {
			return standing{state: l.state}.with(since)
		}
	}
	return standing{state: StateDraft}
}

// applies reports whether the agreement or a party of it applies it provisionally.
func (w *whole) applies(d day) (bool, *mark) {
	if is, since := w.provisional.last(d); is {
		return true, since
	}
	var first *mark
	for i := range w.applying {
		if is, since := w.applying[i].last(d); is && (first == nil || since.Hi < first.Hi) {
			first = since
		}
	}
	return first != nil, first
}

// inForce answers for the agreement as a whole.
func (w *whole) inForce(d day) civil.Truth {
	return w.entered.truth(d).And(w.runs(d))
}

// runs answers whether the agreement has neither ended nor is suspended.
func (w *whole) runs(d day) civil.Truth {
	return w.ended.truth(d).Not().And(w.suspended.truth(d).Not())
}

// toggles are all that the state depends on.
func (w *whole) toggles() []*toggle {
	all := []*toggle{&w.drafted, &w.signed, &w.announced, &w.entered, &w.provisional, &w.suspended, &w.ended}
	for i := range w.applying {
		all = append(all, &w.applying[i])
	}
	return all
}
