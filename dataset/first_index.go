package dataset

import "hash/maphash"

// firsts finds the first of the elements of a list that have the same key. It keeps their numbers and not the keys, which it
// asks for, so that it needs a few bytes for each.
type firsts[K comparable] struct {
	key   func(n int) K
	seed  maphash.Seed
	slots []slot // a power of two of them
}

// slot is the number of an element and 1, 0 if it is free, with half of the hash of its key: keys are only asked for where
// the hashes agree.
type slot struct{ number, hash uint32 }

// newFirsts returns a firsts for up to count elements.
func newFirsts[K comparable](count int, key func(n int) K) *firsts[K] {
	size := 8
	for size < count+count/2 {
		size *= 2
	}
	return &firsts[K]{key, maphash.MakeSeed(), make([]slot, size)}
}

// add returns the first element that was added with the key of element n, which is n if there was none. It adds each key
// once.
func (f *firsts[K]) add(n int) int {
	key := f.key(n)
	mask, hash := uint64(len(f.slots)-1), maphash.Comparable(f.seed, key)
	half := uint32(hash >> 32)
	for i := hash & mask; ; i = (i + 1) & mask {
		s := f.slots[i]
		if s.number == 0 {
			f.slots[i] = slot{uint32(n + 1), half}
			return n
		}
		if other := int(s.number) - 1; s.hash == half && f.key(other) == key {
			return other
		}
	}
}
