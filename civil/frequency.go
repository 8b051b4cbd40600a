package civil

// Frequency is the kind of a Period, by its letter in SDMX reporting periods; for a span of any other length it is "range".
// The zero Frequency is that of the zero Period.
type Frequency string

// The frequencies. Half-years, thirds and quarters are those of the calendar year; weeks are ISO 8601 weeks.
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

// kind is the index of a frequency in kinds; periods of one start and end compare in its order.
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

// kinds gives each frequency the months of one period (0: not whole months), the digits of the ordinal in
// text, and the reason for an ordinal that the year does not have.
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

// kindOf is the kind that divides the calendar under that name; noKind for a range and for unknown names.
func kindOf(f Frequency) kind {
	for k := dayKind; k < rangeKind; k++ {
		if kinds[k].frequency == f {
			return k
		}
	}
	return noKind
}

// count is how many periods of the kind the year has, by the ISO week year for weeks.
func (k kind) count(year int) int {
	switch k {
	case dayKind:
		return int(dayNumber(year+1, 1, 1) - dayNumber(year, 1, 1))
	case weekKind:
		return int(weekOne(year+1)-weekOne(year)) / 7
	}
	return 12 / kinds[k].months
}
