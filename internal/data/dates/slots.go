package dates

// The slots of a locale's record. Each span pattern is complete: it prints both dates.
const (
	Full, Long, Medium, Short = 0, 1, 2, 3 // the date formats

	DayLong, DayMedium     = 4, 5   // a day as it is printed in spans: yMMMMd, yMMMd
	Year                   = 6      // y
	QuarterLong            = 7      // yQQQQ
	QuarterMedium          = 8      // yQQQ
	MonthLong, MonthMedium = 9, 10  // yMMMM, yMMM
	MonthShort             = 11     // yM
	SpanLong               = 12     // three slots: the year, the month or the day differs
	SpanMedium             = 15     // the same with yMMMd
	SpanMonthLong          = 18     // two slots: the year or the month differs
	SpanMonthMedium        = 20     // the same with yMMM
	And, Or                = 22, 26 // four slots each: two items; the first two of more, the middle, the last two

	Join = 30 // two texts joined as a span

	NameSets = 31 // one slot for each Op from FirstName to LastName
	Slots    = NameSets + int(LastName-FirstName) + 1
)

// The bytes below that of a space stand for fields in a pattern. Months and weekdays have a form for use within a
// date and a form for use alone.
const (
	OpFirst       = 1 + iota // the following fields are those of the first day of a span
	OpSecond                 // the following fields are those of the last day
	OpYear                   // 2025
	OpYear2                  // 25
	OpYear4                  // 0999
	OpMonth                  // 7
	OpMonth2                 // 07
	OpMonthRoman             // vii
	OpDay                    // 8
	OpDay2                   // 08
	OpQuarter                // 3
	OpQuarter2               // 03
	OpArg0                   // {0} of a list
	OpArg1                   // {1}
	OpMonthMedium            // named fields from here on
	OpMonthLong
	OpMonthNarrow
	OpMonthAloneMedium
	OpMonthAloneLong
	OpMonthAloneNarrow
	OpDayMedium // weekdays, Sunday first
	OpDayLong
	OpDayAloneMedium
	OpDayAloneLong
	OpQuarterMedium
	OpQuarterLong
	OpEraMedium // the era of the years from 1 on
	OpEraLong
	OpEraNarrow

	FirstName = OpMonthMedium
	LastName  = OpEraNarrow
)
