package figures_test

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy/figures"
)

func TestError(t *testing.T) {
	for want, err := range map[string]*figures.Error{
		`sdmx: row 12, column OBS_VALUE: "1,9": not a plain decimal number`: {Format: "sdmx", Row: 12, Column: "OBS_VALUE", Input: "1,9", Reason: "not a plain decimal number"},
		`baci: row 3, column k: "": missing`:                                {Format: "baci", Row: 3, Column: "k", Reason: "missing"},
		`sdmx: row 1: "a": no header`:                                       {Format: "sdmx", Row: 1, Input: "a", Reason: "no header"},
		`baci: row 3: 7 fields`:                                             {Format: "baci", Row: 3, Reason: "7 fields"},
		`sdmx: a.csv: row 1: empty`:                                         {Format: "sdmx", File: "a.csv", Row: 1, Reason: "empty"},
		`worldbank: cannot be read`:                                         {Format: "worldbank", Reason: "cannot be read"},
	} {
		assert.EqualError(t, err, want)
	}
	assert.ErrorIs(t, &figures.Error{Err: io.ErrUnexpectedEOF}, io.ErrUnexpectedEOF)
}

func TestNamed(t *testing.T) {
	fault := &figures.Error{Format: "sdmx", Row: 2, Reason: "wrong", Err: io.ErrUnexpectedEOF}
	rows := func(yield func(int, error) bool) {
		_ = yield(1, nil) && yield(0, fault) && yield(0, io.ErrClosedPipe) && yield(2, nil)
	}
	var got []any
	for one, err := range figures.Named("a.csv", rows) {
		got = append(got, one, err)
		if one == 2 {
			break
		}
	}
	assert.Equal(t, []any{1, nil, 0, &figures.Error{Format: "sdmx", File: "a.csv", Row: 2, Reason: "wrong", Err: io.ErrUnexpectedEOF}}, got[:4])
	assert.Equal(t, []any{2, nil}, got[6:])
	assert.Empty(t, fault.File, "the error of the reader is not changed")
}

// Every error has the name of its file, also one that wraps another, and the name that was given first.
func TestNamedErrors(t *testing.T) {
	fault := &figures.Error{Format: "sdmx", Row: 3, Reason: "x"}
	for want, c := range map[string]struct {
		file string
		err  error
	}{
		"sdmx: a.csv: row 3: x":                 {"a.csv", fault},
		"a.csv: wrap: sdmx: row 3: x":           {"a.csv", fmt.Errorf("wrap: %w", fault)},
		"a.csv: plain":                          {"a.csv", errors.New("plain")},
		"sdmx: row 3: x":                        {"", fault},
		`sdmx: a\x1b[31m\x0a\xff.csv: row 3: x`: {"a\x1b[31m\n\xff.csv", fault},
		`a\x0a.csv: EOF`:                        {"a\n.csv", io.EOF},
	} {
		rows := func(yield func(int, error) bool) { yield(7, c.err) }
		for one, err := range figures.Named("outer", figures.Named(c.file, rows)) {
			if c.file == "" {
				want = "sdmx: outer: row 3: x"
			}
			assert.EqualError(t, err, want)
			assert.Equal(t, 7, one)
			var found *figures.Error
			if errors.As(c.err, &found) {
				assert.ErrorAs(t, err, &found)
				assert.Equal(t, 3, found.Row)
				assert.Contains(t, []string{c.file, "outer"}, found.File)
			}
			assert.True(t, errors.Is(err, c.err) || found != nil)
		}
	}
	assert.Empty(t, fault.File)
	for range figures.Named("a.csv", iter.Seq2[int, error](nil)) {
		assert.Fail(t, "rows")
	}
}
