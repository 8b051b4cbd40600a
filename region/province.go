package region

import "github.com/crossborder-go/crossborder/internal/data/world"

// Province is a current subdivision of a country, of the first level or a lower one, with a code of
// ISO 3166-2. It is a small comparable handle; the zero Province is none, and its methods return zero values.
type Province struct {
	entry Entry
}

// LookupProvince returns the subdivision of a code such as KZ-59. It does not find withdrawn codes; Lookup does.
func LookupProvince(code Code) (Province, bool) {
	if len(code.text) <= areaLength {
		return Province{}, false
	}
	e, ok := Lookup(code)
	if !ok || world.Withdrawn(e.position()) {
		return Province{}, false
	}
	return Province{e}, true
}

// Provinces returns the current subdivisions of a country, of all levels, ordered by code; none for other codes.
func Provinces(country Code) []Province {
	if country.Form() != FormCountry {
		return nil
	}
	var list []Province
	for i := range bucket(country.text) {
		if len(world.Code(i)) > countryLength && !world.Withdrawn(i) {
			list = append(list, Province{Entry{uint16(i + 1)}})
		}
	}
	return list
}

// Children returns the current codes that lie in a code directly, in order: the subdivisions of the first level
// in a country, the next level in a subdivision, and in an M49 area the smaller areas or the countries.
func Children(code Code) []Code {
	parent, ok := world.Find(code.text)
	if !ok {
		return nil
	}
	if parent < world.AreaCount {
		return areaChildren(parent)
	}
	var list []Code
	for i := range bucket(code.text) {
		if p, ok := world.Parent(i); ok && p == parent && !world.Withdrawn(i) {
			list = append(list, Code{world.Code(i)})
		}
	}
	return list
}

// bucket are the entries of a country and its subdivisions.
func bucket(code string) func(yield func(int) bool) {
	low, high := world.Bucket(code)
	return func(yield func(int) bool) {
		for i := low; i < high && yield(i); i++ {
		}
	}
}

// IsZero reports whether p is no subdivision.
func (p Province) IsZero() bool { return p.entry.IsZero() }

// Entry returns the subdivision as an entry of the world table.
func (p Province) Entry() Entry { return p.entry }

// Code returns the ISO 3166-2 code.
func (p Province) Code() Code { return p.entry.Code() }

// String returns the code.
func (p Province) String() string { return p.entry.String() }

// Parent returns the code that the subdivision lies in: another one, or the country.
func (p Province) Parent() Code { return p.entry.Parent() }

// Kind returns the category of ISO 3166-2.
func (p Province) Kind() Kind { return p.entry.Kind() }

// Name returns the English name; see Entry.Name.
func (p Province) Name() string { return p.entry.Name() }

// Country returns the country that the subdivision belongs to.
func (p Province) Country() Country {
	c, _ := LookupCountry(p.Code().Country())
	return c
}
