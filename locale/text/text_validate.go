package text

import (
	"fmt"
	"maps"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// Validate reports keys that are not BCP 47 tags or not canonical, and texts that are empty, are not valid UTF-8, or
// contain control characters or characters that reorder the text around them. The path of an issue is "/" and the
// tag.
func (t Text) Validate() issue.List {
	var found issue.List
	for _, key := range slices.Sorted(maps.Keys(t)) {
		at := issue.Path("").Key(key)
		if tag, err := language.Parse(key); err != nil {
			found = append(found, badTag.At(at, issue.Args{"tag": spelling.Quote(key)}))
		} else if canonical := tag.String(); canonical != key {
			found = append(found, notCanonical.At(at, issue.Args{"tag": spelling.Quote(key), "canonical": spelling.Quote(canonical)}))
		}
		if d, character := fault(t[key]); d != nil {
			found = append(found, d.At(at, issue.Args{"tag": spelling.Quote(key), "character": character}))
		}
	}
	return found
}

// fault returns the first fault of a text and the character at fault, if there is one.
func fault(s string) (*issue.Definition, string) {
	switch {
	case s == "":
		return &emptyText, ""
	case !utf8.ValidString(s):
		return &notUTF8, ""
	}
	for _, r := range s {
		switch {
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
			return &bidiOverride, fmt.Sprintf("U+%04X", r)
		case unicode.IsControl(r):
			return &controlCharacter, fmt.Sprintf("U+%04X", r)
		}
	}
	return nil, ""
}
