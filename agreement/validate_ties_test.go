package agreement_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// typed reads a record as it is; the other tests take one without a level for a treaty.
func typed(t *testing.T, text string) agreement.Agreement {
	t.Helper()
	var a agreement.Agreement
	require.NoError(t, json.Unmarshal([]byte(text), &a), text)
	return a
}

// said returns issues with their English messages.
func said(l issue.List) []string {
	var lines []string
	for _, i := range l.Sorted() {
		lines = append(lines, string(i.Severity)+" "+string(i.Path)+" "+strings.TrimPrefix(string(i.Code), "agreement.")+": "+i.Message("en"))
	}
	return lines
}

// rules is a valid treaty between two parties with some rules and further events.
func twoWith(rules, events string) string {
	return `{"id": "a", "level": "treaty", "parties": [{"party": "KZ"}, {"party": "CN"}], "rules": {` + rules + `}, "events": [
		{"kind": "exchanged", "party": "KZ", "on": "2020-01-01"}, {"kind": "exchanged", "party": "CN", "on": "2020-01-01"}` + events + `]}`
}

const (
	memorandum = `{"id": "a", "level": "subnational", "nonBinding": true, "parties": [{"party": "KZ-19"}, {"party": "CN-SN"}], `
	levels     = "treaty, intergovernmental, subnational, commercial"
)

// Every warning of an agreement that ties nobody, or not for certain, says what is missing.
func TestValidateTies(t *testing.T) {
	for _, c := range []struct {
		record string
		want   []string
	}{
		{`{"id": "a", "parties": [{"party": "KZ-19"}, {"party": "CN-SN"}], "events": [{"kind": "signed", "party": "KZ-19", "on": "2025-11-28"}, {"kind": "signed", "party": "CN-SN", "on": "2025-11-28"}]}`,
			[]string{"warning /level no-level: the level of the agreement is not stated, so it is unclear what puts it into force; choose one of: " + levels}},
		{memorandum + `"events": [{"kind": "signed", "party": "KZ-19", "on": "2025-11-27"}, {"kind": "signed", "party": "CN-SN", "on": "2025-11-28"}]}`,
			[]string{"warning  entry-assumed: the agreement is assumed to be in force from 2025-11-28, because only signatures are recorded"}},
		{`{"id": "a", "level": "treaty", "events": [{"kind": "signed", "party": "KZ", "on": "2020-01-01"}, {"kind": "signed", "party": "CN", "on": "2020-01-01"}, {"kind": "signed", "party": "UZ", "on": "2020-01-01"},
			{"kind": "declared-in-force", "on": "2020-02-01"}]}`,
			[]string{"warning  entry-assumed: the agreement is assumed to be in force from 2020-02-01, because only signatures are recorded"}},
		{memorandum + `"events": [{"kind": "approved", "party": "KZ-19", "on": "2025-11-27"}, {"kind": "approved", "party": "CN-SN", "on": "2025-11-28"}]}`, nil},
		{`{"id": "a", "level": "treaty"}`,
			[]string{"warning /parties no-parties: no party is named on the list of parties or in an event, so the agreement creates no tie"}},
		{`{"id": "a", "level": "treaty", "parties": [{"party": "KZ"}]}`,
			[]string{"warning /parties lone-party: KZ is the only party on record, so the agreement creates no tie; name the other parties"}},
		{`{"id": "a", "level": "treaty", "events": [{"kind": "signed", "party": "KZ", "on": "2020"}], "relations": [{"kind": "accedes-to", "to": "hub"}]}`, nil},
		{memorandum + `"events": [{"kind": "adopted", "on": "2020"}]}`,
			[]string{"warning /events no-acts: no act of signature or consent and no mention of a party is recorded, so no tie is certain; record what the parties did"}},
		{memorandum + `"events": [{"kind": "attested", "on": "2020"}]}`, nil},
		{memorandum + `"events": [{"kind": "signed", "party": "KZ-19", "on": "2020"}]}`,
			[]string{"warning /events lone-act: only KZ-19 has signed or consented, so no tie to the other parties is certain; record what they did"}},
		{`{"id": "a", "level": "treaty", "parties": [{"party": "KZ", "side": "east"}, {"party": "CN", "side": "east"}, {"party": "RU"}],
			"events": [{"kind": "ratified", "party": "KZ", "on": "2020"}, {"kind": "ratified", "party": "CN", "on": "2020"}]}`,
			[]string{`warning /parties one-side: all the parties that act are on the side "east", and parties of one side are not tied to each other`}},
		{`{"id": "a", "level": "treaty", "parties": [{"party": "KZ", "side": "east"}, {"party": "CN"}],
			"events": [{"kind": "ratified", "party": "KZ", "on": "2020"}, {"kind": "ratified", "party": "CN", "on": "2020"}]}`, nil},
		{`{"id": "a", "level": "treaty", "events": [{"kind": "signed", "party": "KZ", "on": "2020"}, {"kind": "signed", "party": "CN", "on": "2020"}, {"kind": "ratified", "party": "KZ", "on": "2021"}]}`,
			[]string{"warning /events/2 lone-consent: of the two parties only KZ has consented; record the consent of the other party or, if instruments were exchanged, an event exchanged for both"}},
		{`{"id": "a", "level": "treaty", "rules": {"entryIntoForce": {"when": {"signed": "all"}}}, "events": [{"kind": "signed", "party": "KZ", "on": "2020"}, {"kind": "signed-definitively", "party": "CN", "on": "2020"}]}`, nil},
		{`{"id": "a", "level": "treaty", "events": [{"kind": "signed", "party": "KZ", "on": "2020"}, {"kind": "signed", "party": "CN", "on": "2020"}, {"kind": "ratified", "party": "KZ", "on": "2021"},
			{"kind": "declined", "party": "CN", "on": "2022"}]}`, nil},
	} {
		a := typed(t, c.record)
		assert.Equal(t, c.want, said(a.Validate()), c.record)
		assert.NoError(t, a.Validate().Err(), c.record)
	}
}

