package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/region/names"
)

// reading says how files are read: in what language errors are told, and as what locale days and numbers of tables are
// written.
type reading struct{ tag, as language.Tag }

// vars defines the flags of a reading.
func (r *reading) vars(flags *flag.FlagSet) {
	languageVar(flags, &r.tag)
	flags.Func("locale", "locale in which days and numbers of CSV files are written, such as ru or de; default: as in JSON", func(s string) (err error) {
		if r.as, err = text.ParseTag(s); err != nil {
			return errors.New("not a language tag")
		}
		return nil
	})
}

// all reads files, and the files of folders, as one dataset.
func (r reading) all(paths ...string) (*dataset.Dataset, error) {
	data, err := r.files(paths)
	return data, unreadable(err, r.tag)
}

// files reads files, and the data files of folders, as one dataset. Its error may be [dataset.ReadErrors].
func (r reading) files(paths []string) (*dataset.Dataset, error) {
	o := dataset.CSVOptions{ReadOptions: dataset.ReadOptions{Names: names.Codes}}
	if r.as != language.Und {
		l := locale.For(r.as)
		o.Locale = &l
	}
	data, err := dataset.ReadFiles(o, paths...)
	var faults dataset.ReadErrors
	if err != nil && !errors.As(err, &faults) {
		err = cannotRead(err)
	}
	return data, err
}

// cannotRead says that a file cannot be read, with its name in quotes.
func cannotRead(err error) error {
	var of *fs.PathError
	if errors.As(err, &of) {
		return fmt.Errorf("the dataset cannot be read: %.200q: %w", of.Path, of.Err)
	}
	return fmt.Errorf("the dataset cannot be read: %w", err)
}

// unreadable says in a language why a dataset cannot be read, nil for a nil error.
func unreadable(err error, tag language.Tag) error {
	var faults dataset.ReadErrors
	if !errors.As(err, &faults) {
		return err
	}
	var report strings.Builder
	if err := dataset.ReportError(&report, faults, dataset.ReportOptions{Language: tag}); err != nil {
		return err
	}
	return errors.New(strings.TrimSuffix(report.String(), "\n"))
}
