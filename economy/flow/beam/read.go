package flowbeam

import (
	"bytes"
	"context"
	"errors"
	"io"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
)

// groupSize is the number of neighbouring ranges whose totals are merged first.
const groupSize = 16

// readFn sums the rows of a range.
type readFn struct {
	Query query
}

// ProcessElement returns the totals of a range, under the number of its group.
func (fn *readFn) ProcessElement(ctx context.Context, r fileRange) (int64, Totals, error) {
	fs, err := filesystem.New(ctx, r.File)
	if err != nil {
		return 0, Totals{}, err
	}
	defer fs.Close()
	t, err := fn.read(ctx, fs, r)
	if err != nil {
		return 0, Totals{}, fileError(r.File, err)
	}
	return r.Number / groupSize, t, nil
}

// read sums a range. Wrong rows that are more than allowed are not an error yet: those of other ranges may come before.
func (fn *readFn) read(ctx context.Context, fs filesystem.Interface, r fileRange) (Totals, error) {
	a, err := fn.Query.accumulator()
	if err != nil {
		return Totals{}, err
	}
	p := part{File: r.File, Start: r.Start, End: r.End}
	if r.Start == r.First {
		p.Lines, p.Bytes = r.HeadLines, r.First
	}
	report, l, err := fn.sum(ctx, fs, r, a, 0)
	var wrong *figures.Error
	switch {
	case errors.As(err, &wrong) && wrong.Err == nil:
		before := flow.Report{}
		if wrong.Row > 2 { // the header is row 1
			if before, _, err = fn.sum(ctx, fs, r, a, int64(wrong.Row)-2); err != nil {
				return Totals{}, err
			}
		}
		before.Faults = append(before.Faults, wrong)
		p.add(before)
		p.Stopped = true
	case err != nil:
		return Totals{}, err
	default:
		p.add(report)
		p.Lines += l.count
		p.Bytes += l.bytes
	}
	return Totals{sums: a, parts: []part{p}}, nil
}

// sum adds the rows of a range, up to a number of lines if it is positive.
func (fn *readFn) sum(ctx context.Context, fs filesystem.Interface, r fileRange, a *flow.Accumulator, most int64) (flow.Report, *lines, error) {
	o, err := fn.Query.options()
	if err != nil {
		return flow.Report{}, nil, err
	}
	file, err := fs.OpenRead(ctx, r.File)
	if err != nil {
		return flow.Report{}, nil, err
	}
	defer file.Close()
	l, err := openLines(file, r)
	if err != nil {
		return flow.Report{}, nil, err
	}
	l.most = most
	report, err := flow.AddBACI(io.MultiReader(bytes.NewReader(r.Header), l), o, a)
	return report, l, err
}
