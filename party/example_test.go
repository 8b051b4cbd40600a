package party_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Regions and organizations are told apart by the form of their ids.
func ExampleID_Region() {
	for _, text := range []string{"KZ-59", "jiangsu-soho", "Jiangsu"} {
		id, err := party.ParseID(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		code, isRegion := id.Region()
		fmt.Printf("%s %t %q\n", id, isRegion, code.Country())
	}
	fmt.Println(party.IDFrom(region.MustParseCode("CN-JS")))
	// Output:
	// KZ-59 true "KZ"
	// jiangsu-soho false ""
	// party: ParseID("Jiangsu"): want a region code such as KZ-59, or the id of an organization or platform
	// CN-JS
}

// What is wrong with a record of an organization, in the reader's language.
func ExampleOrganization_Validate() {
	o := party.Organization{
		ID: party.MustParseID("jiangsu-soho"), Names: map[string]string{"en": "Jiangsu SOHO", "zh": "江苏苏豪"}, Kind: "companny",
		Seat: region.MustParseCode("CN-JS"), From: civil.MustParseWhen("2026"), Until: civil.MustParseWhen("2025"),
	}
	for _, i := range o.Validate() {
		fmt.Println(i.Path, i.Message("en"))
		fmt.Println(i.Path, i.Message("ru"))
	}
	// Output:
	// /kind "companny" is not a kind of organization; allowed: company, public-body, association, international-body, former-state; did you mean "company"?
	// /kind "companny" — неизвестный вид организации; допустимы: company, public-body, association, international-body, former-state; возможно, имелось в виду "company"
	// /until the end, 2025, is not after the beginning, 2026
	// /until окончание (2025) не позже начала (2026)
}
