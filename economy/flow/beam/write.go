package flowbeam

import (
	"context"
	"errors"
	"io"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// Write writes the element of a PCollection of [Totals] to a file, as [Totals.MarshalBinary] does. The name may be that
// of any file system of Beam. A file that exists is replaced.
func Write(s beam.Scope, name string, totals beam.PCollection) error {
	if name == "" {
		return callError("Write", errors.New("no name of a file"))
	}
	_, err := expand(s, "Write", &writeFn{name}, totals)
	return err
}

// writeFn writes totals.
type writeFn struct {
	Name string
}

// ProcessElement writes the file. When it is repeated after a failure, it writes the same bytes again.
func (fn *writeFn) ProcessElement(ctx context.Context, t Totals) error {
	data, err := t.MarshalBinary()
	if err != nil {
		return err
	}
	fs, err := filesystem.New(ctx, fn.Name)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, fn.Name)
	if err != nil {
		return fileError(fn.Name, err)
	}
	_, err = file.Write(data)
	if err = errors.Join(err, file.Close()); err != nil {
		return fileError(fn.Name, err)
	}
	return nil
}

// Read reads a file that [Write] has written, when the pipeline is done.
func Read(ctx context.Context, name string) (Totals, error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return Totals{}, err
	}
	defer fs.Close()
	file, err := fs.OpenRead(ctx, name)
	if err != nil {
		return Totals{}, fileError(name, err)
	}
	defer file.Close()
	data, err := io.ReadAll(file)
	if err != nil {
		return Totals{}, fileError(name, err)
	}
	var t Totals
	if err := t.UnmarshalBinary(data); err != nil {
		return Totals{}, fileError(name, err)
	}
	return t, nil
}
