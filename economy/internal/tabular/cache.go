package tabular

// The bounds of what is remembered, so that a file of nothing but different codes costs no more.
const (
	maxCached = 1 << 16
	maxKey    = 256 // bytes
)

// reading is what a text means: a value, the reason why it has none, or that its row is left out.
type reading[T any] struct {
	text   string
	value  T
	reason string
	skip   bool
}

// cache remembers what the texts of a column mean, and first of all the one that the row before had.
type cache[T any] struct {
	read  func(text string) (value T, skip bool, reason string)
	known map[string]*reading[T]
	last  *reading[T]
}

func newCache[T any](read func(string) (T, bool, string)) *cache[T] {
	return &cache[T]{read: read, known: map[string]*reading[T]{}, last: nil}
}

func (c *cache[T]) of(text []byte) *reading[T] {
	if c.last != nil && c.last.text == string(text) {
		return c.last
	}
	found := c.known[string(text)]
	if found == nil {
		found = &reading[T]{text: string(text)}
		found.value, found.skip, found.reason = c.read(found.text)
		if len(text) > maxKey {
			return found
		}
		if len(c.known) >= maxCached {
			clear(c.known)
		}
		c.known[found.text] = found
	}
	c.last = found
	return found
}
