package region

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/textual"
)

const (
	countryLength     = 2
	areaLength        = 3
	subdivisionLength = 3   // the most characters ISO 3166-2 puts behind the hyphen
	maxCodeLength     = 200 // bytes of a Code, local path included
)

// ParseError is the error of this package's Parse functions.
type ParseError struct {
	Func       string // the function, such as "ParseCode"
	Input      string // the whole input
	Reason     string // what is wrong with it
	Suggestion string // what was probably meant, empty where that is not known
}

// Error quotes the input, shortened, and ends with the suggestion.
func (e *ParseError) Error() string {
	text := "region: " + e.Func + "(" + textual.Quote(e.Input) + "): " + e.Reason
	if e.Suggestion != "" {
		text += "; did you mean " + textual.Quote(e.Suggestion) + "?"
	}
	return text
}

// ParseCode reads a code: two upper-case letters (KZ), the same with a hyphen and one to three upper-case
// letters or digits (KZ-59), three digits (143), or a country or subdivision followed by slugs of local
// areas (CN-JS/nanjing/xuanwu), at most 200 bytes. It checks the form only.
//
// The error is a *ParseError, with a suggestion where a slip of the keyboard is likely.
func ParseCode(s string) (Code, error) {
	if err := checkCode(s); err != nil {
		return Code{}, &ParseError{Func: "ParseCode", Input: s, Reason: err.Error(), Suggestion: repair(s)}
	}
	return Code{s}, nil
}

// MustParseCode is ParseCode for codes known to be right; it panics on others.
func MustParseCode(s string) Code {
	c, err := ParseCode(s)
	if err != nil {
		panic(err)
	}
	return c
}

var (
	errEmpty       = errors.New("empty")
	errTooLong     = fmt.Errorf("longer than %d bytes", maxCodeLength)
	errUTF8        = errors.New("not UTF-8")
	errForm        = errors.New("not a region code, such as KZ, KZ-59, 143 or CN-JS/nanjing")
	errSubdivision = errors.New("a subdivision is one to three upper-case letters or digits after the hyphen")
	errLocalArea   = errors.New("a local area lies in a country or subdivision")
)

// checkCode says what is wrong with the form of s.
func checkCode(s string) error {
	switch {
	case s == "":
		return errEmpty
	case len(s) > maxCodeLength:
		return errTooLong
	case !utf8.ValidString(s):
		return errUTF8
	}
	coded, path, local := strings.Cut(s, "/")
	if err := checkCoded(coded); err != nil {
		return err
	}
	if !local {
		return nil
	}
	if len(coded) == areaLength {
		return errLocalArea
	}
	for segment := range strings.SplitSeq(path, "/") {
		if !slug.ValidSegment(segment) {
			return fmt.Errorf("local area %s is not lower-case words joined by hyphens", textual.Quote(segment))
		}
	}
	return nil
}

// checkCoded says what is wrong with a code that has no local path.
func checkCoded(s string) error {
	if len(s) == areaLength && all(s, isDigit) {
		return nil
	}
	if len(s) < countryLength || !all(s[:countryLength], isUpper) {
		return errForm
	}
	rest := s[countryLength:]
	if rest == "" {
		return nil
	}
	if rest[0] != '-' {
		return errForm
	}
	if len(rest) < 2 || len(rest) > 1+subdivisionLength || !all(rest[1:], isUpperOrDigit) {
		return errSubdivision
	}
	return nil
}

func isUpper(c byte) bool        { return c >= 'A' && c <= 'Z' }
func isDigit(c byte) bool        { return c >= '0' && c <= '9' }
func isUpperOrDigit(c byte) bool { return isUpper(c) || isDigit(c) }

func all(s string, ok func(byte) bool) bool {
	for i := range len(s) {
		if !ok(s[i]) {
			return false
		}
	}
	return true
}
