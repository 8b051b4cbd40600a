package economy

// Status is the state of a figure: a code of SDMX's list CL_OBS_STATUS, version 2.2. The zero Status is
// unstated, which SDMX reads as a normal value.
type Status string

// The codes of the list.
const (
	StatusNormal            Status = "A"
	StatusSeriesBreak       Status = "B" // not comparable with the value before
	StatusDefinitionDiffers Status = "D" // from that of the rest
	StatusEstimated         Status = "E"
	StatusForecast          Status = "F"
	StatusExperimental      Status = "G"
	StatusMissingHoliday    Status = "H" // holiday or weekend
	StatusImputed           Status = "I" // by a receiving agency
	StatusDerogation        Status = "J" // exempt from being collected so
	StatusIncludedElsewhere Status = "K" // in another category
	StatusNotCollected      Status = "L" // exists, but was not collected
	StatusCannotExist       Status = "M" // growth from zero
	StatusNotSignificant    Status = "N"
	StatusMissing           Status = "O" // for whatever reason
	StatusProvisional       Status = "P"
	StatusSuppressed        Status = "Q"
	StatusSpecialEvent      Status = "S" // strike or the like
	StatusLowReliability    Status = "U"
	StatusUnvalidated       Status = "V"
	StatusIncludesOther     Status = "W" // data of another category
)

// IsMissing reports whether there is no figure: because of a holiday, not collected, impossible, missing or
// suppressed.
func (s Status) IsMissing() bool {
	switch s {
	case StatusMissingHoliday, StatusNotCollected, StatusCannotExist, StatusMissing, StatusSuppressed:
		return true
	}
	return false
}

// Statuses returns every status, in the order of their codes.
func Statuses() []Status {
	return []Status{StatusNormal, StatusSeriesBreak, StatusDefinitionDiffers, StatusEstimated, StatusForecast, StatusExperimental, StatusMissingHoliday,
		StatusImputed, StatusDerogation, StatusIncludedElsewhere, StatusNotCollected, StatusCannotExist, StatusNotSignificant, StatusMissing, StatusProvisional,
		StatusSuppressed, StatusSpecialEvent, StatusLowReliability, StatusUnvalidated, StatusIncludesOther}
}
