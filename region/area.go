package region

import "github.com/crossborder-go/crossborder/internal/data/world"

// areaChildren are the areas and countries that lie in an M49 area directly. North America (003) cuts across the
// levels of the UN's geoscheme, so that what lies in it also lies in an area of the next level.
func areaChildren(parent int) []Code {
	var list []Code
	for area := range world.AreaCount {
		if p, ok := world.Parent(area); ok && p == parent || acrossLevels(area, parent) {
			list = append(list, Code{world.Code(area)})
		}
	}
	for n := range world.CountryCount {
		country := world.CountryEntry(n)
		if p, ok := world.Parent(country); ok && p == parent {
			list = append(list, Code{world.Code(country)})
		}
	}
	return list
}

// acrossLevels reports whether an area lies directly in one that is no level of the geoscheme.
func acrossLevels(area, parent int) bool {
	p, ok := world.Parent(area)
	return ok && area != parent && world.AreasOf(area)>>parent&1 != 0 && world.AreasOf(p)>>parent&1 == 0
}
