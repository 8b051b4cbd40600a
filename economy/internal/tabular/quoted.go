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
	line := trimCR(s.buf[s.at : s.at+end])
	s.at = min(s.at+end+1, s.n)
	return s.splitQuoted(line)
}

// splitQuoted splits a row with quotes, unquoting its fields in place.
func (s *Scanner) splitQuoted(line []byte) ([][]byte, error) {
	valid := utf8.Valid(line)
	s.fields = s.fields[:0]
	for rest := line; len(s.fields) < MaxFields; {
		field, after, reason := s.field(rest)
		if reason != "" {
			return nil, &Fault{Field: len(s.fields), Input: string(field), Reason: reason}
		}
		s.fields = append(s.fields, field)
		if after == nil {
			return s.fields, s.check(valid)
		}
		rest = after
	}
	return nil, tooMany()
}

// field returns the first field of rest and what follows its delimiter, nil after the last field.
func (s *Scanner) field(rest []byte) (field, after []byte, reason string) {
	if len(rest) == 0 || rest[0] != '"' {
		if i := bytes.IndexByte(rest, s.comma); i >= 0 {
			field, after = rest[:i], rest[i+1:]
		} else {
			field = rest
		}
		if bytes.IndexByte(field, '"') >= 0 {
			return field, nil, "quote in an unquoted field"
		}
		return field, after, ""
	}
	out := rest[1:1]
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] != '"':
			out = append(out, rest[i])
		case i+1 < len(rest) && rest[i+1] == '"':
			out = append(out, '"')
			i++
		case i+1 == len(rest):
			return out, nil, ""
		case rest[i+1] == s.comma:
			return out, rest[i+2:], ""
		default:
			return out, nil, "text after a closing quote"
		}
	}
	return out, nil, "unclosed quote"
}
