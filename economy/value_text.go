package economy

import (
	"database/sql/driver"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
)

// ParseValue reads a bound if there is one, a plain decimal number and a unit, with a space between them: "15 percent",
// "1.90 USD", "over 380 count", "about 1.9e12 CNY@2015". To read amounts as people write them, use package locale.
func ParseValue(s string) (Value, error) {
	var v Value
	first, rest, found := strings.Cut(s, " ")
	if bound := Bound(first); found && bound != BoundExact && slices.Contains(Bounds(), bound) {
		v.Bound = bound
		first, rest, found = strings.Cut(rest, " ")
	}
	if !found {
		return Value{}, parseError("ParseValue", s, `want an amount, a space and a unit, such as "15 percent" or "over 380 count"`)
	}
	amount, err := decimaltext.Parse(first)
	if err != nil {
		return Value{}, parseError("ParseValue", s, err.Error())
	}
	unit, err := ParseUnit(rest)
	if err != nil {
		reason, suggestion := spelling.ReasonOf(err)
		return Value{}, &ParseError{Func: "ParseValue", Input: s, Reason: reason, Suggestion: suggestion}
	}
	v.Amount, v.Unit = amount, unit
	return v, nil
}

// MustParseValue is like [ParseValue] but panics on error. It is for tests and package variables.
func MustParseValue(s string) Value {
	v, err := ParseValue(s)
	if err != nil {
		panic(err)
	}
	return v
}

// Equal reports whether both are the same amount of the same unit with the same bound: 1.9 percent equals 1.90 percent. An
// amount with an exponent out of range equals nothing.
func (v Value) Equal(other Value) bool {
	return v.Unit == other.Unit && v.Bound == other.Bound && inRange(v.Amount) && inRange(other.Amount) && v.Amount.Equal(other.Amount)
}

// String returns the text that [ParseValue] reads, or "" for the zero Value. The amount keeps all its digits. An amount beyond
// the limits of ParseValue is written with its exponent: "1E20000 USD".
func (v Value) String() string {
	text, err := v.AppendText(nil)
	if err != nil {
		return strings.TrimSpace(string(v.Bound) + " " + strings.TrimSpace(plain(v.Amount)+" "+v.Unit.String()))
	}
	return string(text)
}

// AppendText implements [encoding.TextAppender]. An amount beyond the limits of [ParseValue], and one without a unit, is an
// error.
func (v Value) AppendText(b []byte) ([]byte, error) {
	switch {
	case v.IsZero():
		return b, nil
	case v.Unit.IsZero():
		return b, parseError("Value", plain(v.Amount), "no unit")
	case !decimaltext.Fits(v.Amount):
		return b, parseError("Value", v.Unit.String(), decimaltext.ErrExponent.Error())
	case !slices.Contains(Bounds(), v.Bound):
		return b, parseError("Value", string(v.Bound), "not a bound")
	}
	if v.Bound != BoundExact {
		b = append(append(b, v.Bound...), ' ')
	}
	return v.Unit.AppendText(append(append(b, decimaltext.AllDigits(v.Amount)...), ' '))
}

// MarshalText implements [encoding.TextMarshaler]. The errors are those of [Value.AppendText]. In JSON a value is an object:
// see [Value.MarshalJSON].
func (v Value) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what [ParseValue] reads; empty text is the zero Value.
func (v *Value) UnmarshalText(text []byte) error { return codec.Unmarshal(v, text, ParseValue) }

// valueFields are the fields of a Value, without its methods.
type valueFields Value

// valueReader reads them. encoding/json would be a third of a small program.
var valueReader strictjson.Reader[valueFields]

// UnmarshalJSON reads the object that [Value.MarshalJSON] writes. An amount that is not a string and an unknown member are
// errors; null changes nothing.
func (v *Value) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	read, err := valueReader.Decode(string(text), strictjson.Options{Bytes: len(text), Depth: 2, Values: 10})
	if err != nil {
		return parseError("UnmarshalJSON", string(text), err.Error())
	}
	*v = Value(*read)
	return nil
}

// Scan implements [database/sql.Scanner]. NULL is the zero Value.
func (v *Value) Scan(src any) error { return codec.Scan(v, src, ParseValue) }

// Value implements [database/sql/driver.Valuer]. The value is the text of v, or NULL for the zero Value. The errors are those of
// [Value.AppendText].
func (v Value) Value() (driver.Value, error) {
	if v.IsZero() {
		return nil, nil
	}
	text, err := v.AppendText(nil)
	if err != nil {
		return nil, err
	}
	return string(text), nil
}
