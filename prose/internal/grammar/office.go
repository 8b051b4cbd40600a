package grammar

import (
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// OfficeName returns the name of an office, or whose it is and at whom. One of nobody has its id.
func (t Teller) OfficeName(names locale.Text, id string, of, at party.ID) Noun {
	if len(names) > 0 || of.IsZero() {
		return t.Titled(names, id, OfOffice)
	}
	a := Args{"of": t.Party(of)}
	key := "office.unnamed"
	if !at.IsZero() {
		a["at"] = t.Party(at)
	}
	if code, isRegion := at.Region(); isRegion && code.Form() != region.FormArea && t.Has(key+".in") {
		key += ".in" // in a country, but at an organization
	}
	return NounOf(t.Say(key, a), OfOffice)
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
