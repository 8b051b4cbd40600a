package region

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/crossborder-go/crossborder/internal/data/world"
)

// Country is a country of ISO 3166-1, or Kosovo (XK). It is a small handle to an entry of the world table, comparable
// with ==. The zero Country is not a country; its methods return zero values.
type Country struct {
	n uint8 // index among the countries, plus one
}

// Countries returns the 249 countries of ISO 3166-1 and XK, ordered by code.
func Countries() []Country {
	list := make([]Country, world.CountryCount)
	for i := range list {
		list[i] = Country{uint8(i + 1)}
	}
	return list
}

// LookupCountry returns the country with a code such as KZ, and false if there is none.
// It does not find former countries; [Lookup] does.
func LookupCountry(code Code) (Country, bool) {
	n, ok := world.FindCountry(code.text)
	if !ok {
		return Country{}, false
	}
	return Country{uint8(n + 1)}, true
}

// CountryByAlpha3 returns the country with an ISO 3166-1 alpha-3 code such as KAZ, and false if there is none.
// The code must be in upper case.
func CountryByAlpha3(alpha3 string) (Country, bool) {
	n, ok := world.FindAlpha3(alpha3)
	if !ok {
		return Country{}, false
	}
	return Country{uint8(n + 1)}, true
}

// CountryByNumeric returns the country with an ISO 3166-1 numeric code such as 398, and false if there is none.
// The numeric code of a country is also its M49 code.
func CountryByNumeric(numeric int) (Country, bool) {
	for n := range world.CountryCount {
		if world.Numeric(n) == numeric && numeric != 0 {
			return Country{uint8(n + 1)}, true
		}
	}
	return Country{}, false
}

// CountryByText returns the country with an ISO 3166-1 code of any kind, and false if there is none: alpha-2 or alpha-3
// in upper case, or numeric with three digits. A former code leads to the country that replaced it if there is exactly
// one: ZAR, TMP and 280 are found, and YUG is not; [EntryByText] finds it.
func CountryByText(text string) (Country, bool) {
	if c, ok := currentByText(text); ok {
		return c, true
	}
	return successorByText(text)
}

// currentByText is [CountryByText] for the codes in use.
func currentByText(text string) (Country, bool) {
	switch {
	case len(text) == countryLength:
		return LookupCountry(Code{text})
	case len(text) != areaLength:
		return Country{}, false
	case !all(text, isDigit):
		return CountryByAlpha3(text)
	}
	numeric := 0
	for _, digit := range []byte(text) {
		numeric = 10*numeric + int(digit-'0')
	}
	return CountryByNumeric(numeric)
}

// IsZero reports whether c is the zero Country.
func (c Country) IsZero() bool { return c.n == 0 }

func (c Country) index() int { return int(c.n) - 1 }

// Entry returns the entry of the country in the world table.
func (c Country) Entry() Entry {
	if c.IsZero() {
		return Entry{}
	}
	return Entry{uint16(world.CountryEntry(c.index()) + 1)}
}

// Code returns the ISO 3166-1 alpha-2 code.
func (c Country) Code() Code { return c.Entry().Code() }

// Name returns the English name.
func (c Country) Name() string { return c.Entry().Name() }

// String returns the text of the alpha-2 code.
func (c Country) String() string { return c.Code().String() }

// Alpha3 returns the ISO 3166-1 alpha-3 code. XK has none.
func (c Country) Alpha3() string {
	if c.IsZero() {
		return ""
	}
	return world.Alpha3(c.index())
}

// Numeric returns the ISO 3166-1 numeric code, or 0 for XK, which has none.
func (c Country) Numeric() int {
	if c.IsZero() {
		return 0
	}
	return world.Numeric(c.index())
}

// Areas returns the M49 areas that contain the country, the smallest first and the world (001) last. North America
// (003), from Canada to Panama, is among them although it is not a level of the UN geoscheme.
func (c Country) Areas() []Code {
	if c.IsZero() {
		return nil
	}
	var areas []int
	for set := world.Areas(c.index()); set != 0; set &= set - 1 {
		areas = append(areas, bits.TrailingZeros32(set))
	}
	// The smaller an area, the more areas contain it.
	slices.SortStableFunc(areas, func(a, b int) int {
		return cmp.Compare(bits.OnesCount32(world.AreasOf(b)), bits.OnesCount32(world.AreasOf(a)))
	})
	codes := make([]Code, len(areas))
	for i, a := range areas {
		codes[i] = Code{world.Code(a)}
	}
	return codes
}
