package sdmx

// numbers are the observations of a data set that have been read, each by its number among all that its keys can
// name. They are kept as bits, of which neighbours share a page.
type numbers struct {
	pages map[uint64]*page
	at    uint64
	page  *page
	names map[string]bool // where there are too many to number
}

// page is the bits of 512 numbers.
type page [8]uint64

// add adds the observation that is read, and reports whether it is new.
func (n *numbers) add(s *dataSet) bool {
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

func (n *numbers) addName(name string) bool {
	if n.names == nil {
		n.names = map[string]bool{}
	}
	if n.names[name] {
		return false
	}
	n.names[name] = true
	return true
}
