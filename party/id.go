package party

import (
	"cmp"
	"database/sql/driver"
	"errors"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/region"
)

// ID identifies a party: a [region.Code] ("KZ-59") or the slug of an organization or platform
// ("jiangsu-soho"). IDs are comparable; the zero ID is no party.
type ID struct {
	text string
}

// ParseError is why a text is no ID.
type ParseError struct {
	Input      string
	Reason     string
	Suggestion string // what was probably meant, empty where that is not known

	cause error
}

// Error quotes the input, shortened, and ends with the suggestion.
func (e *ParseError) Error() string {
	return spelling.ParseError("party", "ParseID", e.Input, e)
}

// Refusal returns the reason and the suggestion.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, e.Suggestion }

// Unwrap returns the [*region.ParseError] of a text that looks like a region's code, else nil.
func (e *ParseError) Unwrap() error { return e.cause }

// ParseID reads a region code or a slug. The empty text is an error; see [ID.UnmarshalText].
func ParseID(s string) (ID, error) {
	switch {
	case s == "":
		return ID{}, &ParseError{Input: s, Reason: "empty"}
	case slug.Valid(s):
		return ID{s}, nil
	case s[0] >= 'a' && s[0] <= 'z':
		return ID{}, &ParseError{Input: s, Reason: "neither a slug (a-z, 0-9 and single hyphens) nor a region code"}
	}
	code, err := region.ParseCode(s)
	if err != nil {
		return ID{}, parseError(s, err)
	}
	return IDFrom(code), nil
}

// parseError gives what package region finds wrong with a code.
func parseError(s string, err error) error {
	var bad *region.ParseError
	if !errors.As(err, &bad) {
		return &ParseError{Input: s, Reason: err.Error(), cause: err}
	}
	near := bad.Suggestion
	if code, found := region.Suggest(s); near == "" && found {
		near = code.String()
	}
	return &ParseError{s, bad.Reason, near, err}
}

// MustParseID is ParseID for tests and package variables: it panics on error.
func MustParseID(s string) ID {
	id, err := ParseID(s)
	if err != nil {
		panic(err)
	}
	return id
}

// IDFrom returns the region of that code as a party; the zero Code gives the zero ID.
func IDFrom(code region.Code) ID { return ID{code.String()} }

// Region returns the code of a party that is a region, and false for organizations and the zero ID.
func (id ID) Region() (region.Code, bool) {
	if id.text == "" || id.text[0] >= 'a' {
		return region.Code{}, false
	}
	code, err := region.ParseCode(id.text)
	return code, err == nil
}

// IsRegion reports whether id is a region's code.
func (id ID) IsRegion() bool { return id.text != "" && id.text[0] < 'a' }

// IsZero reports whether id is no party.
func (id ID) IsZero() bool { return id == ID{} }

// Compare orders IDs by byte, so regions come before organizations.
func (id ID) Compare(other ID) int { return cmp.Compare(id.text, other.text) }

// String returns the code or slug, and "" for the zero ID.
func (id ID) String() string { return id.text }

// AppendText implements encoding.TextAppender.
func (id ID) AppendText(b []byte) ([]byte, error) { return append(b, id.text...), nil }

// MarshalText implements encoding.TextMarshaler.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.text), nil }

// UnmarshalText reads what [ParseID] reads; empty text is the zero ID.
func (id *ID) UnmarshalText(text []byte) error { return codec.Unmarshal(id, text, ParseID) }

// Scan implements sql.Scanner; NULL is the zero ID.
func (id *ID) Scan(src any) error { return codec.Scan(id, src, ParseID) }

// Value implements driver.Valuer: the text, NULL for the zero value.
func (id ID) Value() (driver.Value, error) { return codec.Value(id) }
