package civil

import (
	"database/sql/driver"

	"github.com/crossborder-go/crossborder/internal/codec"
)

// Truth is an answer that may be missing. The zero Truth is Unknown. The connectives are Kleene's strong
// three-valued logic: a known operand decides alone where it can. A value that is none of the three counts as Unknown.
type Truth uint8

// The three answers.
const (
	Unknown Truth = iota
	No
	Yes
)

// truthTexts is indexed by Truth.
var truthTexts = [...]string{Unknown: "unknown", No: "no", Yes: "yes"}

// TruthOf is Yes or No.
func TruthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// ParseTruth reads "unknown", "no" or "yes".
func ParseTruth(s string) (Truth, error) {
	for t, text := range truthTexts {
		if s == text {
			return Truth(t), nil
		}
	}
	return Unknown, parseError("ParseTruth", s, "want unknown, no or yes")
}

// MustParseTruth is ParseTruth for constants in programs and tests; it panics on an error.
func MustParseTruth(s string) Truth { return must(ParseTruth(s)) }

// And is No where one is No, Yes where both are Yes, else Unknown.
func (t Truth) And(o Truth) Truth {
	if t == No || o == No {
		return No
	}
	if t == Yes && o == Yes {
		return Yes
	}
	return Unknown
}

// Or is Yes where one is Yes, No where both are No, else Unknown.
func (t Truth) Or(o Truth) Truth { return t.Not().And(o.Not()).Not() }

// Not exchanges Yes and No; Unknown stays.
func (t Truth) Not() Truth {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// String is "unknown", "no" or "yes".
func (t Truth) String() string {
	if int(t) >= len(truthTexts) {
		t = Unknown
	}
	return truthTexts[t]
}

// AppendText appends what String returns.
func (t Truth) AppendText(b []byte) ([]byte, error) { return append(b, t.String()...), nil }

// MarshalText returns what String returns.
func (t Truth) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText reads what ParseTruth reads; empty text is Unknown.
func (t *Truth) UnmarshalText(text []byte) error { return codec.Unmarshal(t, text, ParseTruth) }

// Scan reads a database text; NULL and empty text are Unknown.
func (t *Truth) Scan(src any) error { return scan(t, src, ParseTruth) }

// Value is the text.
func (t Truth) Value() (driver.Value, error) { return t.String(), nil }