func TestValidateTerms(t *testing.T) {
	years := `"term": {"delay": {"years": 5}, "renews": {"years": 5}, "notice": {"months": 6}}`
	for _, c := range []struct {
		record string
		want   []string
	}{
		{twoWith(years, `, {"kind": "withdrawal-notified", "party": "KZ", "on": "2024-01-01"}, {"kind": "renewed", "on": "2024-01-01"}`), nil},
		{twoWith(`"term": {}`, ``), []string{"error /rules/term empty-term: the term is empty; give its length (delay) or its end (until)"}},
		{twoWith(`"term": {"delay": {"years": 5}, "until": "2025-01-01"}`, ``), []string{"error /rules/term several-terms: the term has both delay and until; keep one of them"}},
		{twoWith(`"term": {"delay": {"years": -5}, "renews": {"months": -1}, "notice": {"days": 1, "months": 1}}`, ``), []string{
			"error /rules/term/delay/years negative-delay: a delay of -5 is negative or goes beyond the calendar",
			"error /rules/term/notice several-delays: a delay is given in one unit only: days, clearDays, months or years",
			"error /rules/term/renews/months negative-delay: a delay of -1 is negative or goes beyond the calendar"}},
		{twoWith(`"term": {"delay": {"years": 1}, "renews": {"years": 1}, "notice": {"months": 13}}`, ``), []string{
			"warning /rules/term/notice notice-too-long: the notice is longer than delay, so it cannot be given in time"}},
		{twoWith(`"term": {"until": "2025-01-01", "renews": {"days": 30}, "notice": {"months": 1}}`, ``), []string{
			"warning /rules/term/notice notice-too-long: the notice is longer than renews, so it cannot be given in time"}},
		{twoWith(`"term": {"delay": {"years": 1}, "notice": {"months": 1}}`, ``), []string{
			"warning /rules/term/notice needless-notice: a notice changes nothing here: the term is not renewed, so it ends by itself"}},
		{twoWith(`"term": {"delay": {"years": 1}, "notice": {"months": 1}}`, `, {"kind": "renewed", "on": "2020-05-01"}`), nil},
		{twoWith(years+`, "withdrawal": {"delay": {"years": 1}}`, ``), []string{
			"warning /rules/term/notice unused-notice: this notice is not used, because the rule withdrawal gives the day on which an exit takes effect"}},
		{twoWith(`"survival": {"years": 1, "days": -1, "clear": true}`, ``), []string{
			"error /rules/survival several-delays: a delay is given in one unit only: days, clearDays, months or years",
			"error /rules/survival/days negative-delay: a delay of -1 is negative or goes beyond the calendar"}},
		{twoWith(`"withdrawal": {"delay": {"days": 30, "clear": true}}`, ``), []string{
			"warning /rules/withdrawal/delay/clear idle-clear: clear changes nothing here: the field lets months or years pass in full; for days, use clearDays"}},
		{twoWith(``, `, {"kind": "renewed", "on": "2021-01-01"}`), []string{"warning /events/2 renewal-without-term: the renewal changes nothing, because the rules have no term"}},
		{twoWith(`"term": {"until": "2025-01-01"}`, `, {"kind": "renewed", "on": "2024-01-01"}, {"kind": "renewed", "on": "2024-02-01", "effective": "2026-01-01"}`), []string{
			"warning /events/2/effective renewal-without-end: the renewal has no end, and the term has no length that gives one; write the new end as the effective day"}},
		{twoWith(`"term": {"until": "2025-01-01"}`, `, {"kind": "renewed", "on": "2025-01-01", "effective": "2026-01-01"}`), []string{
			"warning /events/2 renewal-after-end: the renewal of 2025-01-01 changes nothing, because the agreement ended before it, on 2025-01-01"}},
		{twoWith(years, `, {"kind": "terminated", "on": "2022-01-01"}, {"kind": "renewed", "on": "2023-01-01"}`), []string{
			"warning /events/3 renewal-after-end: the renewal of 2023-01-01 changes nothing, because the agreement ended before it, on 2022-01-01"}},
		{twoWith(years, `, {"kind": "terminated", "on": "2022"}, {"kind": "renewed", "on": "2022-06-01"}`), nil},
		{twoWith(``, `, {"kind": "withdrawal-notified", "party": "KZ", "on": "2024-01-01"}`), []string{
			"warning /events/2 open-withdrawal: the withdrawal that KZ notified on 2024-01-01 has no effective day, and no rule or term gives one"}},
		{twoWith(`"laterParty": {"delay": {"days": 30}}`, ``), []string{
			"warning /rules/laterParty idle-later-party: this rule never applies, because the agreement enters into force only when both its parties have consented"}},
		{twoWith(`"laterParty": {"delay": {"days": 30}}, "entryIntoForce": {"when": {"consents": 1}}`, ``), nil},
	} {
		assert.Equal(t, c.want, said(read(t, c.record).Validate()), c.record)
	}
}

