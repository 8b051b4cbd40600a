package sdmx

// keySet is the set of keys of a data set that have been read. Keys are numbered among all possible keys and
// stored as bits, on pages of neighbouring numbers.
type keySet struct {
	pages map[uint64]*page
	at    uint64
	page  *page
	names map[string]bool // used if there are too many keys to number
}

// page holds the bits of 512 numbers.
type page [8]uint64

// add adds the key of the current observation and reports whether it is new.
func (n *keySet) add(s *dataSet) bool {
	if s.overflow {
		return n.addName(string(s.keys[perSeries]) + "/" + string(s.keys[perObservation]))
	}
	var number uint64
	for _, l := range [...]level{perSeries, perObservation} {
		for i, index := range s.indexes[l] {
			number = number*uint64(len(s.dimensions[l][i].codes)) + uint64(index)
		}
	}
	if at := number / 512; n.page == nil || at != n.at {
		if n.pages == nil {
			n.pages = map[uint64]*page{}
		}
		if n.at, n.page = at, n.pages[at]; n.page == nil {
			n.page = new(page)
			n.pages[at] = n.page
		}
	}
	word, bit := &n.page[number/64%8], uint64(1)<<(number%64)
	isNew := *word&bit == 0
	*word |= bit
	return isNew
}

func (n *keySet) addName(name string) bool {
	if n.names == nil {
		n.names = map[string]bool{}
	}
	if n.names[name] {
		return false
	}
	n.names[name] = true
	return true
}
