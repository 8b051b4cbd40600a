package dataset

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"strings"

	"github.com/crossborder-go/crossborder/internal/strictjson"
)

// ReadOptions name the input of a reading and limit it. The zero value has the defaults.
type ReadOptions struct {
	Name      string // of the input, for error messages; default "dataset"
	MaxBytes  int    // of one file; default 256 MiB
	MaxDepth  int    // of nesting; default 64
	MaxValues int    // of one file; default 50 million
	MaxErrors int    // after which reading stops; default 100
}

func (o ReadOptions) limits() strictjson.Limits {
	return strictjson.Limits{
		Bytes:  cmp.Or(o.MaxBytes, 256<<20),
		Depth:  cmp.Or(o.MaxDepth, 64),
		Values: cmp.Or(o.MaxValues, 50_000_000),
	}
}

// documents decodes the JSON of datasets.
var documents = strictjson.Reader[Dataset]{Kinds: kinds}

// Read reads a dataset in JSON. It is strict: an unknown or doubled field, a wrong type, bad UTF-8 or a document beyond
// the limits gives [ReadErrors], and nothing is read. Whether the records make sense is for [Dataset.Validate].
func Read(r io.Reader, o ReadOptions) (*Dataset, error) {
	limits := o.limits()
	name := cmp.Or(o.Name, "dataset")
	if r == nil {
		return nil, fmt.Errorf("dataset: Read(%s): no reader", name)
	}
	raw, err := io.ReadAll(io.LimitReader(r, int64(min(limits.Bytes, math.MaxInt-1))+1))
	if err != nil {
		return nil, fmt.Errorf("dataset: Read(%s): %w", name, err)
	}
	from := origin{file: name, text: strings.TrimPrefix(string(raw), "\ufeff")} // some editors begin UTF-8 with a mark
	d, err := documents.Decode(from.text, limits)
	var bad *strictjson.Error
	if errors.As(err, &bad) {
		return nil, ReadErrors{from.readError(bad)}
	} else if err != nil {
		return nil, fmt.Errorf("dataset: Read(%s): %w", name, err)
	}
	from.before, from.after = map[Collection]int{}, d.sizes()
	d.origins = []origin{from}
	return d, nil
}

// ReadFile reads a dataset from the named file, whose path is its name in messages instead of o.Name.
func ReadFile(name string, o ReadOptions) (*Dataset, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("dataset: ReadFile: %w", err)
	}
	defer f.Close()
	o.Name = name
	return Read(f, o)
}

// ReadFS reads all files that match patterns of [fs.Glob] as one dataset, in the order of the patterns and then of names.
// A file that several patterns match is read once. No pattern, and a pattern without a match, is an error. The names in
// messages are the paths of the files.
func ReadFS(fsys fs.FS, o ReadOptions, patterns ...string) (*Dataset, error) {
	if fsys == nil {
		return nil, errors.New("dataset: ReadFS: no file system")
	}
	if len(patterns) == 0 {
		return nil, errors.New("dataset: ReadFS: no pattern")
	}
	var all Dataset
	done := map[string]bool{}
	for _, pattern := range patterns {
		names, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, fmt.Errorf("dataset: ReadFS(%q): %w", pattern, err)
		}
		if len(names) == 0 {
			return nil, fmt.Errorf("dataset: ReadFS(%q): %w", pattern, fs.ErrNotExist)
		}
		for _, name := range names {
			if done[name] {
				continue
			}
			done[name] = true
			one, err := readFrom(fsys, name, o)
			if err != nil {
				return nil, err
			}
			all.Add(one)
		}
	}
	return &all, nil
}

func readFrom(fsys fs.FS, name string, o ReadOptions) (*Dataset, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("dataset: ReadFS(%q): %w", name, err)
	}
	defer f.Close()
	o.Name = name
	return Read(f, o)
}
