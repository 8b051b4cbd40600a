package text

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// MaxTag is the number of bytes that a language tag may have. RFC 5646 needs 35 for what is in use; the time that a longer
// text takes to parse grows with the square of its length.
const MaxTag = 100

// ParseTag parses a BCP 47 tag that comes from outside the program, such as a file or a command line. A text of more than
// [MaxTag] bytes is an error.
func ParseTag(s string) (language.Tag, error) {
	if len(s) > MaxTag {
		return language.Und, fmt.Errorf("text: ParseTag(%s): more than %d bytes", spelling.Quote(s), MaxTag)
	}
	tag, err := language.Parse(s)
	if err != nil {
		return tag, fmt.Errorf("text: ParseTag(%s): %w", spelling.Quote(s), err)
	}
	return tag, nil
}

// MakeTag is [ParseTag] without an error: it returns what can be understood of a tag, and und for a text of more than
// [MaxTag] bytes.
func MakeTag(s string) language.Tag {
	if len(s) > MaxTag {
		return language.Und
	}
	return language.Make(s)
}
