package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/shopspring/decimal"
)

// number is a decimal argument. It is a JSON string or a JSON number, whose digits are kept as written.
type number struct {
	decimal decimal.Decimal
	given   bool
}

// UnmarshalJSON reads a string or a number. It leaves n unset for null.
func (n *number) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	plain, err := unquote(text)
	if err != nil {
		return err
	}
	d, err := decimaltext.Parse(plain)
	if err != nil {
		return fail(invalid, "number %.40q: %v", plain, err)
	}
	*n = number{d, true}
	return nil
}

// digits is a number of decimal places. It is a JSON string or a JSON number. If unset, it is the default of the
// option.
type digits struct{ count locale.Digits }

// UnmarshalJSON reads a string or a number. It leaves d unset for null.
func (d *digits) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	plain, err := unquote(text)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(plain)
	if err != nil || n < 0 || n > decimaltext.MaxExponent {
		return fail(invalid, "%.40q is not a number of digits", plain)
	}
	d.count = locale.Places(n)
	return nil
}

// unquote returns the text between the quotation marks of a JSON string, without resolving escapes, or the text of a
// JSON number.
func unquote(text []byte) (string, error) {
	s := string(text)
	if len(s) >= 2 && s[0] == '"' {
		return s[1 : len(s)-1], nil
	}
	if strings.HasPrefix(s, "-") || s[0] >= '0' && s[0] <= '9' {
		return s, nil
	}
	return "", fail(malformed, "want a number as text, not %.40s", s)
}

// inLocale is a locale argument, given as a BCP 47 tag. An unknown tag gets the closest locale, as the library
// promises.
type inLocale struct {
	locale locale.Locale
	given  bool
}

// UnmarshalText reads a tag. It never fails.
func (l *inLocale) UnmarshalText(tag []byte) error {
	*l = inLocale{locale.For(text.MakeTag(string(tag))), len(tag) > 0}
	return nil
}

// needed is a required argument.
type needed struct {
	name   string
	absent bool
}

// present returns an error for the first argument that is absent.
func present(args ...needed) error {
	for _, a := range args {
		if a.absent {
			return fail(invalid, "%s is missing", a.name)
		}
	}
	return nil
}

// oneOf returns an error if value is set and is not one of the known values.
func oneOf[T ~string](name string, value T, known ...T) error {
	if value == "" || slices.Contains(known, value) {
		return nil
	}
	return fail(invalid, "%s %.40q is none of %q", name, string(value), known)
}
