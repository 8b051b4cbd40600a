// Command briefing prints what links two regions on a day, in English, Kazakh, Russian or Chinese.
//
//	go run ./examples/briefing
//	go run ./examples/briefing -lang ru -a KZ-27 -b CN-JS -on 2025-11-01
//	go run ./examples/briefing -data my.json -lang zh
//
// Without -data it reads its own dataset, dataset.json, which is also an example of the file format. The exit status is 1
// for a dataset that cannot be used, and 2 for bad flags.
package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
)

//go:embed dataset.json
var embedded []byte

// The exit statuses.
const (
	done = iota
	badData
	badUsage
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// request is what the flags ask for.
type request struct {
	tag   language.Tag
	sides [2]string
	a, b  party.ID // what sides name
	on    civil.Date
	data  string
}

// run answers one command line. It writes all of the briefing to out, or nothing.
func run(args []string, out, errs io.Writer) int {
	q, err := parse(args, errs)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return done
	case errors.Is(err, errFlags):
		return badUsage
	case err != nil:
		fmt.Fprintln(errs, "briefing:", err)
		return badUsage
	}
	data, err := read(q.data)
	if err != nil {
		fmt.Fprintln(errs, "briefing:", translated(err, q.tag))
		return badData
	}
	issues := data.Validate()
	if wrong := issues.Errors(); len(wrong) > 0 {
		if err := data.Report(errs, wrong[:min(len(wrong), reported)], q.tag); err == nil && len(wrong) > reported {
			fmt.Fprintf(errs, "… +%d\n", len(wrong)-reported)
		}
		return badData
	}
	net, err := network.New(data)
	if err != nil {
		fmt.Fprintln(errs, "briefing:", err)
		return badData
	}
	if q.a, err = net.Party(q.sides[0]); err != nil {
		fmt.Fprintln(errs, "briefing: -a:", err)
		return badUsage
	}
	if q.b, err = net.Party(q.sides[1]); err != nil {
		fmt.Fprintln(errs, "briefing: -b:", err)
		return badUsage
	}
	b := brief.For(net, locale.For(q.tag))
	document := b.Pair(q.a, q.b, q.on)
	if warnings := issues.Warnings(); len(warnings) > 0 {
		document.Sections = append(document.Sections, b.Issues(warnings))
	}
	if err := document.WriteText(out); err != nil {
		fmt.Fprintln(errs, "briefing:", err)
		return badData
	}
	return done
}

// reported is the number of issues that are written out.
const reported = 20

// translated returns an error in the language of the briefing if there is a translation.
func translated(err error, tag language.Tag) string {
	var bad *dataset.ReadError
	if !errors.As(err, &bad) {
		return err.Error()
	}
	return bad.Position.String() + ": " + bad.Message(tag) + "\n" + bad.Excerpt
}

// errFlags is the error of flags about which package flag has already written a message.
var errFlags = errors.New("bad flags")

// parse parses the flags. An error names the flag.
func parse(args []string, errs io.Writer) (request, error) {
	flags := flag.NewFlagSet("briefing", flag.ContinueOnError)
	flags.SetOutput(errs)
	lang := flags.String("lang", "en", "language of the briefing: en, kk, ru or zh")
	a := flags.String("a", "KZ-59", "one region, by its ISO 3166 code")
	b := flags.String("b", "CN-JS", "the other region")
	on := flags.String("on", "2025-12-01", "the day, as YYYY-MM-DD")
	given := false
	data := flags.String("data", "", "a dataset in JSON; default: the example's own")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return request{}, err
	} else if err != nil {
		return request{}, errFlags
	}
	flags.Visit(func(f *flag.Flag) { given = given || f.Name == "data" })
	if given && *data == "" {
		return request{}, errors.New("-data: no file is named")
	}
	if flags.NArg() > 0 {
		return request{}, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	q := request{data: *data, sides: [2]string{*a, *b}}
	var err error
	q.tag, err = text.ParseTag(*lang)
	if _, is := prose.Match(q.tag); err != nil || !is {
		return request{}, fmt.Errorf("-lang: no briefing in %q; choose en, kk, ru or zh", *lang)
	}
	if q.on, err = civil.ParseDate(*on); err != nil {
		return request{}, fmt.Errorf("-on: %w", err)
	}
	return q, nil
}

// read reads the dataset of a file, or the embedded one.
func read(name string) (*dataset.Dataset, error) {
	if name == "" {
		return dataset.Read(bytes.NewReader(embedded), dataset.ReadOptions{Name: "dataset.json"})
	}
	return dataset.ReadFile(name, dataset.ReadOptions{})
}
