package source_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/source"
)

// Two records of one fact become one, with the sources of both.
func ExampleUnionCites() {
	first := []source.Cite{{Source: "gazette", Locator: "p. 3"}, {Source: "agency"}}
	second := []source.Cite{{Source: "agency"}, {Source: "ministry"}}
	for _, c := range source.UnionCites(first, second) {
		fmt.Printf("%s %q\n", c.Source, c.Locator)
	}
	// Output:
	// gazette "p. 3"
	// agency ""
	// ministry ""
}

// An answer that rests on several facts is as good as the weakest of them.
func ExampleBasis_Weaker() {
	fmt.Println(source.BasisStated.Weaker(source.BasisAssumed))
	fmt.Println(source.BasisAttested.Weaker(source.BasisRule))
	// Output:
	// assumed
	// attested
}

// A figure that was entered in May and found to be wrong in June.
func ExampleKnown_KnownOn() {
	k := source.Known{Recorded: civil.MustParseDate("2025-05-01"), Retracted: civil.MustParseDate("2025-06-15")}
	for _, day := range []string{"2025-04-30", "2025-05-01", "2025-06-14", "2025-06-15"} {
		fmt.Println(day, k.KnownOn(civil.MustParseDate(day)))
	}
	// Output:
	// 2025-04-30 false
	// 2025-05-01 true
	// 2025-06-14 true
	// 2025-06-15 false
}

// What a source lacks.
func ExampleSource_Validate() {
	for _, i := range (source.Source{ID: "news", URL: "example.org/news"}).Validate() {
		fmt.Println(i)
	}
	// Output: /url: "example.org/news" is not an http or https address
}
