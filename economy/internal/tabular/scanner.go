// Package tabular holds what the readers of statistical formats share: it reads delimited text and JSON
// documents as streams, and makes observations from the texts in them.
package tabular

import (
	"bytes"
	"io"
	"strconv"
	"unicode/utf8"
)

// MaxRow is the maximum number of bytes of a row. Without it, an unclosed quote would read the whole file into
// memory.
const MaxRow = 256 << 10

// MaxFields is the maximum number of fields of a row.
const MaxFields = 10_000

// Fault says what is wrong with a row. Field counts from 0; it is -1 for the row as a whole and where Column
// names the field. After a Final fault there are no more rows. Err is the error of the io.Reader, or nil.
type Fault struct {
	Field  int
	Column string
	Input  string
	Reason string
	Final  bool
	Err    error
}

// Error returns the reason.
func (f *Fault) Error() string { return f.Reason }

// Unwrap returns Err.
func (f *Fault) Unwrap() error { return f.Err }

// Scanner reads rows of delimited text as in RFC 4180, with a choice of delimiter. Lines end with LF, CRLF or CR, as
// the first line does. Blank lines and a byte order mark are skipped. A file that is not a table of text in UTF-8, such
// as a compressed file or a page of HTML, is a final fault.
type Scanner struct {
	in        io.Reader
	comma     byte
	lineFeed  byte // ends a line; CR if the first line ends with CR alone
	latin1    bool
	buf       []byte
	at, n     int   // buf[at:n] is unread
	filled    int64 // bytes that were read into buf
	row       int
	fields    [][]byte
	converted []byte // memory for fields that were Latin-1
	err       error  // of the reader
	begun     bool
	foreign   *Fault // the file is not a table
}

// NewScanner returns a Scanner with a comma as delimiter.
func NewScanner(in io.Reader) *Scanner {
	return &Scanner{in: Given(in), comma: ',', lineFeed: '\n', buf: make([]byte, 64<<10)}
}

// SetComma sets the delimiter of the following rows.
func (s *Scanner) SetComma(comma byte) { s.comma = comma }

// SetLatin1 makes the Scanner read rows that are not UTF-8 as Latin-1 (ISO 8859-1).
func (s *Scanner) SetLatin1() { s.latin1 = true }

// Row returns the number of the last row that was read, counted from 1.
func (s *Scanner) Row() int { return s.row }

// Offset returns the number of bytes before the next row.
func (s *Scanner) Offset() int64 { return s.filled - int64(s.n-s.at) }

// Peek returns the first line, or as much of it as has been buffered, without reading it.
func (s *Scanner) Peek() []byte {
	s.skipMark()
	end, _ := s.lineEnd(0)
	return s.buf[s.at : s.at+end]
}

// Next returns the fields of the next row, which are valid until the next call. The error is io.EOF after the
// last row, and a *Fault otherwise.
func (s *Scanner) Next() ([][]byte, error) {
	s.skipMark()
	if s.foreign != nil {
		return nil, s.foreign
	}
	for {
		end, err := s.lineEnd(0)
		if err != nil {
			if err != io.EOF {
				s.row++
			}
			return nil, err
		}
		s.row++
		line := s.buf[s.at : s.at+end]
		if bytes.IndexByte(line, '"') >= 0 {
			return s.nextQuoted(end)
		}
		s.at = min(s.at+end+1, s.n)
		if line = bytes.TrimSuffix(line, []byte("\r")); len(line) > 0 {
			return s.split(line)
		}
	}
}

// lineEnd returns the length of the line that starts at s.at and continues at from, without the line feed.
func (s *Scanner) lineEnd(from int) (int, error) {
	for {
		if i := bytes.IndexByte(s.buf[s.at+from:s.n], s.lineFeed); i >= 0 {
			if from+i > MaxRow {
				return MaxRow, tooLong()
			}
			return from + i, nil
		}
		from = s.n - s.at
		switch {
		case from > MaxRow:
			return MaxRow, tooLong()
		case s.err == io.EOF && from == 0:
			return 0, io.EOF
		case s.err == io.EOF:
			return from, nil
		case s.err != nil:
			return from, &Fault{Field: -1, Reason: "cannot be read: " + s.err.Error(), Final: true, Err: s.err}
		}
		s.fill()
	}
}

func tooLong() *Fault {
	return &Fault{Field: -1, Reason: "longer than " + strconv.Itoa(MaxRow) + " bytes", Final: true}
}

// fill reads once more, enlarging the buffer if it is full.
func (s *Scanner) fill() {
	if s.at > 0 {
		s.n = copy(s.buf, s.buf[s.at:s.n])
		s.at = 0
	}
	if s.n == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	for range 100 {
		n, err := s.in.Read(s.buf[s.n:])
		s.n += max(n, 0)
		s.filled += int64(max(n, 0))
		if s.err = err; n > 0 || err != nil {
			return
		}
	}
	s.err = io.ErrNoProgress
}

// split splits a line without quotes.
func (s *Scanner) split(line []byte) ([][]byte, error) {
	ascii := false
	if s.fields, ascii = splitPlain(s.fields[:0], line, s.comma); len(s.fields) > MaxFields {
		return nil, tooMany()
	}
	if ascii {
		return s.fields, nil
	}
	return s.fields, s.check(utf8.Valid(line))
}

func tooMany() *Fault {
	return &Fault{Field: -1, Reason: "more than " + strconv.Itoa(MaxFields) + " fields", Final: true}
}
