package civil

import (
	"database/sql/driver"
	"strings"

	"github.com/crossborder-go/crossborder/internal/codec"
)

const (
	reasonReversed = "ends before it begins"
	reasonWhen     = "want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]"
)

// qualifierMarks is indexed by qualifier; the character at index 0 stands for "no mark".
const qualifierMarks = "\x00~?%"

// ParseWhen parses a year (2025), a month (2025-11), a day (2025-11-28) or a range of two of them in brackets, one of
// which may be missing ([..2025-11-28]). Each may end with ~ (approximate), ? (uncertain) or % (both). A year or
// month in a range stands for its first day on the left and its last day on the right. A range that ends before it
// begins is an error.
func ParseWhen(s string) (When, error) {
	w, reason := readWhen(s)
	if reason != "" {
		return When{}, parseError("ParseWhen", s, reason)
	}
	return w, nil
}

// MustParseWhen is like [ParseWhen] but panics on an error. It is for constants in programs and tests.
func MustParseWhen(s string) When { return must(ParseWhen(s)) }

// readWhen returns the When that s names, or the reason why s is not one.
func readWhen(s string) (w When, reason string) {
	if s == "" {
		return When{}, reasonWhen
	}
	var mark qualifier
	if at := strings.IndexByte(qualifierMarks, s[len(s)-1]); at > 0 {
		mark, s = qualifier(at), s[:len(s)-1]
	}
	if inner, ok := strings.CutPrefix(s, "["); ok {
		w, reason = readRange(inner)
	} else if len(s) == len("199X") && s[len(s)-1] == 'X' {
		w, reason = readUnspecified(s)
	} else {
		w, reason = readReduced(s)
	}
	if reason != "" {
		return When{}, reason
	}
	w.qualifier = mark
	return w, ""
}

// readRange reads the text after an opening bracket.
func readRange(s string) (w When, reason string) {
	s, closed := strings.CutSuffix(s, "]")
	left, right, dots := strings.Cut(s, "..")
	if !closed || !dots || left == "" && right == "" {
		return When{}, reasonWhen
	}
	w.ranged = true
	if left != "" {
		from, reason := readReduced(left)
		if reason != "" {
			return When{}, reason
		}
		w.earliest, w.from = from.earliest, from.from
	}
	if right != "" {
		to, reason := readReduced(right)
		if reason != "" {
			return When{}, reason
		}
		w.latest, w.to = to.latest, to.to
	}
	if left != "" && right != "" && w.latest.Before(w.earliest) {
		return When{}, reasonReversed
	}
	return w, ""
}

// readUnspecified reads a year whose last digit or last two digits are X, as an unspecified year of that decade or century.
func readUnspecified(s string) (w When, reason string) {
	known := strings.TrimRight(s, "X")
	unspecified := len(s) - len(known)
	if unspecified > 2 {
		return When{}, reasonWhen
	}
	from, reason := readReduced(known + "00"[:unspecified])
	if reason == "" {
		var to When
		to, reason = readReduced(known + "99"[:unspecified])
		w = When{earliest: from.earliest, latest: to.latest, from: yearUnit, to: yearUnit, ranged: true, unspecified: uint8(unspecified)}
	}
	if reason != "" {
		return When{}, reason
	}
	return w, ""
}

// readReduced reads YYYY, YYYY-MM or YYYY-MM-DD. It completes the text to a date and widens that to the written
// precision.
func readReduced(s string) (w When, reason string) {
	var buffer [len("2006-01-02")]byte
	var u unit
	switch len(s) {
	case len("2006"):
		u = yearUnit
	case len("2006-01"):
		u = monthUnit
	case len("2006-01-02"):
		u = dayUnit
	default:
		return When{}, reasonWhen
	}
	copy(buffer[copy(buffer[:], s):], "0000-01-01"[len(s):])
	d, reason := readDate(string(buffer[:]))
	switch reason {
	case "":
	case reasonDate:
		return When{}, reasonWhen
	default:
		return When{}, reason
	}
	w = When{from: u, to: u}
	w.earliest, w.latest = u.around(d)
	return w, ""
}

// String returns the EDTF text, or "" for the zero When.
func (w When) String() string {
	var buffer [len("[2006-01-02..2006-01-02]%")]byte
	b, _ := w.AppendText(buffer[:0])
	return string(b)
}

// AppendText appends the text that String returns. It does not allocate if b has room for 25 bytes.
func (w When) AppendText(b []byte) ([]byte, error) {
	if w.IsZero() {
		return b, nil
	}
	switch {
	case w.unspecified > 0:
		b = yearUnit.appendDate(b, w.earliest)
		b = append(b[:len(b)-int(w.unspecified)], "XX"[:w.unspecified]...)
	case w.ranged:
		b = append(b, '[')
		b = w.from.appendDate(b, w.earliest)
		b = append(b, ".."...)
		b = w.to.appendDate(b, w.latest)
		b = append(b, ']')
	default:
		b = w.from.appendDate(b, w.earliest)
	}
	if w.qualifier != 0 {
		b = append(b, qualifierMarks[w.qualifier])
	}
	return b, nil
}

// appendDate appends d in the precision of the unit: nothing, year, month or day.
func (u unit) appendDate(b []byte, d Date) []byte {
	if u == noUnit {
		return b
	}
	start := len(b)
	b, _ = d.AppendText(b)
	return b[:start+unitLengths[u]]
}

// unitLengths is indexed by unit: the length of a date in that precision.
var unitLengths = [...]int{0, len("2006"), len("2006-01"), len("2006-01-02")}

// MarshalText returns the text that String returns.
func (w When) MarshalText() ([]byte, error) { return w.AppendText(nil) }

// UnmarshalText parses the text as [ParseWhen] does; empty text gives the zero When. On an error w is unchanged.
func (w *When) UnmarshalText(text []byte) error { return codec.Unmarshal(w, text, ParseWhen) }

// Scan reads a text from a database. NULL and empty text give the zero When.
func (w *When) Scan(src any) error { return scan(w, src, ParseWhen) }

// Value returns the text that String returns, or NULL for the zero When.
func (w When) Value() (driver.Value, error) { return codec.Value(w) }
