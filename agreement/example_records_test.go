package agreement_test

import (
	"encoding/json"
	"fmt"
	"log"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// mustRead is for examples whose record is known to be right.
func mustRead(record string) agreement.Agreement {
	var a agreement.Agreement
	if err := json.Unmarshal([]byte(record), &a); err != nil {
		log.Fatal(err)
	}
	return a
}

// recorded returns an agreement of package atlas.
func recorded(id string) agreement.Agreement {
	data, err := atlas.Dataset()
	if err != nil {
		log.Fatal(err)
	}
	return data.Agreements[slices.IndexFunc(data.Agreements, func(a agreement.Agreement) bool { return a.ID == id })]
}

// The Kyoto Protocol waited for parties with 55 % of emissions (art. 25). Without the United States, Russia decided.
func ExampleRequirement_Share() {
	kyoto := mustRead(`{"id": "kyoto", "rules": {"entryIntoForce": {"when": {"weight": "0.55", "table": "emissions"}, "delay": {"days": 90}}},
		"parties": [
			{"party": "US", "weight": {"emissions": "36.1"}}, {"party": "eu", "weight": {"emissions": "24.2"}}, {"party": "RU", "weight": {"emissions": "17.4"}},
			{"party": "JP", "weight": {"emissions": "8.5"}}, {"party": "AU", "weight": {"emissions": "2.1"}}, {"party": "others", "weight": {"emissions": "11.7"}}],
		"events": [
			{"kind": "approved", "party": "eu", "on": "2002-05-31"}, {"kind": "accepted", "party": "JP", "on": "2002-06-04"},
			{"kind": "ratified", "party": "others", "on": "2002-12-17"}, {"kind": "ratified", "party": "RU", "on": "2004-11-18"}]}`)
	c := agreement.Compile(kyoto)
	for _, on := range []string{"2004-11-17", "2004-11-18"} {
		for _, q := range c.Requirements(civil.MustParseDate(on)) {
			fmt.Println(on, q.Share(), "of", q.Condition.Weight, q.Met)
		}
	}
	fmt.Println(c.StatusAt(civil.MustParseDate("2005-03-01")).Since)
	// Output:
	// 2004-11-17 0.444 of 0.55 no
	// 2004-11-18 0.618 of 0.55 yes
	// 2005-02-16
}

// A protocol that is not in force before its convention. Answers about it need both.
func ExampleAgreement_References() {
	migrants := mustRead(`{"id": "migrants-protocol", "rules": {"entryIntoForce": {
		"when": {"allOf": [{"consents": "40"}, {"inForce": ["crime-convention"]}]}, "delay": {"days": 90}}}}`)
	fmt.Println(migrants.References())
	// Output:
	// [crime-convention]
}

// A record names its parties, or their acts do.
func ExampleAgreement_HasParty() {
	cptpp := agreement.Agreement{ID: "cptpp", Parties: []agreement.Party{{Party: party.MustParseID("VN")}},
		Events: []agreement.Event{act(agreement.EventAcceded, "GB", "2024-05-17")}}
	for _, who := range []string{"VN", "GB", "CN"} {
		fmt.Println(who, cptpp.HasParty(party.MustParseID(who)))
	}
	// Output:
	// VN true
	// GB true
	// CN false
}

// Italy gave notice to leave the Energy Charter Treaty, and left a year later (art. 47).
func ExampleCompiled_HistoryOf() {
	charter := agreement.Agreement{ID: "energy-charter", Level: agreement.LevelTreaty,
		Rules: agreement.Rules{
			EntryIntoForce: &agreement.Rule{When: agreement.Condition{On: civil.MustParseDate("1998-04-16")}},
			Withdrawal:     &agreement.Rule{Delay: agreement.Delay{Years: 1, Clear: true}},
		},
		Events: []agreement.Event{
			act(agreement.EventSigned, "IT", "1994-12-17"), act(agreement.EventRatified, "IT", "1997-12-16"),
			act(agreement.EventWithdrawalNotified, "IT", "2014-12-31"),
		},
	}
	for _, c := range agreement.Compile(charter).HistoryOf(party.MustParseID("IT")) {
		fmt.Printf("from %q: %s, leaving: %t\n", c.From, c.State, c.Leaving)
	}
	// Output:
	// from "": none, leaving: false
	// from "1994-12-17": signatory, leaving: false
	// from "1997-12-16": contracting, leaving: false
	// from "1998-04-16": party, leaving: false
	// from "2014-12-31": party, leaving: true
	// from "2016-01-01": former, leaving: false
}

// The accession of a region to a platform, which says nothing about its entry into force. It is not the accession of another
// region.
func ExampleCompiled_Speaks() {
	accession, partnership := agreement.Compile(recorded("nkr-accession")), agreement.Compile(recorded("rcep"))
	fmt.Println(accession.Speaks(), partnership.Speaks())
	fmt.Println(accession.HasOtherParties(party.MustParseID("KZ-59")), accession.HasOtherParties(party.MustParseID("KZ-27")))
	// Output:
	// false true
	// false true
}

// Between whom the agreement on the North–South corridor was in force in 2012: certainly among four of six, and perhaps for
// Kyrgyzstan too. Uzbekistan had no part in it.
func ExamplePairs_Bloc() {
	pairs := agreement.Compile(recorded("instc-agreement")).PairsOn(civil.MustParseDate("2012-01-01"))
	var asked []party.ID
	for _, who := range []string{"IN", "IR", "KG", "KZ", "RU", "UZ"} {
		asked = append(asked, party.MustParseID(who))
	}
	bloc, others := pairs.Bloc(asked)
	fmt.Println(bloc, others)
	tie, exists := pairs.Tie(party.MustParseID("KG"), party.MustParseID("KZ"))
	fmt.Println(exists, tie.InForce)
	// Output:
	// [IN IR KZ RU] [KG]
	// true unknown
}

// Whom the Regional Comprehensive Economic Partnership tied to Myanmar in June 2025. New Zealand did not apply it with Myanmar.
func ExampleCompiled_PairsOn() {
	pairs := agreement.Compile(recorded("rcep")).PairsOn(civil.MustParseDate("2025-06-01"))
	for _, who := range []string{"CN", "NZ"} {
		between := pairs.Between(party.MustParseID("MM"), party.MustParseID(who))
		fmt.Println(who, between.State, between.InForce)
	}
	// Output:
	// CN in-force yes
	// NZ none no
}

// The first day of the third month after the last notification, and the thirtieth day after it.
func ExampleDelay_After() {
	last := civil.MustParseDate("2020-04-24")
	fmt.Println(agreement.Delay{Months: 3, Align: agreement.AlignMonthStart}.After(last))
	fmt.Println(agreement.Delay{Days: 30}.After(last), agreement.Delay{ClearDays: 30}.After(last))
	fmt.Println(agreement.Delay{Months: 1}.After(civil.MustParseDate("2020-01-31")))
	// Output:
	// 2020-07-01
	// 2020-05-24 2020-05-25
	// 2020-02-29
}

// Which acts bind a state.
func ExampleEventKind_IsConsent() {
	for _, kind := range []agreement.EventKind{agreement.EventSigned, agreement.EventSignedDefinitively, agreement.EventDomestic, agreement.EventRatified} {
		fmt.Println(kind, kind.IsConsent())
	}
	// Output:
	// signed false
	// signed-definitively true
	// approved-domestically false
	// ratified true
}

// A reservation of 2018 that was withdrawn on some day of 2023.
func ExampleStatement_StandsOn() {
	s := agreement.Statement{Kind: agreement.StatementReservation, By: party.MustParseID("KZ"),
		On: civil.MustParseWhen("2018-03-02"), Withdrawn: civil.MustParseWhen("2023"), Provisions: []string{"art. 17(7)"}}
	for _, on := range []string{"2018-01-01", "2020-01-01", "2023-06-01", "2024-01-01"} {
		fmt.Println(on, s.StandsOn(civil.MustParseDate(on)))
	}
	// Output:
	// 2018-01-01 no
	// 2020-01-01 yes
	// 2023-06-01 unknown
	// 2024-01-01 no
}
