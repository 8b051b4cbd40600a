package langcache

import (
	"maps"
	"sync"
	"sync/atomic"

	"golang.org/x/text/language"
)

// limit bounds the tags remembered and longest their texts, in bytes, so that tags made up by a stranger cost no
// memory.
const (
	limit   = 2048
	longest = 64
)

// Cache remembers what belongs to tags. The tags in read are found without a lock. New tags are added to fresh, a
// copy with all of read, which takes read's place once it has been asked as often as it has tags: so that a copy
// is paid for by the lookups before it. The zero Cache is empty and ready, and safe for concurrent use.
type Cache[V any] struct {
	read atomic.Pointer[map[language.Tag]V]

	mu     sync.Mutex
	fresh  map[language.Tag]V // nil when it would be read
	missed int
}

// Of returns what belongs to a tag, from find where it is not remembered.
func (c *Cache[V]) Of(tag language.Tag, find func(language.Tag) V) V {
	if read := c.read.Load(); read != nil {
		if v, ok := (*read)[tag]; ok {
			return v
		}
	}
	v, ok := c.recent(tag)
	if !ok {
		v = find(tag)
		if len(tag.String()) <= longest {
			c.add(tag, v)
		}
	}
	return v
}

// recent looks a tag up among the fresh ones.
func (c *Cache[V]) recent(tag language.Tag) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok := c.fresh[tag]
	if ok {
		if c.missed++; c.missed >= len(c.fresh) {
			all := c.fresh
			c.read.Store(&all)
			c.fresh, c.missed = nil, 0
		}
	}
	return v, ok
}

func (c *Cache[V]) add(tag language.Tag, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fresh == nil {
		if read := c.read.Load(); read != nil {
			c.fresh = maps.Clone(*read)
		}
	}
	if c.fresh == nil || len(c.fresh) >= limit {
		c.fresh = map[language.Tag]V{}
	}
	c.fresh[tag] = v
}
