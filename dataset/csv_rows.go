package dataset

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/issue"
)

// cell is a cell of a table that is not empty: the number of its column, from 0, its text without the spaces around it,
// and the offset of its first character.
type cell struct {
	column int
	text   string
	offset int
}

// row is one row of a table, which has several lines where a cell has line breaks. text is the row as it stands there;
// line and offset are those of its first character, and the offsets of cells count from there. bad is the fault that the
// row has as a text, nil for a row with cells.
type row struct {
	text   string
	line   int
	offset int
	cells  []cell
	bad    *rowFault
}

// rowFault is a fault of a row as a text, and its offset in the row.
type rowFault struct {
	offset int
	issue  *issue.Definition
}

// rowReader reads the rows of a table one after another. It holds no more than one row that is within the limit.
type rowReader struct {
	src     *bufio.Reader
	isLines bool // each line is a row, and has no cells
	comma   byte
	limit   int    // of bytes of a row
	pending []byte // lines that were read and are no part of a row yet
	cells   []cell
	line    int // of pending
	offset  int // of pending
	skipped int // bytes of a line beyond the limit that were passed over
	err     error
}

// newRowReader returns a reader of the rows of a text, without the byte order mark that it may begin with.
func newRowReader(r io.Reader, comma byte, limit int) *rowReader {
	rows := &rowReader{src: bufio.NewReaderSize(r, 1<<16), comma: comma, limit: limit, line: 1}
	if mark, _ := rows.src.Peek(3); string(mark) == "\ufeff" {
		rows.offset, _ = rows.src.Discard(3)
	}
	return rows
}

// next returns the next row. It returns false at the end of the text, and where the text cannot be read, which r.err says.
// After a row with a fault it goes on in the next line. The cells are valid until the next call.
func (r *rowReader) next() (row, bool) {
	end, isOpen := 0, false
	for {
		start := end
		if newline := bytes.IndexByte(r.pending[start:], '\n'); newline >= 0 {
			end = start + newline + 1
		} else if !r.more() {
			end = len(r.pending)
			break
		} else {
			continue
		}
		if !r.isLines && bytes.Count(r.pending[start:end], []byte{'"'})%2 == 1 {
			isOpen = !isOpen
		}
		if !isOpen || end > r.limit {
			break
		}
	}
	if len(r.pending) == 0 {
		return row{}, false
	}
	found := row{text: string(r.pending[:end]), line: r.line, offset: r.offset}
	switch {
	case r.skipped > 0 || end > r.limit && !isOpen:
		found.bad = &rowFault{0, &longRow}
	case !utf8.ValidString(found.text):
		found.bad = &rowFault{character.InvalidUTF8(found.text), &notUTF8}
	case !r.isLines:
		r.cells, found.bad = splitRow(found.text, r.comma, r.cells[:0])
	}
	if newline := strings.IndexByte(found.text, '\n'); found.bad != nil && newline >= 0 {
		end = newline + 1 // the lines behind it may be rows of their own
	}
	found.cells = r.cells
	r.pass(end)
	return found, true
}

// more adds a line to the pending ones. It returns false at the end of the text, and where the lines of a row are beyond
// the limit; the rest of a line that is so alone is passed over.
func (r *rowReader) more() bool {
	for r.err == nil && len(r.pending) <= r.limit {
		part, err := r.src.ReadSlice('\n')
		r.pending = append(r.pending, part...)
		if err == nil {
			return true
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			r.err = err
			return len(part) > 0
		}
	}
	for r.err == nil && bytes.IndexByte(r.pending, '\n') < 0 {
		part, err := r.src.ReadSlice('\n')
		r.skipped += len(part)
		if err == nil {
			break
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			r.err = err
		}
	}
	return false
}

// pass takes that many bytes from the pending ones.
func (r *rowReader) pass(n int) {
	r.line += bytes.Count(r.pending[:n], []byte{'\n'})
	if r.skipped > 0 { // the end of a line
		r.line++
	}
	r.offset += n + r.skipped
	r.skipped = 0
	r.pending = append(r.pending[:0], r.pending[n:]...)
}

// splitRow appends the cells of a row that are not empty, as RFC 4180 has them. Spaces may stand around a cell.
func splitRow(text string, comma byte, cells []cell) ([]cell, *rowFault) {
	text = strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
	for at, column := 0, 0; ; column++ {
		for at < len(text) && text[at] != comma && (text[at] == ' ' || text[at] == '\t') {
			at++
		}
		start := at
		content := ""
		if at < len(text) && text[at] == '"' {
			end := closingQuote(text, at)
			if end < 0 {
				return cells, &rowFault{at, &openCell}
			}
			content = strings.ReplaceAll(text[at+1:end], `""`, `"`)
			content = strings.ReplaceAll(content, "\r\n", "\n")
			for at = end + 1; at < len(text) && text[at] != comma && (text[at] == ' ' || text[at] == '\t'); at++ {
			}
			if at < len(text) && text[at] != comma {
				return cells, &rowFault{start, &strayQuote}
			}
		} else {
			length := strings.IndexByte(text[at:], comma)
			if length < 0 {
				length = len(text) - at
			}
			content = text[at : at+length]
			if quote := strings.IndexByte(content, '"'); quote >= 0 {
				return cells, &rowFault{at + quote, &strayQuote}
			}
			at += length
		}
		if content = strings.TrimSpace(content); content != "" {
			cells = append(cells, cell{column, content, start})
		}
		if at >= len(text) {
			return cells, nil
		}
		at++
	}
}

// closingQuote returns the offset of the quotation mark that closes the one at an offset, -1 if there is none.
func closingQuote(text string, at int) int {
	for i := at + 1; i < len(text); i++ {
		if text[i] != '"' {
			continue
		}
		if i+1 == len(text) || text[i+1] != '"' {
			return i
		}
		i++
	}
	return -1
}
