package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/region"
)

// Former country codes of every kind lead to what replaced the country.
func TestFormerCountries(t *testing.T) {
	for _, c := range []struct{ text, entry, successors, country string }{
		{"AFI", "DJ", "", "DJ"}, {"ANT", "AN", "BQ, CW, SX", ""}, {"ATB", "AQ", "", "AQ"}, {"ATN", "NQ", "AQ", "AQ"}, {"BUR", "BU", "MM", "MM"},
		{"BYS", "BY", "", "BY"}, {"CSK", "200", "CZ, SK", ""}, {"CTE", "CT", "KI", "KI"}, {"DDR", "DD", "DE", "DE"}, {"DHY", "DY", "BJ", "BJ"},
		{"FXX", "FX", "FR", "FR"}, {"GEL", "KI", "", "KI"}, {"HVO", "HV", "BF", "BF"}, {"JTN", "JT", "UM", "UM"}, {"MID", "MI", "UM", "UM"},
		{"NHB", "NH", "VU", "VU"}, {"NTZ", "NT", "IQ, SA", ""}, {"PCI", "PC", "FM, MH, MP, PW", ""}, {"PCZ", "PZ", "PA", "PA"}, {"PUS", "PU", "UM", "UM"},
		{"RHO", "RH", "ZW", "ZW"}, {"ROM", "RO", "", "RO"}, {"SCG", "CS", "ME, RS", ""}, {"SKM", "IN", "", "IN"}, {"TMP", "TP", "TL", "TL"},
		{"SUN", "SU", "AM, AZ, EE, GE, KG, KZ, LT, LV, MD, RU, TJ, TM, UZ", ""}, {"VDR", "VD", "VN", "VN"}, {"WAK", "WK", "UM", "UM"},
		{"YMD", "YD", "YE", "YE"}, {"YUG", "YU", "ME, RS", ""}, {"ZAR", "ZR", "CD", "CD"},
		{"ASC", "SH-AC", "", ""}, {"CPT", "FR-CP", "", ""}, {"TAA", "SH-TA", "", ""}, {"XKX", "XK", "", "XK"},
		{"YU", "YU", "ME, RS", ""}, {"TP", "TP", "TL", "TL"}, {"DD", "DD", "DE", "DE"},
		{"200", "200", "CZ, SK", ""}, {"230", "230", "ER, ET", ""}, {"278", "278", "DE", "DE"}, {"280", "280", "DE", "DE"}, {"530", "530", "BQ, CW, SX", ""},
		{"532", "532", "AW, BQ, CW, SX", ""}, {"720", "720", "YE", "YE"}, {"736", "736", "SD, SS", ""}, {"886", "886", "YE", "YE"},
		{"810", "810", "AM, AZ, BY, EE, GE, KG, KZ, LT, LV, MD, RU, TJ, TM, UA, UZ", ""}, {"890", "890", "BA, HR, ME, MK, RS, SI", ""}, {"891", "891", "ME, RS", ""},
		{"KZ", "KZ", "", "KZ"}, {"KAZ", "KZ", "", "KZ"}, {"398", "KZ", "", "KZ"}, {"180", "CD", "", "CD"},
		{"ZZ", "", "", ""}, {"ZZZ", "", "", ""}, {"999", "", "", ""}, {"143", "", "", ""}, {"yug", "", "", ""}, {"", "", "", ""}, {"=DD", "", "", ""}, {"Z YU", "", "", ""},
	} {
		e, ok := region.EntryByText(c.text)
		assert.Equal(t, c.entry != "", ok, c.text)
		assert.Equal(t, c.entry, e.Code().String(), c.text)
		assert.Equal(t, c.successors != "", e.Status() == region.StatusWithdrawn, c.text)
		assert.Equal(t, c.successors, joined(region.Successors(e.Code())), c.text)
		country, ok := region.CountryByText(c.text)
		assert.Equal(t, c.country != "", ok, c.text)
		assert.Equal(t, c.country, country.String(), c.text)
		suggestion := c.country
		if suggestion == "" && c.successors == "" {
			suggestion = c.entry
		}
		if code, _ := region.Suggest(c.text); c.entry != "" {
			assert.Equal(t, suggestion, code.String(), c.text)
		}
	}
}

// Every former numeric code is a withdrawn code of a country that had no other code for the same area, and has a name.
func TestFormerNumericCodes(t *testing.T) {
	count := 0
	for e := range region.Entries() {
		if e.Code().Form() != region.FormArea || e.Kind() != "country" {
			continue
		}
		count++
		assert.Equal(t, region.StatusWithdrawn, e.Status(), e)
		assert.NotEmpty(t, e.Name(), e)
		assert.True(t, e.Parent().IsZero(), e)
		assert.NotEmpty(t, region.Successors(e.Code()), e)
		change, ok := region.Withdrawal(e.Code())
		assert.True(t, ok && !change.On.IsZero(), e)
		assert.Nil(t, region.Children(e.Code()))
		assert.False(t, region.MustParseCode("001").Contains(e.Code()), e)
		again, ok := region.Lookup(e.Code())
		assert.True(t, ok && again == e, e)
	}
	assert.Equal(t, 34, count)
}

// Norway's counties of 2024 are in the table before CLDR has them.
func TestCountiesOfNorway(t *testing.T) {
	for code, name := range map[string]string{"NO-31": "Østfold", "NO-32": "Akershus", "NO-33": "Buskerud", "NO-39": "Vestfold",
		"NO-40": "Telemark", "NO-55": "Troms", "NO-56": "Finnmark"} {
		p, ok := region.LookupProvince(region.MustParseCode(code))
		assert.True(t, ok, code)
		assert.Equal(t, name, p.Name())
		assert.Equal(t, region.Kind("county"), p.Kind())
		assert.Equal(t, "NO", p.Parent().String())
	}
	for code, successors := range map[string]string{"NO-30": "NO-31, NO-32, NO-33", "NO-38": "NO-39, NO-40", "NO-54": "NO-55, NO-56", "NO-02": "NO-31, NO-32, NO-33"} {
		assert.Equal(t, successors, joined(region.Successors(region.MustParseCode(code))), code)
	}
	change, _ := region.Withdrawal(region.MustParseCode("NO-30"))
	assert.Equal(t, "2024-01-01", change.On.String())
	assert.Len(t, region.Children(region.MustParseCode("NO")), 15+2)
}

// A code that is a number gets no hint at another number, and a withdrawn one leads to what replaced it.
func TestNoHintBetweenNumbers(t *testing.T) {
	for _, code := range []string{"KE-201", "KE-210", "CU-20", "KZ-5", "KZ-591", "FR-990"} {
		_, ok := region.Suggest(code)
		assert.False(t, ok, code)
	}
	for text, code := range map[string]string{"FR-1": "FR-01", "KE-7": "KE-07", "PL-002": "PL-02", "AU-NS": "AU-NSW"} {
		suggestion, ok := region.Suggest(text)
		assert.True(t, ok, text)
		assert.Equal(t, code, suggestion.String(), text)
	}
	assert.Equal(t, "KE-13, KE-15, KE-29, KE-35, KE-36", joined(region.Successors(region.MustParseCode("KE-200"))))
	assert.Equal(t, "CU-15, CU-16", joined(region.Successors(region.MustParseCode("CU-02"))))
}

func joined(codes []region.Code) string {
	text := ""
	for _, c := range codes {
		if text != "" {
			text += ", "
		}
		text += c.String()
	}
	return text
}
