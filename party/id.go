package party

import (
	"cmp"
	"database/sql/driver"
	"errors"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/region"
)

// ID identifies a party: the code of a region ("KZ-59") or the slug of an organization or platform ("jiangsu-soho").
// IDs are comparable with ==. The zero ID identifies no party.
type ID struct {
	text string
}

// ParseError is the error type of [ParseID].
type ParseError struct {
	Input      string // complete input
	Reason     string // what is wrong with the input, in English
	Suggestion string // the ID that was probably meant, or "" if none is likely

	cause error
}

// Error returns a message that quotes the input, shortened if it is long, and ends with the suggestion, if any.
func (e *ParseError) Error() string {
	return spelling.ParseError("party", "ParseID", e.Input, e)
}

// Refusal returns e.Reason and e.Suggestion.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, e.Suggestion }

// Unwrap returns the *[region.ParseError] for an input that was parsed as the code of a region, and nil otherwise.
func (e *ParseError) Unwrap() error { return e.cause }

// ParseID parses s as an [ID]: a region code, as [region.ParseCode] reads it, or a slug, which consists of lower-case
// words of a-z and 0-9 joined by hyphens, begins with a letter, and has at most 100 bytes. The error is a
// *[ParseError].
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

// reasonForm is the reason for a text that looks neither like a code nor like a slug.
const reasonForm = "want a region code such as KZ-59, or the id of an organization or platform"

// parseError returns the error for a text that package region could not parse as a code. It suggests a code for texts
// such as "KAZ", for which ParseCode has no suggestion. Only a text that begins like a code keeps the reason of ParseCode.
func parseError(s string, err error) error {
	var bad *region.ParseError
	if !errors.As(err, &bad) {
		return &ParseError{Input: s, Reason: err.Error(), cause: err}
	}
	near, reason := bad.Suggestion, bad.Reason
	if len(s) <= maxLength && utf8.ValidString(s) && !beginsLikeCode(s) {
		reason = reasonForm
	}
	if code, found := region.Suggest(s); near == "" && found {
		near = code.String()
	}
	return &ParseError{s, reason, near, err}
}

// maxLength is the greatest length of a slug in bytes.
const maxLength = 100

// beginsLikeCode reports whether a text begins with two capitals and a hyphen or a slash, as codes of parts of countries
// do.
func beginsLikeCode(s string) bool {
	isUpper := func(c byte) bool { return c >= 'A' && c <= 'Z' }
	return len(s) > 2 && isUpper(s[0]) && isUpper(s[1]) && (s[2] == '-' || s[2] == '/')
}

// MustParseID calls [ParseID] and panics if it fails. It is for tests and package variables.
func MustParseID(s string) ID {
	id, err := ParseID(s)
	if err != nil {
		panic(err)
	}
	return id
}

// IDFrom returns the ID of the region with the given code. The ID of the zero Code is the zero ID.
func IDFrom(code region.Code) ID { return ID{code.String()} }

// Region returns the code of the region that id identifies. It returns false for an organization and for the zero ID.
func (id ID) Region() (region.Code, bool) {
	if id.text == "" || id.text[0] >= 'a' {
		return region.Code{}, false
	}
	code, err := region.ParseCode(id.text)
	return code, err == nil
}

// IsRegion reports whether id identifies a region.
func (id ID) IsRegion() bool { return id.text != "" && id.text[0] < 'a' }

// IsZero reports whether id is the zero ID.
func (id ID) IsZero() bool { return id == ID{} }

// Compare compares the texts of id and other byte by byte and returns -1, 0 or 1. Regions sort before organizations.
func (id ID) Compare(other ID) int { return cmp.Compare(id.text, other.text) }

// String returns the code or slug, or "" for the zero ID.
func (id ID) String() string { return id.text }

// AppendText implements [encoding.TextAppender]. It appends the code or slug to b; the error is always nil.
func (id ID) AppendText(b []byte) ([]byte, error) { return append(b, id.text...), nil }

// MarshalText implements [encoding.TextMarshaler]. The zero ID has empty text.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.text), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts what [ParseID] accepts, and reads empty text as the
// zero ID. If it fails, id is unchanged.
func (id *ID) UnmarshalText(text []byte) error { return codec.Unmarshal(id, text, ParseID) }

// Scan implements [database/sql.Scanner]. It reads text as [ID.UnmarshalText] does, and NULL as the zero ID.
// If it fails, id is unchanged.
func (id *ID) Scan(src any) error { return codec.Scan(id, src, ParseID) }

// Value implements [driver.Valuer]. It returns the text of id, or nil (NULL) for the zero ID.
func (id ID) Value() (driver.Value, error) { return codec.Value(id) }
