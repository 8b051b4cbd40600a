package economy

// Status is the status of a figure, as a code of SDMX's code list CL_OBS_STATUS, version 2.2. The zero Status is
// unstated, which SDMX reads as a normal value. Its constants begin with [StatusNormal]; [Statuses] lists them.
type Status string

// The codes of CL_OBS_STATUS.
const (
	StatusNormal            Status = "A"
	StatusSeriesBreak       Status = "B" // not comparable with earlier values
	StatusDefinitionDiffers Status = "D" // the definition differs from that of the other values
	StatusEstimated         Status = "E"
	StatusForecast          Status = "F"
	StatusExperimental      Status = "G"
	StatusMissingHoliday    Status = "H" // missing because of a holiday or weekend
	StatusImputed           Status = "I" // imputed by a receiving agency
	StatusDerogation        Status = "J" // exempt from the usual rules of collection
	StatusIncludedElsewhere Status = "K" // included in another category
	StatusNotCollected      Status = "L" // missing; the figure exists, but was not collected
	StatusCannotExist       Status = "M" // missing; the figure cannot exist, such as growth from zero
	StatusNotSignificant    Status = "N"
	StatusMissing           Status = "O" // missing, for whatever reason
	StatusProvisional       Status = "P"
	StatusSuppressed        Status = "Q"
	StatusSpecialEvent      Status = "S" // affected by a strike or another special event
	StatusLowReliability    Status = "U"
	StatusUnvalidated       Status = "V"
	StatusIncludesOther     Status = "W" // includes data of another category
)

// IsMissing reports whether there is no figure: it is missing because of a holiday, was not collected, cannot
// exist, is missing for another reason, or is suppressed.
func (s Status) IsMissing() bool {
	switch s {
	case StatusMissingHoliday, StatusNotCollected, StatusCannotExist, StatusMissing, StatusSuppressed:
		return true
	}
	return false
}

// Statuses returns every status, ordered by code.
func Statuses() []Status {
	return []Status{StatusNormal, StatusSeriesBreak, StatusDefinitionDiffers, StatusEstimated, StatusForecast, StatusExperimental, StatusMissingHoliday,
		StatusImputed, StatusDerogation, StatusIncludedElsewhere, StatusNotCollected, StatusCannotExist, StatusNotSignificant, StatusMissing, StatusProvisional,
		StatusSuppressed, StatusSpecialEvent, StatusLowReliability, StatusUnvalidated, StatusIncludesOther}
}
