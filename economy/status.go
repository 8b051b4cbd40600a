package economy

// Status is the state of a figure: a code of SDMX's list CL_OBS_STATUS, version 2.2. The zero Status is
// unstated, which SDMX reads as a normal value.
type Status string

// The codes of the list.
const (
	Normal            Status = "A"
	SeriesBreak       Status = "B" // not comparable with the value before
	DefinitionDiffers Status = "D" // from that of the rest
	Estimated         Status = "E"
	Forecast          Status = "F"
	Experimental      Status = "G"
	MissingHoliday    Status = "H" // holiday or weekend
	Imputed           Status = "I" // by a receiving agency
	Derogation        Status = "J" // exempt from being collected so
	IncludedElsewhere Status = "K" // in another category
	NotCollected      Status = "L" // exists, but was not collected
	CannotExist       Status = "M" // growth from zero
	NotSignificant    Status = "N"
	Missing           Status = "O" // for whatever reason
	Provisional       Status = "P"
	Suppressed        Status = "Q"
	SpecialEvent      Status = "S" // strike or the like
	LowReliability    Status = "U"
	Unvalidated       Status = "V"
	IncludesOther     Status = "W" // data of another category
)

// IsMissing reports whether there is no figure: because of a holiday, not collected, impossible, missing or
// suppressed.
func (s Status) IsMissing() bool {
	switch s {
	case MissingHoliday, NotCollected, CannotExist, Missing, Suppressed:
		return true
	}
	return false
}

// Statuses returns every status, in the order of their codes.
func Statuses() []Status {
	return []Status{Normal, SeriesBreak, DefinitionDiffers, Estimated, Forecast, Experimental, MissingHoliday,
		Imputed, Derogation, IncludedElsewhere, NotCollected, CannotExist, NotSignificant, Missing, Provisional,
		Suppressed, SpecialEvent, LowReliability, Unvalidated, IncludesOther}
}
