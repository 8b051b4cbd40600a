package region

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/world"
)

// Status tells whether a code is in use. The zero Status is the status of the zero [Entry]. Its constants begin with
// [StatusCurrent]; [Statuses] lists them.
type Status string

// The statuses of codes.
const (
	StatusCurrent   Status = "current"
	StatusWithdrawn Status = "withdrawn"
)

// Statuses returns both statuses, in the order in which they are documented.
func Statuses() []Status { return []Status{StatusCurrent, StatusWithdrawn} }

// Entry is an entry of the world table: the code of an M49 area, a country or a subdivision, in use or withdrawn.
// It is a small handle, comparable with ==. The zero Entry is not in the table; its methods return zero values.
type Entry struct {
	n uint16 // index in the table, plus one
}

// Lookup returns the entry of a code, and false if the world table does not contain it.
// It finds current and withdrawn codes, but not local areas.
func Lookup(code Code) (Entry, bool) {
	i, ok := world.Find(code.text)
	if !ok {
		return Entry{}, false
	}
	return Entry{uint16(i + 1)}, true
}

// Entries returns an iterator over the world table in the order of codes: M49 areas and former numeric codes of
// countries, then each country, current or former, followed by its current and withdrawn subdivisions.
func Entries() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		area, former := 0, world.AreaCount
		for range world.DigitCount {
			next := &area
			if area == world.AreaCount || former < world.DigitCount && world.Code(former) < world.Code(area) {
				next = &former
			}
			if !yield(Entry{uint16(*next + 1)}) {
				return
			}
			*next++
		}
		for i := world.DigitCount; i < world.Count; i++ {
			if !yield(Entry{uint16(i + 1)}) {
				return
			}
		}
	}
}

// IsZero reports whether e is the zero Entry.
func (e Entry) IsZero() bool { return e.n == 0 }

func (e Entry) index() int { return int(e.n) - 1 }

// Code returns the code of the entry.
func (e Entry) Code() Code {
	if e.IsZero() {
		return Code{}
	}
	return Code{world.Code(e.index())}
}

// Status returns the status of the code.
func (e Entry) Status() Status {
	switch {
	case e.IsZero():
		return ""
	case world.Withdrawn(e.index()):
		return StatusWithdrawn
	}
	return StatusCurrent
}

// Parent returns the parent of a subdivision as [Code.Parent] does, and the smallest M49 area that contains a country
// or another area. It returns the zero Code for the world (001) and for former countries.
func (e Entry) Parent() Code {
	if e.IsZero() {
		return Code{}
	}
	parent, ok := world.Parent(e.index())
	if !ok {
		return Code{}
	}
	return Code{world.Code(parent)}
}

// Kind returns the kind of area, which is "area" for M49 areas. It returns "" for a withdrawn code of unknown kind.
func (e Entry) Kind() Kind {
	if e.IsZero() {
		return ""
	}
	return Kind(world.Kind(e.index()))
}

// KindName returns the name of the kind of area as it is used in the country of the area; see [Kind.NameIn].
func (e Entry) KindName(tag language.Tag) string { return e.Kind().NameIn(e.Code(), tag) }

// Name returns the English name. The name omits the word for the kind of area ("Jiangsu") unless two areas of a country
// would then have the same name ("Almaty" the city, "Almaty Region"). Name returns "" for the few withdrawn codes
// whose name is unknown.
func (e Entry) Name() string {
	if e.IsZero() {
		return ""
	}
	return world.Name(e.index())
}

// String returns the text of the code.
func (e Entry) String() string { return e.Code().String() }
