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
	return spelling.ParseError("region", e.Func, e.Input, e)
}

// Refusal returns the reason and the suggestion.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, e.Suggestion }

// ParseCode reads a code: two upper-case letters (KZ), the same with a hyphen and one to three upper-case
// letters or digits (KZ-59), three digits (143), or a country or subdivision followed by slugs of local
// areas (CN-JS/nanjing/xuanwu), at most 200 bytes. It checks the form only.
//
// The error is a *ParseError, with a suggestion where a slip of the keyboard is likely.
func ParseCode(s string) (Code, error) {
	if reason := checkCode(s); reason != "" {
		return Code{}, &ParseError{Func: "ParseCode", Input: s, Reason: reason, Suggestion: repair(s)}
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

// The reasons for which a code is refused, beside a bad segment of its path.
const (
	reasonEmpty       = "empty"
	reasonTooLong     = "longer than 200 bytes"
	reasonUTF8        = "not UTF-8"
	reasonForm        = "not a region code, such as KZ, KZ-59, 143 or CN-JS/nanjing"
	reasonSubdivision = "a subdivision is one to three upper-case letters or digits after the hyphen"
	reasonLocalArea   = "a local area lies in a country or subdivision"
)

// checkCode says what is wrong with the form of s, "" if nothing is.
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

// checkCoded says what is wrong with a code that has no local path.
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
