package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// office adds the link of an office's owner to a place where the office is on the day, or to the party that it is at.
func (l *linker) office(owner, site role) {
	o := &l.data.Offices[owner.tie.index]
	status := o.StatusAt(l.on)
	events := make([][]source.Cite, 0, len(o.Events))
	for _, e := range o.Events {
		if e.On.Reached(l.on) != civil.No {
			events = append(events, e.Cites)
		}
	}
	inferred, cites := evidence(o.Cites, events...)
	open := claim{status.Open, termOf(status.Since, status.Until, status.State == platform.OfficeOpen), inferred, cites}
	record := owner.tie.ref()
	if site.part == hostPart {
		if n := len(l.found); n == 0 || l.found[n-1].Record != record { // a link to the place of the office comes before
			l.add(open.link(LinkOffice, owner.who, site.who, o.ID, source.BasisStated, record))
		}
		return
	}
	there := claim{truth: civil.No}
	for _, s := range staysOf(o) {
		if party.IDFrom(s.seat) == site.who && there.truth != civil.Yes && s.days.Holds(l.on) != civil.No {
			there = claim{truth: s.days.Holds(l.on), term: s.days, inferred: source.Inferred(o.Cites, "seat")}
		}
	}
	l.add(open.and(there).link(LinkOffice, owner.who, site.who, o.ID, source.BasisStated, record))
}

// stay is the days on which an office has one seat.
type stay struct {
	seat region.Code
	days civil.Interval
}

// staysOf returns the seats of an office in the order of its moves.
func staysOf(o *platform.Office) []stay {
	all := []stay{{seat: o.Seat}}
	for _, m := range o.Moves() {
		all[len(all)-1].days.Until = m.On
		all = append(all, stay{m.To, civil.Interval{From: m.On}})
	}
	return all
}
