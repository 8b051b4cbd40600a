package region

import (
	"database/sql/driver"
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/internal/codec"
)

// CodeForm says which of the four ways of naming an area a Code uses.
// The zero value belongs to the zero Code.
type CodeForm string

// The forms of a Code.
const (
	FormCountry     CodeForm = "country"     // KZ: ISO 3166-1 alpha-2
	FormSubdivision CodeForm = "subdivision" // KZ-59: ISO 3166-2
	FormArea        CodeForm = "area"        // 143: UN M49
	FormLocal       CodeForm = "local"       // CN-JS/nanjing: an area that no standard codes
)

// Code names an area of the world: a country, a subdivision, a group of countries, or a local area below
// one of the first two. It is comparable, and its zero value names nothing.
//
// A Code that parses is well formed; whether anybody assigned it is the world table's business (Lookup).
type Code struct {
	text string
}

// String returns the code as it is written; the zero Code is empty.
func (c Code) String() string { return c.text }

// IsZero reports whether c names nothing.
func (c Code) IsZero() bool { return c.text == "" }

// Form returns the form of c, empty for the zero Code.
func (c Code) Form() CodeForm {
	switch {
	case c.text == "":
		return ""
	case c.text[0] <= '9':
		return FormArea
	case len(c.text) == countryLength:
		return FormCountry
	case strings.IndexByte(c.text, '/') >= 0:
		return FormLocal
	}
	return FormSubdivision
}

// Country returns the country that c is or lies in; the zero Code for the zero Code and for M49 areas.
func (c Code) Country() Code {
	if c.text == "" || c.text[0] <= '9' {
		return Code{}
	}
	return Code{c.text[:countryLength]}
}

// Coded returns c without its local path: the country or subdivision of the standards that a local area
// lies in, and every other code itself.
func (c Code) Coded() Code {
	if i := strings.IndexByte(c.text, '/'); i >= 0 {
		return Code{c.text[:i]}
	}
	return c
}

// Compare orders codes by their text, byte by byte: areas, then countries, each followed by what lies
// in it. The zero Code comes first.
func (c Code) Compare(o Code) int { return strings.Compare(c.text, o.text) }

// AppendText appends the code to b; it never fails.
func (c Code) AppendText(b []byte) ([]byte, error) { return append(b, c.text...), nil }

// MarshalText returns the code's text, empty for the zero Code.
func (c Code) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText is ParseCode, save that empty text gives the zero Code.
func (c *Code) UnmarshalText(text []byte) error { return codec.Unmarshal(c, text, ParseCode) }

// Scan reads a code from a database column; NULL and empty text give the zero Code.
func (c *Code) Scan(src any) error {
	err := codec.Scan(c, src, ParseCode)
	if _, ok := err.(*ParseError); err != nil && !ok {
		return fmt.Errorf("region: %w", err)
	}
	return err
}

// Value returns the code for a database column, NULL for the zero Code.
func (c Code) Value() (driver.Value, error) {
	if c.IsZero() {
		return nil, nil
	}
	return c.text, nil
}
