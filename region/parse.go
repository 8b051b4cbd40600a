package region

import (
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

const (
	countryLength     = 2
	areaLength        = 3
	subdivisionLength = 3   // maximum number of characters after the hyphen in ISO 3166-2
	maxCodeLength     = 200 // maximum length of a Code in bytes, including its local areas
)

// ParseError is the error type of [ParseCode].
type ParseError struct {
	Func       string // name of the function: "ParseCode"
	Input      string // complete input
	Reason     string // what is wrong with the input, in English
	Suggestion string // the code that was probably meant, or "" if none is likely
}

// Error returns a message that quotes the input, shortened if it is long, and ends with the suggestion, if any.
func (e *ParseError) Error() string {
	return spelling.ParseError("region", e.Func, e.Input, e)
}

// Refusal returns e.Reason and e.Suggestion.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, e.Suggestion }

// ParseCode parses s as a [Code]. It accepts:
//
//   - a country: two upper-case letters (KZ)
//   - a subdivision: a country, a hyphen, and one to three upper-case letters or digits (KZ-59)
//   - an M49 area: three digits (143)
//   - a local area: a country or subdivision, and one or more segments, each after a slash (CN-JS/nanjing/xuanwu)
//
// A segment consists of words of a-z and 0-9 joined by single hyphens, and has at most 99 bytes. A code has at most
// 200 bytes. ParseCode checks the form of the code, not whether the code is assigned. The error is a *[ParseError],
// which suggests a code if s looks like a misspelling of one.
func ParseCode(s string) (Code, error) {
	if reason := checkCode(s); reason != "" {
		return Code{}, &ParseError{Func: "ParseCode", Input: s, Reason: reason, Suggestion: repair(s)}
	}
	return Code{s}, nil
}

// MustParseCode calls [ParseCode] and panics if it fails. It is for tests and package variables.
func MustParseCode(s string) Code {
	c, err := ParseCode(s)
	if err != nil {
		panic(err)
	}
	return c
}

// Values of ParseError.Reason, in addition to that for an invalid local area.
const (
	reasonEmpty       = "empty"
	reasonTooLong     = "longer than 200 bytes"
	reasonUTF8        = "not UTF-8"
	reasonForm        = "want a code such as KZ, KZ-59, 143 or CN-JS/nanjing"
	reasonSubdivision = "a subdivision has one to three upper-case letters or digits after the hyphen"
	reasonLocalArea   = "a local area must be within a country or subdivision"
)

// checkCode returns the reason why s is not a well-formed code, or "" if it is one.
func checkCode(s string) string {
	switch {
	case s == "":
		return reasonEmpty
	case len(s) > maxCodeLength:
		return reasonTooLong
	case !utf8.ValidString(s):
		return reasonUTF8
	}
	coded, path, local := strings.Cut(s, "/")
	if reason := checkCoded(coded); reason != "" || !local {
		return reason
	}
	if len(coded) == areaLength {
		return reasonLocalArea
	}
	for segment := range strings.SplitSeq(path, "/") {
		if !slug.ValidSegment(segment) {
			return "local area " + spelling.Quote(segment) + " is not lower-case words joined by hyphens"
		}
	}
	return ""
}

// checkCoded is checkCode for a code without local areas.
func checkCoded(s string) string {
	if len(s) == areaLength && all(s, isDigit) {
		return ""
	}
	if len(s) < countryLength || !all(s[:countryLength], isUpper) {
		return reasonForm
	}
	rest := s[countryLength:]
	if rest == "" {
		return ""
	}
	if rest[0] != '-' {
		return reasonForm
	}
	if len(rest) < 2 || len(rest) > 1+subdivisionLength || !all(rest[1:], isUpperOrDigit) {
		return reasonSubdivision
	}
	return ""
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
