package locale

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/langcache"
)

// byTag caches the infos of tags.
var byTag langcache.Cache[*info]

// resolve returns the info for a tag: that of the closest locale, with the numbering system of -u-nu-.
func resolve(tag language.Tag) *info {
	id := langcache.Closest(tag)
	if system, ok := numbers.System(tag.TypeForKey("nu")); ok {
		return infoWith(id, system)
	}
	return infoOf(id)
}
