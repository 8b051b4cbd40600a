package civil

import (
	"database/sql/driver"

	"github.com/crossborder-go/crossborder/internal/codec"
)

// Truth is the answer to a question that the known facts may not decide. The zero Truth is Unknown. And, Or and Not are
// those of Kleene's strong three-valued logic: one operand decides the result if it can. A value other than the three
// constants counts as Unknown. Its constants begin with [Unknown]; [Truths] lists them.
type Truth uint8

// The answers.
const (
	Unknown Truth = iota
	No
	Yes
)

// Truths returns every answer, in the order in which they are documented.
func Truths() []Truth { return []Truth{Unknown, No, Yes} }

// truthTexts is indexed by Truth.
var truthTexts = [...]string{Unknown: "unknown", No: "no", Yes: "yes"}

// TruthOf returns Yes if b is true and No if it is false.
func TruthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// ParseTruth parses "unknown", "no" or "yes".
func ParseTruth(s string) (Truth, error) {
	for t, text := range truthTexts {
		if s == text {
			return Truth(t), nil
		}
	}
	return Unknown, parseError("ParseTruth", s, "want unknown, no or yes")
}

// MustParseTruth is like [ParseTruth] but panics on an error. It is for constants in programs and tests.
func MustParseTruth(s string) Truth { return must(ParseTruth(s)) }

// And returns No if either is No, Yes if both are Yes, and Unknown otherwise.
func (t Truth) And(o Truth) Truth {
	if t == No || o == No {
		return No
	}
	if t == Yes && o == Yes {
		return Yes
	}
	return Unknown
}

// Or returns Yes if either is Yes, No if both are No, and Unknown otherwise.
func (t Truth) Or(o Truth) Truth { return t.Not().And(o.Not()).Not() }

// Not exchanges Yes and No; Unknown remains Unknown.
func (t Truth) Not() Truth {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// String returns "unknown", "no" or "yes".
func (t Truth) String() string {
	if int(t) >= len(truthTexts) {
		t = Unknown
	}
	return truthTexts[t]
}

// AppendText appends the text that String returns.
func (t Truth) AppendText(b []byte) ([]byte, error) { return append(b, t.String()...), nil }

// MarshalText returns the text that String returns.
func (t Truth) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText parses the text as [ParseTruth] does; empty text gives Unknown. On an error t is unchanged.
func (t *Truth) UnmarshalText(text []byte) error { return codec.Unmarshal(t, text, ParseTruth) }

// Scan reads a text from a database. NULL and empty text give Unknown.
func (t *Truth) Scan(src any) error { return scan(t, src, ParseTruth) }

// Value returns the text that String returns.
func (t Truth) Value() (driver.Value, error) { return t.String(), nil }
