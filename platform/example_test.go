package platform_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// North Kazakhstan Region signed its accession to a company's platform, and nobody says since when it is a
// member: the day of signing is assumed, and the answer says that it is.
func ExampleCompiled_StatusAt() {
	m := platform.Membership{
		ID: "nkr", Platform: party.MustParseID("china-central-asia"), Member: party.MustParseID("KZ-59"),
		Events: []platform.Event{{Kind: platform.EventSigned, On: civil.MustParseWhen("2025-11-28")}},
	}
	for _, on := range []string{"2025-11-27", "2025-11-28"} {
		s := platform.Compile(m, platform.Context{}).StatusAt(civil.MustParseDate(on))
		fmt.Printf("%s %s, active: %s, basis: %q\n", on, s.State, s.Active, s.Basis)
	}
	for _, i := range m.Validate() {
		fmt.Println(i.Severity, i.Message("en"))
	}
	// Output:
	// 2025-11-27 none, active: no, basis: ""
	// 2025-11-28 active, active: yes, basis: "assumed"
	// warning no source gives the day on which KZ-59 became a member; the day of signing, 2025-11-28, is assumed
}

// With an accession agreement that has a rule, the rule gives the day.
func ExampleCompiled_StatusAt_byAgreement() {
	member := party.MustParseID("KZ-59")
	accession := agreement.Agreement{
		ID: "accession", Level: agreement.LevelSubnational, Parties: []agreement.Party{{Party: member}},
		Rules:  agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{Signed: agreement.All()}, Delay: agreement.Delay{Days: 30}}},
		Events: []agreement.Event{{Kind: agreement.EventSigned, Party: member, On: civil.MustParseWhen("2025-11-28")}},
	}
	m := platform.Membership{ID: "nkr", Platform: party.MustParseID("china-central-asia"), Member: member, Via: "accession",
		Events: []platform.Event{{Kind: platform.EventSigned, On: civil.MustParseWhen("2025-11-28")}}}
	c := platform.Compile(m, platform.Context{Via: agreement.Compile(accession)})
	s := c.StatusAt(civil.MustParseDate("2025-12-01"))
	fmt.Println(s.State, "until", s.Until)
	s = c.StatusAt(civil.MustParseDate("2025-12-28"))
	fmt.Println(s.State, "since", s.Since, "by", s.Basis)
	// Output:
	// signed until 2025-12-28
	// active since 2025-12-28 by rule
}

// A source that only mentions a member attests it from its day on; what was before is unknown.
func ExampleCompiled_StatusAt_attested() {
	m := platform.Membership{Events: []platform.Event{{Kind: platform.EventAttested, On: civil.MustParseWhen("2025-11-28")}}}
	fmt.Println(platform.Compile(m, platform.Context{}).StatusAt(civil.MustParseDate("2025-11-01")).Active, platform.Compile(m, platform.Context{}).StatusAt(civil.MustParseDate("2025-12-01")).Active)
	// Output: unknown yes
}

// An office moves, and closes.
func ExampleCompiledOffice_StatusAt() {
	o := platform.Office{ID: "nkr-office", Of: party.MustParseID("KZ-59"), Events: []platform.OfficeEvent{
		{Kind: platform.OfficeOpened, On: civil.MustParseWhen("2025-12")},
	}}
	for _, on := range []string{"2025-11-30", "2025-12-15", "2025-12-31"} {
		s := platform.CompileOffice(o, civil.When{}, civil.When{}).StatusAt(civil.MustParseDate(on))
		fmt.Println(on, s.State, s.Open)
	}
	// Output:
	// 2025-11-30 none no
	// 2025-12-15 none unknown
	// 2025-12-31 open yes
}

// A region that joined by an accession agreement which has no rule, and one that is not in that agreement at all.
func ExampleMembership_ValidateVia() {
	accession := agreement.Compile(agreement.Agreement{ID: "accession", Level: agreement.LevelCommercial, Parties: []agreement.Party{{Party: party.MustParseID("KZ-59")}}})
	for _, member := range []string{"KZ-59", "KZ-27"} {
		m := platform.Membership{ID: "m", Platform: party.MustParseID("china-central-asia"), Member: party.MustParseID(member), Via: "accession",
			Events: []platform.Event{{Kind: platform.EventSigned, On: civil.MustParseWhen("2025-11-28")}}}
		for _, i := range m.ValidateVia(accession) {
			fmt.Println(member, i.Path, i.Severity, i.Message("en"))
		}
	}
	// Output:
	// KZ-59 /events/0 warning no source gives the day on which KZ-59 became a member; the day of signing, 2025-11-28, is assumed
	// KZ-27 /events/0 warning no source gives the day on which KZ-27 became a member; the day of signing, 2025-11-28, is assumed
	// KZ-27 /via warning the agreement accession names parties but not KZ-27, so it does not give the day on which the membership begins
}

// A platform that was founded at some time in 2020.
func ExamplePlatform_ExistsOn() {
	mechanism := platform.Platform{ID: party.MustParseID("china-central-asia-mechanism"), Founded: civil.MustParseWhen("2020")}
	for _, on := range []string{"2019-12-31", "2020-07-16", "2021-01-01"} {
		fmt.Println(on, mechanism.ExistsOn(civil.MustParseDate(on)))
	}
	// Output:
	// 2019-12-31 no
	// 2020-07-16 unknown
	// 2021-01-01 yes
}
