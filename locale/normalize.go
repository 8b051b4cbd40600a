package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wideSpace stands for several spaces or a tab between two digits: one space might group them, these do not.
const wideSpace = '\t'

// normalize drops the marks that only direct the text, gives full width forms their usual width, and makes every
// run of spaces one space, none at the ends. It works in place.
func normalize(text []byte) []byte {
	n, space := 0, byte(0)
	for at := 0; at < len(text); {
		c, size := rune(0), 1
		if mayChange(text[at]) {
			c, size = utf8.DecodeRune(text[at:])
			if isDirection(c) || isSpace(c) {
				if n > 0 && isSpace(c) {
					space = longer(space, c)
				}
				at += size
				continue
			}
		}
		if space != 0 {
			text[n] = between(text[:n], text[at:], space)
			n, space = n+1, 0
		}
		if usual := usualWidth(c); usual != c {
			n += utf8.EncodeRune(text[n:], usual)
			at += size
			continue
		}
		for range size {
			text[n] = text[at]
			n++
			at++
		}
	}
	return text[:n]
}

// mayChange reports the bytes that spaces, marks of direction and full width forms begin with. All others stay.
func mayChange(b byte) bool {
	return b <= ' ' || b == 0xC2 || b == 0xD8 || b >= 0xE1 && b <= 0xE3 || b == 0xEF
}

// normalized is a copy of a text, normalized.
func normalized(text string) string { return string(normalize([]byte(text))) }

// longer is a run of spaces with one more behind it.
func longer(run byte, c rune) byte {
	if run != 0 || c == '\t' {
		return wideSpace
	}
	return ' '
}

// between is what a run of spaces becomes between two texts.
func between(before, behind []byte, run byte) byte {
	if run == ' ' {
		return ' '
	}
	last, _ := utf8.DecodeLastRune(before)
	next, _ := utf8.DecodeRune(behind)
	if unicode.IsDigit(last) && unicode.IsDigit(next) {
		return wideSpace
	}
	return ' '
}

// usualWidth is the character that a full width form stands for: ＄ is $, and ￥ is ¥.
func usualWidth(c rune) rune {
	switch {
	case c < 0xFF01 || c > 0xFFE6:
		return c
	case c <= 0xFF5E:
		return c - 0xFEE0
	case c >= 0xFFE0:
		return [...]rune{'¢', '£', '¬', '¯', '¦', '¥', '₩'}[c-0xFFE0]
	}
	return c
}

// isSpace reports the spaces of Unicode (Zs) and the tab.
func isSpace(c rune) bool {
	switch {
	case c == ' ', c == '\t', c == 0xA0, c == 0x1680, c >= 0x2000 && c <= 0x200A, c == 0x202F, c == 0x205F, c == 0x3000:
		return true
	}
	return false
}

// isDirection reports the marks that tell the direction of what is beside them and reorder nothing by themselves.
func isDirection(c rune) bool { return c == 0x061C || c == 0x200E || c == 0x200F }

// isOverride reports the embeddings, overrides and isolates, by which a text may look like another one.
func isOverride(c rune) bool { return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 }

// overrideByte is what they all begin with in UTF-8.
const overrideByte = 0xE2

// trimmed is a text without what stands around it for nothing: white space, ends of lines, marks of direction.
func trimmed(text string) string {
	if text == "" || isPlain(text[0]) && isPlain(text[len(text)-1]) {
		return text
	}
	return strings.TrimFunc(text, func(c rune) bool { return unicode.IsSpace(c) || isDirection(c) })
}

// isPlain reports ASCII characters that can be seen.
func isPlain(b byte) bool { return b > ' ' && b < utf8.RuneSelf }
