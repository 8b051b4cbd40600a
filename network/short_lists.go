package network

// lists are many short lists of numbers in one piece of memory, by the number of each list. The zero lists are empty.
type lists struct {
	ends []int // where each list ends
	all  []int32
}

// listsOf returns n lists. It calls each twice, which calls add for every number and the list that it belongs to, in the
// order of the list.
func listsOf(n int, each func(add func(list, number int32))) lists {
	l := lists{ends: make([]int, n)}
	each(func(list, _ int32) { l.ends[list]++ })
	start := 0
	for i, size := range l.ends {
		l.ends[i] = start
		start += size
	}
	l.all = make([]int32, start)
	each(func(list, number int32) {
		l.all[l.ends[list]] = number
		l.ends[list]++
	})
	return l
}

// of returns a list, which is empty for a number that has none.
func (l *lists) of(i int32) []int32 {
	from, end := l.bounds(i)
	return l.all[from:end:end]
}

// bounds returns where a list is in all.
func (l *lists) bounds(i int32) (from, end int) {
	switch {
	case i < 0 || int(i) >= len(l.ends):
		return 0, 0
	case i > 0:
		from = l.ends[i-1]
	}
	return from, l.ends[i]
}
