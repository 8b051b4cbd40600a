package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
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

// files reads files, and the JSON and CSV files of folders, as one dataset. Its error may be [dataset.ReadErrors].
func (r reading) files(paths []string) (*dataset.Dataset, error) {
	var patterns, tables []string
	for _, name := range paths {
		info, err := os.Stat(name)
		switch {
		case err != nil:
			return nil, cannotRead(err)
		case info.IsDir():
			folder := literal.Replace(filepath.ToSlash(filepath.Clean(name)))
			found, _ := fs.Glob(disk{}, folder+"/*.csv")
			if all, _ := fs.Glob(disk{}, folder+"/*.json"); len(all) > 0 || len(found) == 0 {
				patterns = append(patterns, folder+"/*.json")
			}
			tables = append(tables, slices.DeleteFunc(found, isNoFile)...)
		case !info.Mode().IsRegular():
			return nil, cannotRead(&fs.PathError{Op: "read", Path: name, Err: errIrregular})
		case strings.EqualFold(filepath.Ext(name), ".csv"):
			tables = append(tables, name)
		default:
			patterns = append(patterns, literal.Replace(filepath.ToSlash(name)))
		}
	}
	data, err := readTables(tables, r.as)
	if len(patterns) > 0 {
		files, bad := dataset.ReadFS(disk{}, dataset.ReadOptions{Names: names.Codes}, patterns...)
		files.Add(data)
		data, err = files, joined(bad, err)
	}
	var faults dataset.ReadErrors
	if err != nil && !errors.As(err, &faults) {
		err = cannotRead(err)
	}
	return data, err
}

// errIrregular is the error of a pipe or a device, which would be waited for without an end.
var errIrregular = errors.New("not a regular file")

// isNoFile reports whether a path is something else than a regular file.
func isNoFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.Mode().IsRegular()
}

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
	var faults dataset.ReadErrors
	if !errors.As(err, &faults) {
		return err
	}
	var report strings.Builder
	if err := dataset.ReportReadErrors(&report, faults, dataset.ReportOptions{Language: tag}); err != nil {
		return err
	}
	return errors.New(strings.TrimSuffix(report.String(), "\n"))
}

// literal makes a name a pattern that only this name matches.
var literal = strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`)

// disk is the file system by any path, not only those below one folder.
type disk struct{}

func (disk) Open(name string) (fs.File, error) { return os.Open(name) }

// Stat does not open the file, which would wait for the writer of a pipe.
func (disk) Stat(name string) (fs.FileInfo, error) { return os.Stat(name) }
