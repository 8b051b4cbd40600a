package flow

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"strconv"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// chunk is a part of a file that ends with the end of a line.
type chunk struct {
	number int // counted from 0
	row    int // number of the first row, counted from 1
	rows   int // at least the number of rows
	text   []byte
	memory []byte // of text, for the next chunk
}

// chunkSize is the number of bytes of a chunk. A row is shorter.
const chunkSize = 1 << 19

// chunker cuts a file into chunks.
type chunker struct {
	in      io.Reader
	endLine byte
	rest    []byte // read, but not yet cut
	row     int    // number of the next row
	chunks  int
	bytes   int64
	err     error
}

// fault is what is wrong with a file as a whole.
type fault struct {
	reason string
	err    error
}

// begin reads the first line. The fault is nil if there is one.
func (c *chunker) begin() ([]byte, *fault) {
	head := make([]byte, chunkSize)
	head = head[:c.fill(head, 0)]
	if f := cmp.Or(tabular.Foreign(head), tabular.ForeignTable(head)); f != nil {
		return nil, &fault{reason: f.Reason}
	}
	head = bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	c.endLine = '\n'
	if i := bytes.IndexByte(head, '\r'); i >= 0 && bytes.IndexByte(head, '\n') < 0 && i < len(head)-1 {
		c.endLine = '\r'
	}
	for {
		line, rest, found := bytes.Cut(head, []byte{c.endLine})
		c.row++
		switch {
		case !found && c.err == nil:
			return nil, &fault{reason: tooLong()}
		case !found && c.err != io.EOF:
			return nil, c.readFault()
		case !found && len(line) == 0:
			return nil, &fault{reason: "empty file, no header"}
		}
		head = rest
		if line = bytes.TrimSuffix(line, []byte("\r")); len(line) > 0 {
			c.row++
			c.rest = rest
			return line, nil
		}
	}
}

// fill reads into memory from position n until it is full or an error occurs, and returns the position reached.
func (c *chunker) fill(memory []byte, n int) int {
	for empty := 0; n < len(memory) && c.err == nil; {
		read, err := c.in.Read(memory[n:])
		if read < 0 || read > len(memory)-n {
			c.err = errors.New("the io.Reader returned an impossible number of bytes")
			return n
		}
		n, c.err = n+read, err
		c.bytes += int64(read)
		if empty++; read > 0 {
			empty = 0
		}
		if empty == 100 && c.err == nil {
			c.err = io.ErrNoProgress
		}
	}
	return n
}

func (c *chunker) readFault() *fault {
	return &fault{"cannot be read: " + c.err.Error(), c.err}
}

func tooLong() string { return "longer than " + strconv.Itoa(chunkSize) + " bytes" }

// next returns the next chunk in the given memory, which is nil or that of a former chunk. It returns io.EOF after the
// last one.
func (c *chunker) next(memory []byte) (chunk, *fault) {
	if len(memory) < chunkSize {
		memory = make([]byte, chunkSize)
	}
	n := copy(memory, c.rest)
	c.rest = nil
	n = c.fill(memory[:chunkSize], n)
	text := memory[:n]
	if c.err != nil && c.err != io.EOF {
		c.row += bytes.Count(text, []byte{c.endLine})
		return chunk{}, c.readFault()
	}
	if c.err == nil {
		end := bytes.LastIndexByte(text, c.endLine) + 1
		if end == 0 {
			return chunk{}, &fault{reason: tooLong()}
		}
		c.rest = append([]byte(nil), text[end:]...)
		text = text[:end]
	}
	if len(text) == 0 {
		return chunk{}, nil
	}
	rows := bytes.Count(text, []byte{c.endLine}) + 1
	cut := chunk{c.chunks, c.row, rows, text, memory}
	c.chunks++
	c.row += rows - 1
	return cut, nil
}
