package main

import (
	"bytes"
	"flag"
	"io"
	"time"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// changes tells which ties began, changed and ended between two days, of all parties or of one.
func changes(args []string, out, errs io.Writer) error {
	flags := flag.NewFlagSet("changes", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	lang := flags.String("lang", "en", "language of the answer: en, ru, kk or zh")
	from := flags.String("from", "", "the first day, as YYYY-MM-DD; default: a year before the last one")
	to := flags.String("to", "", "the last day, as YYYY-MM-DD; default: today")
	file := flags.String("data", "", "a dataset in JSON; default: the atlas")
	names, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if len(names) > 1 {
		return wrongUsage("one party at most is possible, and %d are given", len(names))
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return wrongUsage("-lang: %q is not a language", *lang)
	}
	last := civil.DateOf(time.Now())
	if *to != "" {
		if last, err = civil.ParseDate(*to); err != nil {
			return wrongUsage("-to: %w", err)
		}
	}
	first := last.AddYears(-1).AddDays(1)
	if *from != "" {
		if first, err = civil.ParseDate(*from); err != nil {
			return wrongUsage("-from: %w", err)
		}
	}
	if first.After(last) {
		return wrongUsage("-from %s is after -to %s", first, last)
	}
	net, err := load(*file, tag, errs)
	if err != nil {
		return err
	}
	var who party.ID
	if len(names) == 1 {
		if who, err = find(net, names[0], tag); err != nil {
			return usageError{err}
		}
	}
	var text bytes.Buffer
	if err := brief.For(net.Network, locale.For(tag)).Changes(who, first, last).WriteText(&text); err != nil {
		return err
	}
	_, err = out.Write(text.Bytes())
	return err
}
