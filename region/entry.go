package region

import (
	"iter"

	"github.com/crossborder-go/crossborder/internal/data/world"
)

// Status says whether a code is in use. The zero value belongs to the zero Entry.
type Status string

// The statuses of a code.
const (
	StatusCurrent   Status = "current"
	StatusWithdrawn Status = "withdrawn"
)

// Entry is a code of the world table, in use or withdrawn: an M49 area, a country or a subdivision.
// It is a small comparable handle; the zero Entry is none, and its methods return zero values.
type Entry struct {
	n uint16 // position in the table, plus one
}

// Lookup returns the entry of a code. It finds withdrawn codes too; it does not find local areas.
func Lookup(code Code) (Entry, bool) {
	i, ok := world.Find(code.text)
	if !ok {
		return Entry{}, false
	}
	return Entry{uint16(i + 1)}, true
}

// Entries yields every code of the table in order: areas, then each country, current or former, followed by its
// subdivisions, the withdrawn ones among them.
func Entries() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for i := range world.Count {
			if !yield(Entry{uint16(i + 1)}) {
				return
			}
		}
	}
}

// IsZero reports whether e is no entry.
func (e Entry) IsZero() bool { return e.n == 0 }

func (e Entry) position() int { return int(e.n) - 1 }

// Code returns the code of the entry.
func (e Entry) Code() Code {
	if e.IsZero() {
		return Code{}
	}
	return Code{world.Code(e.position())}
}

// Status returns whether the code is in use.
func (e Entry) Status() Status {
	switch {
	case e.IsZero():
		return ""
	case world.Withdrawn(e.position()):
		return StatusWithdrawn
	}
	return StatusCurrent
}

// Parent returns the code that the entry lies in directly: Code.Parent, and for a country or an area the
// smallest M49 area around it. The world (001) has none, nor have former countries.
func (e Entry) Parent() Code {
	if e.IsZero() {
		return Code{}
	}
	parent, ok := world.Parent(e.position())
	if !ok {
		return Code{}
	}
	return Code{world.Code(parent)}
}

// Kind returns the kind of area, "area" for M49 areas; empty where the kind of a withdrawn code is not known.
func (e Entry) Kind() Kind {
	if e.IsZero() {
		return ""
	}
	return Kind(world.Kind(e.position()))
}

// Name returns the English name, without the type word unless two areas of a country would bear the same
// one ("North Kazakhstan", "Jiangsu"; "Almaty" the city and "Almaty Region"). It is empty for the few withdrawn
// codes whose name is not known.
func (e Entry) Name() string {
	if e.IsZero() {
		return ""
	}
	return world.Name(e.position())
}

// String returns the code.
func (e Entry) String() string { return e.Code().String() }
