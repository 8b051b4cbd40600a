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

// part says what was read of the bytes of a file from Start to before End.
type part struct {
	File       string
	Start, End int64
	Lines      int64 // those of the header belong to the first range
	Rows       int64
	LeftOut    int64
	Bytes      int64
	Faults     []fault `json:",omitempty"`
	Stopped    bool    `json:",omitempty"` // the last fault is an error at any rate, and nothing was read after it
}

// fault is a figures.Error whose row counts from 0 within its part.
type fault struct {
	Row    int64
	Column string `json:",omitempty"`
	Input  []byte `json:",omitempty"` // which need not be UTF-8
	Reason string
}

// err returns the error. Its row is right if the part begins with the file.
func (f fault) err() *figures.Error {
	return &figures.Error{Format: "baci", Row: int(f.Row) + 1, Column: f.Column, Input: string(f.Input), Reason: f.Reason}
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

// join adds the part of the file that follows, and keeps up to most+1 faults.
func (p *part) join(next part, most int64) {
	if !p.Stopped {
		for _, f := range next.Faults {
			f.Row += p.Lines
			p.Faults = append(p.Faults, f)
		}
		p.Stopped = next.Stopped
	}
	if int64(len(p.Faults)) > most {
		p.Faults, p.Stopped = p.Faults[:most+1], true
	}
	p.End = next.End
	p.Lines += next.Lines
	p.Rows += next.Rows
	p.LeftOut += next.LeftOut
	p.Bytes += next.Bytes
}

// merge returns the totals of both, which are not used any more.
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
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Start, b.Start))
	})
	joined := parts[:0]
	for _, p := range parts {
		if n := len(joined) - 1; n >= 0 && joined[n].File == p.File && joined[n].End == p.Start {
			joined[n].join(p, most)
		} else {
			joined = append(joined, p)
		}
	}
	return Totals{a.sums, joined}, nil
}

// check returns the first fault of the first file that may not be there.
func (t Totals) check(most int64) error {
	for _, p := range t.parts {
		if n := int64(len(p.Faults)); p.Stopped || n > most {
			return fileError(p.File, p.Faults[min(n-1, most)].err())
		}
	}
	return nil
}
