package region

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/world"
)

// Parent returns the smallest area that contains c: a local area, a subdivision (FR-IDF for FR-75C), or a country.
// A subdivision that the world table does not contain has its country as parent. Parent returns the zero Code for
// M49 areas and for countries; [Country.Areas] lists the M49 areas of a country.
func (c Code) Parent() Code {
	if i := strings.LastIndexByte(c.text, '/'); i >= 0 {
		return Code{c.text[:i]}
	}
	if len(c.text) <= areaLength {
		return Code{}
	}
	if i, ok := world.Find(c.text); ok {
		if parent, ok := world.Parent(i); ok {
			return Code{world.Code(parent)}
		}
	}
	return c.Country()
}

// Contains reports whether o is c or lies in c according to ISO 3166-2 and UN M49. It is a partial order on codes:
// reflexive, antisymmetric and transitive. The zero Code contains no code and lies in none, not even in itself.
func (c Code) Contains(o Code) bool {
	if c.Form() == FormArea {
		return c == o || c.areaContains(o)
	}
	for !o.IsZero() {
		if o == c {
			return true
		}
		o = o.Parent()
	}
	return false
}

// areaContains reports whether the M49 area c contains the M49 area o, or the country of o.
func (c Code) areaContains(o Code) bool {
	area, ok := world.Find(c.text)
	if !ok || area >= world.AreaCount {
		return false
	}
	if o.Form() == FormArea {
		inner, ok := world.Find(o.text)
		return ok && inner < world.AreaCount && world.AreasOf(inner)>>area&1 != 0
	}
	country, ok := LookupCountry(o.Country())
	return ok && world.Areas(country.index())>>area&1 != 0
}
