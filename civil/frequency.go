package civil

// Frequency is the kind of a [Period]. Its text is the letter of the SDMX reporting period, or "range" for a span of
// any other length. The zero Frequency is the frequency of the zero Period. Its constants begin with [Annual];
// [Frequencies] lists them.
type Frequency string

// The frequencies. Half-years, periods of four months (1 January, 1 May and 1 September begin one; SDMX calls them
// trimesters) and quarters divide the calendar year. Weeks are ISO 8601 weeks.
const (
	Annual      Frequency = "A"
	HalfYearly  Frequency = "S"
	FourMonthly Frequency = "T"
	Quarterly   Frequency = "Q"
	Monthly     Frequency = "M"
	Weekly      Frequency = "W"
	Daily       Frequency = "D"
	Ranged      Frequency = "range"
)

// Frequencies returns every frequency, in the order in which they are documented.
func Frequencies() []Frequency {
	return []Frequency{Annual, HalfYearly, FourMonthly, Quarterly, Monthly, Weekly, Daily, Ranged}
}

// kind is the index of a frequency in kinds. Periods with the same start and end compare in the order of their kinds.
type kind uint8

const (
	noKind kind = iota
	dayKind
	weekKind
	monthKind
	quarterKind
	thirdKind
	halfKind
	yearKind
	rangeKind
)

// kinds describes each frequency: the length of a period in months (0 if it is not in whole months), the number of
// digits of the ordinal in text, and the reason given for an ordinal that the year does not have.
var kinds = [...]struct {
	frequency Frequency
	months    int
	digits    int
	reason    string
}{
	dayKind:     {Daily, 0, 3, reasonDay},
	weekKind:    {Weekly, 0, 2, "week out of range"},
	monthKind:   {Monthly, 1, 2, reasonMonth},
	quarterKind: {Quarterly, 3, 1, "quarter out of range"},
	thirdKind:   {FourMonthly, 4, 1, "third of a year out of range"},
	halfKind:    {HalfYearly, 6, 1, "half-year out of range"},
	yearKind:    {Annual, 12, 1, "ordinal of a year must be 1"},
	rangeKind:   {Ranged, 0, 0, ""},
}

// kindOf returns the kind with the given frequency. It returns noKind for Ranged and for unknown frequencies.
func kindOf(f Frequency) kind {
	for k := dayKind; k < rangeKind; k++ {
		if kinds[k].frequency == f {
			return k
		}
	}
	return noKind
}

// count returns the number of periods of this kind in the year; for weeks, in the ISO week year.
func (k kind) count(year int) int {
	switch k {
	case dayKind:
		return int(dayNumber(year+1, 1, 1) - dayNumber(year, 1, 1))
	case weekKind:
		return int(weekOne(year+1)-weekOne(year)) / 7
	}
	return 12 / kinds[k].months
}
