package civil

// Precision is the written form of a [When]. Its constants begin with [PrecisionUnknown]; [Precisions] lists them.
type Precision string

// The written forms of a When.
const (
	PrecisionUnknown Precision = ""        // the zero When
	PrecisionYear    Precision = "year"    // 2025
	PrecisionMonth   Precision = "month"   // 2025-11
	PrecisionDay     Precision = "day"     // 2025-11-28
	PrecisionBefore  Precision = "before"  // [..2025-11-28], that day or before
	PrecisionAfter   Precision = "after"   // [2025-11-28..], that day or after
	PrecisionBetween Precision = "between" // [2025-06-01..2025-08-31], and the decade 199X
)

// Precisions returns every precision, in the order in which they are documented.
func Precisions() []Precision {
	return []Precision{PrecisionUnknown, PrecisionYear, PrecisionMonth, PrecisionDay, PrecisionBefore, PrecisionAfter, PrecisionBetween}
}
