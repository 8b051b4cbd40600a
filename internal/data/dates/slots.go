package dates

// The slots of a locale's record. Each of the span patterns is complete: it prints both dates.
const (
	Full, Long, Medium, Short = 0, 1, 2, 3 // the date formats

	DayLong, DayMedium     = 4, 5   // a day as spans print it: yMMMMd, yMMMd
	Year                   = 6      // y
	QuarterLong            = 7      // yQQQQ
	QuarterMedium          = 8      // yQQQ
	MonthLong, MonthMedium = 9, 10  // yMMMM, yMMM
	MonthShort             = 11     // yM
	SpanLong               = 12     // three slots: the year, the month, the day differs
	SpanMedium             = 15     // the same with yMMMd
	SpanMonthLong          = 18     // two slots: the year, the month differs
	SpanMonthMedium        = 20     // the same with yMMM
	And, Or                = 22, 26 // four slots each: two items, first two of more, middle, last two

	Join = 30 // two texts as a span

	NameSets = 31 // one slot for each Op from FirstName to LastName
	Slots    = NameSets + int(LastName-FirstName) + 1
)

// The bytes below that of a space that stand for a field in a pattern. Months and weekdays come in
// the form for use with others in a date and in the form for use alone.
const (
	OpFirst            = 1 + iota // from here on the fields are those of a span's first day
	OpSecond                      // from here on they are those of its last day
	OpYear                        // 2025
	OpYear2                       // 25
	OpYear4                       // 0999
	OpMonth                       // 7
	OpMonth2                      // 07
	OpMonthRoman                  // vii
	OpDay                         // 8
	OpDay2                        // 08
	OpQuarter                     // 3
	OpQuarter2                    // 03
	OpArg0                        // {0} of a list
	OpArg1                        // {1}
	OpMonthMedium                 // named fields from here on
	OpMonthLong                   //
	OpMonthNarrow                 //
	OpMonthAloneMedium            //
	OpMonthAloneLong              //
	OpMonthAloneNarrow            //
	OpDayMedium                   // weekdays, Sunday first
	OpDayLong                     //
	OpDayAloneMedium              //
	OpDayAloneLong                //
	OpQuarterMedium               //
	OpQuarterLong                 //
	OpEraMedium                   // the era of the years from 1 on
	OpEraLong                     //
	OpEraNarrow                   //

	FirstName = OpMonthMedium
	LastName  = OpEraNarrow
)
