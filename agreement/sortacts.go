package agreement

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// sortKey orders an act by what is compared in nearly every case, side by side in memory: its days and kind in one
// number, then the first letters of its party. With ten thousand parties looking up the events themselves took more time
// than everything else together.
type sortKey struct {
	when, who uint64
	at        int32
}

const dayBits, rowBits = 23, 6

// day is the first on which the act can be.
func (k sortKey) day() uint64 { return k.when >> (dayBits + rowBits) }

func (r *record) sortKey(i int) sortKey {
	t := &r.acts[i]
	last := uint64(min(t.on.Hi, 1<<dayBits-1))
	k := sortKey{when: (uint64(t.on.Lo)<<dayBits|last)<<rowBits | uint64(t.row), at: int32(i)}
	var letters [8]byte
	copy(letters[:], r.a.Events[t.index].Party.String())
	k.who = binary.BigEndian.Uint64(letters[:])
	return k
}

// done marks a key whose act is in its place.
const done = -1

// sortActs orders the acts by their days and kinds, and what is still equal by what the events say.
func (r *record) sortActs() {
	keys := make([]sortKey, len(r.acts))
	for i := range keys {
		keys[i] = r.sortKey(i)
	}
	compare := func(a, b sortKey) int {
		switch {
		case a.when != b.when:
			return cmp.Compare(a.when, b.when)
		case a.who != b.who:
			return cmp.Compare(a.who, b.who)
		}
		return r.compareActs(&r.acts[a.at], &r.acts[b.at])
	}
	keys, ends := byDay(keys)
	for from := 0; len(ends) > 0; from, ends = int(ends[0]), ends[1:] {
		slices.SortFunc(keys[from:ends[0]], compare)
	}
	for start := range keys { // each circle of places in turn: two copies of all acts would be megabytes
		first, to := r.acts[start], start
		for from := keys[to].at; from != done; from = keys[to].at {
			keys[to].at = done
			if int(from) == start {
				r.acts[to] = first
				break
			}
			r.acts[to], to = r.acts[from], int(from)
		}
	}
}

// byDay puts keys in the order of their days and tells where those of each day end: by counting them, which is three
// times as fast as comparing. Where the days are far apart for so few keys they are left as they are, as of one day.
func byDay(keys []sortKey) (sorted []sortKey, ends []int32) {
	first, last := uint64(math.MaxUint64), uint64(0)
	for _, k := range keys {
		first, last = min(first, k.day()), max(last, k.day())
	}
	if len(keys) < 64 || last-first > uint64(len(keys)) {
		return keys, []int32{int32(len(keys))}
	}
	ends = make([]int32, last-first+1)
	for _, k := range keys {
		ends[k.day()-first]++
	}
	for i := 1; i < len(ends); i++ {
		ends[i] += ends[i-1]
	}
	sorted = make([]sortKey, len(keys))
	room := slices.Clone(ends)
	for _, k := range keys {
		at := &room[k.day()-first]
		*at--
		sorted[*at] = k
	}
	return sorted, ends
}
