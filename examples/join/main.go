// Command join merges what two newspapers tell about one event, shows in what they differ, and answers from both, in
// English, Kazakh, Russian or Chinese.
//
//	go run ./examples/join
//	go run ./examples/join -lang ru -prefer kt-2025-11-29
//
// The event is the joining of North Kazakhstan Region to a trade platform in Nanjing. The first newspaper, first.json, is
// real, and so is what it tells. The second one, second.json, is invented, and so is everything in which it differs. The
// exit status is 1 for data that cannot be used, and 2 for bad flags.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
)

//go:embed first.json
var first string

//go:embed second.json
var second string

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run answers one command line. It writes the whole answer to out, or nothing.
func run(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("join", flag.ContinueOnError)
	flags.SetOutput(errs)
	lang := flags.String("lang", "en", "language of the answer: en, kk, ru or zh")
	prefer := flags.String("prefer", "", "id of the source whose values are taken where the two differ")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	tag, err := language.Parse(*lang)
	if _, is := prose.Match(tag); err != nil || !is || flags.NArg() > 0 {
		fmt.Fprintf(errs, "join: want -lang en, kk, ru or zh, and no arguments\n")
		return 2
	}
	var o dataset.MergeOptions
	if *prefer != "" {
		o.Prefer = []string{*prefer}
	}
	document, err := join(o, tag)
	if err == nil {
		err = document.WriteText(out)
	}
	if err != nil {
		fmt.Fprintln(errs, "join:", err)
		return 1
	}
	return 0
}

// join merges the two datasets, and returns what ties the two regions with what the newspapers tell differently before it.
func join(o dataset.MergeOptions, tag language.Tag) (brief.Document, error) {
	var all []*dataset.Dataset
	for _, text := range []string{first, second} {
		d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
		if err != nil {
			return brief.Document{}, err
		}
		all = append(all, d)
	}
	merged, conflicts, err := dataset.Merge(o, all...)
	if err != nil {
		return brief.Document{}, err
	}
	net, err := network.New(merged)
	if err != nil {
		return brief.Document{}, err
	}
	b := brief.For(net, locale.For(tag))
	document := b.Pair(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-12-01"))
	document.Sections = slices.Insert(document.Sections, 0, b.Conflicts(conflicts))
	return document, nil
}
