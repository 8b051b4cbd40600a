package names

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/langcache"
)

// byTag remembers the locales of tags.
var byTag langcache.Cache[int]

// closest is the number of the locale of a tag.
func closest(tag language.Tag) int { return byTag.Of(tag, langcache.Closest) }
