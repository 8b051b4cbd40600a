package agreement_test

import (
	"encoding/json"
	"fmt"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// act is an event of a party on a day.
func act(kind agreement.EventKind, who, on string) agreement.Event {
	return agreement.Event{Kind: kind, Party: party.MustParseID(who), On: civil.MustParseWhen(on)}
}

// The CPTPP enters into force sixty days after six signatories, or half of them, have ratified (art. 3).
func ExampleCompiled_StatusAt() {
	rule := agreement.Rule{
		When:  agreement.Condition{AnyOf: []agreement.Condition{{Consents: agreement.Count(6)}, {Consents: agreement.Fraction(1, 2), Of: agreement.OfSignatories}}},
		Delay: agreement.Delay{Days: 60},
	}
	cptpp := agreement.Agreement{ID: "cptpp", Rules: agreement.Rules{EntryIntoForce: &rule, LaterParty: &agreement.Rule{Delay: agreement.Delay{Days: 60}}}}
	for _, who := range []string{"AU", "BN", "CA", "CL", "JP", "MY", "MX", "NZ", "PE", "SG", "VN"} {
		cptpp.Events = append(cptpp.Events, act(agreement.EventSigned, who, "2018-03-08"))
	}
	for who, on := range map[string]string{"MX": "2018-06-28", "JP": "2018-07-06", "SG": "2018-07-19", "NZ": "2018-10-25",
		"CA": "2018-10-29", "AU": "2018-10-31", "VN": "2018-11-15"} {
		cptpp.Events = append(cptpp.Events, act(agreement.EventRatified, who, on))
	}
	for _, on := range []string{"2018-03-08", "2018-10-31", "2018-12-30"} {
		s := agreement.Compile(cptpp).StatusAt(civil.MustParseDate(on))
		fmt.Println(on, s.State, "in force:", s.InForce)
	}
	s := agreement.Compile(cptpp).StatusAt(civil.MustParseDate("2018-12-30"))
	last := s.Grounds.Facts[0].Event
	fmt.Println("by", s.Grounds.Clause, "with instrument", s.Grounds.Count, "of", last.Party, "on", last.On, "and", s.Grounds.Delay.Days, "days")
	vietnam := agreement.Compile(cptpp).StatusOf(party.MustParseID("VN"), civil.MustParseDate("2019-01-13"))
	fmt.Println("Viet Nam is", vietnam.State, "until", vietnam.Until)
	// Output:
	// 2018-03-08 signed in force: no
	// 2018-10-31 pending in force: no
	// 2018-12-30 in-force in force: yes
	// by /rules/entryIntoForce/when/anyOf/0 with instrument 6 of AU on 2018-10-31 and 60 days
	// Viet Nam is contracting until 2019-01-14
}

// The record may be typed by hand as JSON: the USMCA is in force on the first day of the third month
// after the last notification.
func ExampleCompiled_StatusOf() {
	const record = `{"id": "usmca",
		"parties": [{"party": "CA"}, {"party": "MX"}, {"party": "US"}],
		"rules": {"entryIntoForce": {"when": {"consents": "all"}, "delay": {"months": 3, "align": "month-start"}}},
		"events": [
			{"kind": "notified", "party": "CA", "on": "2020-04-02"},
			{"kind": "notified", "party": "MX", "on": "2020-04-03"},
			{"kind": "notified", "party": "US", "on": "2020-04-24"}]}`
	var usmca agreement.Agreement
	if err := json.Unmarshal([]byte(record), &usmca); err != nil {
		fmt.Println(err)
	}
	s := agreement.Compile(usmca).StatusOf(party.MustParseID("MX"), civil.MustParseDate("2020-07-01"))
	fmt.Println(s.State, "since", s.Since)
	// Output: party since 2020-07-01
}

// What the entry into force still takes: the United States had notified nothing by the middle of April 2020.
func ExampleCompiled_Requirements() {
	const record = `{"id": "usmca",
		"parties": [{"party": "CA"}, {"party": "MX"}, {"party": "US"}],
		"rules": {"entryIntoForce": {"when": {"consents": "all"}, "delay": {"months": 3, "align": "month-start"}}},
		"events": [
			{"kind": "notified", "party": "CA", "on": "2020-04-02"},
			{"kind": "notified", "party": "MX", "on": "2020-04-03"},
			{"kind": "notified", "party": "US", "on": "2020-04-24"}]}`
	var usmca agreement.Agreement
	if err := json.Unmarshal([]byte(record), &usmca); err != nil {
		fmt.Println(err)
	}
	for _, q := range agreement.Compile(usmca).Requirements(civil.MustParseDate("2020-04-15")) {
		fmt.Println(q.Clause, q.Met)
		fmt.Println(q.Have, "of", q.Need, "missing", q.Missing)
	}
	// Output:
	// /rules/entryIntoForce/when no
	// 2 of 3 missing [US]
}

// RCEP counts ASEAN members and the others apart (art. 20.6); Korea ratified later and enters later.
func ExampleCompiled_StandingsAt() {
	rcep := agreement.Agreement{ID: "rcep", Rules: agreement.Rules{
		EntryIntoForce: &agreement.Rule{
			When:  agreement.Condition{AllOf: []agreement.Condition{{Consents: agreement.Count(6), Group: "asean"}, {Consents: agreement.Count(3), Group: "other"}}},
			Delay: agreement.Delay{Days: 60},
		},
		LaterParty: &agreement.Rule{Delay: agreement.Delay{Days: 60}},
	}}
	for group, parties := range map[string]map[string]string{
		"asean": {"SG": "2021-04-09", "BN": "2021-10-11", "KH": "2021-10-15", "LA": "2021-10-26", "TH": "2021-10-28", "VN": "2021-10-29"},
		"other": {"CN": "2021-04-15", "JP": "2021-06-25", "AU": "2021-11-02", "NZ": "2021-11-02", "KR": "2021-12-03"},
	} {
		for who, on := range parties {
			rcep.Parties = append(rcep.Parties, agreement.Party{Party: party.MustParseID(who), Group: group})
			rcep.Events = append(rcep.Events, act(agreement.EventRatified, who, on))
		}
	}
	for _, s := range agreement.Compile(rcep).StandingsAt(civil.MustParseDate("2022-01-01")) {
		fmt.Print(s.Party, " ", s.State, "; ")
	}
	fmt.Println()
	// Output: AU party; BN party; CN party; JP party; KH party; KR contracting; LA party; NZ party; SG party; TH party; VN party;
}

// A region joins a company's platform: no clause and no law says when that binds, so the answer is unknown
// until an event says more.
func ExampleCompiled_History() {
	accession := agreement.Agreement{ID: "accession", Level: agreement.LevelCommercial, Events: []agreement.Event{
		act(agreement.EventSigned, "KZ-59", "2025-11-28"), act(agreement.EventSigned, "jiangsu-soho", "2025-11-28"),
	}}
	for _, c := range agreement.Compile(accession).History() {
		fmt.Printf("from %q: %s, in force: %s\n", c.From, c.State, c.InForce)
	}
	// Output:
	// from "": draft, in force: no
	// from "2025-11-28": signed, in force: unknown
}

// A vague date is never guessed at: between the first and the last day that it can mean, the answer is unknown.
func ExampleCompiled_StatusAt_vagueDates() {
	a := agreement.Agreement{ID: "a", Events: []agreement.Event{
		act(agreement.EventRatified, "KZ", "2020-01-10"), act(agreement.EventRatified, "CN", "2020-02"),
	}}
	for _, on := range []string{"2020-01-31", "2020-02-14", "2020-02-29"} {
		s := agreement.Compile(a).StatusAt(civil.MustParseDate(on))
		fmt.Println(on, s.State, s.InForce)
	}
	// Output:
	// 2020-01-31 signed no
	// 2020-02-14 signed unknown
	// 2020-02-29 in-force yes
}

func ExampleAgreement_Validate() {
	a := agreement.Agreement{ID: "a", Level: agreement.LevelTreaty, Events: []agreement.Event{act(agreement.EventRatified, "KZ", "2020-01-10")},
		Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{Consents: agreement.Fraction(3, 2)}}}}
	for _, i := range a.Validate() {
		fmt.Println(i.Severity, i.Path, i.Code, i.Message("ru"))
	}
	// Output:
	// error /rules/entryIntoForce/when/consents agreement.fraction-above-one 3/2 больше целого, поэтому условие никогда не выполнится
	// warning /parties agreement.lone-party записана только сторона KZ, поэтому соглашение не создаёт ни одной связи; укажите остальные стороны
}
