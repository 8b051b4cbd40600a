package economy

// Confidentiality says who may see a figure: a code of SDMX's list CL_CONF_STATUS. The zero Confidentiality is
// unstated, which SDMX reads as free.
type Confidentiality string

// The codes of the list.
const (
	Free                   Confidentiality = "F" // for publication
	InternalUse            Confidentiality = "N" // not for publication
	Embargoed              Confidentiality = "E" // internal until a day, free from then on
	Confidential           Confidentiality = "C" // respondents could be identified
	SmallCount             Confidentiality = "A" // primary: few units are behind the figure
	OneUnitDominates       Confidentiality = "O" // primary
	TwoUnitsDominate       Confidentiality = "T" // primary
	OneOrTwoUnitsDominate  Confidentiality = "G" // primary
	Concentrated           Confidentiality = "M" // primary, by another measure of concentration
	SecondaryByTheSender   Confidentiality = "D" // withheld so that another figure cannot be reckoned back
	SecondaryByTheReceiver Confidentiality = "S"
	MilitarySecret         Confidentiality = "X"
)

// IsPublic reports whether the figure may be published: free or unstated.
func (c Confidentiality) IsPublic() bool { return c == "" || c == Free }

// Confidentialities returns every code, in the order in which they are documented.
func Confidentialities() []Confidentiality {
	return []Confidentiality{Free, InternalUse, Embargoed, Confidential, SmallCount, OneUnitDominates, TwoUnitsDominate,
		OneOrTwoUnitsDominate, Concentrated, SecondaryByTheSender, SecondaryByTheReceiver, MilitarySecret}
}
