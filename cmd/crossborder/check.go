package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
)

// check reads files, or the files of folders, as one dataset, and reports what is wrong with it.
func check(args []string, out, errs io.Writer) error {
	flags := newFlags("check")
	o := dataset.ReportOptions{}
	languageVar(flags, &o.Language)
	flags.Func("format", "format of the report: text, json or sarif", func(s string) error {
		o.Format = dataset.ReportFormat(s)
		if !slices.Contains(dataset.ReportFormats(), o.Format) {
			return fmt.Errorf("not one of %s", strings.Trim(fmt.Sprint(dataset.ReportFormats()), "[]"))
		}
		return nil
	})
	names, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if len(names) == 0 {
		return wrongUsage("a file or a folder is needed")
	}
	data, err := readFiles(names)
	if faults := faultsOf(err); len(faults) > 0 {
		if err := dataset.ReportReadErrors(out, faults, o); err != nil {
			return err
		}
		return errInvalid
	}
	if err != nil {
		return err
	}
	found := data.Validate()
	if err := data.ReportWith(out, found, o); err != nil {
		return err
	}
	if len(found.Errors()) > 0 {
		return errInvalid
	}
	if isText := o.Format == "" || o.Format == dataset.ReportText; isText && len(found) == 0 {
		_, err = fmt.Fprintln(out, noProblems[base(o.Language)])
	}
	return err
}

// faultsOf returns the errors of the texts that a reading met, nil for an error of another kind.
func faultsOf(err error) []*dataset.ReadError {
	var bad *dataset.ReadError
	if errors.As(err, &bad) {
		return []*dataset.ReadError{bad}
	}
	return nil
}

// noProblems is what check says of a dataset without errors and warnings, by language.
var noProblems = map[string]string{"en": "no problems", "ru": "замечаний нет", "kk": "ескертулер жоқ", "zh": "没有问题"}

// base returns the language of the messages for a tag.
func base(tag language.Tag) string {
	b, _ := tag.Base()
	if _, has := noProblems[b.String()]; !has {
		return "en"
	}
	return b.String()
}

// readAll reads files, and the JSON files of folders, as one dataset. An error is in the language of the tag.
func readAll(names []string, tag language.Tag) (*dataset.Dataset, error) {
	data, err := readFiles(names)
	return data, unreadable(err, tag)
}

// readFiles reads files, and the JSON files of folders, as one dataset.
func readFiles(names []string) (*dataset.Dataset, error) {
	var patterns []string
	for _, name := range names {
		info, err := os.Stat(name)
		switch {
		case err != nil:
			return nil, cannotRead(err)
		case info.IsDir():
			patterns = append(patterns, literal.Replace(filepath.ToSlash(filepath.Clean(name)))+"/*.json")
		case !info.Mode().IsRegular():
			return nil, cannotRead(&fs.PathError{Op: "read", Path: name, Err: errIrregular})
		default:
			patterns = append(patterns, literal.Replace(filepath.ToSlash(name)))
		}
	}
	data, err := dataset.ReadFS(disk{}, dataset.ReadOptions{}, patterns...)
	if err != nil && len(faultsOf(err)) == 0 {
		err = cannotRead(err)
	}
	return data, err
}

// errIrregular is the error of a pipe or a device, which would be waited for without an end.
var errIrregular = errors.New("not a regular file")

// cannotRead says that a file cannot be read, with its name in quotes.
func cannotRead(err error) error {
	var of *fs.PathError
	if errors.As(err, &of) {
		return fmt.Errorf("the dataset cannot be read: %s %.200q: %w", of.Op, of.Path, of.Err)
	}
	return fmt.Errorf("the dataset cannot be read: %w", err)
}

// unreadable says in a language why a dataset cannot be read, nil for a nil error.
func unreadable(err error, tag language.Tag) error {
	var bad *dataset.ReadError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &bad):
		return fmt.Errorf("%s: %s\n%s", bad.Position, bad.Message(tag), bad.Excerpt)
	}
	return err
}

// literal makes a name a pattern that only this name matches.
var literal = strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`)

// disk is the file system by any path, not only those below one folder. It opens regular files and folders alone.
type disk struct{}

func (disk) Open(name string) (fs.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() && !info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errIrregular}
	}
	return os.Open(name)
}
