package text

import (
	"fmt"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/issue"
)

// ValidateString validates a text in no particular language, such as an identifier, a locator or the name of a group.
// It returns an issue if the text has no visible character, or has invisible characters or others that do harm where
// the text is shown. The empty string means that the text is not set, and has no issue.
func ValidateString(s string) issue.List {
	if s == "" {
		return nil
	}
	d, character := fault(s)
	switch d {
	case nil:
		return nil
	case &emptyText:
		d = &blankText
	}
	return issue.List{d.At("", issue.Args{"character": character})}
}

// fault returns the gravest fault of the characters of a text, nil for none, and the character that has it.
func fault(s string) (*issue.Definition, string) {
	f, r := character.Check(s)
	var d *issue.Definition
	switch f {
	case character.None:
		return nil, ""
	case character.Blank:
		d = &emptyText
	case character.NotUTF8:
		d = &notUTF8
	case character.Control:
		d = &controlCharacter
	case character.Override:
		d = &bidiOverride
	case character.Invisible:
		d = &invisibleCharacter
	case character.OuterSpace:
		d = &outerSpace
	case character.Replacement:
		d = &lostCharacter
	}
	return d, fmt.Sprintf("U+%04X", r)
}
