package worldtable

import "github.com/crossborder-go/crossborder/internal/gen/sources"

// Region holds the data of a world table code that other tables need.
type Region struct {
	Code      string
	Name      string // English
	Withdrawn bool
	Renamed   string // the code that replaced it for the same area, or "" if there is none
	Namesake  string // withdrawn code whose names in other languages the area has, or "" if there is none
}

// Regions returns the codes of the world table in the order of its entries.
func Regions(set *sources.Set) ([]Region, error) {
	w, err := read(set)
	if err != nil {
		return nil, err
	}
	var list []Region
	for _, code := range w.codes() {
		e := w.entries[code]
		r := Region{Code: code, Name: e.name, Withdrawn: e.withdrawn, Namesake: e.namesake}
		for _, c := range e.changes {
			if c.kind == "renamed" {
				r.Renamed = c.successors[0]
			}
		}
		list = append(list, r)
	}
	return list, nil
}
