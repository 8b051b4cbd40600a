// Command crossborder asks datasets of cross-border relationships.
//
//	crossborder ask Kazakhstan China
//	crossborder ask -lang ru -on 2025-12-01 СКО Цзянсу
//	crossborder ask -data ties.json KZ-59
//	crossborder changes -from 2015-01-01 -to 2015-12-31 Kazakhstan
//	crossborder graph -format dot -lang zh Kazakhstan China
//	crossborder graph -format html Kazakhstan China >ties.html
//	crossborder check -lang ru ties.json
//	crossborder check -strict -format sarif folder
//	crossborder merge -prefer kt first.json second.json
//	crossborder diff yesterday.json today.json
//	crossborder schema
//	crossborder template -comma ";" -mark > ties.csv
//
// Without -data it asks the atlas, the dataset that comes with the library. Merge writes a dataset to the standard
// output, and the conflicts between the files to the standard error; diff writes JSON; schema writes the JSON Schema of
// datasets, with which editors check them. Files that end in .csv are tables; template prints one to begin with. With
// -locale, days and numbers in tables may be written as in that locale. A folder stands for all .json and .csv files in it
// and below it, without hidden ones and JSON Schemas. The exit status is 1 for a dataset that cannot be used and 2 for a
// bad command line; a dataset with nothing but warnings can be used, but check -strict fails for it.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// The exit statuses.
const (
	done = iota
	badData
	badUsage
)

// command is a word that the command line begins with.
type command struct {
	name, usage string
	run         func(args []string, out, errs io.Writer) error
}

func commands() []command {
	return []command{
		{"ask", "ask [-lang en] [-on 2025-12-01] [-data FILE|FOLDER] PARTY [PARTY]", ask},
		{"changes", "changes [-lang en] [-from 2025-01-01] [-to 2025-12-31] [-certain] [-data FILE|FOLDER] [PARTY]", changes},
		{"graph", "graph [-format mermaid] [-lang en] [-on 2025-12-01] [-data FILE|FOLDER] [PARTY [PARTY]]", graph},
		{"check", "check [-lang en] [-locale ru] [-format text|json|sarif] [-strict] FILE|FOLDER…", check},
		{"merge", "merge [-lang en] [-locale ru] [-prefer SOURCE,…] FILE FILE…", merge},
		{"diff", "diff [-lang en] [-locale ru] OLDER NEWER", diff},
		{"schema", "schema", schema},
		{"template", "template [-comma ,] [-mark]", template},
	}
}

// usageError is an error of the command line.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func wrongUsage(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// run runs one command line. A command writes all of its output or none.
func run(args []string, out, errs io.Writer) int {
	name, rest := "", args
	if len(args) > 0 {
		name, rest = args[0], args[1:]
	}
	all := commands()
	i := slices.IndexFunc(all, func(c command) bool { return c.name == name })
	if i < 0 {
		if name != "" && !slices.Contains([]string{"help", "-h", "-help", "--help"}, name) {
			fmt.Fprintf(errs, "crossborder: no command %q\n", name)
		}
		fmt.Fprintln(errs, "usage:")
		for _, c := range all {
			fmt.Fprintln(errs, "  crossborder", c.usage)
		}
		return badUsage
	}
	err := all[i].run(rest, out, errs)
	var usage usageError
	switch {
	case err == nil:
		return done
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintf(errs, "usage: crossborder %s\n%s", all[i].usage, helpOf(err))
		return done
	case errors.As(err, &usage):
		fmt.Fprintf(errs, "crossborder %s: %s\nusage: crossborder %s\n", name, sentence(err), all[i].usage)
		return badUsage
	}
	fmt.Fprintf(errs, "crossborder %s: %s\n", name, sentence(err))
	return badData
}

// sentence returns the text of an error, in which what cannot be seen or would harm a terminal is written as an escape. A
// text of more than 4000 bytes is cut.
func sentence(err error) string {
	const longest = 4000
	text := strings.TrimSpace(err.Error())
	if len(text) > longest {
		text = strings.ToValidUTF8(text[:longest], "") + "…"
	}
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = character.Visible(lines[i])
	}
	return strings.Join(lines, "\n")
}
