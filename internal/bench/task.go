package main

import (
	"fmt"
	"strings"
)

// task is an operation that is timed with several libraries. A task that formats, parses or computes takes another input
// at every run, because a processor learns to predict one that does not change.
type task struct {
	name    string   // for benchmarks
	title   string   // for the table
	want    string   // wanted output, which is that of ICU; of the first input if there are several
	wants   []string // wanted outputs of all inputs, or nil if there is one
	entries []entry
}

// inputs returns the number of inputs.
func (t *task) inputs() int { return max(len(t.wants), 1) }

// entry is the implementation of a task with one library. Every run appends its output to dst, even with a library that
// returns strings, so that all measurements include the copy.
type entry struct {
	library string
	prints  string // output of the library for the first input, if it is not the wanted one
	note    string // remark on the result, or ""
	run     func(dst []byte, input int) []byte
	shows   func(input int) string // returns the output if run does not append it
}

// result returns the output of a library.
func (t *entry) result(input int) string {
	if t.shows != nil {
		return t.shows(input)
	}
	return string(t.run(nil, input))
}

// check returns an error if the output of a library is not the expected one.
func (t *task) check(c *entry) error {
	for n := range t.inputs() {
		got, want := c.result(n), t.want
		switch {
		case c.prints != "" && n > 0:
			continue
		case c.prints != "":
			want = c.prints
		case t.wants != nil:
			want = t.wants[n]
		}
		if got != want {
			return fmt.Errorf("%s: %s prints %+q, want %+q", t.name, c.library, got, want)
		}
	}
	return nil
}

// printer returns the entry of a library that returns strings, for a task with one input.
func printer(library, prints, note string, format func() string) entry {
	return printers(library, prints, note, func(int) string { return format() })
}

// printers returns the entry of a library that returns strings.
func printers(library, prints, note string, format func(input int) string) entry {
	return entry{library: library, prints: prints, note: note,
		run: func(dst []byte, input int) []byte { return append(dst, format(input)...) }}
}

// appender returns the entry of a library that appends to a buffer.
func appender(library string, run func(dst []byte, input int) []byte) entry {
	return entry{library: library, run: run}
}

// maker returns the entry of a library that parses or computes a value.
func maker[T any](library, note string, parse func(input int) (T, error), show func(T) string) entry {
	return entry{
		library: library, note: note,
		run: func(dst []byte, input int) []byte {
			if _, err := parse(input); err != nil {
				return append(dst, err.Error()...)
			}
			return dst
		},
		shows: func(input int) string {
			v, err := parse(input)
			if err != nil {
				return err.Error()
			}
			return show(v)
		},
	}
}

// tasks returns the tasks of package locale and of money in package economy. The first entry of each is that of
// crossborder.
func tasks() []task {
	return []task{dollars("ru"), dollars("en"), plainNumber(), thirtyDigits(), compactNumber(), longDate(), parsing(), plainParsing(), adding()}
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
