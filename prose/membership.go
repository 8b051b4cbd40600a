package prose

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/source"
)

// Membership returns a sentence about how a membership stands on a day: "North Kazakhstan Region has been a member of
// the trade hub since 28 November 2025: assumed from the day of signing, as no starting date is given."
func (p Prose) Membership(m platform.Membership, s platform.Status) string {
	t := membershipTeller{Teller: p.teller, of: &m, status: &s}
	t.values = t.args()
	t.told = t.head()
	return p.teller.Sentence(t.told, t.reason(), t.doubt(), t.leaving())
}

// membershipTeller tells one status.
type membershipTeller struct {
	grammar.Teller
	of     *platform.Membership
	status *platform.Status
	values grammar.Args
	told   string // the head of the sentence
}

func (t membershipTeller) args() grammar.Args {
	return grammar.Args{"w": t.Party(t.of.Member), "x": t.Platform(t.of.Platform), "role": t.Role(string(t.status.Role)), "rolea": t.RoleAs(string(t.status.Role)),
		"since": t.since(), "until": t.status.Until}
}

// since returns the day since when the member has its present role, or the state if that has no role.
func (t membershipTeller) since() civil.When {
	if t.status.State == platform.StateActive && !t.status.RoleSince.IsZero() {
		return t.status.RoleSince
	}
	return t.status.Since
}

// head tells the state and the role. It is empty where it is unknown whether there is any.
func (t membershipTeller) head() string {
	s := t.status
	if (s.State == platform.StateNone || s.State == platform.StateActive) && s.Active == civil.Unknown {
		return ""
	}
	keys := t.keys("membership." + string(s.State))
	if event := t.decisive(); event != nil && event.Kind == platform.EventResumed && t.since() == s.Since {
		if len(keys) > 1 {
			keys = append([]string{"membership." + string(s.State) + ".other.resumed"}, keys...)
		} else {
			keys = append([]string{keys[0] + ".resumed"}, keys...)
		}
	}
	return t.State(t.values, keys...)
}

// keys returns the keys of a sentence about the membership: first the one for its role, if it is not an ordinary member.
func (t membershipTeller) keys(key string) []string {
	if role := t.status.Role; role != platform.RoleMember && role != "" {
		return []string{key + "." + string(role), key + ".other", key}
	}
	return []string{key}
}

// decisive returns the event that began the state, nil if none did.
func (t membershipTeller) decisive() *platform.Event {
	i := slices.IndexFunc(t.status.Facts, func(f platform.Fact) bool { return f.Decides })
	if i < 0 || t.status.Since.IsZero() {
		return nil
	}
	return &t.status.Facts[i].Event
}

// reason tells what began the state, unless the head does.
func (t membershipTeller) reason() string {
	event, s := t.decisive(), t.status
	switch {
	case t.told == "", t.since() != s.Since: // the present role began later, by an event of its own
		return ""
	case event != nil && event.Kind == platform.EventResumed && s.State == platform.StateActive:
		return "" // the head tells it
	case s.Since.IsZero():
		return ""
	case s.Basis == source.BasisRule:
		return t.Say("membership.by-rule", nil)
	case s.Basis == source.BasisAssumed:
		return t.Say("membership.assumed", nil)
	case s.Basis == source.BasisAttested && event != nil && event.Kind == platform.EventSigned:
		return t.Clause(t.Say("membership.assumed", nil), "", t.mention())
	case s.Basis == source.BasisAttested && event != nil:
		return t.Say("membership.mentioned", grammar.Args{"day": done(event)})
	case event == nil || s.State != platform.StateActive:
		return ""
	}
	if done(event) == s.Since || event.Kind == platform.EventEffective {
		return ""
	}
	return t.act(event, event.On)
}

// mention tells the first mention as a member that the answer rests on.
func (t membershipTeller) mention() string {
	for i := range t.status.Facts {
		if e := &t.status.Facts[i].Event; e.Kind == platform.EventAttested {
			return t.act(e, done(e))
		}
	}
	return ""
}

// done returns the day of an event, or that of its effect.
func done(e *platform.Event) civil.When {
	if e.On.IsZero() {
		return e.Effective
	}
	return e.On
}

func (t membershipTeller) act(e *platform.Event, on civil.When) string {
	return t.Say("membership.act."+string(e.Kind), grammar.Args{"day": on})
}

// doubt tells why it is unknown whether the member is one.
func (t membershipTeller) doubt() string {
	s := t.status
	if s.Active != civil.Unknown {
		return ""
	}
	key := "membership.doubt"
	if t.told != "" {
		key += ".here"
	}
	question := t.Say(t.Pick(t.keys(key)...), t.values)
	switch s.Doubt {
	case platform.DoubtRule:
		return t.Because(question, t.Say("membership.doubt.rule", nil))
	case platform.DoubtBeginning:
		return t.Because(question, t.laterDay())
	}
	var acts []string
	for i := range s.Facts {
		e := &s.Facts[i].Event
		if day, isVague := vague(e.On, e.Effective); isVague {
			acts = append(acts, t.act(e, day))
		}
	}
	return t.Because(question, t.Say("doubt.dates", grammar.Args{"dates": t.List(acts)}))
}

// laterDay tells the day on which it is known to have been a member, or to have ceased to be one.
func (t membershipTeller) laterDay() string {
	if len(t.status.Facts) == 0 {
		return ""
	}
	for _, f := range slices.Backward(t.status.Facts) {
		if f.Event.Kind == platform.EventAttested && !f.Decides {
			return t.Say("membership.doubt.later", grammar.Args{"day": done(&f.Event)})
		}
	}
	last := &t.status.Facts[len(t.status.Facts)-1].Event
	return t.Say("membership.doubt.end", grammar.Args{"act": t.act(last, done(last))})
}

// leaving tells of a notice.
func (t membershipTeller) leaving() string {
	switch {
	case !t.status.Leaving:
		return ""
	case t.status.Until.IsZero():
		return t.Say("membership.leaving.sometime", nil)
	}
	return t.Say("membership.leaving.on", grammar.Args{"until": t.status.Until})
}
