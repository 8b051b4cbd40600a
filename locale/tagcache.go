package locale

import (
	"maps"
	"sync"
	"sync/atomic"

	"golang.org/x/text/language"
)

// cacheLimit bounds the tags remembered, so that tags made up by a stranger cost no memory.
const cacheLimit = 2048

// tagCache remembers what tags resolved to. The tags in read are found without a lock. New tags are
// added to fresh, a copy with all of read, which takes read's place once it has been asked as often
// as it has tags: so that a copy is paid for by the lookups before it.
type tagCache struct {
	read atomic.Pointer[map[language.Tag]*info]

	mu     sync.Mutex
	fresh  map[language.Tag]*info // nil when it would be read
	missed int
}

var byTag tagCache

func (c *tagCache) get(tag language.Tag) (*info, bool) {
	read := c.read.Load()
	if read != nil {
		if i, ok := (*read)[tag]; ok {
			return i, true
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	i, ok := c.fresh[tag]
	if ok {
		if c.missed++; c.missed >= len(c.fresh) {
			all := c.fresh
			c.read.Store(&all)
			c.fresh, c.missed = nil, 0
		}
	}
	return i, ok
}

func (c *tagCache) put(tag language.Tag, i *info) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fresh == nil {
		if read := c.read.Load(); read != nil {
			c.fresh = maps.Clone(*read)
		}
	}
	if c.fresh == nil || len(c.fresh) >= cacheLimit {
		c.fresh = map[language.Tag]*info{}
	}
	c.fresh[tag] = i
}
