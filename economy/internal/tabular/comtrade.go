package tabular

import (
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// comtradeAreas are the codes in UN Comtrade's lists of reporters and partners, which BACI also uses, that
// stand for one country but are not its ISO 3166-1 numeric code.
var comtradeAreas = [...]struct{ code, country string }{
	{"251", "FR"}, // including Monaco
	{"381", "IT"},
	{"490", "TW"}, // "Other Asia, nes"
	{"579", "NO"}, // including Svalbard and Jan Mayen
	{"699", "IN"},
	{"757", "CH"}, // including Liechtenstein
	{"841", "US"}, // before 1981
	{"842", "US"}, // including Puerto Rico and the United States Virgin Islands
}

// ComtradeAreas returns the countries by these codes, in a new map.
func ComtradeAreas() map[string]party.ID {
	areas := make(map[string]party.ID, len(comtradeAreas))
	for _, a := range comtradeAreas {
		if c, err := region.ParseCode(a.country); err == nil {
			areas[a.code] = party.IDFrom(c)
		}
	}
	return areas
}
