package main

import (
	"container/list"
	"sync"
)

// mostCached is the number of bytes that the cached answers of an edition may have.
const mostCached = 64 << 20

// cache keeps the answers that were asked for last. It is safe for concurrent use.
type cache struct {
	mu    sync.Mutex
	limit int
	size  int
	order *list.List // of *cached, the latest first
	byKey map[string]*list.Element
}

// cached is an answer, which is computed once.
type cached struct {
	key    string
	once   sync.Once
	answer *answer
	err    error
	size   int
}

func newCache(limit int) *cache {
	return &cache{limit: limit, order: list.New(), byKey: map[string]*list.Element{}}
}

// get returns the answer of a key. Of those who ask for the same one at the same time, one computes it. An error is not kept.
func (c *cache) get(key string, compute func() (*answer, error)) (*answer, error) {
	e := c.entry(key)
	one := e.Value.(*cached)
	one.once.Do(func() {
		one.err = errInternal // stands if compute panics
		one.answer, one.err = compute()
		c.settle(e)
	})
	return one.answer, one.err
}

// entry returns the place of a key, and makes it the latest.
func (c *cache) entry(key string) *list.Element {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, found := c.byKey[key]; found {
		c.order.MoveToFront(e)
		return e
	}
	e := c.order.PushFront(&cached{key: key})
	c.byKey[key] = e
	return e
}

// settle counts an answer that was computed, and removes what is too much.
func (c *cache) settle(e *list.Element) {
	c.mu.Lock()
	defer c.mu.Unlock()
	one := e.Value.(*cached)
	if one.err != nil {
		c.remove(e)
		return
	}
	one.size = len(one.key) + one.answer.size()
	c.size += one.size
	for last := c.order.Back(); last != nil && c.size > c.limit; {
		previous := last.Prev()
		if last.Value.(*cached).size > 0 { // or else it is being computed
			c.remove(last)
		}
		last = previous
	}
}

func (c *cache) remove(e *list.Element) {
	one := e.Value.(*cached)
	c.size -= one.size
	c.order.Remove(e)
	delete(c.byKey, one.key)
}
