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
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// check reads files, or the files of folders, as one dataset, and reports what is wrong with it.
func check(args []string, out, errs io.Writer) error {
	flags := newFlags("check")
	var tag language.Tag
	languageVar(flags, &tag)
	paths, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if len(paths) == 0 {
		return wrongUsage("a file or a folder is needed")
	}
	data, err := readAll(paths, tag)
	if err != nil {
		return err
	}
	found := data.Validate()
	if err := data.Report(out, found, tag); err != nil {
		return err
	}
	if wrong := found.Errors(); len(wrong) > 0 {
		return errInvalid
	}
	if len(found) == 0 {
		_, err = fmt.Fprintln(out, noProblems[base(tag)])
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

// readAll reads files, and the JSON and CSV files of folders, as one dataset.
func readAll(paths []string, tag language.Tag) (*dataset.Dataset, error) {
	var patterns, tables []string
	for _, name := range paths {
		info, err := os.Stat(name)
		switch {
		case err != nil:
			return nil, fmt.Errorf("the dataset cannot be read: %w", err)
		case info.IsDir():
			folder := literal.Replace(filepath.ToSlash(filepath.Clean(name)))
			found, _ := fs.Glob(disk{}, folder+"/*.csv")
			if all, _ := fs.Glob(disk{}, folder+"/*.json"); len(all) > 0 || len(found) == 0 {
				patterns = append(patterns, folder+"/*.json")
			}
			tables = append(tables, slices.DeleteFunc(found, isNoFile)...)
		case !info.Mode().IsRegular():
			return nil, fmt.Errorf("the dataset cannot be read: %q is no file", name)
		case strings.EqualFold(filepath.Ext(name), ".csv"):
			tables = append(tables, name)
		default:
			patterns = append(patterns, literal.Replace(filepath.ToSlash(name)))
		}
	}
	data, err := readTables(tables, tag)
	if len(patterns) > 0 {
		var files *dataset.Dataset
		files, bad := dataset.ReadFS(disk{}, dataset.ReadOptions{Names: codesOf}, patterns...)
		files.Add(data)
		data, err = files, joined(bad, err)
	}
	return data, unreadable(err, tag)
}

// isNoFile reports whether a path is something else than a file, such as a pipe, which could keep its readers waiting.
func isNoFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.Mode().IsRegular()
}

// codesOf returns the codes of the places that a name probably means.
func codesOf(name string) []region.Code {
	var codes []region.Code
	for _, m := range names.Search(name, names.Options{Limit: 2}) {
		codes = append(codes, m.Code)
	}
	return codes
}

// unreadable says in a language why a dataset cannot be read, nil for a nil error.
func unreadable(err error, tag language.Tag) error {
	var faults dataset.ReadErrors
	switch {
	case err == nil:
		return nil
	case errors.As(err, &faults):
		var texts []string
		for _, bad := range faults {
			texts = append(texts, fmt.Sprintf("%s: %s\n%s", bad.Position, bad.Message(tag), bad.Excerpt))
		}
		return errors.New(strings.Join(texts, "\n"))
	}
	return fmt.Errorf("the dataset cannot be read: %w", err)
}

// literal makes a name a pattern that only this name matches.
var literal = strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`)

// disk is the file system by any path, not only those below one folder.
type disk struct{}

func (disk) Open(name string) (fs.File, error) { return os.Open(name) }
