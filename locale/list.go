package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// ListType is the word that joins a list. The zero ListType is And.
type ListType string

// The list types of CLDR.
const (
	And ListType = "and" // A, B, and C
	Or  ListType = "or"  // A, B, or C
)

// List joins items into a sentence's list in CLDR's standard width: "A, B, and C". Words that change
// with what follows do so (Spanish "e" and "u", the hyphen of Hebrew). No items are empty text.
func (l Locale) List(items []string, t ListType) string {
	return string(l.AppendList(nil, items, t))
}

// AppendList appends what List returns, without allocation where dst has room.
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
			dst = appendJoined(dst, data.bend(pair, item), item)
		case n+2 == len(items):
			dst = appendJoined(dst, data.bend(end, item), item)
		case n == 0:
			dst = appendJoined(dst, start, item)
		default:
			dst = appendJoined(dst, middle, item)
		}
	}
	return dst
}

// appendJoined appends what a list pattern has behind its first argument. Every pattern begins with
// that argument; the generator checks it.
func appendJoined(dst []byte, pattern, item string) []byte {
	cut := strings.IndexByte(pattern, dates.OpArg1)
	dst = append(dst, pattern[1:cut]...)
	dst = append(dst, item...)
	return append(dst, pattern[cut+1:]...)
}

// bends are the conjunctions that change before some words. They are ICU's, for CLDR has only their
// usual form, and apply to that form alone.
var bends = []struct {
	language, from, to string
	before             func(item string) bool
}{
	{"es", "\x0d y \x0e", "\x0d e \x0e", beginsLikeI},
	{"es", "\x0d o \x0e", "\x0d u \x0e", beginsLikeO},
	{"he", "\x0d ו\x0e", "\x0d ו-\x0e", beginsForeignToHebrew},
}

// bend is the pattern to use before an item.
func (d *dateData) bend(pattern, item string) string {
	for i := range bends {
		if b := &bends[i]; b.language == d.language && b.from == pattern && b.before(item) {
			return b.to
		}
	}
	return pattern
}

// beginsLikeI reports whether a Spanish word begins with the sound of "i": "i…" and "hi…", but not
// the glides "hia…" and "hie…".
func beginsLikeI(item string) bool {
	if hasLetters(item, "hi") {
		return !hasLetters(item, "hia") && !hasLetters(item, "hie")
	}
	return hasLetters(item, "i")
}

// beginsLikeO reports whether a Spanish word begins with the sound of "o": "o…", "ho…", the figure 8,
// and 11 (once) by itself.
func beginsLikeO(item string) bool {
	return hasLetters(item, "o") || hasLetters(item, "ho") || strings.HasPrefix(item, "8") ||
		item == "11" || strings.HasPrefix(item, "11 ")
}

// hasLetters reports whether text begins with the letters of a prefix, in either case.
func hasLetters(text, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix)
}

// beginsForeignToHebrew reports whether a text begins with anything but a Hebrew character.
func beginsForeignToHebrew(item string) bool {
	r, _ := utf8.DecodeRuneInString(item)
	return item != "" && !unicode.Is(unicode.Hebrew, r)
}
