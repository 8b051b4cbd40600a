package region

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/world"
)

// Parent returns the area that c lies in directly: the next local area, the subdivision, the subdivision
// above it where the country has several levels (FR-75C lies in FR-IDF), the country. A country lies in several
// M49 areas, so its parent is the zero Code; Country.Areas lists them.
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

// Contains reports whether o is c or lies in c, by ISO 3166-2 and by the UN's M49 areas. On codes it is a
// partial order: reflexive, antisymmetric, transitive. The zero Code contains nothing and lies in nothing.
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

// areaContains reports whether the M49 area c contains another area, or the country that o is or lies in.
func (c Code) areaContains(o Code) bool {
	area, ok := world.Find(c.text)
	if !ok {
		return false
	}
	if o.Form() == FormArea {
		inner, ok := world.Find(o.text)
		return ok && world.AreasOf(inner)>>area&1 != 0
	}
	country, ok := LookupCountry(o.Country())
	return ok && world.Areas(country.ordinal())>>area&1 != 0
}
