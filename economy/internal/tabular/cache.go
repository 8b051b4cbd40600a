package tabular

// The limits of a cache, which bound the memory for a file in which all codes differ.
const (
	maxCached = 1 << 16
	maxKey    = 256 // bytes
)

// entry is what a text means: a value, the reason why it has none, or that its row is left out.
type entry[T any] struct {
	text   string
	value  T
	reason string
	skip   bool
}

// cache remembers what the texts of a column mean. It looks first at the text of the previous row.
type cache[T any] struct {
	decode func(text string) (value T, skip bool, reason string)
	known  map[string]*entry[T]
	last   *entry[T]
}

func newCache[T any](read func(string) (T, bool, string)) *cache[T] {
	return &cache[T]{decode: read, known: map[string]*entry[T]{}, last: nil}
}

// get returns the entry of a text.
func (c *cache[T]) get(text []byte) *entry[T] {
	if c.last != nil && c.last.text == string(text) {
		return c.last
	}
	found := c.known[string(text)]
	if found == nil {
		found = &entry[T]{text: string(text)}
		found.value, found.skip, found.reason = c.decode(found.text)
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
