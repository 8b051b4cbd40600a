package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// ListType is the conjunction of a list, "and" or "or". The zero ListType is And. Its constants begin with [And];
// [ListTypes] lists them.
type ListType string

// The list types of CLDR.
const (
	And ListType = "and" // A, B, and C
	Or  ListType = "or"  // A, B, or C
)

// ListTypes returns both list types, in the order in which they are documented.
func ListTypes() []ListType { return []ListType{And, Or} }

// List joins items into a list in CLDR's standard width: "A, B, and C". A conjunction that depends on the next word
// is adapted (Spanish "e" and "u", the hyphen of Hebrew). List returns "" for no items.
func (l Locale) List(items []string, t ListType) string {
	return string(l.AppendList(nil, items, t))
}

// AppendList appends the text that [Locale.List] returns. It does not allocate if dst has room.
func (l Locale) AppendList(dst []byte, items []string, t ListType) []byte {
	if len(items) == 0 {
		return dst
	}
	data := l.info().dates()
	slot := dates.And
	if t == Or {
		slot = dates.Or
	}
	pair, start, middle, end := data.texts[slot], data.texts[slot+1], data.texts[slot+2], data.texts[slot+3]
	dst = append(dst, items[0]...)
	for n, item := range items[1:] {
		switch {
		case len(items) == 2:
			dst = appendJoined(dst, data.contextual(pair, item), item)
		case n+2 == len(items):
			dst = appendJoined(dst, data.contextual(end, item), item)
		case n == 0:
			dst = appendJoined(dst, start, item)
		default:
			dst = appendJoined(dst, middle, item)
		}
	}
	return dst
}

// appendJoined appends the part of a list pattern after its first argument. Every pattern begins with that argument,
// which the generator checks.
func appendJoined(dst []byte, pattern, item string) []byte {
	cut := strings.IndexByte(pattern, dates.OpArg1)
	dst = append(dst, pattern[1:cut]...)
	dst = append(dst, item...)
	return append(dst, pattern[cut+1:]...)
}

// contextualPatterns lists the patterns that change before some words. They are ICU's, because CLDR has only the
// usual pattern; they apply only if the locale has that.
var contextualPatterns = []struct {
	language, from, to string
	before             func(item string) bool
}{
	{"es", "\x0d y \x0e", "\x0d e \x0e", beginsLikeI},
	{"es", "\x0d o \x0e", "\x0d u \x0e", beginsLikeO},
	{"he", "\x0d ו\x0e", "\x0d ו-\x0e", beginsForeignToHebrew},
}

// contextual returns the pattern to use before item.
func (d *dateData) contextual(pattern, item string) string {
	for i := range contextualPatterns {
		if b := &contextualPatterns[i]; b.language == d.language && b.from == pattern && b.before(item) {
			return b.to
		}
	}
	return pattern
}

// beginsLikeI reports whether a Spanish word begins with the sound of "i": "i…" and "hi…", but not the glides "hia…"
// and "hie…".
func beginsLikeI(item string) bool {
	if hasLetters(item, "hi") {
		return !hasLetters(item, "hia") && !hasLetters(item, "hie")
	}
	return hasLetters(item, "i")
}

// beginsLikeO reports whether a Spanish word begins with the sound of "o": "o…", "ho…", a number that begins with 8
// (ocho), or 11 (once).
func beginsLikeO(item string) bool {
	return hasLetters(item, "o") || hasLetters(item, "ho") || strings.HasPrefix(item, "8") ||
		item == "11" || strings.HasPrefix(item, "11 ")
}

// hasLetters reports whether text begins with prefix, ignoring case.
func hasLetters(text, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix)
}

// beginsForeignToHebrew reports whether a text begins with a character that is not Hebrew.
func beginsForeignToHebrew(item string) bool {
	r, _ := utf8.DecodeRuneInString(item)
	return item != "" && !unicode.Is(unicode.Hebrew, r)
}
