package civil_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/civil"
)

// This example asks about a vaguely dated membership on the first and on the last day of the quarter that reported
// it.
func Example() {
	membership := civil.Interval{From: civil.MustParseWhen("[..2025-11-28]")}
	reported := civil.MustParsePeriod("2025-Q4")
	fmt.Println(membership.Holds(reported.Start()), membership.Holds(reported.End()))
	// Output: unknown yes
}

// This example computes the day on which a treaty enters into force "on the first day of the third month following
// the deposit".
func ExampleDate_FirstOfMonth_entryIntoForce() {
	deposit := civil.MustParseDate("2025-11-28")
	fmt.Println(deposit.FirstOfMonth(3))
	// Output: 2026-02-01
}

func ExampleDate_AddMonths_clamped() {
	fmt.Println(civil.MustParseDate("2025-01-31").AddMonths(1))
	// Output: 2025-02-28
}

func ExampleParseDate_error() {
	_, err := civil.ParseDate("2025-13-01")
	fmt.Println(err)
	// Output: civil: ParseDate("2025-13-01"): month out of range
}

func ExampleParseWhen() {
	for _, text := range []string{"2025", "2025-11~", "[..2025-11-28]", "[2025-06..2025-08]"} {
		w, err := civil.ParseWhen(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s is a %q: from %q to %q\n", w, w.Precision(), w.Earliest(), w.Latest())
	}
	// Output:
	// 2025 is a "year": from "2025-01-01" to "2025-12-31"
	// 2025-11~ is a "month": from "2025-11-01" to "2025-11-30"
	// [..2025-11-28] is a "before": from "" to "2025-11-28"
	// [2025-06..2025-08] is a "between": from "2025-06-01" to "2025-08-31"
}

// This example asks about something that began on an unknown day of 2025 and is still going on.
func ExampleInterval_Holds_vagueBeginning() {
	office := civil.Interval{From: civil.MustParseWhen("2025")}
	for _, day := range []string{"2024-12-31", "2025-06-01", "2026-01-01"} {
		fmt.Println(day, office.Holds(civil.MustParseDate(day)))
	}
	// Output:
	// 2024-12-31 no
	// 2025-06-01 unknown
	// 2026-01-01 yes
}

func ExampleInterval_Intersect_commonMembership() {
	a := civil.Interval{From: civil.MustParseWhen("2019"), Until: civil.MustParseWhen("2025-06-30")}
	b := civil.Interval{From: civil.MustParseWhen("2021-03-15")}
	both, ok := a.Intersect(b)
	fmt.Println(both.From, both.Until, ok)
	// Output: 2021-03-15 2025-06-30 true
}

// This example reads a cumulative period. Kazakhstan and China publish cumulative figures from January on.
func ExampleParsePeriod_januaryToSeptember() {
	p, err := civil.ParsePeriod("2025-01-01/P9M")
	fmt.Println(p.Start(), p.End(), p.Months(), err)
	// Output: 2025-01-01 2025-09-30 9 <nil>
}

func ExampleParsePeriodIn_worldBank() {
	p, err := civil.ParsePeriodIn("2013Q1", civil.DialectWorldBank)
	fmt.Println(p, p.Frequency(), err)
	// Output: 2013-Q1 Q <nil>
}

func ExamplePeriod_Next() {
	week := civil.MustParsePeriod("2025-W52")
	fmt.Println(week.Next(), week.Next().Start())
	// Output: 2026-W01 2025-12-29
}

func ExamplePeriodAt_monthOfADay() {
	fmt.Println(civil.PeriodAt(civil.MustParseDate("2025-11-28"), civil.Monthly))
	// Output: 2025-11
}

func ExampleTruth_And() {
	fmt.Println(civil.Unknown.And(civil.Yes), civil.Unknown.And(civil.No))
	// Output: unknown no
}
