package world

import "github.com/crossborder-go/crossborder/internal/packed"

// CountryCount is the number of current countries.
const CountryCount = countryCount

const (
	countryWidth = 11
	alpha3Width  = 3
)

// CountryEntry returns the entry of the country with the given ordinal.
func CountryEntry(n int) int { return packed.Uint16(table, atCountries+countryWidth*n, 0) }

// FindCountry returns the ordinal of the country with the given alpha-2 code.
func FindCountry(code string) (int, bool) {
	n, ok := pair(code)
	if !ok || len(code) != 2 {
		return 0, false
	}
	ordinal := int(table[atOrdinals+n])
	return ordinal - 1, ordinal > 0
}

// Alpha3 returns the ISO 3166-1 alpha-3 code of a country, or "" if there is none.
func Alpha3(n int) string {
	p := atCountries + countryWidth*n + 2
	if table[p] == 0 {
		return ""
	}
	return table[p : p+alpha3Width]
}

// Numeric returns the ISO 3166-1 numeric code of a country, or 0 if there is none.
func Numeric(n int) int { return packed.Uint16(table, atCountries+countryWidth*n+5, 0) }

// Areas returns the set of M49 areas that contain a country, as one bit for each area's entry.
func Areas(n int) uint32 { return uint32(packed.Uint32(table, atCountries+countryWidth*n+7, 0)) }

// AreasOf returns the set of M49 areas that contain an area, including the area itself.
func AreasOf(area int) uint32 { return uint32(packed.Uint32(table, atAreas, area)) }

// FindAlpha3 returns the ordinal of the country with the given alpha-3 code.
func FindAlpha3(alpha3 string) (int, bool) {
	low, high := 0, countryCount
	for low < high {
		mid := int(uint(low+high) >> 1)
		if Alpha3(packed.Uint16(table, atAlpha3, mid)) < alpha3 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == countryCount || alpha3 == "" {
		return 0, false
	}
	n := packed.Uint16(table, atAlpha3, low)
	return n, Alpha3(n) == alpha3
}
