package region_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
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

// Russian has one word for the regions of Kazakhstan and of Italy, Chinese has two.
func ExampleKind_NameIn() {
	kind := region.Kind("region")
	for _, code := range []string{"KZ", "IT"} {
		c := region.MustParseCode(code)
		fmt.Println(code, kind.NameIn(c, language.Russian), kind.NameIn(c, language.Chinese))
	}
	fmt.Println(kind.Names()["kk"], kind.IsKnown(), region.Kind("shire").IsKnown())
	// Output:
	// KZ область 州
	// IT область 大区
	// облыс true false
}

// The entry of a country or a province in the world table, and the code that a local area lies in.
func ExampleProvince_Entry() {
	xuanwu := region.MustParseCode("CN-JS/nanjing/xuanwu")
	province, _ := region.LookupProvince(xuanwu.Coded())
	fmt.Println(xuanwu.Coded(), province.Entry().Name(), province.Entry().Status())
	country, _ := region.LookupCountry(province.Parent())
	fmt.Println(country.Entry().Name(), country.Entry().Kind())
	// Output:
	// CN-JS Jiangsu current
	// China country
}

// A code that was withdrawn in 2022 is right in a record of 2020.
func ExampleCode_ValidateOn() {
	for _, on := range []string{"2020-01-01", "2023-01-01"} {
		found := region.MustParseCode("KZ-VOS").ValidateOn(civil.MustParseDate(on))
		fmt.Println(on, len(found))
		for _, i := range found {
			fmt.Println(i.Message("en"))
		}
	}
	// Output:
	// 2020-01-01 0
	// 2023-01-01 1
	// region code KZ-VOS is no longer in use; it was replaced by KZ-10, KZ-63
}
