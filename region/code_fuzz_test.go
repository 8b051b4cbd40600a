package region_test

import (
	"regexp"
	"testing"

	"github.com/crossborder-go/crossborder/region"
)

// codePattern defines well-formed codes; the parser must agree with it.
var codePattern = regexp.MustCompile(`^(?:[0-9]{3}|[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*)$`)

func FuzzParseCode(f *testing.F) {
	for _, c := range codeForms {
		f.Add(c.text)
	}
	for _, s := range []string{"", "kz-59", "К3-59", "KZ_59", "KZ-", "143/x", "\xff", "CN-JS/a--b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		code, err := region.ParseCode(s)
		if valid := len(s) <= 200 && codePattern.MatchString(s) && !longSegment.MatchString(s); valid != (err == nil) {
			t.Fatalf("ParseCode(%q): %v", s, err)
		}
		if err != nil {
			checkSuggestion(t, s, err)
			return
		}
		if code.String() != s {
			t.Fatalf("ParseCode(%q).String() = %q", s, code)
		}
		if !code.Contains(code) {
			t.Fatalf("%q does not contain itself", s)
		}
		for p := code; !p.IsZero(); p = p.Parent() {
			if !p.Contains(code) {
				t.Fatalf("%q does not contain %q", p, s)
			}
		}
	})
}

// longSegment matches a segment that is too long for a slug.
var longSegment = regexp.MustCompile(`/[^/]{100}`)

// checkSuggestion checks that the suggestion of a parse error parses.
func checkSuggestion(t *testing.T, s string, err error) {
	t.Helper()
	suggestion := err.(*region.ParseError).Suggestion
	if suggestion == "" {
		return
	}
	if _, err := region.ParseCode(suggestion); err != nil {
		t.Fatalf("ParseCode(%q): suggestion does not parse: %v", s, err)
	}
}
