package region

import "github.com/crossborder-go/crossborder/internal/data/world"

// areaChildren returns the areas and countries one level below an M49 area. North America (003) cuts across the levels
// of the UN geoscheme, so its children also have a parent at the next level.
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

// acrossLevels reports whether area is a child of parent, and parent is not a level of the geoscheme.
func acrossLevels(area, parent int) bool {
	p, ok := world.Parent(area)
	return ok && area != parent && world.AreasOf(area)>>parent&1 != 0 && world.AreasOf(p)>>parent&1 == 0
}
