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

// ask tells how two parties are tied on a day, or what ties one has.
func ask(args []string, out, errs io.Writer) error {
	flags := flag.NewFlagSet("ask", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	lang := flags.String("lang", "en", "language of the answer: en, ru, kk or zh")
	on := flags.String("on", "", "the day, as YYYY-MM-DD; default: today")
	file := flags.String("data", "", "a dataset in JSON; default: the atlas")
	names, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if n := len(names); n != 1 && n != 2 {
		return wrongUsage("one or two parties are needed, and %d are given", n)
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return wrongUsage("-lang: %q is not a language", *lang)
	}
	day := civil.DateOf(time.Now())
	if *on != "" {
		if day, err = civil.ParseDate(*on); err != nil {
			return wrongUsage("-on: %w", err)
		}
	}
	net, err := load(*file, tag, errs)
	if err != nil {
		return err
	}
	var parties []party.ID
	for _, text := range names {
		id, err := find(net, text, tag)
		if err != nil {
			return usageError{err}
		}
		parties = append(parties, id)
	}
	b := brief.For(net.Network, locale.For(tag))
	answer := b.Party(parties[0], day)
	if len(parties) == 2 {
		answer = b.Pair(parties[0], parties[1], day)
	}
	var text bytes.Buffer
	if err := answer.WriteText(&text); err != nil {
		return err
	}
	_, err = out.Write(text.Bytes())
	return err
}

// parse parses flags before, between and behind the other arguments, and returns those.
func parse(flags *flag.FlagSet, args []string) (others []string, err error) {
	for {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		args = flags.Args()
		if len(args) == 0 {
			return others, nil
		}
		others, args = append(others, args[0]), args[1:]
	}
}
