package tabular

import (
	"io"
	"strings"
)

// Charset decodes the encodings other than UTF-8 that XML files of statistical offices name, for an XML decoder.
func Charset(name string, in io.Reader) (io.Reader, error) {
	switch strings.ToLower(name) {
	case "utf8":
		return in, nil
	case "iso-8859-1", "latin1", "us-ascii":
		return &latin1Reader{in: in}, nil
	}
	return nil, &Fault{Field: -1, Input: name, Reason: "neither UTF-8 nor ISO-8859-1", Final: true}
}

// latin1Reader reads ISO-8859-1 as UTF-8, one character at a time.
type latin1Reader struct {
	in   io.Reader
	rest []byte
}

// Read reads at least one byte.
func (r *latin1Reader) Read(p []byte) (int, error) {
	if len(r.rest) == 0 {
		var b [1]byte
		if _, err := r.in.Read(b[:]); err != nil {
			return 0, err
		}
		r.rest = []byte(string(rune(b[0])))
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}
