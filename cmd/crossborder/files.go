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
	data, failed := r.files(paths)
	if failed.isNone() {
		return data, nil
	}
	if len(failed.faults) == 0 {
		return nil, failed.others()
	}
	var report strings.Builder
	if err := dataset.ReportError(&report, failed.all(), dataset.ReportOptions{Language: r.tag}); err != nil {
		return nil, err
	}
	return nil, errors.New(strings.TrimSuffix(report.String(), "\n"))
}

// files reads files, and the data files of folders, as one dataset.
func (r reading) files(paths []string) (*dataset.Dataset, failure) {
	o := dataset.CSVOptions{ReadOptions: dataset.ReadOptions{Names: names.Codes}}
	if r.as != language.Und {
		l := locale.For(r.as)
		o.Locale = &l
	}
	data, err := dataset.ReadFiles(o, paths...)
	var failed failure
	failed.add(err)
	return data, failed
}

// failure is why files are no dataset: the faults of their texts, and why others cannot be read at all.
type failure struct {
	faults dataset.ReadErrors
	unread []error
}

func (f *failure) add(err error) {
	switch e := err.(type) {
	case nil:
	case dataset.ReadErrors:
		f.faults = append(f.faults, e...)
	case interface{ Unwrap() []error }:
		for _, one := range e.Unwrap() {
			f.add(one)
		}
	default:
		f.unread = append(f.unread, cannotRead(err))
	}
}

func (f failure) isNone() bool { return len(f.faults)+len(f.unread) == 0 }

// others returns why files cannot be read at all.
func (f failure) others() error { return errors.Join(f.unread...) }

func (f failure) all() error {
	if len(f.faults) == 0 {
		return f.others()
	}
	return errors.Join(f.faults, f.others())
}

// cannotRead says that a file cannot be read, with its name in quotes.
func cannotRead(err error) error {
	var of *fs.PathError
	if errors.As(err, &of) {
		return fmt.Errorf("the dataset cannot be read: %.200q: %w", of.Path, of.Err)
	}
	return fmt.Errorf("the dataset cannot be read: %w", err)
}
