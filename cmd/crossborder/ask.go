package main

import (
	"io"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// ask tells how two parties are tied on a day, or what ties one has.
func ask(args []string, out, errs io.Writer) error {
	q := newQuestion("ask")
	var day civil.Date
	dayVar(q.FlagSet, &day, "on", "the day; default: today")
	if err := q.read(args, 1, 2, errs); err != nil {
		return err
	}
	if day.IsZero() {
		day = today()
	}
	b := brief.For(q.net.Network, locale.For(q.tag))
	if len(q.parties) == 2 {
		return b.Pair(q.parties[0], q.parties[1], day).WriteText(out)
	}
	return b.Party(q.parties[0], day).WriteText(out)
}
