package dataset

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// ReadFiles reads the named files as one dataset, in their order. A file whose name ends in .csv is a table, which
// [ReadCSV] reads; any other is JSON. A folder stands for the .json and .csv files in it and in the folders below it, in
// the order of their names, without those whose names begin with a dot, and without JSON Schemas, such as the one that
// editors use. Symbolic links to folders are followed only where they are named. A file that is named twice is read once.
// The paths are the names in messages instead of o.Name. [ReadErrors] have the faults of all files.
func ReadFiles(o CSVOptions, paths ...string) (*Dataset, error) {
	if len(paths) == 0 {
		return nil, errors.New("dataset: ReadFiles: no file")
	}
	l := fileList{function: "ReadFiles", fsys: disk{}, seen: map[string]bool{}}
	l.readTable = func(r io.Reader, name string) (*Dataset, error) {
		o := o
		o.Name = name
		return ReadCSV(r, o)
	}
	for _, name := range paths {
		if err := l.add(name); err != nil {
			return nil, err
		}
	}
	return l.read(o.ReadOptions)
}

// ReadFS reads all files that match patterns of [fs.Glob] as one dataset in JSON, in the order of the patterns and then of
// names. A file that several patterns match is read once. Such a pattern has no ** for folders at any depth, but one that
// matches a folder, such as ".", stands for the .json files in it and below it, which are found as [ReadFiles] finds them.
// No pattern, and a pattern without a match, is an error. The names in messages are the paths of the files in fsys;
// ReadFiles has those of the operating system. [ReadErrors] have the faults of all files.
func ReadFS(fsys fs.FS, o ReadOptions, patterns ...string) (*Dataset, error) {
	if fsys == nil {
		return nil, errors.New("dataset: ReadFS: no file system")
	}
	if len(patterns) == 0 {
		return nil, errors.New("dataset: ReadFS: no pattern")
	}
	l := fileList{function: "ReadFS", fsys: fsys, seen: map[string]bool{}}
	for _, pattern := range patterns {
		names, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, l.failed(pattern, err)
		}
		if len(names) == 0 {
			return nil, l.failed(pattern, l.withoutMatch())
		}
		for _, name := range names {
			if err := l.add(name); err != nil {
				return nil, err
			}
		}
	}
	return l.read(o)
}

// disk is the file system by any path, not only those below one folder.
type disk struct{}

func (disk) Open(name string) (fs.File, error) { return os.Open(name) }

// Stat does not open the file, which would wait for the writer of a pipe.
func (disk) Stat(name string) (fs.FileInfo, error) { return os.Stat(name) }

// fileList is a list of files to read, each once.
type fileList struct {
	function string // for error messages
	fsys     fs.FS
	files    []dataFile
	seen     map[string]bool

	// readTable reads a table, nil if there are none. A program without tables does not carry the formats of all
	// locales, which a table may be written in.
	readTable func(r io.Reader, name string) (*Dataset, error)
}

// dataFile is a file to read, and whether it was found in a folder.
type dataFile struct {
	name     string
	isInside bool
}

// The errors of files that are not read.
var (
	errIrregular = errors.New("not a regular file") // a pipe or a device, for which a reader would wait
	errNoJSON    = errors.New("no .json files")
	errNoFiles   = errors.New("no .json or .csv files")
	errSchema    = errors.New("a JSON Schema, not a dataset")
)

// failed returns the error for a file. Its text has the name in quotes, without control characters.
func (l *fileList) failed(name string, err error) error {
	return &fileError{l.function, fs.PathError{Op: "read", Path: name, Err: reasonOf(err)}}
}

// fileError is the error for a file. errors.As finds it as an [*fs.PathError].
type fileError struct {
	function string
	fault    fs.PathError
}

func (e *fileError) Error() string {
	return fmt.Sprintf("dataset: %s(%.*q): %v", e.function, longestName, e.fault.Path, e.fault.Err)
}

func (e *fileError) Unwrap() error { return &e.fault }

