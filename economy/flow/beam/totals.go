package flowbeam

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
)

// Totals are the sums of files and what was read of each one. They are the one element of what [SumBy] returns. The zero
// Totals have no sums.
type Totals struct {
	sums  *flow.Accumulator
	parts []part // in the order of the files
}

// File says what was read of a file.
type File struct {
	Name string
	flow.Report
}

// Sums returns the sums.
func (t Totals) Sums() flow.Sums {
	if t.sums == nil {
		return flow.Sums{}
	}
	return t.sums.Sums()
}

// Files says what was read of each file, in the order of their names.
func (t Totals) Files() []File {
	files := make([]File, len(t.parts))
	for i, p := range t.parts {
		files[i] = File{p.File, flow.Report{Rows: p.Rows, LeftOut: p.LeftOut, Bytes: p.Bytes}}
		for _, f := range p.Faults {
			files[i].Faults = append(files[i].Faults, f.err())
		}
	}
	return files
}

// part says what was read of a range of a file, and in the end of the file.
type part struct {
	File    string
	Offset  int64
	Lines   int64 // those of the header belong to the first range
	Rows    int64
	LeftOut int64
	Bytes   int64
	Faults  []fault `json:",omitempty"`
	Stopped bool    `json:",omitempty"` // the last fault is an error at any rate, and what follows it was not read
}

// fault is a figures.Error whose row counts from 0 within its part.
type fault struct {
	Row    int64
	Column string `json:",omitempty"`
	Input  []byte `json:",omitempty"` // which need not be UTF-8
	Reason string
}

func (f fault) err() *figures.Error {
	return &figures.Error{Format: "baci", Row: int(f.Row), Column: f.Column, Input: string(f.Input), Reason: f.Reason}
}

// add adds what was read of a range, whose lines are not counted yet. The first row after the header, which is read before
// every range, is row 2.
func (p *part) add(r flow.Report) {
	p.Rows += r.Rows
	p.LeftOut += r.LeftOut
	for _, e := range r.Faults {
		p.Faults = append(p.Faults, fault{p.Lines + int64(e.Row) - 2, e.Column, []byte(e.Input), e.Reason})
	}
}

// merge returns the totals of both, which are not used any more. At most most+1 faults of each file are kept.
func merge(a, b Totals, most int64) (Totals, error) {
	if a.sums == nil {
		return b, nil
	}
	if b.sums == nil {
		return a, nil
	}
	if err := a.sums.Merge(b.sums); err != nil {
		return Totals{}, err
	}
	parts := slices.Concat(a.parts, b.parts)
	slices.SortFunc(parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Offset, b.Offset))
	})
	file, kept := "", int64(0)
	for i := range parts {
		p := &parts[i]
		if p.File != file {
			file, kept = p.File, 0
		}
		if n := most + 1 - kept; int64(len(p.Faults)) > n {
			p.Faults, p.Stopped = p.Faults[:n:n], false
		}
		kept += int64(len(p.Faults))
	}
	return Totals{a.sums, parts}, nil
}

// finish joins the parts of each file. The error is the first fault of the first file that may not be there.
func (t Totals) finish(most int64) (Totals, error) {
	var files []part
	for _, p := range t.parts {
		if n := len(files); n == 0 || files[n-1].File != p.File {
			files = append(files, part{File: p.File})
		}
		whole := &files[len(files)-1]
		for i, f := range p.Faults {
			f.Row += whole.Lines + 1
			whole.Faults = append(whole.Faults, f)
			if int64(len(whole.Faults)) > most || p.Stopped && i == len(p.Faults)-1 {
				return Totals{}, fileError(p.File, f.err())
			}
		}
		whole.Lines += p.Lines
		whole.Rows += p.Rows
		whole.LeftOut += p.LeftOut
		whole.Bytes += p.Bytes
	}
	return Totals{t.sums, files}, nil
}
