package dataset

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"time"
)

// ReadFiles reads the named files as one dataset, in their order. A file whose name ends in .csv is a table, which
// [ReadCSV] reads; any other is JSON. A folder stands for the .json and .csv files in it and in the folders below it, in
// the order of their names, without those whose names begin with a dot, and without JSON Schemas, such as the one that
// editors use. A folder without any other data file, and a schema that is named itself, are errors. Symbolic links to
// folders are followed only where they are named. A file is read once, by whatever paths it is named. The paths are the
// names in messages instead of o.Name. The error has all that is wrong with any of the files: [ReadErrors] have the faults
// of all files, and errors.Join adds what cannot be read at all.
func ReadFiles(o CSVOptions, paths ...string) (*Dataset, error) {
	if len(paths) == 0 {
		return nil, errors.New("dataset: ReadFiles: no file")
	}
	l := newFileList("ReadFiles", disk{})
	l.readTable = func(r io.Reader, name string) (*Dataset, error) {
		o := o
		o.Name = name
		return ReadCSV(r, o)
	}
	for _, name := range paths {
		l.add(name)
	}
	return l.read(o.ReadOptions)
}

// ReadFS reads all files that match patterns of [fs.Glob] as one dataset in JSON, in the order of the patterns and then of
// names. A file that several patterns match is read once. Such a pattern has no ** for folders at any depth, but one that
// matches a folder, such as ".", stands for the .json files in it and below it, which are found as [ReadFiles] finds them.
// A pattern may begin with ./ and end with a slash, which only folders match. A * does not match names that begin with a
// dot: for them the pattern has the dot. JSON Schemas, and folders without .json files, are passed over unless they are
// named without a wildcard. No pattern, and a pattern without a file, is an error. The names in messages are the paths of
// the files in fsys; ReadFiles has those of the operating system. The error is like that of ReadFiles.
func ReadFS(fsys fs.FS, o ReadOptions, patterns ...string) (*Dataset, error) {
	if fsys == nil {
		return nil, errors.New("dataset: ReadFS: no file system")
	}
	if len(patterns) == 0 {
		return nil, errors.New("dataset: ReadFS: no pattern")
	}
	l := newFileList("ReadFS", fsys)
	for _, pattern := range patterns {
		l.addMatches(pattern)
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
	named    map[string]int      // the places of files by their names
	stamped  map[fileStamp][]int // the places of files of the operating system, by what all names of a file have in common
	groups   []*fileGroup
	failures []error

	// readTable reads a table, nil if there are none. A program without tables does not carry the formats of all
	// locales, which a table may be written in.
	readTable func(r io.Reader, name string) (*Dataset, error)
}

// dataFile is a file to read. isNamed is false for one that was found in a folder or by a wildcard.
type dataFile struct {
	name    string
	info    fs.FileInfo
	isNamed bool
}

// fileStamp is the same of all names of a file. Other files may have it too.
type fileStamp struct {
	size     int64
	modified time.Time
}

// fileGroup has the places of the files that were found in a folder or by a wildcard.
type fileGroup struct {
	name     string
	files    []int
	isFailed bool // because something in it cannot be read
}

func newFileList(function string, fsys fs.FS) *fileList {
	return &fileList{function: function, fsys: fsys, named: map[string]int{}, stamped: map[fileStamp][]int{}}
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

// fail notes that a file, or a file of a group, cannot be read.
func (l *fileList) fail(g *fileGroup, name string, err error) {
	if g != nil {
		g.isFailed = true
	}
	l.failures = append(l.failures, l.failed(name, err))
}

func (l *fileList) group(name string) *fileGroup {
	g := &fileGroup{name: name}
	l.groups = append(l.groups, g)
	return g
}

// add adds a file, or the files of a folder.
func (l *fileList) add(name string) {
	info, err := fs.Stat(l.fsys, name)
	switch {
	case err != nil:
		l.fail(nil, name, err)
	case info.IsDir():
		l.addFolder(name, l.group(name))
	default:
		l.addFile(name, info, nil)
	}
}

// addFile adds a file, of a group or named itself. A file that is named is so wherever else it is found.
func (l *fileList) addFile(name string, info fs.FileInfo, g *fileGroup) {
	if !info.Mode().IsRegular() {
		l.fail(g, name, errIrregular)
		return
	}
	i := l.place(name, info)
	if g == nil {
		l.files[i].isNamed = true
	} else {
		g.files = append(g.files, i)
	}
}

// place returns the place of a file in the list, to which it is added if it is new.
func (l *fileList) place(name string, info fs.FileInfo) int {
	if i, isKnown := l.named[name]; isKnown {
		return i
	}
	i := len(l.files)
	if os.SameFile(info, info) { // a file of the operating system
		stamp := fileStamp{info.Size(), info.ModTime()}
		for _, j := range l.stamped[stamp] {
			if os.SameFile(info, l.files[j].info) {
				return j
			}
		}
		l.stamped[stamp] = append(l.stamped[stamp], i)
	}
	l.named[name] = i
	l.files = append(l.files, dataFile{name: name, info: info})
	return i
}

// addFolder adds the data files in a folder and in those below it.
func (l *fileList) addFolder(folder string, g *fileGroup) {
	entries, err := fs.ReadDir(l.fsys, folder)
	if err != nil {
		l.fail(g, folder, err)
		return
	}
	for _, e := range entries {
		name := inFolder(folder, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
			continue
		case e.IsDir():
			l.addFolder(name, g)
			continue
		case !l.isTable(name) && !strings.EqualFold(path.Ext(name), ".json"):
			continue
		}
		info, err := fs.Stat(l.fsys, name)
		switch {
		case err != nil:
			l.fail(g, name, err)
		case !info.IsDir(): // through a link
			l.addFile(name, info, g)
		}
	}
}

// inFolder returns the path of a name in a folder. Behind a link, ".." is not what the path says, and stays.
func inFolder(folder, name string) string {
	if slices.Contains(strings.Split(folder, "/"), "..") {
		return strings.TrimRight(folder, "/") + "/" + name
	}
	return path.Join(folder, name)
}

func (l *fileList) isTable(name string) bool {
	return l.readTable != nil && strings.EqualFold(path.Ext(name), ".csv")
}

// read reads the files as one dataset.
func (l *fileList) read(o ReadOptions) (*Dataset, error) {
	var all Dataset
	var faults ReadErrors
	isSchema := make([]bool, len(l.files))
	for i, f := range l.files {
		one, err := l.readFile(f.name, o)
		var some ReadErrors
		switch {
		case err == nil:
			all.Add(one)
		case errors.As(err, &some):
			faults = append(faults, some...)
		case errors.Is(err, errSchema):
			isSchema[i] = true
			if f.isNamed {
				l.fail(nil, f.name, errSchema)
			}
		default:
			l.failures = append(l.failures, err)
		}
	}
	for _, g := range l.groups {
		if !g.isFailed && !slices.ContainsFunc(g.files, func(i int) bool { return !isSchema[i] || l.files[i].isNamed }) {
			l.fail(g, g.name, l.withoutFiles())
		}
	}
	return l.result(&all, faults)
}

// withoutFiles returns why a folder cannot be read that has no data files.
func (l *fileList) withoutFiles() error {
	if l.readTable == nil {
		return errNoJSON
	}
	return errNoFiles
}

// result returns the dataset, or all errors if there are any.
func (l *fileList) result(d *Dataset, faults ReadErrors) (*Dataset, error) {
	all := l.failures
	if len(faults) > 0 {
		all = slices.Insert(all, 0, error(faults))
	}
	switch len(all) {
	case 0:
		return d, nil
	case 1:
		return nil, all[0]
	}
	return nil, errors.Join(all...)
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
