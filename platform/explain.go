package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/wording"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
)

// Explain is the status and its reason as one sentence without a full stop: "member since November 28, 2025: assumed
// from the day of signing, as nobody says since when". It names no party. It is in English, Russian, Kazakh or
// Chinese (simplified script), with the dates of the locale; readers of other languages get English.
func (s Status) Explain(l locale.Locale) string {
	e := explainer{wording.For(l), s}
	return e.Sentence(e.head(), e.reason(), e.doubt(), e.leaving())
}

// explainer puts one status in words.
type explainer struct {
	wording.Words
	status Status
}

// head is what the state is called; that it is none says nothing where it may be another one.
func (e explainer) head() string {
	if e.status.State == StateNone && e.status.Active == civil.Unknown {
		return ""
	}
	for i := range heads {
		if heads[i].state == e.status.State {
			return e.Since(&heads[i].words, e.status.Since)
		}
	}
	return string(e.status.State)
}

// reason is what began the state.
func (e explainer) reason() string {
	if e.status.Since.IsZero() {
		return ""
	}
	i := slices.IndexFunc(e.status.Facts, func(f Fact) bool { return f.Decides })
	isResumed := i >= 0 && e.status.Facts[i].Event.Kind == EventResumed
	switch {
	case e.status.Basis == BasisRule && !isResumed:
		return e.Fill(&byRule, nil)
	case e.status.Basis == BasisAssumed && !isResumed:
		return e.Fill(&assumed, nil)
	case e.status.Basis == BasisAttested && !isResumed:
		return e.Fill(&attestedOnly, issue.Args{"note": e.attested()})
	case i < 0:
		return ""
	}
	event := &e.status.Facts[i].Event
	on := event.On
	if on == e.status.Since {
		on = civil.When{} // the head has it
	}
	return e.act(event, on)
}

// attested is the day on which it is said to have been a member.
func (e explainer) attested() string {
	for _, f := range e.status.Facts {
		if f.Event.Kind == EventAttested {
			return e.On(f.Event.done())
		}
	}
	return ""
}

// act is the word for an event.
func (e explainer) act(event *Event, on civil.When) string {
	for i := range actWords {
		if actWords[i].kind == event.Kind {
			return e.Fill(&actWords[i].words, issue.Args{"note": e.On(on)})
		}
	}
	return string(event.Kind)
}

// doubt says why nobody can tell: by vague dates, by what the accession agreement leaves open, or because only
// a later day is known.
func (e explainer) doubt() string {
	if e.status.Active != civil.Unknown {
		return ""
	}
	var acts []wording.Act
	for i := range e.status.Facts {
		f := &e.status.Facts[i].Event
		acts = append(acts, wording.Act{Name: e.act(f, civil.When{}), On: f.On, Effective: f.Effective})
	}
	dates := e.Vague(acts)
	switch {
	case dates != "":
	case e.status.Basis == BasisRule:
		return e.Fill(&inDoubtByRule, nil)
	case e.status.Basis == BasisAttested:
		return e.Fill(&inDoubtBefore, issue.Args{"note": e.attested()})
	}
	return e.Fill(&inDoubt, issue.Args{"dates": dates})
}

func (e explainer) leaving() string {
	switch {
	case !e.status.Leaving:
		return ""
	case e.status.Until.IsZero():
		return e.Fill(&leavingSometime, nil)
	}
	return e.Fill(&leavingOn, issue.Args{"note": e.On(e.status.Until), "day": e.When(e.status.Until)})
}
