package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/source"
)

// flow adds a figure about what one party sends the other, which holds on the days of its period. Whether a figure
// without a period is about the day is unknown; a missing figure is not a link.
func (l *linker) flow(exporter, importer role) {
	o := &l.data.Observations[exporter.tie.index]
	if o.Status.IsMissing() {
		return
	}
	moved := claim{truth: civil.Unknown, inferred: source.Inferred(o.Cites, ""), cites: slices.Clone(o.Cites)}
	if !o.Period.IsZero() {
		moved.truth = civil.TruthOf(o.Period.Contains(l.on))
		moved.term = civil.Interval{From: civil.On(o.Period.Start()), Until: civil.On(o.Period.End().AddDays(1))}
	}
	l.add(moved.link(LinkFlow, exporter.who, importer.who, o.Indicator, source.BasisStated, exporter.tie.ref()))
}
