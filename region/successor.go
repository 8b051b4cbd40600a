package region

import (
	"slices"
	"sync"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/world"
)

// Successors returns the codes in use today that replace a withdrawn code, in order. It returns nil for a current code,
// for a code that was deleted, and for a code that is not in the world table; [Lookup] distinguishes these cases.
func Successors(code Code) []Code {
	if e, ok := Lookup(code); !ok || e.Status() == StatusCurrent {
		return nil
	}
	return Current(code, civil.Date{})
}

// Current returns the codes in use today for the area that code identified on the given day, in order: code itself if
// it still identifies that area, otherwise its successors, followed through later changes. It returns nil if the code
// was deleted without successors or is not in the world table.
//
// The day matters for a code that was reassigned to another area; the zero Date selects the latest area. If it is
// unknown whether a change had taken effect by that day, Current assumes that it had.
func Current(code Code, on civil.Date) []Code {
	if _, ok := world.Find(code.text); !ok {
		return nil
	}
	return current(nil, code, on, maxChain)
}

// maxChain bounds the number of changes that Current follows. It exceeds the longest chain in the world table.
const maxChain = 16

// current inserts the codes that Current returns into found, which is sorted.
func current(found []Code, code Code, on civil.Date, depth int) []Code {
	change, changed := firstChangeAfter(code, on)
	if !changed {
		at, has := slices.BinarySearchFunc(found, code, Code.Compare)
		if e, _ := Lookup(code); e.Status() == StatusCurrent && !has {
			return slices.Insert(found, at, code)
		}
		return found
	}
	if depth > 0 {
		for _, s := range change.Successors {
			found = current(found, s, change.On.Latest(), depth-1)
		}
	}
	return found
}

// firstChangeAfter returns the change after which code no longer identified the area that it identified on the given
// day. For a withdrawn code this is the last change if no other is certainly later than the day.
func firstChangeAfter(code Code, on civil.Date) (Change, bool) {
	changes := Changes(code)
	for _, c := range changes {
		if !on.IsZero() && c.On.Reached(on) == civil.No {
			return c, true
		}
	}
	if e, _ := Lookup(code); e.Status() == StatusWithdrawn && len(changes) > 0 {
		return changes[len(changes)-1], true
	}
	return Change{}, false
}

// Predecessors returns the changes that have code as a successor, ordered by the code that changed.
func Predecessors(code Code) []Change {
	i, ok := world.Find(code.text)
	if !ok {
		return nil
	}
	var list []Change
	for _, n := range predecessors.of(i) {
		list = append(list, changeAt(n))
	}
	return list
}

// predecessorIndex maps each entry of the world table to the changes that have it as a successor. It is built on first
// use.
type predecessorIndex struct {
	once    sync.Once
	changes map[int][]int
}

var predecessors predecessorIndex

func (x *predecessorIndex) of(entry int) []int {
	x.once.Do(func() {
		x.changes = map[int][]int{}
		for n := range world.ChangeCount {
			for _, s := range world.ChangeAt(n).Successors() {
				x.changes[s] = append(x.changes[s], n)
			}
		}
	})
	return x.changes[entry]
}
