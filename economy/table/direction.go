package table

import (
	"golang.org/x/text/unicode/bidi"
)

// hasRightToLeft reports whether a text has a letter of a script that is written from right to left.
func hasRightToLeft(s string) bool {
	for i := 0; i < len(s); {
		p, size := bidi.LookupString(s[i:])
		if c := p.Class(); c == bidi.R || c == bidi.AL {
			return true
		}
		i += max(size, 1)
	}
	return false
}
