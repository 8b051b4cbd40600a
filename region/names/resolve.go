package names

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/tagged"
)

// byTag remembers the locales of tags.
var byTag tagged.Cache[int]

// closest is the number of the locale of a tag.
func closest(tag language.Tag) int { return byTag.Of(tag, tagged.Closest) }
