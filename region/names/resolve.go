package names

import (
	"maps"
	"sync"
	"sync/atomic"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// tagLimit bounds the tags remembered, so that tags made up by a stranger cost no memory.
const tagLimit = 1024

// tagCache remembers the locales that tags resolved to. It is copied when a tag is added; lookups take no lock.
type tagCache struct {
	mu   sync.Mutex
	read atomic.Pointer[map[language.Tag]int]
}

var tags tagCache

// closest is the number of the locale of a tag.
func closest(tag language.Tag) int {
	if known := tags.read.Load(); known != nil {
		if id, ok := (*known)[tag]; ok {
			return id
		}
	}
	id := resolve(tag)
	tags.add(tag, id)
	return id
}

func (c *tagCache) add(tag language.Tag, id int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := map[language.Tag]int{}
	if known := c.read.Load(); known != nil && len(*known) < tagLimit {
		next = maps.Clone(*known)
	}
	next[tag] = id
	c.read.Store(&next)
}

// resolve finds the locale: that of the tag itself, without variants, without region. A script that the
// language has no names in leads to und, never to another script.
func resolve(tag language.Tag) int {
	base, script, region := tag.Raw()
	lang := base.String()
	if id, alias, ok := locales.Find(lang); ok && alias {
		lang = locales.Name(id)
		for i := range len(lang) {
			if lang[i] == '-' {
				lang = lang[:i]
				break
			}
		}
	}
	prefix := lang
	if s := script.String(); s != "Zzzz" {
		prefix += "-" + s
	}
	full := prefix
	if r := region.String(); r != "ZZ" {
		full += "-" + r
	}
	last := full
	for _, v := range tag.Variants() {
		last += "-" + v.String()
	}
	for _, try := range []string{last, full, prefix} {
		if id, _, ok := locales.Find(try); ok {
			return id
		}
	}
	return locales.Und
}
