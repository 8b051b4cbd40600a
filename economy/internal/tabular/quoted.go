package tabular

import (
	"bytes"
	"io"
	"unicode/utf8"
)

// nextQuoted reads a row that has quotes in its first line, which ends at end. A row continues to the first
// line feed with an even number of quotes before it.
func (s *Scanner) nextQuoted(end int) ([][]byte, error) {
	for quotes, from := 0, 0; ; {
		quotes += bytes.Count(s.buf[s.at+from:s.at+end], []byte{'"'})
		if quotes%2 == 0 {
			break
		}
		from = end + 1
		if s.at+from > s.n || s.at+from == s.n && s.err == io.EOF {
			return nil, &Fault{Field: -1, Reason: "unclosed quote", Final: true}
		}
		next, err := s.lineEnd(from)
		switch {
		case err == io.EOF:
			return nil, &Fault{Field: -1, Reason: "unclosed quote", Final: true}
		case err != nil:
			return nil, err
		}
		end = next
	}
	line := bytes.TrimSuffix(s.buf[s.at:s.at+end], []byte("\r"))
	s.at = min(s.at+end+1, s.n)
	return s.splitQuoted(line)
}

// splitQuoted splits a row with quotes, unquoting its fields in place.
func (s *Scanner) splitQuoted(line []byte) ([][]byte, error) {
	valid := utf8.Valid(line) // before the row is changed
	fields, reason := splitQuoted(s.fields[:0], line, s.comma)
	switch s.fields = fields; {
	case reason != "":
		last := len(fields) - 1
		return nil, &Fault{Field: last, Input: string(fields[last]), Reason: reason}
	case len(fields) > MaxFields:
		return nil, tooMany()
	}
	return s.fields, s.check(valid)
}
