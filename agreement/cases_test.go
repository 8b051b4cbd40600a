package agreement_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

func read(t testing.TB, text string) agreement.Agreement {
	var a agreement.Agreement
	require.NoError(t, json.Unmarshal([]byte(text), &a), text)
	if a.Level == "" {
		a.Level = agreement.LevelTreaty
	}
	return a
}

// say is a status in one line: state since..until in-force, with what else there is.
func say(s agreement.Status) string {
	words := []string{string(s.State), s.Since.String() + ".." + s.Until.String(), s.InForce.String()}
	if s.Leaving {
		words = append(words, "leaving")
	}
	if !s.Computed.IsZero() && !s.Declared.IsZero() {
		words = append(words, "computed "+s.Computed.String()+" declared "+s.Declared.String())
	}
	return strings.Join(words, " ")
}

// check asks about lines "day [party]: status".
func check(t *testing.T, a agreement.Agreement, lines []string, others ...agreement.Agreement) {
	t.Helper()
	for _, line := range lines {
		question, want, _ := strings.Cut(line, ": ")
		day, id, ofParty := strings.Cut(question, " ")
		s := agreement.Compile(a, others...).StatusAt(civil.MustParseDate(day))
		if ofParty {
			s = agreement.Compile(a, others...).StatusOf(party.MustParseID(id), civil.MustParseDate(day))
		}
		assert.Equal(t, want, say(s), "%s on %s", a.ID, question)
	}
}

