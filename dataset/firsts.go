package dataset

import "hash/maphash"

// firsts finds the first of the elements of a list that have the same key. It keeps their numbers and not the keys, which it
// asks for, so that it needs a few bytes for each.
type firsts[K comparable] struct {
	key   func(n int) K
	seed  maphash.Seed
	slots []uint32 // the number of an element and 1, 0 for a free slot; a power of two of them
}

// newFirsts returns a firsts for up to count elements.
func newFirsts[K comparable](count int, key func(n int) K) *firsts[K] {
	size := 8
	for size < count+count/2 {
		size *= 2
	}
	return &firsts[K]{key, maphash.MakeSeed(), make([]uint32, size)}
}

// add returns the first element that was added with the key of element n, which is n if there was none. It adds each key
// once.
func (f *firsts[K]) add(n int) int {
	key := f.key(n)
	mask := uint64(len(f.slots) - 1)
	for i := maphash.Comparable(f.seed, key) & mask; ; i = (i + 1) & mask {
		switch other := int(f.slots[i]) - 1; {
		case other < 0:
			f.slots[i] = uint32(n + 1)
			return n
		case f.key(other) == key:
			return other
		}
	}
}
