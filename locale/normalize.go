package locale

import "unicode/utf8"

// normalize drops the marks that only direct the text, and makes every run of spaces one space,
// none at the ends. It works in place.
func normalize(text []byte) []byte {
	n, space := 0, false
	for at := 0; at < len(text); {
		size := 1
		if mayDrop(text[at]) {
			var c rune
			c, size = utf8.DecodeRune(text[at:])
			if isSpace(c) || isDirection(c) {
				space = n > 0 && (space || isSpace(c))
				at += size
				continue
			}
		}
		if space {
			text[n], space = ' ', false
			n++
		}
		for range size {
			text[n] = text[at]
			n++
			at++
		}
	}
	return text[:n]
}

// mayDrop reports the bytes that spaces and marks of direction begin with. All others stay.
func mayDrop(b byte) bool {
	return b <= ' ' || b == 0xC2 || b == 0xD8 || b >= 0xE1 && b <= 0xE3
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
