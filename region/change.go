package region

import (
	"slices"
	"sync"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/world"
)

// ChangeKind says how a code was given up.
type ChangeKind string

// The ways in which a code is given up.
const (
	ChangeRenamed ChangeKind = "renamed" // the same area has another code
	ChangeMerged  ChangeKind = "merged"  // the area, or the level that it was on, went into its successor
	ChangeSplit   ChangeKind = "split"   // the successors share the area
	ChangeDeleted ChangeKind = "deleted" // no code took its place
)

// Change is the end of a code's meaning: that of a code that was withdrawn, or that of the earlier bearer of a
// code that is in use again. On is the first day without it, the zero When where that is not known.
type Change struct {
	Code       Code
	Kind       ChangeKind
	On         civil.When
	Successors []Code // what took its place on that day, empty for a deletion
}

// Changes returns what happened to a code, oldest first: none for a code that has always meant the same, and for
// a withdrawn code of which it is not known what became.
func Changes(code Code) []Change {
	i, ok := world.Find(code.text)
	if !ok {
		return nil
	}
	var list []Change
	low, high := world.Changes(i)
	for n := low; n < high; n++ {
		list = append(list, changeAt(n))
	}
	return list
}

// changeAt decodes a change of the table.
func changeAt(n int) Change {
	c := world.ChangeAt(n)
	on, _ := civil.ParseWhen(c.On) // a test holds that every day of the table parses
	change := Change{Code: Code{world.Code(c.Entry)}, Kind: changeKind(c.Kind), On: on}
	for _, s := range c.Successors() {
		change.Successors = append(change.Successors, Code{world.Code(s)})
	}
	return change
}

func changeKind(initial byte) ChangeKind {
	for _, k := range []ChangeKind{ChangeRenamed, ChangeMerged, ChangeSplit} {
		if k[0] == initial {
			return k
		}
	}
	return ChangeDeleted
}

// Current returns the codes in use today for the area that a code meant on a day, in order: the code itself
// where it still means that, its successors and theirs where it does not, and none where it was deleted or where it
// is not known what became of it. A code that was given to another area since is told apart by the day; on the
// zero Date, and on days too near a vaguely known change, it has its latest meaning.
func Current(code Code, on civil.Date) []Code {
	if _, ok := world.Find(code.text); !ok {
		return nil
	}
	return current(nil, code, on, maxChain)
}

// maxChain is more than the number of changes between a code and its last successors.
const maxChain = 16

// current adds to found, which is in order, what Current finds.
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

// firstChangeAfter returns the change that ended what a code meant on a day. The last change of a withdrawn code
// ended it in any case.
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

// Successors returns the codes in use today in place of a withdrawn code, in order. It is empty for a current code,
// for one that was deleted, and where it is not known what became of a code; Changes tells these apart.
func Successors(code Code) []Code {
	if e, ok := Lookup(code); !ok || e.Status() == StatusCurrent {
		return nil
	}
	return Current(code, civil.Date{})
}

// Predecessors returns the changes that led to a code, ordered by the code that was given up.
func Predecessors(code Code) []Change {
	i, ok := world.Find(code.text)
	if !ok {
		return nil
	}
	var list []Change
	for _, n := range leading.to(i) {
		list = append(list, changeAt(n))
	}
	return list
}

// origins are the changes by what they led to, found when they are first asked for.
type origins struct {
	once    sync.Once
	changes map[int][]int
}

var leading origins

func (o *origins) to(entry int) []int {
	o.once.Do(func() {
		o.changes = map[int][]int{}
		for n := range world.ChangeCount {
			for _, s := range world.ChangeAt(n).Successors() {
				o.changes[s] = append(o.changes[s], n)
			}
		}
	})
	return o.changes[entry]
}
