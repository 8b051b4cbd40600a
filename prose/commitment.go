package prose

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Commitment tells a promise: who made it, to whom, what it is, how much and by when. Without By all parties promise.
func (p Prose) Commitment(c agreement.Commitment) string {
	a := grammar.Args{"text": p.promise(c), "by": p.teller.Parties(c.By), "toward": p.teller.Parties(c.Toward)}
	switch {
	case len(c.By) == 0:
		return p.teller.Sentence(p.teller.Say("commitment.all", a), "")
	case len(c.Toward) == 0:
		return p.teller.Sentence(p.teller.Say("commitment.by", a), "")
	}
	return p.teller.Sentence(p.teller.Say("commitment.toward", a), "")
}

// promise tells what was promised, as a phrase: the words of the source, or the kind, with the amount and the day.
func (p Prose) promise(c agreement.Commitment) string {
	text := p.Text(c.Text)
	if text == "" {
		text = p.teller.Say("commitment."+string(c.Kind), nil)
	}
	return p.teller.Say("commitment.promise", grammar.Args{"text": text, "value": p.Value(c.Value), "due": c.Due})
}

// Person tells a person's name and capacity, whichever of them is recorded: "Li Ming, Vice President".
func (p Prose) Person(who party.Person) string {
	return p.teller.Say("person", grammar.Args{"name": p.Text(who.Name), "capacity": p.Text(who.Capacity)})
}