func TestValidateParties(t *testing.T) {
	acts := `"events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-01"}, {"kind": "ratified", "party": "CN", "on": "2020-01-01"}, {"kind": "ratified", "party": "eu", "on": "2020-01-01"}`
	with := func(parties string) string {
		return `{"id": "a", "level": "treaty", "parties": [{"party": "KZ"}, {"party": "DK"}, ` + parties + `], ` + acts + `]}`
	}
	ends := func(text string) string {
		return `{"id": "a", "level": "treaty", ` + acts + `], ` + text + `}`
	}
	for _, c := range []struct {
		record string
		want   []string
	}{
		{with(`{"party": "CN", "territories": [{"code": "HK"}, {"code": "CN-MO", "from": "1999-12-20"}], "excludes": ["CN-TW"]}, {"party": "eu", "binds": "members", "excludes": ["GL"]}`), nil},
		{with(`{"party": "CN", "territories": [{"code": "JP"}, {"code": "HK", "from": "1997-07-01", "until": "1997-07-01"}, {}], "excludes": ["KZ-59", ""]}, {"party": "eu", "binds": "member"}`), []string{
			"warning /parties/2/excludes/0 idle-exclusion: KZ-59 is not bound through CN, so excluding it changes nothing",
			"error /parties/2/excludes/1 region.missing-code: the region code is missing",
			"warning /parties/2/territories/0/code foreign-territory: JP is neither a part nor a dependency of CN",
			"error /parties/2/territories/1/until end-before-start: the end, 1997-07-01, is not after the beginning, 1997-07-01",
			"error /parties/2/territories/2/code region.missing-code: the region code is missing",
			`error /parties/3/binds unknown-value: "member" is not allowed here; allowed: members; did you mean "members"?`}},
		{with(`{"party": "CN"}, {"party": "eu", "excludes": ["GL"]}`), []string{"warning /parties/3/excludes/0 idle-exclusion: GL is not bound through eu, so excluding it changes nothing"}},
		{with(`{"party": "CN"}, {"party": "eu", "territories": [{"code": "GB", "until": "2020-02-01"}]}`), nil},
		{ends(`"statements": [{"kind": "objection", "by": "KZ", "toward": "CN", "precludes": true, "from": "2020", "until": "2021"},
			{"kind": "non-application", "by": "KZ", "toward": "CN"}]`), nil},
		{ends(`"statements": [{"kind": "non-application", "by": "KZ", "from": "2021", "until": "2020", "precludes": true}, {"kind": "objection", "precludes": true, "by": "KZ", "toward": "KZ"},
			{"kind": "declaration", "by": "KZ", "toward": "CN"}]`), []string{
			"error /statements/0/precludes misplaced-field: the field precludes is allowed only for the kind objection, and the kind here is non-application",
			"error /statements/0/toward missing-party: the party is missing: non-application",
			"error /statements/0/until end-before-start: the end, 2020, is not after the beginning, 2021",
			"error /statements/1/toward own-toward: toward names the same party: KZ",
			"error /statements/2/toward misplaced-toward: only an objection, a non-application, a suspension or a resumption can be toward another party, but this declaration names CN"}},
		{ends(`"relations": [{"kind": "supersedes", "to": "b", "effect": "suspends"}, {"kind": "protocol-to", "to": "c", "ends": true}]`), nil},
		{ends(`"relations": [{"kind": "amends", "to": "b", "effect": "suspends", "ends": true}, {"kind": "supersedes", "to": "c", "effect": "ends"}]`), []string{
			"error /relations/0/effect misplaced-field: the field effect is allowed only for the kind supersedes, and the kind here is amends",
			"error /relations/0/ends misplaced-field: the field ends is allowed only for the kind protocol-to, and the kind here is amends",
			`error /relations/1/effect unknown-value: "ends" is not allowed here; allowed: terminates, suspends, prevails`}},
		{ends(`"commitments": [{"kind": "trade", "value": {"amount": "1.5", "unit": "count"}}]`), []string{
			"error /commitments/0/value/amount economy.not-whole: 1.5 is not a whole number, which the unit count requires"}},
		{`{"id": "a", "level": "treaty", ` + acts + `, {"kind": "suspended", "party": "KZ", "toward": "CN", "on": "2021"}, {"kind": "resumed", "party": "KZ", "toward": "CN", "on": "2022"}]}`, nil},
		{`{"id": "a", "level": "treaty", ` + acts + `, {"kind": "suspended", "party": "KZ", "toward": "KZ", "on": "2021"}, {"kind": "suspended", "toward": "KZ", "on": "2021"}, {"kind": "reserved", "party": "KZ", "toward": "CN", "on": "2021"}]}`, []string{
			"error /events/3/toward own-toward: toward names the same party: KZ",
			"error /events/4/party missing-party: the party is missing: suspended",
			"error /events/5/toward misplaced-toward: only an objection, a non-application, a suspension or a resumption can be toward another party, but this reserved names CN"}},
	} {
		assert.Equal(t, c.want, said(read(t, c.record).Validate()), c.record)
	}
}

