package platform_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// A membership that was suspended for a year, as its spells.
func ExampleCompiled_Spells() {
	m := platform.Membership{ID: "north", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59"), Events: []platform.Event{
		{Kind: platform.EventEffective, On: civil.MustParseWhen("2020-01-01")},
		{Kind: platform.EventSuspended, On: civil.MustParseWhen("2022-01-01")},
		{Kind: platform.EventResumed, On: civil.MustParseWhen("2023-01-01")},
	}}
	c := platform.Compile(m, platform.Context{})
	for _, s := range c.Spells() {
		fmt.Println(s)
	}
	fmt.Println("active", c.DaysActive())
	fmt.Println("a member", c.DaysAsMember())
	// Output:
	// { 2020-01-01 [none]}
	// {2020-01-01 2022-01-01 [active]}
	// {2022-01-01 2023-01-01 [suspended]}
	// {2023-01-01  [active]}
	// active [{2020-01-01 2022-01-01} {2023-01-01 }]
	// a member [{2020-01-01 2022-01-01} {2023-01-01 }]
}

// An office that moved.
func ExampleCompiledOffice_SeatOn() {
	o := platform.Office{ID: "office", Of: party.MustParseID("KZ-59"), At: party.MustParseID("CN-JS"), Seat: region.MustParseCode("CN-JS/nanjing"), Events: []platform.OfficeEvent{
		{Kind: platform.OfficeOpened, On: civil.MustParseWhen("2020-01-01")},
		{Kind: platform.OfficeMoved, On: civil.MustParseWhen("2023-05-01"), To: region.MustParseCode("CN-JS/suzhou")},
	}}
	c := platform.CompileOffice(o, civil.When{}, civil.When{})
	for _, day := range []string{"2021-01-01", "2024-01-01"} {
		fmt.Println(day, c.SeatOn(civil.MustParseDate(day)), c.StatusAt(civil.MustParseDate(day)).State)
	}
	// Output:
	// 2021-01-01 CN-JS/nanjing open
	// 2024-01-01 CN-JS/suzhou open
}

// What became of an office: its states, and its moves.
func ExampleCompiledOffice_Spells() {
	o := platform.Office{ID: "office", Of: party.MustParseID("KZ-59"), Seat: region.MustParseCode("CN-JS/nanjing"), Events: []platform.OfficeEvent{
		{Kind: platform.OfficeOpened, On: civil.MustParseWhen("2020-01-01")},
		{Kind: platform.OfficeMoved, On: civil.MustParseWhen("2023-05-01"), To: region.MustParseCode("CN-JS/suzhou")},
		{Kind: platform.OfficeClosed, On: civil.MustParseWhen("2025-06")},
	}}
	for _, s := range platform.CompileOffice(o, civil.When{}, civil.When{}).Spells() {
		fmt.Println(s)
	}
	for _, m := range o.Moves() {
		fmt.Println("moved to", m.To, "on", m.On)
	}
	// Output:
	// { 2020-01-01 [none]}
	// {2020-01-01 2025-06-01 [open]}
	// {2025-06-01 2025-06-30 [open closed]}
	// {2025-06-30  [closed]}
	// moved to CN-JS/suzhou on 2023-05-01
}
