package civil_test

import (
	"fmt"
	"time"

	"github.com/crossborder-go/crossborder/civil"
)

// The day of a moment is that of the moment's own time zone.
func ExampleDateOf() {
	almaty := time.FixedZone("UTC+5", 5*60*60)
	moment := time.Date(2025, time.November, 28, 21, 30, 0, 0, time.UTC)
	fmt.Println(civil.DateOf(moment), civil.DateOf(moment.In(almaty)))
	fmt.Println(civil.DateOf(moment).UTC())
	// Output:
	// 2025-11-28 2025-11-29
	// 2025-11-28 00:00:00 +0000 UTC
}

func ExampleNewDate() {
	signed, err := civil.NewDate(2025, time.November, 28)
	fmt.Println(signed, signed.Weekday(), signed.YearDay(), err)
	year, week := signed.ISOWeek()
	fmt.Println("week", week, "of", year)
	_, err = civil.NewDate(2025, time.February, 29)
	fmt.Println(err)
	// Output:
	// 2025-11-28 Friday 332 <nil>
	// week 48 of 2025
	// civil: NewDate(2025, 2, 29): day out of range
}

// An agreement enters into force thirty days after its signature. How long has it applied on the first of May?
func ExampleDate_DaysSince() {
	signed := civil.MustParseDate("2025-11-28")
	force := signed.AddDays(30)
	may := civil.MustParseDate("2026-05-01")
	fmt.Println(force, force.Before(may), may.DaysSince(force))
	anniversary := force.AddYears(1)
	fmt.Println(anniversary, anniversary.After(may))
	// Output:
	// 2025-12-28 true 124
	// 2026-12-28 true
}

// What is known of a day, from what a document says about it.
func ExampleBetween() {
	first, last := civil.MustParseDate("2025-06-01"), civil.MustParseDate("2025-08-31")
	summer, err := civil.Between(first, last)
	fmt.Println(summer, err)
	for _, w := range []civil.When{civil.On(first), civil.OnOrBefore(last), civil.OnOrAfter(first), summer} {
		day, exact := w.Exact()
		fmt.Println(w, w.Precision(), day, exact, "reached on 1 July:", w.Reached(civil.MustParseDate("2025-07-01")))
	}
	// Output:
	// [2025-06-01..2025-08-31] <nil>
	// 2025-06-01 day 2025-06-01 true reached on 1 July: yes
	// [..2025-08-31] before  false reached on 1 July: unknown
	// [2025-06-01..] after  false reached on 1 July: unknown
	// [2025-06-01..2025-08-31] between  false reached on 1 July: unknown
}

func ExampleWhen_Bounds() {
	for _, text := range []string{"2025", "2025-11~", "2025-11-28?", "[..2025-11-28]"} {
		w := civil.MustParseWhen(text)
		from, until := w.Bounds()
		fmt.Printf("%s: %q to %q, approximate %t, uncertain %t\n", w, from, until, w.Approximate(), w.Uncertain())
	}
	// Output:
	// 2025: "2025" to "2025", approximate false, uncertain false
	// 2025-11~: "2025-11" to "2025-11", approximate true, uncertain false
	// 2025-11-28?: "2025-11-28" to "2025-11-28", approximate false, uncertain true
	// [..2025-11-28]: "" to "2025-11-28", approximate false, uncertain false
}

// The periods of statistics, from numbers instead of texts.
func ExampleNewPeriod() {
	year, _ := civil.YearPeriod(2025)
	quarter, _ := civil.QuarterPeriod(2025, 3)
	month, _ := civil.MonthPeriod(2025, time.September)
	half, _ := civil.NewPeriod(civil.HalfYearly, 2025, 1)
	nineMonths, _ := civil.SpanPeriod(civil.MustParseDate("2025-01-01"), 9)
	for _, p := range []civil.Period{year, quarter, month, half, nineMonths} {
		fmt.Println(p, p.Frequency(), p.Days(), "days, in the year:", year.Contains(p.Start()), "September:", p.Overlaps(month))
	}
	_, err := civil.QuarterPeriod(2025, 5)
	fmt.Println(err)
	// Output:
	// 2025 A 365 days, in the year: true September: true
	// 2025-Q3 Q 92 days, in the year: true September: true
	// 2025-09 M 30 days, in the year: true September: true
	// 2025-S1 S 181 days, in the year: true September: false
	// 2025-01-01/P9M range 273 days, in the year: true September: true
	// civil: NewPeriod("Q", 2025, 5): quarter out of range
}

// The same months under two names, and the quarter before.
func ExamplePeriod_SameDays() {
	quarter, span := civil.MustParsePeriod("2025-Q1"), civil.MustParsePeriod("2025-01-01/P3M")
	fmt.Println(quarter == span, quarter.SameDays(span))
	fmt.Println(quarter.Year(), quarter.Ordinal(), quarter.Prev())
	// Output:
	// false true
	// 2025 1 2024-Q4
}

func ExampleParseTruth() {
	stated, err := civil.ParseTruth("unknown")
	fmt.Println(stated, err)
	inForce := civil.TruthOf(2 > 1)
	fmt.Println(stated.And(inForce), stated.Or(inForce), inForce.Not())
	_, err = civil.ParseTruth("maybe")
	fmt.Println(err)
	// Output:
	// unknown <nil>
	// unknown yes no
	// civil: ParseTruth("maybe"): want unknown, no or yes
}

// Were two memberships held at the same time, if the end of one is only known by its year?
func ExampleInterval_Overlaps() {
	first := civil.Interval{From: civil.MustParseWhen("2020-01-01"), Until: civil.MustParseWhen("2024")}
	second := civil.Interval{From: civil.MustParseWhen("2024-06-01")}
	fmt.Println(first.Overlaps(second), first.Empty())
	// Output: unknown no
}

// The parts of a date.
func ExampleDate_YMD() {
	signed := civil.MustParseDate("2025-11-28")
	year, month, day := signed.YMD()
	fmt.Println(day, month, year)
	fmt.Println(signed.Year(), int(signed.Month()), signed.Day())
	fmt.Println(civil.Date{}.Year())
	// Output:
	// 28 November 2025
	// 2025 11 28
	// 0
}

// A date that a source gives as approximate: the qualifiers are those of ISO 8601-2.
func ExampleWhen_Qualified() {
	founded := civil.MustParseWhen("2020-07")
	fmt.Println(founded.Qualified(true, false), founded.Qualified(false, true), founded.Qualified(true, true))
	fmt.Println(civil.MustParseWhen("2020~").Qualified(false, false))
	// Output:
	// 2020-07~ 2020-07? 2020-07%
	// 2020
}
