package region

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/world"
)

// ChangeKind is the kind of a [Change]. Its constants begin with [ChangeRenamed]; [ChangeKinds] lists them.
type ChangeKind string

// The kinds of changes.
const (
	ChangeRenamed ChangeKind = "renamed" // the same area got another code
	ChangeMerged  ChangeKind = "merged"  // the area, or its level of subdivision, became part of the successor
	ChangeSplit   ChangeKind = "split"   // the area was divided among the successors
	ChangeDeleted ChangeKind = "deleted" // no code replaced it
)

// ChangeKinds returns every kind of change, in the order in which they are documented.
func ChangeKinds() []ChangeKind {
	return []ChangeKind{ChangeRenamed, ChangeMerged, ChangeSplit, ChangeDeleted}
}

// Change records that a code ceased to identify an area. The code was withdrawn, or was reassigned to another area.
type Change struct {
	Code       Code       `json:"code"`
	Kind       ChangeKind `json:"kind"`
	On         civil.When `json:"on,omitzero"`          // first day on which Code no longer identified the area; the zero When if unknown
	Successors []Code     `json:"successors,omitempty"` // codes that replaced Code on that day; empty if Kind is ChangeDeleted
}

// Changes returns the changes of a code, oldest first. It returns nil for a code that has always identified the same
// area, and for a code that the world table does not contain.
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

// changeAt returns the nth change of the world table.
func changeAt(n int) Change {
	c := world.ChangeAt(n)
	on, _ := civil.ParseWhen(c.On) // a test checks that every day in the table parses
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
