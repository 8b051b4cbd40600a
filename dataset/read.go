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

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/guess"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/region"
)

// ReadOptions name the input of a reading, for error messages, and limit its size. A zero field has the default that
// stands beside it.
type ReadOptions struct {
	Name      string // of the input, for error messages; default "dataset"
	MaxBytes  int    // of one file; default 256 MiB
	MaxDepth  int    // of nesting; default 64
	MaxValues int    // of one file; default 50 million
	MaxErrors int    // of one file, after which the rest of it is not read; default 100

	// Names returns the codes of the places that have a name, the likeliest first. Where a file has a name in place of
	// a code, the hint of the error suggests the code. It may be nil; names.Codes of package region/names knows the
	// whole world.
	Names func(name string) []region.Code
}

func (o ReadOptions) strict() strictjson.Options {
	return strictjson.Options{
		Bytes:  cmp.Or(o.MaxBytes, 256<<20),
		Depth:  cmp.Or(o.MaxDepth, 64),
		Values: cmp.Or(o.MaxValues, 50_000_000),
		Errors: cmp.Or(o.MaxErrors, 100),
		Meant:  o.meant,
		Field:  guess.Field,
	}
}

// document is a dataset as a file has it.
type document struct {
	Dataset
	Schema string `json:"$schema,omitzero"` // the address of a JSON schema, for editors
}

// documents decodes the JSON of datasets.
var documents = strictjson.Reader[document]{Kinds: kinds}

// Read reads a dataset in JSON. It is strict: an unknown field, a field that appears twice, a wrong type, invalid UTF-8
// or a document beyond the limits of the options is a fault. If there are faults, Read returns nil and [ReadErrors] with
// all of them, up to MaxErrors. It does not check whether the records make sense: [Dataset.Validate] does. A field
// "$schema", by which editors find the [Schema], is ignored; a text that is a JSON Schema itself is refused as such.
func Read(r io.Reader, o ReadOptions) (*Dataset, error) {
	size := 0
	if sized, ok := r.(interface{ Len() int }); ok {
		size = sized.Len()
	}
	return readSized(r, size, o)
}

// readSized is Read for a text of about the given size in bytes, 0 if that is not known.
func readSized(r io.Reader, size int, o ReadOptions) (*Dataset, error) {
	name := cmp.Or(o.Name, "dataset")
	if r == nil {
		return nil, fmt.Errorf("dataset: Read(%s): no reader", character.Visible(name))
	}
	options := o.strict()
	text, err := textOf(r, size, options.Bytes)
	if err != nil {
		return nil, fmt.Errorf("dataset: Read(%s): %w", character.Visible(name), err)
	}
	from := origin{file: name, text: strings.TrimPrefix(text, "\ufeff")} // some editors begin UTF-8 with a mark
	file, err := documents.Decode(from.text, options)
	var faults strictjson.Errors
	switch {
	case errors.As(err, &faults) && isSchema(from.text):
		return nil, fmt.Errorf("dataset: Read(%s): %w", character.Visible(name), errSchema)
	case errors.As(err, &faults):
		return nil, from.readErrors(faults)
	case err != nil:
		return nil, fmt.Errorf("dataset: Read(%s): %w", character.Visible(name), err)
	}
	d := &file.Dataset
	from.before, from.after = map[Collection]int{}, d.sizes()
	d.origins = []origin{from}
	return d, nil
}

// textOf reads a text, up to the first byte beyond the limit. A text of the given size has its room at once.
func textOf(r io.Reader, size, limit int) (string, error) {
	var b strings.Builder
	limit = min(limit, math.MaxInt-1) + 1
	b.Grow(min(max(size, 0), limit))
	_, err := io.Copy(&b, io.LimitReader(r, int64(limit)))
	return b.String(), err
}

// ReadFile reads a dataset from the named file, whose path is its name in messages instead of o.Name.
func ReadFile(name string, o ReadOptions) (*Dataset, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("dataset: ReadFile(%s): %w", spelling.Quote(name), reasonOf(err))
	}
	defer f.Close()
	o.Name = name
	return readSized(f, sizeOf(f), o)
}

// sizeOf returns the size of a file, 0 if it is not known.
func sizeOf(f fs.File) int {
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return 0
	}
	return int(min(info.Size(), math.MaxInt32))
}

// reasonOf returns the error of a file without the name of the file, which may have control characters.
func reasonOf(err error) error {
	var of *fs.PathError
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}
