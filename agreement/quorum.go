package agreement

import (
	"cmp"
	"database/sql/driver"
	"math"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Quorum is how many parties a condition needs: a number ("6"), a fraction ("2/3", rounded up) or "all".
// It is comparable; fractions are kept as they are written. The zero Quorum is unset. In JSON a number
// is a number and the others are strings.
type Quorum struct {
	part, whole int32 // whole 0: the number part; part and whole -1: all
}

// All is the quorum of every party.
func All() Quorum { return Quorum{-1, -1} }

// Count is the quorum of n parties; the zero Quorum for n below 1.
func Count(n int) Quorum {
	if n < 1 || n > math.MaxInt32 {
		return Quorum{}
	}
	return Quorum{part: int32(n)}
}

// Fraction is the quorum of part/whole of the parties, rounded up; the zero Quorum where either is below 1. A fraction
// above 1 is accepted but is never met.
func Fraction(part, whole int) Quorum {
	if Count(part).IsZero() || Count(whole).IsZero() {
		return Quorum{}
	}
	return Quorum{int32(part), int32(whole)}
}

// ParseError is the error of [ParseQuorum]: the name of the function, the text, and the reason in English.
type ParseError struct {
	Func   string
	Input  string
	Reason string
}

// Error reads like `agreement: ParseQuorum("2/0"): want a number from 1, a fraction such as 2/3, or all`.
func (e *ParseError) Error() string {
	return spelling.ParseError("agreement", e.Func, e.Input, e)
}

// Refusal returns the reason.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, "" }

// ParseQuorum reads a number, a fraction or "all". The empty text is an error.
func ParseQuorum(s string) (Quorum, error) {
	if s == "all" {
		return All(), nil
	}
	left, right, isFraction := strings.Cut(s, "/")
	part, ok := atLeastOne(left)
	whole := 0
	if ok && isFraction {
		whole, ok = atLeastOne(right)
	}
	switch {
	case !ok:
		return Quorum{}, &ParseError{"ParseQuorum", s, "want a number from 1, a fraction such as 2/3, or all"}
	case isFraction:
		return Fraction(part, whole), nil
	}
	return Count(part), nil
}

// atLeastOne reads a number from 1 without sign or leading zero.
func atLeastOne(s string) (int, bool) {
	if s == "" || s[0] < '1' || s[0] > '9' {
		return 0, false
	}
	n, err := strconv.ParseInt(s, 10, 32)
	return int(n), err == nil
}

// MustParseQuorum is ParseQuorum for tests and package variables: it panics on error.
func MustParseQuorum(s string) Quorum {
	q, err := ParseQuorum(s)
	if err != nil {
		panic(err)
	}
	return q
}

// IsZero reports whether q is unset.
func (q Quorum) IsZero() bool { return q == Quorum{} }

// IsAll reports whether every party is needed.
func (q Quorum) IsAll() bool { return q == All() }

// Of returns how many of n parties q needs. "All" and a fraction need at least one, even if n is 0.
func (q Quorum) Of(n int) int {
	switch {
	case q.IsAll():
		return max(n, 1)
	case q.whole > 0:
		needed := (int64(n)*int64(q.part) + int64(q.whole) - 1) / int64(q.whole)
		return int(max(needed, 1))
	}
	return int(q.part)
}

// isRelative reports whether q depends on how many are counted.
func (q Quorum) isRelative() bool { return q.IsAll() || q.whole > 0 }

// exceedsOne reports whether q is a fraction above 1.
func (q Quorum) exceedsOne() bool { return q.whole > 0 && q.part > q.whole }

// Compare orders numbers, then fractions by their size, then all; the zero Quorum comes first. Fractions
// of one size are ordered as they are written.
func (q Quorum) Compare(o Quorum) int {
	form := func(q Quorum) int {
		switch {
		case q.IsAll():
			return 2
		case q.whole > 0:
			return 1
		}
		return 0
	}
	if c := cmp.Compare(form(q), form(o)); c != 0 || q.whole <= 0 {
		return cmp.Or(c, cmp.Compare(q.part, o.part))
	}
	return cmp.Or(cmp.Compare(int64(q.part)*int64(o.whole), int64(o.part)*int64(q.whole)), cmp.Compare(q.part, o.part))
}

// String is the quorum's text, "" for the zero Quorum.
func (q Quorum) String() string {
	b, _ := q.AppendText(nil)
	return string(b)
}

// AppendText appends what String returns.
func (q Quorum) AppendText(b []byte) ([]byte, error) {
	switch {
	case q.IsZero():
		return b, nil
	case q.IsAll():
		return append(b, "all"...), nil
	}
	b = strconv.AppendInt(b, int64(q.part), 10)
	if q.whole > 0 {
		b = strconv.AppendInt(append(b, '/'), int64(q.whole), 10)
	}
	return b, nil
}

// MarshalText returns what String returns.
func (q Quorum) MarshalText() ([]byte, error) { return q.AppendText(nil) }

// UnmarshalText reads what [ParseQuorum] reads; empty text is the zero Quorum.
func (q *Quorum) UnmarshalText(text []byte) error { return codec.Unmarshal(q, text, ParseQuorum) }

// Scan implements sql.Scanner; NULL is the zero Quorum.
func (q *Quorum) Scan(src any) error { return codec.Scan(q, src, ParseQuorum) }

// Value implements driver.Valuer; the zero Quorum is NULL.
func (q Quorum) Value() (driver.Value, error) {
	if q.IsZero() {
		return nil, nil
	}
	return q.String(), nil
}

// MarshalJSON writes a number as a number, else a string.
func (q Quorum) MarshalJSON() ([]byte, error) {
	if q.part > 0 && q.whole == 0 {
		return q.AppendText(nil)
	}
	return strconv.AppendQuote(nil, q.String()), nil
}

// UnmarshalJSON reads a number or a string; null and "" are the zero Quorum.
func (q *Quorum) UnmarshalJSON(data []byte) error {
	text := string(data)
	switch {
	case len(text) > 1 && text[0] == '"':
		text = strings.ReplaceAll(text[1:len(text)-1], `\/`, "/") // the one escape that a writer may think of
	case text == "null":
		text = ""
	}
	return q.UnmarshalText([]byte(text))
}
