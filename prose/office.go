package prose

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Office returns a sentence about how an office stands on a day: "The trade representation has been open in Nanjing
// since 28 November 2025."
func (p Prose) Office(o platform.Office, s platform.OfficeStatus) string {
	var seat grammar.Noun
	if !s.Seat.IsZero() {
		seat = p.teller.Party(party.IDFrom(s.Seat))
	}
	key := "office." + string(s.State)
	if s.Open == civil.Unknown {
		key = "office.doubt"
	}
	return p.teller.Office(p.officeName(o), key, seat, len(o.Moves()) > 0, grammar.Args{"since": s.Since})
}

func (p Prose) officeName(o platform.Office) grammar.Noun {
	return p.teller.OfficeName(o.Names, o.ID, o.Of, o.At)
}
