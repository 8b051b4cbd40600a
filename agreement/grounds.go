package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// Doubt is the reason why it is unknown whether an agreement is in force. The zero Doubt means that it is known. Its
// constants begin with [DoubtSilence]; [Doubts] lists them.
type Doubt string

// The doubts. If several apply, an answer has the first of them.
const (
	DoubtSilence    Doubt = "silence"    // neither the text nor the law says when it binds
	DoubtWithdrawal Doubt = "withdrawal" // nothing says when a withdrawal takes effect
	DoubtConsent    Doubt = "consent"    // a party's own consent is not on record
	DoubtAttested   Doubt = "attested"   // a source says that it was in force on a later day, and none says since when
	DoubtAgreement  Doubt = "agreement"  // its entry waits for another agreement that is missing or in doubt
	DoubtDates      Doubt = "dates"      // the days that a vague date can mean give different answers
)

// Doubts returns every doubt.
func Doubts() []Doubt {
	return []Doubt{DoubtSilence, DoubtWithdrawal, DoubtConsent, DoubtAttested, DoubtAgreement, DoubtDates}
}

// Grounds are what an answer rests on: the clause of the text, or the law, by which the state began, and the events.
//
// Clause is the place of the rule's clause that decided, such as "/rules/entryIntoForce/when/anyOf/0", and Condition
// the clause itself; Count is how many parties had met it by then; Delay and NotBefore are what the rule adds. Default
// is true where the text has no such clause and the law decides (Vienna Convention on the Law of Treaties, art. 24).
// Facts are the events that the answer rests on, in the order of their days, and Agreements the ids of other agreements
// on which it depends. If InForce is Unknown, Doubt says why.
type Grounds struct {
	Clause     issue.Path `json:"clause,omitzero"`
	Condition  Condition  `json:"condition,omitzero"`
	Count      int        `json:"count,omitzero"`
	Delay      Delay      `json:"delay,omitzero"`
	NotBefore  civil.Date `json:"notBefore,omitzero"`
	Default    bool       `json:"default,omitzero"`
	Facts      []Fact     `json:"facts,omitempty"`
	Agreements []string   `json:"agreements,omitempty"`
	Doubt      Doubt      `json:"doubt,omitzero"`
}

// Fact is an event that an answer rests on, and its place in the agreement ("/events/12"). Decides is true for the
// event that began the state, such as the instrument that met the condition, or the notice by which a party left.
type Fact struct {
	Place   issue.Path `json:"place"`
	Event   Event      `json:"event"`
	Decides bool       `json:"decides,omitzero"`
}

// mark is a moment and why it is then.
type mark struct {
	moment
	basis      source.Basis
	clause     issue.Path
	condition  *Condition // of the clause
	count      int
	rule       *Rule // whose delay and floor the moment includes; nil for none
	byDefault  bool
	acts       []int32
	agreements []string
	decisive   int32 // one more than the act that decided; 0 for none
	doubt      Doubt // why it may never come, where no vague date is the reason
}

// isNone reports whether there is no such moment.
func (m *mark) isNone() bool { return m == nil || m.Lo == never }

// witness gathers the marks on which an answer rests.
type witness struct {
	basis    source.Basis
	grounds  Grounds
	acts     []int32
	decisive int32
	isBegun  bool
}

// take adds a mark; the first one is what began the state.
func (w *witness) take(m *mark) {
	if m.isNone() {
		return
	}
	if !w.isBegun {
		w.isBegun = true
		w.basis, w.decisive = m.basis, m.decisive
		w.grounds.Clause, w.grounds.Count, w.grounds.Default = m.clause, m.count, m.byDefault
		if m.condition != nil {
			w.grounds.Condition = m.condition.leaf()
		}
		if m.rule != nil {
			w.grounds.Delay, w.grounds.NotBefore = m.rule.Delay, m.rule.NotBefore
		}
	}
	w.acts = append(w.acts, m.acts...)
	w.grounds.Agreements = append(w.grounds.Agreements, m.agreements...)
}

// doubt takes a mark that may or may not have come.
func (w *witness) doubt(m *mark) {
	if m.isNone() {
		return
	}
	w.acts = append(w.acts, m.acts...)
	w.grounds.Agreements = append(w.grounds.Agreements, m.agreements...)
	why := m.doubt
	if why == "" {
		why = DoubtDates
	}
	if known := Doubts(); w.grounds.Doubt == "" || slices.Index(known, why) < slices.Index(known, w.grounds.Doubt) {
		w.grounds.Doubt = why
	}
}

// finish turns the acts into facts.
func (w *witness) finish(c *Compiled) Grounds {
	g := w.grounds
	slices.Sort(w.acts)
	for _, i := range slices.Compact(w.acts) {
		index := c.acts[i].index
		g.Facts = append(g.Facts, Fact{eventsPath.Index(int(index)), c.a.Events[index].clone(), i+1 == w.decisive})
	}
	slices.Sort(g.Agreements)
	g.Agreements = slices.Compact(g.Agreements)
	return g
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
