package prose

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Office tells how an office stands on a day: "The trade representation has been open in Nanjing since 28 November 2025."
func (p Prose) Office(o platform.Office, s platform.OfficeStatus) string {
	a := grammar.Args{"x": p.officeName(o), "since": s.Since, "until": s.Until}
	if seat := p.teller.Party(party.IDFrom(s.Seat)); !s.Seat.IsZero() && !a["x"].(grammar.Noun).Contains(seat) {
		a["seat"] = seat
	}
	if s.Open == civil.Unknown {
		return p.teller.Sentence(p.teller.Say("office.doubt", a), "")
	}
	return p.teller.Sentence(p.teller.State(a, officeKeys(o, s.State)...), "")
}

// officeKeys returns the keys of the sentence about an office: of one that moved, that it is now in its seat.
func officeKeys(o platform.Office, s platform.OfficeState) []string {
	key := "office." + string(s)
	if slices.ContainsFunc(o.Events, func(e platform.OfficeEvent) bool { return e.Kind == platform.OfficeMoved }) {
		return []string{key + ".moved", key}
	}
	return []string{key}
}

// officeName returns the name of an office, or whose office it is.
func (p Prose) officeName(o platform.Office) grammar.Noun {
	if len(o.Names) > 0 {
		return p.teller.Titled(o.Names, o.ID, grammar.OfOffice)
	}
	a := grammar.Args{"of": p.teller.Party(o.Of)}
	if !o.At.IsZero() {
		a["at"] = p.teller.Party(o.At)
	}
	return grammar.NounOf(p.teller.Say("office.unnamed", a), grammar.OfOffice)
}
