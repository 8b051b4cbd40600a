package region

import "strings"

// formerAlpha3 maps the alpha-3 codes that ISO 3166-1 no longer assigns (ISO 3166-3) or only reserves, and Kosovo's XKX,
// which statistics use, to codes of the world table: the former alpha-2 code, the former numeric code where the alpha-2
// code has had several meanings, or the code in use where the country or area still exists under another alpha-3 code.
const formerAlpha3 = "AFI=DJ ANT=AN ASC=SH-AC ATB=AQ ATN=NQ BUR=BU BYS=BY CPT=FR-CP CSK=200 CTE=CT DDR=DD DHY=DY FXX=FX GEL=KI " +
	"HVO=HV JTN=JT MID=MI NHB=NH NTZ=NT PCI=PC PCZ=PZ PUS=PU RHO=RH ROM=RO SCG=CS SKM=IN SUN=SU TAA=SH-TA TMP=TP VDR=VD " +
	"WAK=WK XKX=XK YMD=YD YUG=YU ZAR=ZR "

// EntryByText returns the entry of a country by an ISO 3166-1 code of any kind, in use or former, and false if there is
// none: alpha-2 or alpha-3 in upper case, or numeric with three digits. The entry of a former country is withdrawn, and
// [Successors] of its code returns what replaced it: YUG, 891 and YU lead to Montenegro and Serbia, and CSK and 200 to
// Czechia and Slovakia. ROM, a former code of a country that exists, leads to Romania.
func EntryByText(text string) (Entry, bool) {
	if c, ok := currentByText(text); ok {
		return c.Entry(), true
	}
	switch {
	case len(text) == countryLength:
		return Lookup(Code{text})
	case len(text) != areaLength:
		return Entry{}, false
	case all(text, isDigit):
		if e, _ := Lookup(Code{text}); e.Kind() == kindCountry {
			return e, true
		}
		return Entry{}, false
	}
	_, after, ok := strings.Cut(formerAlpha3, text+"=")
	if !ok || !all(text, isUpper) {
		return Entry{}, false
	}
	code, _, _ := strings.Cut(after, " ")
	return Lookup(Code{code})
}

// kindCountry is the kind of countries, current or former.
const kindCountry = Kind("country")

// successorByText returns the only country that exists today for a former country code of any kind.
func successorByText(text string) (Country, bool) {
	e, ok := EntryByText(text)
	if !ok {
		return Country{}, false
	}
	if e.Status() == StatusCurrent {
		return LookupCountry(e.Code())
	}
	successors := Successors(e.Code())
	if len(successors) != 1 {
		return Country{}, false
	}
	return LookupCountry(successors[0])
}
