package flowbeam

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
)

// fileRange is a part of a file: the lines that begin at the bytes from Start to before End. Number counts the ranges of
// all files.
type fileRange struct {
	Number     int64
	File       string
	Start, End int64
	First      int64  // where the first row of the file begins
	Header     []byte // with the end of its line
	HeadLines  int64  // the number of lines before the first row
}

// splitFn finds the files of a pattern, reads their headers and divides them.
type splitFn struct {
	RangeSize int64
}

// ProcessElement emits the ranges of the files of a pattern, in the order of their names.
func (fn *splitFn) ProcessElement(ctx context.Context, pattern string, emit func(fileRange)) error {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	files, err := fs.List(ctx, pattern)
	if err != nil {
		return fileError(pattern, err)
	}
	if len(files) == 0 {
		return fileError(pattern, errors.New("no such file"))
	}
	slices.Sort(files)
	number := int64(0)
	for _, name := range files {
		h, err := readHead(ctx, fs, name)
		if err != nil {
			return fileError(name, err)
		}
		size := fn.RangeSize
		if !h.seeks {
			size = max(h.size, 1)
		}
		r := fileRange{File: name, First: int64(h.begin), Start: int64(h.begin), Header: h.header, HeadLines: h.lines}
		for {
			r.Number, r.End = number, min(r.Start+size, max(h.size, r.Start))
			emit(r)
			number++
			if r.Start = r.End; r.Start >= h.size {
				break
			}
		}
	}
	return nil
}

// fileError is an error with the name of a file.
func fileError(name string, err error) error { return fmt.Errorf("flowbeam: %s: %w", name, err) }

// headSize is the length of the longest line that package flow reads.
const headSize = 1 << 19

// head is the begin of a file.
type head struct {
	size   int64
	seeks  bool // the reader can seek
	header []byte
	lines  int64 // up to the header
	begin  int   // of the rows
}

// readHead reads and checks the header of a file.
func readHead(ctx context.Context, fs filesystem.Interface, name string) (h head, err error) {
	if h.size, err = fs.Size(ctx, name); err != nil {
		return head{}, err
	}
	file, err := fs.OpenRead(ctx, name)
	if err != nil {
		return head{}, err
	}
	defer file.Close()
	_, h.seeks = file.(io.Seeker)
	text := make([]byte, headSize)
	n, err := io.ReadFull(file, text)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return head{}, &figures.Error{Format: "baci", Reason: "cannot be read: " + err.Error(), Err: err}
	}
	text = text[:n]
	h.find(text)
	if h.header != nil {
		text = text[:h.begin]
	}
	check, err := flow.NewAccumulator(flow.Value)
	if err != nil {
		return head{}, err
	}
	if _, err := flow.AddBACI(bytes.NewReader(text), flow.Options{Workers: 1}, check); err != nil {
		return head{}, err
	}
	return h, nil
}

// find finds the first line that is not blank, as package flow does: lines end with LF, or with CR in a file without LF.
func (h *head) find(text []byte) {
	const mark = "\xef\xbb\xbf"
	endLine := byte('\n')
	if i := bytes.IndexByte(text, '\r'); i >= 0 && i < len(text)-1 && bytes.IndexByte(text, '\n') < 0 {
		endLine = '\r'
	}
	at := 0
	if bytes.HasPrefix(text, []byte(mark)) {
		at = len(mark)
	}
	for at < len(text) {
		line := text[at:]
		if end := bytes.IndexByte(line, endLine); end >= 0 {
			line = line[:end+1]
		}
		at += len(line)
		h.lines++
		if len(bytes.TrimRight(line, "\r\n")) > 0 {
			h.header, h.begin = bytes.Clone(line), at
			return
		}
	}
}
