package region

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/world"
)

// Province is a current subdivision of a country, at the first level or below, with an ISO 3166-2 code.
// It is a small handle to an entry of the world table, comparable with ==. The zero Province is not a subdivision;
// its methods return zero values.
type Province struct {
	entry Entry
}

// LookupProvince returns the subdivision with a code such as KZ-59, and false if there is none.
// It does not find withdrawn codes; [Lookup] does.
func LookupProvince(code Code) (Province, bool) {
	if len(code.text) <= areaLength {
		return Province{}, false
	}
	e, ok := Lookup(code)
	if !ok || world.Withdrawn(e.index()) {
		return Province{}, false
	}
	return Province{e}, true
}

// Provinces returns the current subdivisions of a country at all levels, ordered by code.
// It returns nil if country is not the code of a country with subdivisions.
func Provinces(country Code) []Province {
	if country.Form() != FormCountry {
		return nil
	}
	var list []Province
	for i := range countryEntries(country.text) {
		if len(world.Code(i)) > countryLength && !world.Withdrawn(i) {
			list = append(list, Province{Entry{uint16(i + 1)}})
		}
	}
	return list
}

// Children returns the current codes one level below code, in order: the first-level subdivisions of a country, the
// next level of a subdivision, or the areas and countries of an M49 area. It returns nil if there are none.
func Children(code Code) []Code {
	parent, ok := world.Find(code.text)
	if !ok {
		return nil
	}
	if parent < world.AreaCount {
		return areaChildren(parent)
	}
	var list []Code
	for i := range countryEntries(code.text) {
		if p, ok := world.Parent(i); ok && p == parent && !world.Withdrawn(i) {
			list = append(list, Code{world.Code(i)})
		}
	}
	return list
}

// countryEntries yields the positions of a country, its subdivisions, and its withdrawn subdivisions in the world
// table. Code may be the code of the country or of a subdivision.
func countryEntries(code string) func(yield func(int) bool) {
	low, high := world.Bucket(code)
	return func(yield func(int) bool) {
		for i := low; i < high && yield(i); i++ {
		}
	}
}

// IsZero reports whether p is the zero Province.
func (p Province) IsZero() bool { return p.entry.IsZero() }

// Entry returns the entry of the subdivision in the world table.
func (p Province) Entry() Entry { return p.entry }

// Code returns the ISO 3166-2 code of the subdivision.
func (p Province) Code() Code { return p.entry.Code() }

// String returns the text of the code.
func (p Province) String() string { return p.entry.String() }

// Parent returns the subdivision one level above, or the country.
func (p Province) Parent() Code { return p.entry.Parent() }

// Kind returns the category that ISO 3166-2 gives the subdivision.
func (p Province) Kind() Kind { return p.entry.Kind() }

// KindName returns the name of the kind as it is used in the country of the subdivision; see [Kind.NameIn].
func (p Province) KindName(tag language.Tag) string { return p.entry.KindName(tag) }

// Name returns the English name; see [Entry.Name].
func (p Province) Name() string { return p.entry.Name() }

// Country returns the country of the subdivision.
func (p Province) Country() Country {
	c, _ := LookupCountry(p.Code().Country())
	return c
}
