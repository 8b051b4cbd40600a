package tabular

import (
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// comtradeAreas are the codes of UN Comtrade's lists of reporters and partners, which BACI takes over, that stand for one
// country under a number that ISO 3166 does not give it.
var comtradeAreas = [...]struct{ code, country string }{
	{"251", "FR"}, // with Monaco
	{"381", "IT"},
	{"490", "TW"}, // "Other Asia, nes"
	{"579", "NO"}, // with Svalbard and Jan Mayen
	{"699", "IN"},
	{"757", "CH"}, // with Liechtenstein
	{"841", "US"}, // before 1981
	{"842", "US"}, // with Puerto Rico and the United States Virgin Islands
}

// ComtradeAreas returns those countries by their codes, in a map of the caller's own.
func ComtradeAreas() map[string]party.ID {
	areas := make(map[string]party.ID, len(comtradeAreas))
	for _, a := range comtradeAreas {
		if c, err := region.ParseCode(a.country); err == nil {
			areas[a.code] = party.IDFrom(c)
		}
	}
	return areas
}
