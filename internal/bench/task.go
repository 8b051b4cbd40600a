package main

import (
	"fmt"
	"strings"
)

// task is something that libraries do.
type task struct {
	name  string // for benchmarks
	title string // for readers
	want  string // what it must give, as ICU does
	tries []try
}

// try is a library at a task. All append to the caller's buffer, ours and those that return strings,
// so that the copy is in every measurement.
type try struct {
	library string
	prints  string // what it gives in place of what the task wants; empty where it gives that
	note    string // what has to be known of the result
	run     func(dst []byte) []byte
	shows   func() string // the result as text, for those that do not append it
}

// result is the output of a library at a task.
func (t *try) result() string {
	if t.shows != nil {
		return t.shows()
	}
	return string(t.run(nil))
}

// check compares the output of a library with what is claimed.
func (t *task) check(c *try) error {
	want := t.want
	if c.prints != "" {
		want = c.prints
	}
	if got := c.result(); got != want {
		return fmt.Errorf("%s: %s gives %+q, not %+q as claimed", t.name, c.library, got, want)
	}
	return nil
}

// printer is a try of a library that returns strings.
func printer(library, prints, note string, format func() string) try {
	return try{library: library, prints: prints, note: note, run: func(dst []byte) []byte { return append(dst, format()...) }}
}

// appender is a try of a library that appends.
func appender(library string, run func(dst []byte) []byte) try {
	return try{library: library, run: run}
}

// parser is a try of a library that reads text.
func parser[T any](library, note string, parse func() (T, error), show func(T) string) try {
	return try{
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

// tasks returns all tasks. The first try of each is this library's.
func tasks() []task {
	return []task{
		dollars("ru", "1\u00a0234\u00a0567,89\u00a0$"), dollars("en", "$1,234,567.89"), plain(), thirtyDigits(), compact(), longDate(), parsing(),
	}
}

// The libraries, with the versions of go.mod.
const (
	ours       = "crossborder"
	bojanz     = "bojanz/currency"
	xtext      = "x/text"
	playground = "go-playground/locales"
	bep        = "bep/golocales"
	goodsign   = "goodsign/monday"
	govalues   = "govalues/money"
)

// peers returns the other libraries, in the order of the table's columns.
func peers() []string { return []string{bojanz, xtext, playground, bep, goodsign, govalues} }

// module returns the path of a library's module.
func module(library string) string {
	if strings.HasPrefix(library, "x/") {
		return "golang.org/" + library
	}
	return "github.com/" + library
}
