package names

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/langcache"
)

// byTag caches the locales of tags.
var byTag langcache.Cache[int]

// closest returns the locale closest to tag, by its number in package locales.
func closest(tag language.Tag) int { return byTag.Of(tag, langcache.Closest) }