// Real agreements, with the days their depositaries or the parties gave.
func TestRealAgreements(t *testing.T) {
	for _, c := range []struct {
		agreement string
		want      []string
	}{
		{ // Paris Agreement, art. 21 and 28; the United States' way out and back in (depositary notifications C.N.464.2017 ff.)
			`{"id": "paris", "rules": {
				"entryIntoForce": {"when": {"allOf": [{"declared": "55-parties"}, {"declared": "55-percent"}]}, "delay": {"days": 30}},
				"laterParty": {"delay": {"days": 30}}, "withdrawal": {"delay": {"years": 1}}},
			"events": [{"kind": "adopted", "on": "2015-12-12"}, {"kind": "signed", "party": "US", "on": "2016-04-22"},
				{"kind": "accepted", "party": "US", "on": "2016-09-03"}, {"kind": "condition-met", "id": "55-parties", "on": "2016-09-21"},
				{"kind": "condition-met", "id": "55-percent", "on": "2016-10-05"}, {"kind": "withdrawal-notified", "party": "US", "on": "2019-11-04"},
				{"kind": "accepted", "party": "US", "on": "2021-01-20"}]}`,
			[]string{
				"2015-12-11: draft ..2015-12-12 no",
				"2016-10-04: signed 2016-04-22..2016-10-05 no",
				"2016-11-03: pending 2016-10-05..2016-11-04 no",
				"2016-11-04: in-force 2016-11-04.. yes",
				"2016-11-03 US: contracting 2016-09-03..2016-11-04 no",
				"2019-11-03 US: party 2016-11-04..2020-11-04 yes",
				"2019-11-04 US: party 2016-11-04..2020-11-04 yes leaving",
				"2020-11-04 US: former 2020-11-04..2021-01-20 no",
				"2021-01-20 US: contracting 2021-01-20..2021-02-19 no",
				"2021-02-19 US: party 2021-02-19.. yes",
			}},
		{ // Rome Statute of the International Criminal Court, art. 126 and 127: first day of the month after the sixtieth day
			`{"id": "rome", "rules": {
				"entryIntoForce": {"when": {"declared": "sixty"}, "delay": {"days": 60, "align": "next-month-start"}},
				"laterParty": {"delay": {"days": 60, "align": "next-month-start"}}, "withdrawal": {"delay": {"years": 1}}},
			"events": [{"kind": "condition-met", "id": "sixty", "on": "2002-04-11"}, {"kind": "ratified", "party": "BI", "on": "2004-09-21"},
				{"kind": "withdrawal-notified", "party": "BI", "on": "2016-10-27"}, {"kind": "ratified", "party": "GM", "on": "2002-06-28"},
				{"kind": "withdrawal-notified", "party": "GM", "on": "2016-11-10"}, {"kind": "withdrawal-revoked", "party": "GM", "on": "2017-02-10"}]}`,
			[]string{
				"2002-06-30: pending 2002-04-11..2002-07-01 no",
				"2002-07-01: in-force 2002-07-01.. yes",
				"2004-12-01 BI: party 2004-12-01..2017-10-27 yes",
				"2017-10-26 BI: party 2004-12-01..2017-10-27 yes leaving",
				"2017-10-27 BI: former 2017-10-27.. no",
				"2002-09-01 GM: party 2002-09-01.. yes",
				"2016-12-01 GM: party 2002-09-01..2017-11-10 yes leaving",
				"2017-11-10 GM: party 2002-09-01.. yes",
			}},
		{ // CISG, art. 99(1): first day of the month following twelve months after the tenth instrument
			`{"id": "cisg", "rules": {
				"entryIntoForce": {"when": {"declared": "ten"}, "delay": {"months": 12, "align": "next-month-start"}},
				"laterParty": {"delay": {"months": 12, "align": "next-month-start"}}},
			"events": [{"kind": "condition-met", "id": "ten", "on": "1986-12-11"}, {"kind": "approved", "party": "CN", "on": "1986-12-11"},
				{"kind": "acceded", "party": "JP", "on": "2008-07-01"}]}`,
			[]string{
				"1987-12-31: pending 1986-12-11..1988-01-01 no",
				"1988-01-01 CN: party 1988-01-01.. yes",
				"2009-07-31 JP: contracting 2008-07-01..2009-08-01 no",
				"2009-08-01 JP: party 2009-08-01.. yes",
			}},
		{ // Treaty on the Eurasian Economic Union: signed 29 May 2014 for 1 January 2015; Armenia and Kyrgyzstan by own accession treaties
			`{"id": "eaeu", "parties": [{"party": "BY"}, {"party": "KZ"}, {"party": "RU"}],
			"rules": {"entryIntoForce": {"when": {"consents": "all"}, "notBefore": "2015-01-01"}},
			"events": [{"kind": "signed", "party": "BY", "on": "2014-05-29"}, {"kind": "signed", "party": "KZ", "on": "2014-05-29"},
				{"kind": "signed", "party": "RU", "on": "2014-05-29"}, {"kind": "ratified", "party": "RU", "on": "2014-10-03"},
				{"kind": "ratified", "party": "BY", "on": "2014-10-10"}, {"kind": "ratified", "party": "KZ", "on": "2014-10-14"},
				{"kind": "acceded", "party": "AM", "on": "2014-10-10", "effective": "2015-01-02"},
				{"kind": "acceded", "party": "KG", "on": "2014-12-23", "effective": "2015-08-12"}]}`,
			[]string{
				"2014-12-31: pending 2014-10-14..2015-01-01 no",
				"2015-01-01 KZ: party 2015-01-01.. yes",
				"2015-01-01 AM: contracting 2014-10-10..2015-01-02 no computed 2015-01-01 declared 2015-01-02",
				"2015-01-02 AM: party 2015-01-02.. yes computed 2015-01-01 declared 2015-01-02",
				"2015-08-11 KG: contracting 2014-12-23..2015-08-12 no computed 2015-01-01 declared 2015-08-12",
				"2015-08-12 KG: party 2015-08-12.. yes computed 2015-01-01 declared 2015-08-12",
			}},
		{ // NAFTA, art. 2203: in force 1 January 1994 on exchange of notifications; terminated by the USMCA on 1 July 2020
			`{"id": "nafta", "parties": [{"party": "CA"}, {"party": "MX"}, {"party": "US"}],
			"rules": {"entryIntoForce": {"when": {"consents": "all"}, "notBefore": "1994-01-01"}, "withdrawal": {"delay": {"months": 6}}},
			"events": [{"kind": "signed", "party": "CA", "on": "1992-12-17"}, {"kind": "signed", "party": "MX", "on": "1992-12-17"},
				{"kind": "signed", "party": "US", "on": "1992-12-17"}, {"kind": "notified", "party": "CA", "on": "1993-12-30"},
				{"kind": "notified", "party": "MX", "on": "1993-12-30"}, {"kind": "notified", "party": "US", "on": "1993-12-30"},
				{"kind": "superseded", "on": "2020-07-01"}]}`,
			[]string{
				"1993-12-31: pending 1993-12-30..1994-01-01 no",
				"2020-06-30 MX: party 1994-01-01..2020-07-01 yes",
				"2020-07-01: superseded 2020-07-01.. no",
				"2020-07-01 MX: former 2020-07-01.. no",
			}},
		{ // China-Kazakhstan investment treaty of 10 August 1992, in force 13 August 1994 (UNCTAD): declared, instruments not on record
			`{"id": "bit", "parties": [{"party": "CN"}, {"party": "KZ"}],
			"events": [{"kind": "signed", "party": "CN", "on": "1992-08-10"}, {"kind": "signed", "party": "KZ", "on": "1992-08-10"},
				{"kind": "declared-in-force", "on": "1994-08-13"}]}`,
			[]string{
				"1994-08-12: signed 1992-08-10..1994-08-13 no",
				"1994-08-13: in-force 1994-08-13.. yes",
				"1994-08-13 KZ: party 1994-08-13.. yes",
				"1994-08-13 RU: none .. no",
			}},
		{ // Protocol of Provisional Application of the GATT: applied from 1 January 1948, never definitively in force
			`{"id": "gatt-1947", "events": [{"kind": "opened", "on": "1947-10-30"},
				{"kind": "provisional-started", "party": "US", "on": "1948-01-01"}, {"kind": "provisional-started", "party": "GB", "on": "1948-01-01"},
				{"kind": "terminated", "on": "1996-01-01"}]}`,
			[]string{
				"1947-12-31: adopted 1947-10-30..1948-01-01 no",
				"1948-01-01: provisional 1948-01-01..1996-01-01 no",
				"1948-01-01 US: provisional 1948-01-01..1996-01-01 no",
				"1996-01-01: terminated 1996-01-01.. no",
			}},
		{ // Energy Charter Treaty, art. 44, 45 and 47: Russia applied it provisionally until 18 October 2009; Italy left on 1 January 2016
			`{"id": "ect", "rules": {"entryIntoForce": {"when": {"declared": "thirty"}, "delay": {"days": 90}}, "laterParty": {"delay": {"days": 90}},
				"withdrawal": {"delay": {"years": 1}}},
			"events": [{"kind": "signed", "party": "RU", "on": "1994-12-17"}, {"kind": "provisional-started", "party": "RU", "on": "1994-12-17"},
				{"kind": "provisional-ended", "party": "RU", "on": "2009-08-20", "effective": "2009-10-18"},
				{"kind": "ratified", "party": "IT", "on": "1997-12-16"}, {"kind": "condition-met", "id": "thirty", "on": "1998-01-16"},
				{"kind": "withdrawal-notified", "party": "IT", "on": "2015-01-01"}]}`,
			[]string{
				"1998-04-15: provisional 1994-12-17..1998-04-16 no",
				"1998-04-16: in-force 1998-04-16.. yes",
				"2009-10-17 RU: provisional 1994-12-17..2009-10-18 no",
				"2009-10-18 RU: signatory 2009-10-18.. no",
				"2015-12-31 IT: party 1998-04-16..2016-01-01 yes leaving",
				"2016-01-01 IT: former 2016-01-01.. no",
			}},
		{ // Succession: Croatia to the Vienna Convention, from its independence (depositary: 12 October 1992, effect 8 October 1991)
			`{"id": "vclt", "rules": {"entryIntoForce": {"when": {"on": "1980-01-27"}}, "laterParty": {"delay": {"days": 30}}},
			"events": [{"kind": "ratified", "party": "yugoslavia", "on": "1970-08-27"},
				{"kind": "succeeded", "party": "HR", "on": "1992-10-12", "effective": "1991-10-08"}]}`,
			[]string{
				"1991-10-07 HR: none ..1991-10-08 no",
				"1991-10-08 HR: party 1991-10-08.. yes computed 1992-11-11 declared 1991-10-08",
				"1980-01-27 yugoslavia: party 1980-01-27.. yes",
			}},
		{ // North Kazakhstan Region's accession of 28 November 2025: no treaty and no rule: assumed from the signatures
			`{"id": "nkr-soho", "level": "commercial", "parties": [{"party": "KZ-59"}, {"party": "jiangsu-soho"}],
			"events": [{"kind": "signed", "party": "KZ-59", "on": "2025-11-28"}, {"kind": "signed", "party": "jiangsu-soho", "on": "2025-11-28"}]}`,
			[]string{
				"2025-11-27: draft ..2025-11-28 no",
				"2025-11-28: in-force 2025-11-28.. yes",
				"2025-11-28 KZ-59: party 2025-11-28.. yes",
				"2025-11-28 KZ: none .. no",
			}},
	} {
		a := read(t, c.agreement)
		check(t, a, c.want)
		assert.NoError(t, a.Validate().Err(), a.ID)
	}
}

