package region

import (
	"database/sql/driver"
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/internal/codec"
)

// CodeForm is the form of a [Code], which tells whether a standard assigns the code, and which. The zero CodeForm is
// the form of the zero Code. Its constants begin with [FormCountry]; [CodeForms] lists them.
type CodeForm string

// The forms of a Code.
const (
	FormCountry     CodeForm = "country"     // KZ: ISO 3166-1 alpha-2
	FormSubdivision CodeForm = "subdivision" // KZ-59: ISO 3166-2
	FormArea        CodeForm = "area"        // 143: UN M49
	FormLocal       CodeForm = "local"       // CN-JS/nanjing: an area without a standard code
)

// CodeForms returns every form, in the order in which they are documented.
func CodeForms() []CodeForm { return []CodeForm{FormCountry, FormSubdivision, FormArea, FormLocal} }

// Code is the code of a country, a subdivision, a group of countries, or a local area within a country or subdivision.
// Codes are comparable with ==. The zero Code identifies no area.
//
// Any other Code is well formed, but not necessarily assigned: [Lookup] finds assigned codes, and [Code.Validate]
// reports the others.
type Code struct {
	text string
}

// String returns the text of c, such as "KZ-59", or "" for the zero Code.
func (c Code) String() string { return c.text }

// IsZero reports whether c is the zero Code.
func (c Code) IsZero() bool { return c.text == "" }

// Form returns the form of c, or "" for the zero Code.
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

// Country returns the country that c is or lies in. It returns the zero Code for M49 areas and for the zero Code.
func (c Code) Country() Code {
	if c.text == "" || c.text[0] <= '9' {
		return Code{}
	}
	return Code{c.text[:countryLength]}
}

// Coded returns the country or subdivision that a local area lies in: CN-JS for CN-JS/nanjing/xuanwu.
// It returns any other code unchanged.
func (c Code) Coded() Code {
	if i := strings.IndexByte(c.text, '/'); i >= 0 {
		return Code{c.text[:i]}
	}
	return c
}

// Compare compares the texts of c and o byte by byte and returns -1, 0 or 1. The zero Code sorts first, then M49 areas,
// then countries, each followed by its subdivisions and local areas.
func (c Code) Compare(o Code) int { return strings.Compare(c.text, o.text) }

// AppendText implements [encoding.TextAppender]. It appends the text of c to b; the error is always nil.
func (c Code) AppendText(b []byte) ([]byte, error) { return append(b, c.text...), nil }

// MarshalText implements [encoding.TextMarshaler]. The zero Code has empty text.
func (c Code) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts what [ParseCode] accepts, and reads empty text as the
// zero Code. If it fails, c is unchanged.
func (c *Code) UnmarshalText(text []byte) error { return codec.Unmarshal(c, text, ParseCode) }

// Scan implements [database/sql.Scanner]. It reads text as [Code.UnmarshalText] does, and NULL as the zero Code.
// If it fails, c is unchanged.
func (c *Code) Scan(src any) error {
	err := codec.Scan(c, src, ParseCode)
	if _, ok := err.(*ParseError); err != nil && !ok {
		return fmt.Errorf("region: %w", err)
	}
	return err
}

// Value implements [driver.Valuer]. It returns the text of c, or nil (NULL) for the zero Code.
func (c Code) Value() (driver.Value, error) {
	if c.IsZero() {
		return nil, nil
	}
	return c.text, nil
}
