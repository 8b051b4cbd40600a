package figures

import (
	"strings"

	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Register is a list of codes of areas. The same code can stand for different areas in different registers: 156 is
// China in M49 and Canada at the IMF. Therefore a number is never read without a register. Former states are included
// where the register has them. The zero Register is the standard of the format. Its constants begin with [RegisterISO];
// [Registers] lists them.
type Register string

// The registers.
const (
	RegisterISO      Register = "iso"      // ISO 3166: KZ, KAZ, KZ-59; no numbers
	RegisterM49      Register = "m49"      // UN M49: 398, and areas such as 143
	RegisterIMF      Register = "imf"      // country codes of International Financial Statistics: 916
	RegisterComtrade Register = "comtrade" // UN Comtrade's reporters and partners: M49 of countries, 842, 490; 0 is the world
	RegisterBACI     Register = "baci"     // CEPII's countries: as UN Comtrade's, without the world
	RegisterEurostat Register = "eurostat" // ISO 3166 with EL for Greece and UK for the United Kingdom
)

// Registers returns every register, in the order in which they are documented.
func Registers() []Register {
	return []Register{RegisterISO, RegisterM49, RegisterIMF, RegisterComtrade, RegisterBACI, RegisterEurostat}
}

// Party returns the area of a code, and false if the register does not have it or does not say which country it is. It
// returns false for every code of the zero Register.
func (r Register) Party(code string) (party.ID, bool) {
	switch r {
	case RegisterISO:
		return fromISO(code)
	case RegisterM49:
		return fromM49(code)
	case RegisterIMF:
		return fromTable(imfAreas, code)
	case RegisterComtrade:
		if strings.Trim(code, "0") == "" && code != "" && len(code) <= 3 {
			return fromISO("001")
		}
		return fromComtrade(code)
	case RegisterBACI:
		return fromComtrade(code)
	case RegisterEurostat:
		if id, ok := fromTable(eurostatAreas, code); ok {
			return id, true
		}
		return fromISO(code)
	}
	return party.ID{}, false
}

// fromISO returns the area of a code of ISO 3166.
func fromISO(code string) (party.ID, bool) {
	if c, ok := region.CountryByAlpha3(code); ok {
		return party.IDFrom(c.Code()), true
	}
	if isNumber(code) && code != "001" {
		return party.ID{}, false
	}
	return known(code)
}

// known returns the party of a code of the world table.
func known(code string) (party.ID, bool) {
	c, err := region.ParseCode(code)
	if err != nil || c.Form() == region.FormLocal {
		return party.ID{}, false
	}
	if _, ok := region.Lookup(c); !ok {
		return party.ID{}, false
	}
	return party.IDFrom(c), true
}

// fromM49 returns the country or the area of a number, with or without leading zeros.
func fromM49(code string) (party.ID, bool) {
	if id, ok := numeric(code); ok {
		return id, true
	}
	if id, ok := fromTable(formerAreas, code); ok {
		return id, true
	}
	if !isNumber(code) || len(code) > 3 {
		return party.ID{}, false
	}
	return known("000"[len(code):] + code)
}

// fromComtrade returns the country of a number.
func fromComtrade(code string) (party.ID, bool) {
	if id, ok := numeric(code); ok {
		return id, true
	}
	if id, ok := fromTable(formerAreas, code); ok {
		return id, true
	}
	return fromTable(comtradeAreas, code)
}

// numeric returns the country of an ISO 3166-1 numeric code.
func numeric(code string) (party.ID, bool) {
	if !isNumber(code) || len(code) > 3 {
		return party.ID{}, false
	}
	n := 0
	for i := range len(code) {
		n = 10*n + int(code[i]-'0')
	}
	c, ok := region.CountryByNumeric(n)
	if !ok {
		return party.ID{}, false
	}
	return party.IDFrom(c.Code()), true
}

func isNumber(code string) bool { return code != "" && strings.Trim(code, "0123456789") == "" }

// fromTable returns the area of a code in a table whose entries are "code:area" with a blank before and after.
func fromTable(table, code string) (party.ID, bool) {
	_, rest, found := strings.Cut(table, " "+code+":")
	if !found || code == "" || strings.ContainsAny(code, " :") {
		return party.ID{}, false
	}
	area, _, _ := strings.Cut(rest, " ")
	return known(area)
}

// OwnAreas returns the areas that UN Comtrade and BACI list under codes other than the ISO 3166-1 numeric code of a
// country, by these codes, in a new map.
func OwnAreas() map[string]party.ID {
	areas := map[string]party.ID{}
	for _, entry := range strings.Fields(formerAreas + comtradeAreas) {
		code, area, _ := strings.Cut(entry, ":")
		if id, ok := known(area); ok {
			areas[code] = id
		}
	}
	return areas
}
