package region_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/region"
)

func Example() {
	code := region.MustParseCode("KZ-59")
	province, _ := region.LookupProvince(code)
	fmt.Println(province.Name(), province.Kind(), province.Country().Name())
	fmt.Println(province.KindName(language.Russian))
	fmt.Println(region.MustParseCode("143").Contains(code))
	// Output:
	// North Kazakhstan region Kazakhstan
	// область
	// true
}

func ExampleParseCode() {
	for _, text := range []string{"KZ-59", "CN-JS/nanjing/xuanwu", "К3-59"} {
		code, err := region.ParseCode(text)
		fmt.Println(code, code.Form(), err)
	}
	// Output:
	// KZ-59 subdivision <nil>
	// CN-JS/nanjing/xuanwu local <nil>
	//   region: ParseCode("К3-59"): want a code such as KZ, KZ-59, 143 or CN-JS/nanjing; did you mean "KZ-59"?
}

func ExampleCode_Parent() {
	for code := region.MustParseCode("FR-75C/paris-13"); !code.IsZero(); code = code.Parent() {
		fmt.Println(code)
	}
	// Output:
	// FR-75C/paris-13
	// FR-75C
	// FR-IDF
	// FR
}

func ExampleCode_Contains() {
	asia := region.MustParseCode("142")
	fmt.Println(asia.Contains(region.MustParseCode("CN-JS/nanjing")))
	fmt.Println(asia.Contains(region.MustParseCode("FR-75C")))
	// Output:
	// true
	// false
}

func ExampleLookup() {
	entry, ok := region.Lookup(region.MustParseCode("KZ-SEV"))
	fmt.Println(ok, entry.Status(), entry.Name())
	// Output: true withdrawn North Kazakhstan
}

func ExampleLookupCountry() {
	country, _ := region.LookupCountry(region.MustParseCode("KZ"))
	fmt.Println(country.Alpha3(), country.Numeric(), country.Areas())
	// Output: KAZ 398 [143 142 001]
}

func ExampleProvinces() {
	for _, p := range region.Provinces(region.MustParseCode("TJ")) {
		fmt.Println(p.Code(), p.Kind(), p.Name())
	}
	// Output:
	// TJ-DU capital territory Dushanbe
	// TJ-GB autonomous region Gorno-Badakhshan
	// TJ-KT region Khatlon
	// TJ-RA districts under republic administration Districts of Republican Subordination
	// TJ-SU region Sughd
}

func ExampleSuccessors() {
	fmt.Println(region.Successors(region.MustParseCode("KZ-VOS")))
	// Output: [KZ-10 KZ-63]
}

func ExampleChanges() {
	for _, c := range region.Changes(region.MustParseCode("CS")) {
		fmt.Println(c.Kind, c.On, c.Successors)
	}
	// Output:
	// split 1993-06-15 [CZ SK]
	// split 2006-09-26 [ME RS]
}

func ExampleCurrent() {
	code := region.MustParseCode("IR-01") // renumbered in 2020
	fmt.Println(region.Current(code, civil.MustParseDate("2019-01-01")))
	fmt.Println(region.Current(code, civil.MustParseDate("2022-01-01")))
	// Output:
	// [IR-03]
	// [IR-01]
}

func ExampleSuggest() {
	for _, text := range []string{"kz-59", "KAZ", "UK", "KZ-SEV"} {
		code, _ := region.Suggest(text)
		fmt.Println(text, code)
	}
	// Output:
	// kz-59 KZ-59
	// KAZ KZ
	// UK GB
	// KZ-SEV KZ-59
}

func ExampleRegion_Validate() {
	r := region.Region{
		Code:  region.MustParseCode("KZ-SEV"),
		Names: locale.Text{"ru": "Северо-Казахстанская область"},
	}
	for _, i := range r.Validate() {
		fmt.Println(i.Path, i.Message("ru"))
	}
	// Output: /code код региона KZ-SEV больше не используется; новые коды: KZ-59
}
