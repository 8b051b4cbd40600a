package spelling

import (
	"strconv"
	"unicode/utf8"
)

// quoteLimit is the greatest number of bytes of an input that an error message repeats.
const quoteLimit = 40

// Quote quotes s for an error message. A long input is shortened. Bytes that are not valid UTF-8 are escaped.
func Quote(s string) string {
	if len(s) <= quoteLimit {
		return strconv.Quote(s)
	}
	cut := quoteLimit
	for cut > quoteLimit-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return strconv.Quote(s[:cut]) + "…"
}
