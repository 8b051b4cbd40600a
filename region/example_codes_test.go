package region_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
)

// Countries by the codes that statistics use.
func ExampleCountryByText() {
	for _, text := range []string{"KZ", "KAZ", "398", "Kazakhstan"} {
		c, found := region.CountryByText(text)
		fmt.Println(c.Code(), c.Name(), found)
	}
	byAlpha3, _ := region.CountryByAlpha3("CHN")
	byNumeric, _ := region.CountryByNumeric(860)
	fmt.Println(byAlpha3, byNumeric, len(region.Countries()))
	// Output:
	// KZ Kazakhstan true
	// KZ Kazakhstan true
	// KZ Kazakhstan true
	//   false
	// CN UZ 250
}

// A code of a state that is gone leads to those that followed it.
func ExampleEntryByText() {
	for _, text := range []string{"CSK", "810", "TUR"} {
		e, found := region.EntryByText(text)
		fmt.Println(e.Code(), e.Status(), region.Successors(e.Code()), found)
	}
	// Output:
	// 200 withdrawn [CZ SK] true
	// 810 withdrawn [AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ] true
	// TR current [] true
}

// How a code ended, and which codes an area had before.
func ExampleWithdrawal() {
	change, withdrawn := region.Withdrawal(region.MustParseCode("KZ-VOS"))
	fmt.Println(change.Kind, change.On, change.Successors, withdrawn)
	for _, c := range region.Predecessors(region.MustParseCode("KZ-63")) {
		fmt.Println(c.Code, c.Kind)
	}
	// Output:
	// split 2022-11-29 [KZ-63 KZ-10] true
	// KZ-VOS split
}

// Areas that ISO 3166 codes twice, as a country and as a subdivision.
func ExampleOtherCodes() {
	hongKong := region.MustParseCode("CN-HK")
	country, _ := region.CountryOf(hongKong)
	fmt.Println(country, region.OtherCodes(country), region.HasOwnCountry(hongKong))
	fmt.Println(region.SameArea(hongKong, country), region.Belongs(country, region.MustParseCode("CN")))
	fmt.Println(region.Belongs(region.MustParseCode("GL"), region.MustParseCode("DK")))
	// Output:
	// HK [CN-HK] true
	// true true
	// true
}

func ExampleChildren() {
	for _, code := range []string{"143", "KG", "CN-JS"} {
		fmt.Println(code, region.Children(region.MustParseCode(code)))
	}
	// Output:
	// 143 [KG KZ TJ TM UZ]
	// KG [KG-B KG-C KG-GB KG-GO KG-J KG-N KG-O KG-T KG-Y]
	// CN-JS []
}

func ExampleEntries() {
	count := map[region.Status]int{}
	for e := range region.Entries() {
		if e.Code().Country() == region.MustParseCode("KZ") && e.Kind() != "country" {
			count[e.Status()]++
		}
	}
	fmt.Println(count[region.StatusCurrent], "in use;", count[region.StatusWithdrawn], "withdrawn")
	// Output: 20 in use; 18 withdrawn
}

// The kind of an area, from an identifier, in the words of a reader.
func ExampleKindOf() {
	kind, known := region.KindOf("AUTONOMOUS_REGION")
	fmt.Println(kind, known, kind.Name(language.Russian))
	jiangsu, _ := region.Lookup(region.MustParseCode("CN-JS"))
	fmt.Println(jiangsu.Kind(), jiangsu.KindName(language.Chinese), jiangsu.Parent())
	// Output:
	// autonomous region true автономный район
	// province 省 CN
}
