package tabular

import (
	"bytes"
	"unicode/utf8"
)

// skipMark skips a byte order mark at the beginning. It finds out whether the file is a table, and how lines end.
func (s *Scanner) skipMark() {
	if s.begun {
		return
	}
	s.begun = true
	for s.n < HeadLength && s.err == nil {
		s.fill()
	}
	if s.foreign = Foreign(s.buf[:s.n]); s.foreign != nil {
		return
	}
	if bytes.HasPrefix(s.buf[:s.n], []byte("\xef\xbb\xbf")) {
		s.at = 3
	}
	if s.foreign = ForeignTable(s.buf[s.at:min(s.n, HeadLength)]); s.foreign != nil {
		s.row = 1
		return
	}
	if s.endsWithCR() {
		s.lineFeed = '\r'
	}
}

// endsWithCR reports whether the first line ends with CR, and no LF follows.
func (s *Scanner) endsWithCR() bool {
	quoted, ended := false, false
	for i := 0; i <= MaxRow; i++ {
		for s.at+i >= s.n && s.err == nil {
			s.fill()
		}
		if s.at+i >= s.n {
			return false
		}
		switch c := s.buf[s.at+i]; {
		case c == '\n' && !quoted:
			return false
		case c == '\r' && !quoted:
			ended = true
		case ended:
			return true
		case c == '"':
			quoted = !quoted
		}
	}
	return false
}

// check reports fields that are not valid UTF-8, or converts them from Latin-1. Valid says whether the line as it was
// written, before its fields were unquoted, is valid.
func (s *Scanner) check(valid bool) error {
	if valid {
		return nil
	}
	if s.latin1 {
		s.convert()
		return nil
	}
	for i, f := range s.fields {
		if !utf8.Valid(f) {
			return &Fault{Field: i, Input: string(f), Reason: "not UTF-8"}
		}
	}
	return &Fault{Field: -1, Reason: "not UTF-8"}
}

// convert converts the fields that are not UTF-8 from Latin-1, whose codes are those of Unicode.
func (s *Scanner) convert() {
	s.converted = s.converted[:0]
	for i, f := range s.fields {
		if utf8.Valid(f) {
			continue
		}
		begin := len(s.converted)
		for _, c := range f {
			s.converted = utf8.AppendRune(s.converted, rune(c))
		}
		s.fields[i] = s.converted[begin:len(s.converted):len(s.converted)]
	}
}
