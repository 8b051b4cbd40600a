package names

import "github.com/crossborder-go/crossborder/region"

// Codes returns the codes of the areas that have a name in any language, the likeliest first: those of [Search] without
// options. It fits dataset.ReadOptions.Names, with which the hints of read errors name the code of a place.
func Codes(name string) []region.Code {
	var codes []region.Code
	for _, m := range Search(name, Options{}) {
		codes = append(codes, m.Code)
	}
	return codes
}
