// Package memorytest lets tests measure how much memory the readers of statistics need while they read generated files.
package memorytest

import (
	"io"
	"iter"
	"runtime"
	"strings"
	"testing"

	"github.com/crossborder-go/crossborder/internal/effort"
)

// File is the text of a generated file: a head, rows and a tail.
type File struct {
	Head string
	Row  func(i int) string
	Tail string
}

// Reader returns a reader of the file with the given number of rows, which are generated as they are read.
func (f File) Reader(rows int) io.Reader {
	return io.MultiReader(strings.NewReader(f.Head), &rowReader{row: f.Row, left: rows}, strings.NewReader(f.Tail))
}

// rowReader reads generated rows.
type rowReader struct {
	row     func(i int) string
	i, left int
	rest    string
}

// Read implements [io.Reader].
func (r *rowReader) Read(p []byte) (int, error) {
	for r.rest == "" {
		if r.left == 0 {
			return 0, io.EOF
		}
		r.rest = r.row(r.i)
		r.i++
		r.left--
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// factor is how many times as many rows the larger of the two files has that Constant compares.
const factor = 4

// samples is how often each of them is measured.
func samples() int { return effort.Size(2, 4) }

// rows is the number of rows of the smaller file.
func rows() int { return effort.Size(3_000, 5_000) }

// Slack is how much more memory the larger file may need, in bytes.
const slack = 256 << 10

// Constant fails the test unless reading a file of four times the size needs no more memory at a time. A reader yields
// perRow observations or errors for each row. The files are read to their end, and nothing of what is yielded is kept.
func Constant[T any](t testing.TB, f File, perRow int, read func(io.Reader) iter.Seq2[T, error]) {
	t.Helper()
	if small, large := sizes(t, f, perRow, read); large > small+slack {
		t.Errorf("%d rows need %d bytes, %d rows %d bytes", rows(), small, factor*rows(), large)
	}
}

// sizes returns how much memory a file and one of four times its size need.
func sizes[T any](t testing.TB, f File, perRow int, read func(io.Reader) iter.Seq2[T, error]) (small, large uint64) {
	t.Helper()
	return live(t, f, rows(), perRow, read), live(t, f, factor*rows(), perRow, read)
}

// live returns the largest number of bytes that are in use while a file is read, beyond those in use before.
func live[T any](t testing.TB, f File, rows, perRow int, read func(io.Reader) iter.Seq2[T, error]) uint64 {
	t.Helper()
	before, most, n := inUse(), uint64(0), 0
	for range read(f.Reader(rows)) {
		n++
		if n%(rows*perRow/samples()) == 0 {
			most = max(most, inUse())
		}
	}
	if n != rows*perRow {
		t.Errorf("%d observations and errors of %d rows, want %d", n, rows, rows*perRow)
	}
	return most - min(before, most)
}

// inUse returns the number of bytes of objects that are in use.
func inUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
