package packed

// Strings is a table of strings that is read in place.
type Strings struct {
	data   string
	offset int
}

// StringsAt returns the table of strings that begins at an offset.
func StringsAt(data string, offset int) Strings { return Strings{data: data, offset: offset} }

// Len returns the number of strings.
func (t Strings) Len() int { return Uint16(t.data, t.offset, 0) }

// At returns the i-th string, which shares the memory of the table.
func (t Strings) At(i int) string {
	index := t.offset + 2
	bytes := index + 4*(t.Len()+1)
	return t.data[bytes+Uint32(t.data, index, i) : bytes+Uint32(t.data, index, i+1)]
}

// Find returns the index of s in a table that is sorted in byte order.
func (t Strings) Find(s string) (int, bool) { return find(t, s) }

// ShortStrings is a table of strings with 64 KB in all, whose offsets take half the place of those of [Strings].
type ShortStrings struct {
	data   string
	offset int
}

// ShortStringsAt returns the table of strings that begins at an offset.
func ShortStringsAt(data string, offset int) ShortStrings {
	return ShortStrings{data: data, offset: offset}
}

// Len returns the number of strings.
func (t ShortStrings) Len() int { return Uint16(t.data, t.offset, 0) }

// At returns the i-th string, which shares the memory of the table.
func (t ShortStrings) At(i int) string {
	index := t.offset + 2
	bytes := index + 2*(t.Len()+1)
	return t.data[bytes+Uint16(t.data, index, i) : bytes+Uint16(t.data, index, i+1)]
}

// Find returns the index of s in a table that is sorted in byte order.
func (t ShortStrings) Find(s string) (int, bool) { return find(t, s) }

// find returns the index of s in a sorted table.
func find[T interface {
	Len() int
	At(i int) string
}](t T, s string) (int, bool) {
	low, high := 0, t.Len()
	for low < high {
		mid := int(uint(low+high) >> 1)
		if t.At(mid) < s {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < t.Len() && t.At(low) == s
}