// Relations in a circle are left out, and each of them is reported.
func TestValidateCirclesOfRelations(t *testing.T) {
	all := []agreement.Agreement{
		read(t, `{"id": "a", "relations": [{"kind": "supersedes", "to": "b"}, {"kind": "protocol-to", "to": "b", "ends": true}]}`),
		read(t, `{"id": "b", "relations": [{"kind": "supersedes", "to": "c"}, {"kind": "protocol-to", "to": "a"}]}`),
		read(t, `{"id": "c", "relations": [{"kind": "supersedes", "to": "a"}, {"kind": "supersedes", "to": "d"}, {"kind": "supersedes", "to": "nowhere"}]}`),
		read(t, `{"id": "d", "relations": [{"kind": "protocol-to", "to": "e", "ends": true}, {"kind": "supersedes", "to": "d"}]}`),
		read(t, `{"id": "e", "relations": [{"kind": "protocol-to", "to": "d", "ends": true}]}`),
		read(t, `{"id": "e", "relations": [{"kind": "supersedes", "to": "a"}]}`),
	}
	const mixed = `{"id": "f", "relations": [{"kind": "supersedes", "to": "g"}, {"kind": "protocol-to", "to": "g", "ends": true}], "events": [{"kind": "ratified", "party": "KZ", "on": "2020"}]}`
	all = append(all, read(t, mixed), read(t, `{"id": "g", "events": [{"kind": "ratified", "party": "KZ", "on": "2020"}]}`))
	for _, c := range agreement.CompileAll(all, agreement.Context{}) {
		c.StatusAt(civil.MustParseDate("2021-01-01")) // comes to an end
	}
	assert.Equal(t, []string{
		"warning /0/relations/0/to circular-relation: the agreements form a circle of relations (supersedes) through b, so this relation is left out",
		"warning /0/relations/1/to circular-relation: the agreements form a circle of relations (protocol-to) through b, so this relation is left out",
		"warning /1/relations/0/to circular-relation: the agreements form a circle of relations (supersedes) through c, so this relation is left out",
		"warning /2/relations/0/to circular-relation: the agreements form a circle of relations (supersedes) through a, so this relation is left out",
		"warning /3/relations/0/to circular-relation: the agreements form a circle of relations (protocol-to) through e, so this relation is left out",
		"warning /4/relations/0/to circular-relation: the agreements form a circle of relations (protocol-to) through d, so this relation is left out",
		"warning /6/relations/0/to circular-relation: the agreements form a circle of relations (supersedes) through g, so this relation is left out",
		"warning /6/relations/1/to circular-relation: the agreements form a circle of relations (protocol-to) through g, so this relation is left out",
	}, said(agreement.ValidateReferences(all)))
}

