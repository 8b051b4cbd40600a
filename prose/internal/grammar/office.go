package grammar

import (
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// OfficeName returns the name of an office, or whose it is and at whom. One of nobody has its id.
func (t Teller) OfficeName(names locale.Text, id string, of, at party.ID) Noun {
	if len(names) > 0 || of.IsZero() {
		return t.Titled(names, id, OfOffice)
	}
	a := Args{"of": t.Party(of)}
	if !at.IsZero() {
		a["at"] = t.Party(at)
	}
	return NounOf(t.Say("office.unnamed", a), OfOffice)
}

// Office tells with the sentence of a key how the office x stands: in its seat, unless its name says so. Of one that has moved,
// "since" is the day of its opening elsewhere.
func (t Teller) Office(x Noun, key string, seat Noun, hasMoved bool, a Args) string {
	a["x"] = x
	if !x.contains(seat) {
		a["seat"] = seat
	}
	if moved := key + ".moved"; hasMoved && t.Has(moved) {
		key = moved
	}
	return t.Sentence(t.State(a, key), "")
}
