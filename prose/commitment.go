package prose

import (
	"slices"
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Commitment returns a sentence about a promise: between whom, what it is, how much and by when. Where both By and Toward are
// recorded, it says that they agreed on it; where By alone is, that these promised it to the others; and where By is empty, that
// all parties agreed.
func (p Prose) Commitment(c agreement.Commitment) string {
	a := grammar.Args{"text": p.promise(c), "by": p.teller.Parties(c.By), "all": p.teller.Parties(slices.Concat(c.By, c.Toward))}
	switch {
	case len(c.By) == 0:
		return p.teller.Sentence(p.teller.Say("commitment.all", a), "")
	case len(c.Toward) == 0:
		return p.teller.Sentence(p.teller.Say("commitment.by", a), "")
	}
	return p.teller.Sentence(p.teller.Say("commitment.toward", a), "")
}

// promise tells what was promised, as a phrase: the words of the source, or the kind if they are not in the language of the
// reader and it says more than that something was promised, with the amount and the day.
func (p Prose) promise(c agreement.Commitment) string {
	text, isOwn := p.teller.Own(c.Text)
	if text == "" || !isOwn && c.Kind != agreement.CommitmentOther {
		text = p.teller.Say("commitment."+string(c.Kind), nil)
	}
	return p.teller.Say("commitment.promise", grammar.Args{"text": withoutStop(text), "value": p.Value(c.Value), "due": c.Due})
}

// withoutStop removes the full stop of a recorded text, which stands within a sentence here.
func withoutStop(text string) string {
	return strings.TrimSuffix(strings.TrimSuffix(strings.TrimSpace(text), "."), "。")
}

// Person returns a person's name and capacity, or the one of them that is recorded: "Li Ming, Vice President". If neither
// is, it says whose representatives they are. A name in Chinese characters for readers of another language, or without any
// for readers of Chinese, is left out where they can read the capacity, which says who it is.
func (p Prose) Person(who party.Person) string {
	name, capacity := p.Text(who.Name), p.Text(who.Capacity)
	switch {
	case name == "" && capacity == "" && !who.For.IsZero():
		return p.teller.Say("person.of", grammar.Args{"x": p.teller.Party(who.For)})
	case capacity == "":
		return name
	case name == "" || !p.canRead(name) && p.canRead(capacity):
		return capacity
	}
	key := "person"
	if foreign := key + ".foreign"; !p.canRead(capacity) && p.teller.Has(foreign) {
		key = foreign // letters need a mark between them and a name; Chinese characters need none
	}
	return p.teller.Say(key, grammar.Args{"name": name, "capacity": capacity})
}

// canRead reports whether a text has letters of the reader's script: Chinese characters, or others than these.
func (p Prose) canRead(text string) bool {
	isChinese := p.teller.Base() == "zh"
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) && unicode.Is(unicode.Han, r) == isChinese })
}
