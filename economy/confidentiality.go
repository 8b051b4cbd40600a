package economy

// Confidentiality says who may see a figure: a code of SDMX's list CL_CONF_STATUS. The zero Confidentiality is
// unstated, which SDMX reads as free.
type Confidentiality string

// The codes of the list.
const (
	ConfidentialityFree                  Confidentiality = "F" // for publication
	ConfidentialityInternalUse           Confidentiality = "N" // not for publication
	ConfidentialityEmbargoed             Confidentiality = "E" // internal until a day, free from then on
	ConfidentialityConfidential          Confidentiality = "C" // respondents could be identified
	ConfidentialitySmallCount            Confidentiality = "A" // primary: few units are behind the figure
	ConfidentialityOneUnitDominates      Confidentiality = "O" // primary
	ConfidentialityTwoUnitsDominate      Confidentiality = "T" // primary
	ConfidentialityOneOrTwoUnitsDominate Confidentiality = "G" // primary
	ConfidentialityConcentrated          Confidentiality = "M" // primary, by another measure of concentration
	ConfidentialitySecondaryBySender     Confidentiality = "D" // withheld so that another figure cannot be reckoned back
	ConfidentialitySecondaryByReceiver   Confidentiality = "S"
	ConfidentialityMilitarySecret        Confidentiality = "X"
)

// IsPublic reports whether the figure may be published: free or unstated.
func (c Confidentiality) IsPublic() bool { return c == "" || c == ConfidentialityFree }

// Confidentialities returns every code, in the order in which they are documented.
func Confidentialities() []Confidentiality {
	return []Confidentiality{ConfidentialityFree, ConfidentialityInternalUse, ConfidentialityEmbargoed, ConfidentialityConfidential, ConfidentialitySmallCount, ConfidentialityOneUnitDominates, ConfidentialityTwoUnitsDominate,
		ConfidentialityOneOrTwoUnitsDominate, ConfidentialityConcentrated, ConfidentialitySecondaryBySender, ConfidentialitySecondaryByReceiver, ConfidentialityMilitarySecret}
}
