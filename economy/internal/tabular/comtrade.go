package tabular

import (
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// comtradeAreas are the codes in UN Comtrade's lists of reporters and partners, which BACI also uses, that
// stand for one country, in existence or former, but are not the ISO 3166-1 numeric code of a country. A former country
// has its former alpha-2 code if that had no other meaning, and else its former numeric code.
var comtradeAreas = [...]struct{ code, country string }{
	{"200", "200"}, // Czechoslovakia
	{"230", "ET"},  // including Eritrea until 1993
	{"251", "FR"},  // including Monaco
	{"278", "DD"},
	{"280", "DE"}, // the Federal Republic until 1990
	{"381", "IT"},
	{"457", "457"}, // Sarawak
	{"459", "459"}, // Peninsular Malaysia
	{"461", "461"}, // Sabah
	{"490", "TW"},  // "Other Asia, nes"
	{"530", "AN"},
	{"532", "AN"}, // including Aruba until 1985
	{"579", "NO"}, // including Svalbard and Jan Mayen
	{"582", "PC"},
	{"588", "PK"}, // including Bangladesh until 1971
	{"590", "PA"}, // without the Canal Zone
	{"592", "PZ"},
	{"647", "647"}, // Ryukyu Islands
	{"699", "IN"},
	{"720", "YD"},
	{"736", "SD"}, // including South Sudan until 2011
	{"757", "CH"}, // including Liechtenstein
	{"810", "SU"},
	{"835", "835"}, // Tanganyika
	{"836", "836"}, // Zanzibar and Pemba
	{"841", "US"},  // before 1981
	{"842", "US"},  // including Puerto Rico and the United States Virgin Islands
	{"849", "PU"},
	{"866", "VD"},
	{"868", "868"}, // Republic of Viet Nam
	{"886", "YE"},  // Yemen Arab Republic
	{"890", "890"}, // Socialist Federal Republic of Yugoslavia
	{"891", "CS"},
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
