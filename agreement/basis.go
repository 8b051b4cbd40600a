package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
)

// Ground is what kind of thing an answer rests on. The zero Ground is nothing: the record tells of no event yet.
type Ground string

// The grounds.
const (
	GroundEvent   Ground = "event"   // an event says so itself
	GroundRule    Ground = "rule"    // a clause of the agreement
	GroundDefault Ground = "default" // Vienna Convention on the Law of Treaties, art. 24: no clause speaks
	GroundSilence Ground = "silence" // no clause speaks, and no law either
)

// Grounds returns every ground.
func Grounds() []Ground { return []Ground{GroundEvent, GroundRule, GroundDefault, GroundSilence} }

// Doubt is why it is unknown whether an agreement is in force. The zero Doubt is none.
type Doubt string

// The doubts. Where several are possible an answer has the first of them.
const (
	DoubtSilence    Doubt = "silence"    // neither the text nor the law says when it binds
	DoubtWithdrawal Doubt = "withdrawal" // nothing says when a withdrawal takes effect
	DoubtConsent    Doubt = "consent"    // nobody recorded the party's own consent
	DoubtAgreement  Doubt = "agreement"  // it waits for another agreement that is missing or in doubt itself
	DoubtDates      Doubt = "dates"      // the days that a vague date can mean give different answers
)

// Doubts returns every doubt.
func Doubts() []Doubt {
	return []Doubt{DoubtSilence, DoubtWithdrawal, DoubtConsent, DoubtAgreement, DoubtDates}
}

// Basis is what an answer rests on: what began the state, and all that bears on it.
//
// Clause is the place of the rule's clause that decided, such as "/rules/entryIntoForce/when/anyOf/0", and Condition the
// clause itself; Count is how many parties had met it by then; Delay and NotBefore are what the rule adds. Facts
// are the events that the answer rests on, in the order of their days; Agreements the other agreements it
// depended on. Doubt says why the answer is Unknown, where it is.
type Basis struct {
	Ground     Ground     `json:"ground,omitzero"`
	Clause     issue.Path `json:"clause,omitzero"`
	Condition  Condition  `json:"condition,omitzero"`
	Count      int        `json:"count,omitzero"`
	Delay      Delay      `json:"delay,omitzero"`
	NotBefore  civil.Date `json:"notBefore,omitzero"`
	Facts      []Fact     `json:"facts,omitempty"`
	Agreements []string   `json:"agreements,omitempty"`
	Doubt      Doubt      `json:"doubt,omitzero"`
}

// Fact is an event that an answer rests on, and its place in the agreement ("/events/12"). Decides is true for
// the one that began the state: the instrument that met the condition, the notice that a party left by.
type Fact struct {
	Place   issue.Path `json:"place"`
	Event   Event      `json:"event"`
	Decides bool       `json:"decides,omitzero"`
}

// basisMaker gathers the marks of a basis; the first one is what began the state.
type basisMaker struct {
	Basis
	acts     []int
	decisive int
	isBegun  bool
}

func (b *basisMaker) take(m *mark) {
	if !b.isBegun {
		b.isBegun = true
		b.Ground, b.Clause, b.Count, b.decisive = m.ground, m.clause, m.count, m.decisive
		if m.condition != nil {
			b.Condition = m.condition.leaf()
		}
		if m.rule != nil {
			b.Delay, b.NotBefore = m.rule.Delay, m.rule.NotBefore
		}
	}
	b.acts = append(b.acts, m.acts...)
	b.Agreements = append(b.Agreements, m.agreements...)
}

// question takes a mark that may have come or not.
func (b *basisMaker) question(m *mark) {
	b.take(m)
	doubt := m.doubt
	if doubt == "" {
		doubt = DoubtDates
	}
	if known := Doubts(); b.Doubt == "" || slices.Index(known, doubt) < slices.Index(known, b.Doubt) {
		b.Doubt = doubt
	}
}

// basis is what began the state, what else it rests on, every vague moment that d may be before or after, and
// the exit that the party is on its way to.
func (c *course) basis(s segment, d day, leaving *exit) Basis {
	var b basisMaker
	if s.begun != nil {
		b.take(s.begun)
	}
	for _, m := range s.marks {
		b.take(m)
	}
	for _, t := range c.toggles() {
		for _, marks := range [][]mark{t.on, t.off} {
			for i := range marks {
				if m := &marks[i]; m.Lo <= d && d < m.Hi {
					b.question(m)
				}
			}
		}
	}
	if leaving != nil {
		b.acts = append(b.acts, leaving.act)
	}
	if b.Doubt == "" {
		b.Doubt = DoubtDates
	}
	slices.Sort(b.acts)
	for _, i := range slices.Compact(b.acts) {
		index := c.record.acts[i].index
		b.Facts = append(b.Facts, Fact{eventsPath.Index(index), c.record.a.Events[index].clone(), i+1 == b.decisive})
	}
	slices.Sort(b.Agreements)
	b.Agreements = slices.Compact(b.Agreements)
	return b.Basis
}

// leaf is a copy of c that shares nothing with it, without the conditions within it.
func (c *Condition) leaf() Condition {
	own := *c
	own.Named, own.InForce = slices.Clone(c.Named), slices.Clone(c.InForce)
	own.AllOf, own.AnyOf = nil, nil
	return own
}

const eventsPath issue.Path = "/events"

// clone shares nothing with e.
func (e Event) clone() Event {
	e.Cites = slices.Clone(e.Cites)
	return e
}
