package main

import (
	"fmt"
	"strings"
)

// task is an operation that is timed with several libraries.
type task struct {
	name    string // for benchmarks
	title   string // for the table
	want    string // wanted output, which is that of ICU
	entries []entry
}

// entry is the implementation of a task with one library. Every run appends its output to dst, even with a library that
// returns strings, so that all measurements include the copy.
type entry struct {
	library string
	prints  string // output of the library, if it is not the wanted one
	note    string // remark on the result, or ""
	run     func(dst []byte) []byte
	shows   func() string // returns the output if run does not append it
}

// result returns the output of a library.
func (t *entry) result() string {
	if t.shows != nil {
		return t.shows()
	}
	return string(t.run(nil))
}

// check returns an error if the output of a library is not the expected one.
func (t *task) check(c *entry) error {
	want := t.want
	if c.prints != "" {
		want = c.prints
	}
	if got := c.result(); got != want {
		return fmt.Errorf("%s: %s prints %+q, want %+q", t.name, c.library, got, want)
	}
	return nil
}

// printer returns the entry of a library that returns strings.
func printer(library, prints, note string, format func() string) entry {
	return entry{library: library, prints: prints, note: note, run: func(dst []byte) []byte { return append(dst, format()...) }}
}

// appender returns the entry of a library that appends to a buffer.
func appender(library string, run func(dst []byte) []byte) entry {
	return entry{library: library, run: run}
}

// parser returns the entry of a library that parses text.
func parser[T any](library, note string, parse func() (T, error), show func(T) string) entry {
	return entry{
		library: library, note: note,
		run: func(dst []byte) []byte {
			if _, err := parse(); err != nil {
				return append(dst, err.Error()...)
			}
			return dst
		},
		shows: func() string {
			v, err := parse()
			if err != nil {
				return err.Error()
			}
			return show(v)
		},
	}
}

// tasks returns the tasks of package locale. The first entry of each is that of crossborder.
func tasks() []task {
	return []task{
		dollars("ru", "1\u00a0234\u00a0567,89\u00a0$"), dollars("en", "$1,234,567.89"), plainNumber(), thirtyDigits(), compactNumber(), longDate(), parsing(),
	}
}

// The compared libraries. Their versions are in go.mod.
const (
	ours       = "crossborder"
	bojanz     = "bojanz/currency"
	xtext      = "x/text"
	playground = "go-playground/locales"
	bep        = "bep/golocales"
	goodsign   = "goodsign/monday"
	govalues   = "govalues/money"
)

// peers returns the other libraries in the order of the columns of the table.
func peers() []string { return []string{bojanz, xtext, playground, bep, goodsign, govalues} }

// module returns the module path of a library.
func module(library string) string {
	if strings.HasPrefix(library, "x/") {
		return "golang.org/" + library
	}
	return "github.com/" + library
}
