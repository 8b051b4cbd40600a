package locale

import "unicode/utf8"

// normalize drops the marks that only direct the text, and makes every run of spaces one space,
// none at the ends. It works in place.
func normalize(text []byte) []byte {
	n, space := 0, false
	for at := 0; at < len(text); {
		c, size := rune(text[at]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRune(text[at:])
		}
		switch {
		case isSpace(c):
			space = n > 0
		case isDirection(c):
		default:
			if space {
				text[n], space = ' ', false
				n++
			}
			for k := range size {
				text[n+k] = text[at+k]
			}
			n += size
		}
		at += size
	}
	return text[:n]
}

// normalized is a copy of a text, normalized.
func normalized(text string) string { return string(normalize([]byte(text))) }

// isSpace reports the spaces of Unicode (Zs) and the tab.
func isSpace(c rune) bool {
	switch {
	case c == ' ', c == '\t', c == 0xA0, c == 0x1680, c >= 0x2000 && c <= 0x200A, c == 0x202F, c == 0x205F, c == 0x3000:
		return true
	}
	return false
}

// isDirection reports marks of bidirectional text.
func isDirection(c rune) bool {
	return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
}
