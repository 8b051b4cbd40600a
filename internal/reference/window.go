package reference

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// span collects days.
type span struct{ first, last day }

func (s *span) add(d day) {
	if d > dawn && d < never {
		s.first, s.last = min(s.first, d), max(s.last, d)
	}
}

func (s *span) addWhen(w civil.When) {
	s.add(dayOf(w.Earliest()))
	s.add(dayOf(w.Latest()))
}

// window returns a day before everything that the records tell, and one on which all their delays have run; any days and
// false where they tell no day.
func window(all []agreement.Agreement, from map[party.ID]day) (first, last day, isDated bool) {
	s := span{never, dawn}
	slack := day(2)
	for _, a := range all {
		s.addAgreement(a)
		slack += delays(a.Rules)
	}
	for _, d := range from {
		s.add(d)
	}
	if s.last == dawn {
		return 3, 5 + slack, false
	}
	return max(s.first-2, 1), s.last + slack, true
}

func (s *span) addAgreement(a agreement.Agreement) {
	for _, e := range a.Events {
		s.addWhen(e.On)
		s.addWhen(e.Effective)
	}
	for _, st := range a.Statements {
		for _, w := range []civil.When{st.On, st.Withdrawn, st.From, st.Until} {
			s.addWhen(w)
		}
	}
	r := a.Rules
	for _, rule := range []*agreement.Rule{r.EntryIntoForce, r.LaterParty, r.Withdrawal, r.Provisional} {
		if rule != nil {
			s.add(dayOf(rule.NotBefore))
			s.addCondition(rule.When)
		}
	}
	if r.Term != nil {
		s.add(dayOf(r.Term.Until))
	}
}

func (s *span) addCondition(c agreement.Condition) {
	s.add(dayOf(c.On))
	s.add(dayOf(c.By))
	for _, children := range [][]agreement.Condition{c.AllOf, c.AnyOf} {
		for _, child := range children {
			s.addCondition(child)
		}
	}
}

// delays returns at least as many days as all the rules together can take.
func delays(r agreement.Rules) day {
	var sum day
	for _, rule := range []*agreement.Rule{r.EntryIntoForce, r.LaterParty, r.Withdrawal, r.Provisional} {
		if rule != nil {
			sum += length(rule.Delay)
		}
	}
	if t := r.Term; t != nil {
		sum += length(t.Delay) + 2*length(t.Renews) + length(t.Notice)
	}
	return sum
}