// An agreement that is read and written stays the same, with every new field.
func TestNewFieldsAsTyped(t *testing.T) {
	const record = `{"id":"a","nonBinding":true,"parties":[{"party":"eu","binds":"members","side":"west","territories":[{"code":"GB","from":"2020-02-01","until":"2021"}],"excludes":["DK"]}],` +
		`"rules":{"term":{"delay":{"years":5,"clear":true},"renews":{"years":1},"notice":{"months":6}},"survival":{"years":20}},` +
		`"events":[{"kind":"suspended","party":"KZ","toward":"CN","on":"2020"}],` +
		`"statements":[{"kind":"objection","by":"KZ","toward":"CN","from":"2020","until":"2021","precludes":true}],` +
		`"relations":[{"kind":"protocol-to","to":"b","ends":true},{"kind":"supersedes","to":"c","effect":"prevails"}],` +
		`"commitments":[{"kind":"trade","value":{"amount":"150000000","unit":"USD","bound":"over"}}]}`
	assert.Equal(t, record, text(t, typed(t, record)))
}

// Records of hostile length are validated in time.
func TestValidateInTime(t *testing.T) {
	size := effort.Times(5000)
	a := agreement.Agreement{ID: "a", Level: agreement.LevelTreaty}
	on := civil.On(civil.MustParseDate("2020-01-01"))
	for i := range size {
		id := party.MustParseID("p" + digits(i))
		a.Parties = append(a.Parties, agreement.Party{Party: id})
		a.Depositaries = append(a.Depositaries, id)
		a.Events = append(a.Events, agreement.Event{Kind: agreement.EventResumed, Party: id, On: on},
			agreement.Event{Kind: agreement.EventRatified, Party: a.Parties[0].Party, On: on},
			agreement.Event{Kind: agreement.EventWithdrawalRevoked, Party: a.Parties[0].Party, On: on})
		a.Statements = append(a.Statements, agreement.Statement{Kind: agreement.StatementObjection, By: id, Toward: a.Parties[0].Party})
	}
	begun := time.Now()
	assert.NotEmpty(t, a.Validate())
	assert.Less(t, time.Since(begun), 20*time.Second)
}
