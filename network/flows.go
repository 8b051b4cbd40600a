package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// isFlow reports whether figures of an indicator that have a counterpart are links: those that say what moves between
// two, and those of an indicator of the dataset that does not tell.
func (n *Network) isFlow(indicator string) bool {
	return n.indicators[indicator].Direction != "" || n.isOwn[indicator]
}

// flows adds the figures about what parties among some roles send to parties among others, which hold on the days of their
// periods. Whether a figure without a period is about the day is unknown; a missing figure is not a link.
func (l *linker) flows(exporters, importers []role) {
	for _, r := range only(exporters, roleExporter) {
		o := &l.data.Observations[r.tie.index]
		for _, s := range only(importers, roleImporter) {
			if !l.areTwo(r.who, s.who) {
				continue
			}
			link := Link{
				Kind: LinkFlow, State: StateHolds, Truth: l.figureOn(r.tie.index, l.on), A: r.who, B: s.who, Basis: source.BasisStated,
				Inferred: source.Inferred(o.Cites, ""), Cites: source.UnionCites(o.Cites),
			}
			if !o.Period.IsZero() {
				link.Since, link.Until = civil.On(o.Period.Start()), civil.On(o.Period.End().AddDays(1))
			}
			link.Truth = link.Truth.And(l.exists(r.who, l.day)).And(l.exists(s.who, l.day))
			link.Applies = link.Truth
			if link.Truth != civil.No {
				l.add(link, o.Indicator, r.tie.ref())
			}
		}
	}
}

// exists answers whether a party exists on a day, which is Yes where the record does not say.
func (n *Network) exists(who party.ID, on spell.Day) civil.Truth {
	if _, isBounded := n.lives[who]; !isBounded {
		return civil.Yes
	}
	return track(n.life(who)).At(on)
}

// figureOn answers whether a figure is about a day, whoever its parties are.
func (n *Network) figureOn(i int, on civil.Date) civil.Truth {
	o := &n.data.Observations[i]
	switch {
	case o.Status.IsMissing():
		return civil.No
	case !o.Period.IsZero():
		return civil.TruthOf(o.Period.Contains(on))
	}
	return civil.Unknown
}
