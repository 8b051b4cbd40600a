package economy

// Confidentiality says who may see a figure, as a code of SDMX's code list CL_CONF_STATUS. The zero Confidentiality is
// unstated, which SDMX reads as free. Its constants begin with [ConfidentialityFree]; [Confidentialities] lists them.
type Confidentiality string

// The codes of CL_CONF_STATUS. "Primary" confidentiality protects the respondents behind the figure itself,
// "secondary" prevents the calculation of another confidential figure from this one.
const (
	ConfidentialityFree                  Confidentiality = "F" // may be published
	ConfidentialityInternalUse           Confidentiality = "N" // not for publication
	ConfidentialityEmbargoed             Confidentiality = "E" // internal until a given day, free afterwards
	ConfidentialityConfidential          Confidentiality = "C" // statistical confidentiality, not specified further
	ConfidentialitySmallCount            Confidentiality = "A" // primary: the figure covers few units
	ConfidentialityOneUnitDominates      Confidentiality = "O" // primary: one unit dominates
	ConfidentialityTwoUnitsDominate      Confidentiality = "T" // primary: two units dominate
	ConfidentialityOneOrTwoUnitsDominate Confidentiality = "G" // primary: one or two units dominate
	ConfidentialityConcentrated          Confidentiality = "M" // primary: another measure of concentration
	ConfidentialitySecondaryBySender     Confidentiality = "D" // secondary, set by the sender
	ConfidentialitySecondaryByReceiver   Confidentiality = "S" // secondary, set and managed by the receiver
	ConfidentialityMilitarySecret        Confidentiality = "X"
)

// IsPublic reports whether the figure may be published: c is free or unstated.
func (c Confidentiality) IsPublic() bool { return c == "" || c == ConfidentialityFree }

// Confidentialities returns every code, in the order in which they are documented.
func Confidentialities() []Confidentiality {
	return []Confidentiality{
		ConfidentialityFree, ConfidentialityInternalUse, ConfidentialityEmbargoed, ConfidentialityConfidential,
		ConfidentialitySmallCount, ConfidentialityOneUnitDominates, ConfidentialityTwoUnitsDominate,
		ConfidentialityOneOrTwoUnitsDominate, ConfidentialityConcentrated, ConfidentialitySecondaryBySender,
		ConfidentialitySecondaryByReceiver, ConfidentialityMilitarySecret,
	}
}
