package character

import (
	"unicode"
	"unicode/utf8"
)

// Fault is what is wrong with the characters of a text.
type Fault uint8

// The faults. The last two are slips that do no harm.
const (
	None        Fault = iota
	Blank             // nothing of the text can be seen; also the empty text
	NotUTF8           // the bytes are not UTF-8
	Control           // a control character, or one that separates lines
	Override          // a character that reorders the text around it
	Invisible         // an invisible character where it has no meaning
	OuterSpace        // a space at the beginning or the end
	Replacement       // U+FFFD, which stands for a character that was lost
)

// Check returns the gravest fault of a text and the first character that has it, 0 for a fault of the whole text.
func Check(s string) (Fault, rune) {
	if isPlain(s) {
		return None, 0
	}
	if !utf8.ValidString(s) {
		return NotUTF8, 0
	}
	var has [Replacement + 1]bool
	var first [Replacement + 1]rune
	isBlank, hasRightToLeft := true, false
	for _, r := range s {
		isBlank = isBlank && !isSeen(r)
		hasRightToLeft = hasRightToLeft || isRightToLeft(r)
	}
	for i, r := range s {
		f := None
		switch {
		case unicode.IsControl(r), r == 0x2028, r == 0x2029:
			f = Control
		case IsOverride(r):
			f = Override
		case isMisplaced(s, i, r, hasRightToLeft):
			f = Invisible
		case r == utf8.RuneError:
			f = Replacement
		case isSpace(r) && (i == 0 || i+utf8.RuneLen(r) == len(s)):
			f = OuterSpace
		}
		if !has[f] {
			has[f], first[f] = true, r
		}
	}
	for _, f := range [...]Fault{Control, Override, Blank, Invisible, OuterSpace, Replacement} {
		if has[f] || f == Blank && isBlank {
			return f, first[f]
		}
	}
	return None, 0
}

// isPlain reports whether a text is printable ASCII without a space at either end, as most are.
func isPlain(s string) bool {
	if s == "" || s[0] == ' ' || s[len(s)-1] == ' ' {
		return false
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// IsOverride reports whether a character embeds, overrides or isolates a direction of writing.
func IsOverride(r rune) bool { return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 }

// isSpace reports whether a character is a space of some width.
func isSpace(r rune) bool { return r == ' ' || r > 0x7f && unicode.Is(unicode.Zs, r) }

// isSeen reports whether a character leaves a mark where it is shown.
func isSeen(r rune) bool {
	switch {
	case r > ' ' && r < 0x7f:
		return true
	case r < 0xa1, isSpace(r), r == 0x2028, r == 0x2029, isInvisible(r), r == 0x2800: // the blank pattern of Braille
		return false
	}
	return true
}

// isInvisible reports whether a character has no shape of its own: format characters, fillers and variation selectors.
func isInvisible(r rune) bool {
	switch r {
	case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0:
		return true
	}
	return r >= 0xad && unicode.In(r, unicode.Cf, unicode.Variation_Selector)
}

// isMisplaced reports whether the character r at s[i] is invisible and has no meaning there. Joiners have one within a word
// of a script that needs them, or behind a mark; the marks of direction in a text that is written from right to left; soft
// hyphens, fillers and variation selectors beside what they modify.
func isMisplaced(s string, i int, r rune, hasRightToLeft bool) bool {
	switch {
	case !isInvisible(r):
		return false
	case r == 0x200e, r == 0x200f, r == 0x061c:
		return !hasRightToLeft
	case r == 0xfeff, r == 0x3164, r == 0xffa0, r == 0x180e, r >= 0x2061 && r <= 0x206f, r >= 0xfff9 && r <= 0xfffb, r == 0xe0001:
		return true
	case r >= 0xe0020 && r <= 0xe007f: // tags spell out the flag of a region
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		return before != 0x1f3f4 && (before < 0xe0020 || before > 0xe007e)
	case r == 0x200b, r == 0x200c, r == 0x200d, r == 0x2060, r == 0x034f:
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		if unicode.In(before, unicode.M) {
			return false
		}
		isInside := before != utf8.RuneError && after != utf8.RuneError && isSeen(before) && isSeen(after)
		return !isInside || before < 0x80 && after < 0x80
	case r == 0xad:
		return i == 0 || i+utf8.RuneLen(r) == len(s)
	}
	return false
}

// isRightToLeft reports whether a character is of a block whose scripts are written from right to left.
func isRightToLeft(r rune) bool {
	return r >= 0x0590 && r <= 0x08ff && r != 0x061c || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfefc ||
		r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff
}
