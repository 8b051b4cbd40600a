package figures

import (
	"errors"
	"io"
	"iter"
	"os"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/character"
)

// Named returns what a reader yields, such as observations or rates, with the name of the file in its errors: `sdmx:
// exports.csv: row 1: empty file, no header`. The name is the File of an [Error], also of one that another error wraps, and
// stands before the text of other errors. An error that has a name already keeps it. No rows, nil, yield nothing.
func Named[T any](file string, rows iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		if rows == nil {
			return
		}
		for one, err := range rows {
			if !yield(one, withName(err, file)) {
				return
			}
		}
	}
}

// ReadFile returns what a reader yields from a file, such as the observations of [sdmx.ReadCSV]:
//
//	exports, err := figures.ReadFile("exports.csv", sdmx.ReadCSV, sdmx.Options{})
//
// The errors have the name of the file, and are joined as by [economy.Collect]. Files that are too large for the memory are
// opened by the program, which ranges over the reader.
//
// [sdmx.ReadCSV]: https://pkg.go.dev/github.com/crossborder-go/crossborder/economy/sdmx#ReadCSV
func ReadFile[T, O any](name string, read func(io.Reader, O) iter.Seq2[T, error], o O) ([]T, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	all, err := economy.Collect(Named(name, read(file, o)))
	return all, errors.Join(err, file.Close())
}

// withName returns an error with the name of a file.
func withName(err error, file string) error {
	if err == nil || file == "" {
		return err
	}
	var fault *Error
	var outer *namedError
	if errors.As(err, &outer) || errors.As(err, &fault) && fault.File != "" {
		return err
	}
	if own, ok := err.(*Error); ok {
		named := *own
		named.File = file
		return &named
	}
	return &namedError{err, file}
}

// namedError is an error of a file that is not an *Error, but may wrap one.
type namedError struct {
	err  error
	file string
}

func (e *namedError) Error() string { return character.Visible(e.file) + ": " + e.err.Error() }

func (e *namedError) Unwrap() error { return e.err }

// As finds an *Error that the error wraps, and gives it the name of the file.
func (e *namedError) As(target any) bool {
	into, ok := target.(**Error)
	if !ok || !errors.As(e.err, into) {
		return false
	}
	named := **into
	named.File = e.file
	*into = &named
	return true
}