// withoutMatch returns why a pattern has no match: [fs.Glob] does not say that a whole file system cannot be read.
func (l *fileList) withoutMatch() error {
	if _, err := fs.Stat(l.fsys, "."); err != nil {
		return fmt.Errorf("the file system cannot be read: %w", reasonOf(err))
	}
	return fmt.Errorf("no match: %w", fs.ErrNotExist)
}

// add adds a file, or the files of a folder.
func (l *fileList) add(name string) error {
	info, err := fs.Stat(l.fsys, name)
	switch {
	case err != nil:
		return l.failed(name, err)
	case info.IsDir():
		return l.addFolder(name)
	case !info.Mode().IsRegular():
		return l.failed(name, errIrregular)
	}
	l.addFile(dataFile{name, false})
	return nil
}

func (l *fileList) addFile(f dataFile) {
	if key := path.Clean(filepath.ToSlash(f.name)); !l.seen[key] {
		l.seen[key] = true
		l.files = append(l.files, f)
	}
}

// addFolder adds the data files in a folder and in those below it.
func (l *fileList) addFolder(folder string) error {
	isEmpty := true
	err := fs.WalkDir(l.fsys, folder, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return l.failed(name, err)
		case name != folder && strings.HasPrefix(e.Name(), ".") && e.IsDir():
			return fs.SkipDir
		case e.IsDir() || strings.HasPrefix(e.Name(), ".") || !l.isTable(name) && !strings.EqualFold(path.Ext(name), ".json"):
			return nil
		}
		info, err := fs.Stat(l.fsys, name)
		switch {
		case err != nil:
			return l.failed(name, err)
		case info.IsDir(): // through a link
			return nil
		case !info.Mode().IsRegular():
			return l.failed(name, errIrregular)
		}
		isEmpty = false
		l.addFile(dataFile{name, true})
		return nil
	})
	switch {
	case err != nil || !isEmpty:
		return err
	case l.readTable == nil:
		return l.failed(folder, errNoJSON)
	}
	return l.failed(folder, errNoFiles)
}

func (l *fileList) isTable(name string) bool {
	return l.readTable != nil && strings.EqualFold(path.Ext(name), ".csv")
}

// read reads the files as one dataset.
func (l *fileList) read(o ReadOptions) (*Dataset, error) {
	var all Dataset
	var faults ReadErrors
	for _, f := range l.files {
		one, err := l.readFile(f.name, o)
		var some ReadErrors
		switch {
		case errors.As(err, &some):
			faults = append(faults, some...)
		case errors.Is(err, errSchema) && f.isInside:
		case errors.Is(err, errSchema):
			return nil, l.failed(f.name, errSchema)
		case err != nil:
			return nil, err
		}
		all.Add(one)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return &all, nil
}

func (l *fileList) readFile(name string, o ReadOptions) (*Dataset, error) {
	f, err := l.fsys.Open(name)
	if err != nil {
		return nil, l.failed(name, err)
	}
	defer f.Close()
	if l.isTable(name) {
		return l.readTable(f, name)
	}
	o.Name = name
	return readSized(f, sizeOf(f), o)
}

// isSchema reports whether a text that cannot be read is a JSON Schema: it names a dialect, and has no list of records.
func isSchema(text string) bool {
	for _, c := range Collections() {
		if strings.HasPrefix(valueOf(text, string(c)), "[") {
			return false
		}
	}
	dialect, _, _ := strings.Cut(strings.TrimPrefix(valueOf(text, "$schema"), `"`), `"`)
	return strings.Contains(dialect, "json-schema.org/")
}

// valueOf returns the text from the value of the first field of a name on, in JSON of any depth, "" if there is none.
func valueOf(text, name string) string {
	for _, rest, found := strings.Cut(text, `"`+name+`"`); found; _, rest, found = strings.Cut(rest, `"`+name+`"`) {
		if value, isField := strings.CutPrefix(strings.TrimLeft(rest, " \t\r\n"), ":"); isField {
			return strings.TrimLeft(value, " \t\r\n")
		}
	}
	return ""
}
