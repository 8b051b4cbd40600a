package untc_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/agreement/untc"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
)

// The status table of an invented convention, which enters into force on the ninetieth day after the second instrument.
func ExampleRead() {
	const page = `
STATUS AS AT : 28-11-2026 05:00:32 EDT
Participant          Signature     Ratification, Acceptance(A), Accession(a)
Kazakhstan 1         16 Mar 1998   24 Sep 2003
Kyrgyzstan                         30 Nov 2004 a
[Mongolia]           16 Mar 1998   [ 6 Aug 2006 A]
Uzbekistan           29 May 1998
Shangri-La                          5 May 2005 a
`
	table, err := untc.Read(strings.NewReader(page), untc.Options{Source: "untc"})
	fmt.Println(err)
	convention := agreement.Agreement{ID: "convention", Level: agreement.LevelTreaty, Parties: table.Parties(), Events: table.Events()}
	delay := agreement.Delay{Days: 90}
	convention.Rules.EntryIntoForce = &agreement.Rule{When: agreement.Condition{Consents: agreement.Count(2)}, Delay: delay}
	convention.Rules.LaterParty = &agreement.Rule{Delay: delay}
	convention.Rules.Withdrawal = &agreement.Rule{Delay: agreement.Delay{Years: 1}}
	compiled, today := agreement.Compile(convention), civil.MustParseDate("2026-11-28")
	for _, s := range compiled.StandingsAt(today) {
		fmt.Println(s.Party, s.State, "in force:", s.InForce)
	}
	tell := prose.For(locale.For(language.English), prose.Names{})
	fmt.Println(tell.Party(convention, party.MustParseID("KZ"), compiled.StatusOf(party.MustParseID("KZ"), today)))
	// Output:
	// untc: line 8, column "Participant": "Shangri-La": not the name of a country; say in Options.Parties who it is
	// KG party in force: yes
	// KZ party in force: yes
	// MN party in force: unknown
	// UZ signatory in force: no
	// Kazakhstan has been a party to the agreement “convention” since February 28, 2005: the 90th day after the deposit by Kyrgyzstan on November 30, 2004, of the 2nd instrument.
}

// The errors of a table one by one: with their lines, for an editor.
func ExampleErrors() {
	const page = "Participant\tSignature\tRatification\nKazakhstn\t1 Jan 2001\t\nMongolia\t32 Jan 2001\t\n"
	_, err := untc.Read(strings.NewReader(page), untc.Options{})
	for _, e := range untc.Errors(err) {
		fmt.Println(e.Line, e.Column, e)
	}
	// Output:
	// 2 Participant untc: line 2, column "Participant": "Kazakhstn": not the name of a country; say in Options.Parties who it is; did you mean "Kazakhstan"?
	// 3 Signature untc: line 3, column "Signature": "32 Jan 2001": no such day
}
