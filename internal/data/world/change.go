package world

import "github.com/crossborder-go/crossborder/internal/packed"

// ChangeCount is the number of changes.
const ChangeCount = changeCount

// Change is what happened to a code, or to the earlier meaning of a code that was used again. Kind is the first
// letter of renamed, merged, split or deleted. On is the text of the day, as far as it is known.
type Change struct {
	Entry      int
	Kind       byte
	On         string
	successors packed.Reader
	count      int
}

// Changes returns the range of the numbers of an entry's changes, oldest first.
func Changes(entry int) (low, high int) {
	low = firstChange(entry)
	for high = low; high < changeCount && changeEntry(high) == entry; high++ {
	}
	return low, high
}

// ChangeAt returns the change with the given number.
func ChangeAt(n int) Change {
	r := packed.At(table, atRecords+packed.Uint16(table, atChanges, 2*n+1))
	c := Change{Entry: changeEntry(n), Kind: r.String()[0], On: r.String()}
	c.count = r.Uint()
	c.successors = r
	return c
}

// Successors returns the entries of the codes that replaced the code.
func (c Change) Successors() []int {
	list := make([]int, c.count)
	r := c.successors
	for i := range list {
		list[i] = r.Uint()
	}
	return list
}

func changeEntry(n int) int { return packed.Uint16(table, atChanges, 2*n) }

// firstChange returns the number of the first change of the given entry or a later one.
func firstChange(entry int) int {
	low, high := 0, changeCount
	for low < high {
		mid := int(uint(low+high) >> 1)
		if changeEntry(mid) < entry {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
