package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/guess"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
)

// question is a command line about a dataset: its flags and the parties that it names.
type question struct {
	*flag.FlagSet
	reading
	file    string
	net     loaded
	parties []party.ID
}

// newQuestion returns a question with the flags that all questions have.
func newQuestion(name string) *question {
	q := &question{FlagSet: newFlags(name)}
	q.StringVar(&q.file, "data", "", "a dataset in JSON or CSV, or a folder of such files; default: the atlas")
	q.vars(q.FlagSet)
	return q
}

// read parses the arguments, loads the dataset and finds between least and most parties.
func (q *question) read(args []string, least, most int, errs io.Writer) error {
	names, err := parse(q.FlagSet, args)
	if err != nil {
		return usageError{err}
	}
	if n := len(names); n < least || n > most {
		return wrongUsage("from %d to %d parties are possible, and %d are given", least, most, n)
	}
	if q.net, err = load(q.file, q.reading, errs); err != nil {
		return err
	}
	for _, text := range names {
		id, err := find(q.net, text, q.tag)
		if err != nil {
			return usageError{err}
		}
		q.parties = append(q.parties, id)
	}
	return nil
}

func newFlags(name string) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	return flags
}

// languageVar defines the flag of the language that a command answers in.
func languageVar(flags *flag.FlagSet, tag *language.Tag) {
	*tag = language.English
	flags.Func("lang", "language of the answer: en, ru, kk or zh", func(s string) error {
		given, err := text.ParseTag(s)
		if err != nil {
			return errors.New("not a language tag")
		}
		*tag = given
		return nil
	})
}

// dayVar defines a flag for a day.
func dayVar(flags *flag.FlagSet, day *civil.Date, name, usage string) {
	flags.Func(name, usage+", as YYYY-MM-DD", func(s string) (err error) {
		if *day, err = civil.ParseDate(s); err == nil {
			return nil
		}
		if near := guess.Date(s); len(near) > 0 {
			return fmt.Errorf("want YYYY-MM-DD, such as %s", strings.Join(near, " or "))
		}
		return errors.New("want YYYY-MM-DD")
	})
}

func today() civil.Date { return civil.DateOf(time.Now()) }

// parse parses flags before, between and behind the other arguments, and returns those.
func parse(flags *flag.FlagSet, args []string) (others []string, err error) {
	for {
		if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
			return nil, helpFor(flags)
		} else if err != nil {
			return nil, err
		}
		args = flags.Args()
		if len(args) == 0 {
			return others, nil
		}
		others, args = append(others, args[0]), args[1:]
	}
}

// help is [flag.ErrHelp] with what the flags of a command are for.
type help struct{ text string }

func (help) Error() string { return flag.ErrHelp.Error() }

func (help) Unwrap() error { return flag.ErrHelp }

func helpFor(flags *flag.FlagSet) help {
	var b strings.Builder
	flags.SetOutput(&b)
	flags.PrintDefaults()
	return help{b.String()}
}

// helpOf returns the text of a help, "" of another error.
func helpOf(err error) string {
	var h help
	errors.As(err, &h)
	return h.text
}
