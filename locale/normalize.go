package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wideSpace stands for a tab or several spaces between two digits. A single space may group digits; these do not.
const wideSpace = '\t'

// normalize removes direction marks, replaces full-width forms by their usual characters, collapses each run of
// spaces to one space, and removes spaces at the ends. It works in place.
func normalize(text []byte) []byte {
	n, space := 0, byte(0)
	for at := 0; at < len(text); {
		c, size := rune(0), 1
		if mayChange(text[at]) {
			c, size = utf8.DecodeRune(text[at:])
			if isDirection(c) || isSpace(c) {
				if n > 0 && isSpace(c) {
					space = extendRun(space, c)
				}
				at += size
				continue
			}
		}
		if space != 0 {
			text[n] = replaceRun(text[:n], text[at:], space)
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

// mayChange reports whether b may be the first byte of a space, a direction mark or a full-width form. All other
// characters are kept.
func mayChange(b byte) bool {
	return b <= ' ' || b == 0xC2 || b == 0xD8 || b >= 0xE1 && b <= 0xE3 || b == 0xEF
}

// normalized returns a normalized copy of a text.
func normalized(text string) string { return string(normalize([]byte(text))) }

// extendRun returns the run of spaces with c added to it.
func extendRun(run byte, c rune) byte {
	if run != 0 || c == '\t' {
		return wideSpace
	}
	return ' '
}

// replaceRun returns the byte that replaces a run of spaces between two texts.
func replaceRun(before, behind []byte, run byte) byte {
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

// usualWidth returns the character for which a full-width form stands: ＄ is $, and ￥ is ¥.
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

// isSpace reports whether c is a Unicode space (category Zs) or a tab.
func isSpace(c rune) bool {
	switch {
	case c == ' ', c == '\t', c == 0xA0, c == 0x1680, c >= 0x2000 && c <= 0x200A, c == 0x202F, c == 0x205F, c == 0x3000:
		return true
	}
	return false
}

// isDirection reports whether c is one of the direction marks, which do not reorder anything by themselves.
func isDirection(c rune) bool { return c == 0x061C || c == 0x200E || c == 0x200F }

// isOverride reports whether c is an embedding, override or isolate. They can make a text look like another one.
func isOverride(c rune) bool { return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 }

// overrideByte is the first byte of all of these in UTF-8.
const overrideByte = 0xE2

// trimmed returns a text without the white space, line ends and direction marks around it.
func trimmed(text string) string {
	if text == "" || isPlain(text[0]) && isPlain(text[len(text)-1]) {
		return text
	}
	return strings.TrimFunc(text, func(c rune) bool { return unicode.IsSpace(c) || isDirection(c) })
}

// isPlain reports whether b is a visible ASCII character.
func isPlain(b byte) bool { return b > ' ' && b < utf8.RuneSelf }
