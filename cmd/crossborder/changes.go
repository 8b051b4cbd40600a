package main

import (
	"io"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// changes tells which ties began, changed and ended between two days, of all parties or of one.
func changes(args []string, out, errs io.Writer) error {
	q := newQuestion("changes")
	var from, to civil.Date
	dayVar(q.FlagSet, &from, "from", "the first day; default: a year before the last one")
	dayVar(q.FlagSet, &to, "to", "the last day; default: today")
	var o brief.ChangesOptions
	q.BoolVar(&o.Certain, "certain", false, "leave out what only becomes possible or certain on the bound of a vague day")
	if err := q.read(args, 0, 1, errs); err != nil {
		return err
	}
	if to.IsZero() {
		to = today()
	}
	if from.IsZero() {
		from = to.AddYears(-1).AddDays(1)
	}
	if from.After(to) {
		return wrongUsage("-from %s is after -to %s", from, to)
	}
	var who party.ID
	if len(q.parties) == 1 {
		who = q.parties[0]
	}
	return brief.For(q.net.Network, locale.For(q.tag)).Changes(who, from, to, o).WriteText(out)
}
