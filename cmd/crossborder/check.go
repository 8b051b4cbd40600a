package main

import (
	"errors"
	"fmt"
	"io"
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
	paths, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if len(paths) == 0 {
		return wrongUsage("a file or a folder is needed")
	}
	data, err := readFiles(paths, o.Language)
	var faults dataset.ReadErrors
	if errors.As(err, &faults) {
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