// What the rules of agreements say, clause by clause.
func TestRulesAndEvents(t *testing.T) {
	two := `{"kind": "ratified", "party": "KZ", "on": "2020-01-10"}, {"kind": "ratified", "party": "CN", "on": "2020-01-20"}`
	for _, c := range []struct {
		name, agreement string
		want            []string
	}{
		{"no rule: the last of the parties", `{"id": "a", "events": [` + two + `]}`,
			[]string{"2020-01-19: signed 2020-01-10..2020-01-20 no", "2020-01-20: in-force 2020-01-20.. yes", "2020-01-20 KZ: party 2020-01-20.. yes"}},
		{"no rule: a listed party is missing", `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}, {"party": "RU"}], "events": [` + two + `]}`,
			[]string{"2021-01-01: signed 2020-01-10.. no", "2021-01-01 KZ: contracting 2020-01-10.. no"}},
		{"no rule: an organization beside its members does not count", `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}, {"party": "eaeu", "counts": false}],
			"events": [` + two + `]}`, []string{"2020-01-20: in-force 2020-01-20.. yes"}},
		{"clear days", `{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": 2}, "delay": {"clearDays": 30}}}, "events": [` + two + `]}`,
			[]string{"2020-02-20: in-force 2020-02-20.. yes", "2020-02-19: pending 2020-01-20..2020-02-20 no"}},
		{"months keep the day, clamped", `{"id": "a", "rules": {"entryIntoForce": {"when": {"on": "2019-11-30"}, "delay": {"months": 3}}}}`,
			[]string{"2020-02-29: in-force 2020-02-29.. yes", "2020-02-28: pending 2019-11-30..2020-02-29 no"}},
		{"by: too late is never", `{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": 2, "by": "2020-01-19"}}}, "events": [` + two + `]}`,
			[]string{"2020-01-20: signed 2020-01-10.. no"}},
		{"by: on the last day is in time", `{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": 2, "by": "2020-01-20"}}}, "events": [` + two + `]}`,
			[]string{"2020-01-20: in-force 2020-01-20.. yes"}},
		{"two thirds of three are two", `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}, {"party": "RU"}],
			"rules": {"entryIntoForce": {"when": {"consents": "2/3"}}}, "events": [` + two + `]}`, []string{"2020-01-20: in-force 2020-01-20.. yes"}},
		{"a fraction is rounded up", `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}, {"party": "RU"}, {"party": "MN"}],
			"rules": {"entryIntoForce": {"when": {"consents": "2/3"}}}, "events": [` + two + `]}`, []string{"2020-01-20: signed 2020-01-10.. no"}},
		{"weights reach the share exactly", `{"id": "a", "parties": [{"party": "KZ", "weight": {"co2": "0.3"}}, {"party": "CN", "weight": {"co2": "0.25"}},
			{"party": "RU", "weight": {"co2": "0.45"}}], "rules": {"entryIntoForce": {"when": {"weight": "0.55", "table": "co2"}}}, "events": [` + two + `]}`,
			[]string{"2020-01-20: in-force 2020-01-20.. yes"}},
		{"named parties", `{"id": "a", "rules": {"entryIntoForce": {"when": {"named": ["KZ", "RU"]}}}, "events": [` + two + `]}`,
			[]string{"2020-01-20: signed 2020-01-10.. no"}},
		{"signature binds where the rule asks for no more", `{"id": "a", "rules": {"entryIntoForce": {"when": {"signed": "all"}}}, "events": [
			{"kind": "signed", "party": "KZ", "on": "2020-01-10"}, {"kind": "signed", "party": "CN", "on": "2020-01-12"}]}`,
			[]string{"2020-01-11: signed 2020-01-10..2020-01-12 no", "2020-01-12: in-force 2020-01-12.. yes", "2020-01-12 KZ: party 2020-01-12.. yes"}},
		{"a later party without a rule: its own day", `{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": 1}, "delay": {"days": 30}}}, "events": [` + two + `]}`,
			[]string{"2020-02-09 KZ: party 2020-02-09.. yes", "2020-02-09 CN: party 2020-02-09.. yes", "2020-02-08 CN: contracting 2020-01-20..2020-02-09 no"}},
		{"declared wins over computed", `{"id": "a", "events": [` + two + `, {"kind": "declared-in-force", "on": "2020-02-01"}]}`,
			[]string{"2020-01-25: pending 2020-01-20..2020-02-01 no computed 2020-01-20 declared 2020-02-01",
				"2020-02-01: in-force 2020-02-01.. yes computed 2020-01-20 declared 2020-02-01"}},
		{"suspended and resumed as a whole", `{"id": "a", "events": [` + two + `, {"kind": "suspended", "on": "2020-03-01"}, {"kind": "resumed", "on": "2020-04-01"}]}`,
			[]string{"2020-02-29 KZ: party 2020-01-20..2020-03-01 yes", "2020-03-01: suspended 2020-03-01..2020-04-01 no",
				"2020-03-01 KZ: suspended 2020-03-01..2020-04-01 no", "2020-04-01 KZ: party 2020-04-01.. yes"}},
		{"suspended for one party", `{"id": "a", "events": [` + two + `, {"kind": "suspended", "party": "KZ", "on": "2020-03-01"}]}`,
			[]string{"2020-03-01 KZ: suspended 2020-03-01.. no", "2020-03-01 CN: suspended 2020-03-01.. no", "2020-03-01: suspended 2020-03-01.. no"}},
		{"suspended for one party of three", `{"id": "a", "events": [` + two + `, {"kind": "ratified", "party": "RU", "on": "2020-01-12"}, {"kind": "suspended", "party": "KZ", "on": "2020-03-01"}]}`,
			[]string{"2020-03-01 KZ: suspended 2020-03-01.. no", "2020-03-01 CN: party 2020-01-20.. yes", "2020-03-01: in-force 2020-01-20.. yes"}},
		{"a withdrawal nobody dates", `{"id": "a", "events": [` + two + `, {"kind": "withdrawal-notified", "party": "KZ", "on": "2020-03-01"}]}`,
			[]string{"2020-02-29 KZ: party 2020-01-20.. yes", "2020-03-01 KZ: party 2020-01-20.. unknown leaving"}},
		{"a new consent during the notice outlasts the withdrawal", `{"id": "a", "rules": {"withdrawal": {"delay": {"months": 6}}}, "events": [` + two + `,
			{"kind": "withdrawal-notified", "party": "KZ", "on": "2020-03-01"}, {"kind": "acceded", "party": "KZ", "on": "2020-04-01"}]}`,
			[]string{"2020-03-15 KZ: party 2020-01-20..2020-09-01 yes leaving", "2020-08-31 KZ: party 2020-01-20.. yes", "2020-09-01 KZ: party 2020-01-20.. yes"}},
		{"a new consent during the notice, in force after it", `{"id": "a", "rules": {"withdrawal": {"delay": {"months": 6}}, "laterParty": {"delay": {"months": 8}}}, "events": [` + two + `,
			{"kind": "ratified", "party": "RU", "on": "2020-01-12"},
			{"kind": "withdrawal-notified", "party": "KZ", "on": "2020-03-01"}, {"kind": "acceded", "party": "KZ", "on": "2020-04-01"}]}`,
			[]string{"2020-08-31 KZ: party 2020-01-20..2020-09-01 yes leaving", "2020-09-01 KZ: contracting 2020-09-01..2020-12-01 no", "2020-12-01 KZ: party 2020-12-01.. yes"}},
		{"withdrawn before entry: the instrument no longer counts", `{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": 2}}}, "events": [` + two + `,
			{"kind": "withdrawal-notified", "party": "KZ", "on": "2020-01-12", "effective": "2020-01-15"}]}`,
			[]string{"2020-01-20: signed 2020-01-10.. no", "2020-01-20 KZ: none 2020-01-15.. no"}},
		{"a month is all that is known", `{"id": "a", "events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-10"}, {"kind": "ratified", "party": "CN", "on": "2020-02"}]}`,
			[]string{"2020-01-31: signed 2020-01-10..2020-02 no", "2020-02-15: signed 2020-01-10..2020-02 unknown",
				"2020-02-29: in-force 2020-02.. yes", "2020-02-29 KZ: party 2020-02.. yes", "2020-02-29 CN: party 2020-02.. yes"}},
		{"consent after the end binds nobody", `{"id": "a", "events": [` + two + `, {"kind": "terminated", "on": "2021-01-01"}, {"kind": "acceded", "party": "RU", "on": "2022-01-01"}]}`,
			[]string{"2022-01-01 RU: contracting 2022-01-01.. no", "2022-01-01 KZ: former 2021-01-01.. no"}},
		{"a signature that names nobody", `{"id": "a", "level": "subnational", "events": [{"kind": "signed", "on": "2020-01-10"}]}`,
			[]string{"2020-01-09: draft ..2020-01-10 no", "2020-01-10: signed 2020-01-10.. unknown"}},
		{"an event without a day", `{"id": "a", "events": [{"kind": "ratified", "party": "KZ"}]}`, []string{"2020-01-01: draft .. unknown"}},
		{"declared again after the end", `{"id": "a", "events": [` + two + `, {"kind": "expired", "on": "2021-01-01"}, {"kind": "declared-in-force", "on": "2020-01-20"},
			{"kind": "declared-in-force", "on": "2022-01-01"}]}`,
			[]string{"2021-06-01: expired 2021-01-01..2022-01-01 no computed 2020-01-20 declared 2020-01-20",
				"2022-01-01: in-force 2022-01-01.. yes computed 2020-01-20 declared 2020-01-20"}},
		{"provisional by rule, for who signed", `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}], "rules": {"provisional": {"delay": {"days": 10}}}, "events": [
			{"kind": "signed", "party": "KZ", "on": "2020-01-10"}, {"kind": "signed", "party": "CN", "on": "2020-01-12"}]}`,
			[]string{"2020-01-22: provisional 2020-01-22.. no", "2020-01-22 CN: provisional 2020-01-22.. no"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, c.agreement), c.want) })
	}
}

// Agreements wait for each other; one that waits for itself never comes into force, and one that nobody
// has is unknown.
func TestOtherAgreements(t *testing.T) {
	waiting := read(t, `{"id": "protocol", "rules": {"entryIntoForce": {"when": {"allOf": [{"consents": 1}, {"inForce": ["main"]}]}}},
		"events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-10"}]}`)
	main := read(t, `{"id": "main", "events": [{"kind": "ratified", "party": "KZ", "on": "2021-01-01"}]}`)
	assert.Equal(t, []string{"main"}, waiting.References())
	check(t, waiting, []string{"2020-12-31: signed 2020-01-10..2021-01-01 no", "2021-01-01: in-force 2021-01-01.. yes"}, main)
	check(t, waiting, []string{"2020-01-09: draft ..2020-01-10 no", "2020-01-10: signed 2020-01-10.. unknown"})

	circle := read(t, `{"id": "main", "rules": {"entryIntoForce": {"when": {"inForce": ["protocol"]}}}}`)
	check(t, waiting, []string{"2030-01-01: signed 2020-01-10.. no"}, circle)
	check(t, circle, []string{"2030-01-01: draft .. no"}, waiting)
}
