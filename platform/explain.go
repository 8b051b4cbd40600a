package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/wording"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/source"
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

// head is what the state is called; nothing where it is unknown whether the member is one.
func (e explainer) head() string {
	if (e.status.State == StateNone || e.status.State == StateActive) && e.status.Active == civil.Unknown {
		return ""
	}
	for i := range heads {
		if heads[i].state == e.status.State {
			return e.Since(&heads[i].words, e.status.Since)
		}
	}
	return string(e.status.State)
}

// decisive is the event that began the state, nil where none did.
func (e explainer) decisive() *Event {
	i := slices.IndexFunc(e.status.Facts, func(f Fact) bool { return f.Decides })
	if i < 0 || e.status.Since.IsZero() {
		return nil
	}
	return &e.status.Facts[i].Event
}

// reason is what began the state.
func (e explainer) reason() string {
	event := e.decisive()
	switch {
	case event != nil && event.Kind == EventResumed:
	case e.status.Since.IsZero():
		return ""
	case e.status.Basis == source.BasisRule:
		return e.Fill(&byRule, nil)
	case e.status.Basis == source.BasisAssumed:
		return e.Fill(&assumed, nil)
	case e.status.Basis == source.BasisAttested && event != nil && event.Kind == EventSigned:
		return e.Sentence("", e.Fill(&assumed, nil), e.attestation())
	case e.status.Basis == source.BasisAttested && event != nil:
		return e.Fill(&attestedOnly, issue.Args{"note": e.On(event.done())})
	case event == nil || e.status.State == StateEnded && event.Kind != EventPlatformClosed:
		return ""
	}
	on := event.On
	if on == e.status.Since {
		if e.status.State == StateEnded {
			return "" // the head has it all
		}
		on = civil.When{} // the head has it
	}
	return e.act(event, on)
}

// attestation is the first mention of somebody as a member that the answer rests on.
func (e explainer) attestation() string {
	for i := range e.status.Facts {
		if event := &e.status.Facts[i].Event; event.Kind == EventAttested {
			return e.act(event, event.done())
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
	switch e.status.Doubt {
	case DoubtRule:
		return e.Fill(&inDoubtByRule, nil)
	case DoubtBeginning:
		return e.laterDay()
	}
	var acts []wording.Act
	for i := range e.status.Facts {
		f := &e.status.Facts[i].Event
		acts = append(acts, wording.Act{Name: e.act(f, civil.When{}), On: f.On, Effective: f.Effective})
	}
	return e.Fill(&inDoubt, issue.Args{"dates": e.Vague(acts)})
}

// laterDay says that it is only known to have been a member on some day, or to have ceased to be one: the last event
// that the answer rests on.
func (e explainer) laterDay() string {
	if len(e.status.Facts) == 0 {
		return e.Fill(&inDoubt, nil)
	}
	event := &e.status.Facts[len(e.status.Facts)-1].Event
	for _, f := range slices.Backward(e.status.Facts) {
		if f.Event.Kind == EventAttested && !f.Decides {
			return e.Fill(&inDoubtBefore, issue.Args{"note": e.On(f.Event.done())})
		}
	}
	return e.Fill(&inDoubtBeforeEnd, issue.Args{"act": e.act(event, event.done())})
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
