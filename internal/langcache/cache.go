package langcache

import (
	"maps"
	"sync"
	"sync/atomic"

	"golang.org/x/text/language"
)

// limit is the greatest number of cached tags and longest the greatest length of their texts in bytes, so that
// made-up tags cannot use up memory.
const (
	limit   = 2048
	longest = 64
)

// Cache caches values by language tag. Tags in read are found without a lock. New tags are added to fresh, a copy
// that includes all of read; it replaces read after as many lookups as it has tags, so that these lookups pay for the
// copy. The zero Cache is empty and ready to use. A Cache is safe for concurrent use.
type Cache[V any] struct {
	read atomic.Pointer[map[language.Tag]V]

	mu     sync.Mutex
	fresh  map[language.Tag]V // nil if it would equal read
	missed int
}

// Of returns the value of a tag. If the value is not cached, Of calls find and caches the result.
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

// recent looks up a tag in fresh.
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
