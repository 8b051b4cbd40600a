package agreement_test

import (
	"strings"
	"testing"
)

// An attestation is not an act: what a rule or an act already gives stands, and so does an exit that works after it, whenever
// its notice was given.
func TestAttested(t *testing.T) {
	with := func(rules string, events ...string) string {
		return `{"id": "a", "rules": {` + rules + `}, "events": [{"kind": "ratified", "party": "DE", "on": "1999-01-01"}, {"kind": "ratified", "party": "PT", "on": "1999-01-01"}, ` +
			strings.Join(events, ", ") + `]}`
	}
	const (
		party    = `{"kind": "ratified", "party": "FR", "on": "1999-01-01"}`
		notice   = `{"kind": "withdrawal-notified", "party": "FR", "on": "2022-12-07", "effective": "2023-12-08"}`
		open     = `{"kind": "withdrawal-notified", "party": "FR", "on": "2022-12-07"}`
		attested = `{"kind": "attested", "party": "FR", "on": "2022-12-20"}`
	)
	shown := func(on string) string { return strings.Replace(attested, "2022-12-20", on, 1) }
	for name, c := range map[string]struct {
		agreement string
		want      []string
	}{
		"between the notice and its effect": {with(``, party, notice, attested), []string{
			"2022-12-20 FR: party 1999-01-01..2023-12-08 yes leaving", "2023-12-07 FR: party 1999-01-01..2023-12-08 yes leaving",
			"2023-12-08 FR: former 2023-12-08.. no", "2024-01-01 FR: former 2023-12-08.. no"}},
		"on some day of the month of the notice": {with(``, party, notice, shown("2022-12")), []string{
			"2023-01-01 FR: party 1999-01-01..2023-12-08 yes leaving", "2024-01-01 FR: former 2023-12-08.. no"}},
		"on some day before the notice or after it": {with(``, party, notice, shown("[2022-11-01..2023-12-07]")), []string{
			"2024-01-01 FR: former 2023-12-08.. no"}},
		"attested is all that it was a party": {with(``, notice, attested), []string{
			"2023-12-07 FR: party [1999-01-01..2022-12-20]..2023-12-08 yes leaving", "2024-01-01 FR: former 2023-12-08.. no"}},
		"a withdrawal by the rule": {with(`"withdrawal": {"delay": {"years": 1}}`, party, open, attested), []string{
			"2023-12-06 FR: party 1999-01-01..2023-12-07 yes leaving", "2023-12-07 FR: former 2023-12-07.. no", "2024-01-01 FR: former 2023-12-07.. no"}},
		"a notice under a term": {with(`"term": {"delay": {"years": 5}, "renews": {"years": 5}}`, party, open, attested), []string{
			"2023-12-31 FR: party 1999-01-01..2024-01-01 yes leaving", "2024-01-01 FR: former 2024-01-01.. no"}},
		"an exit in some month": {with(``, party, strings.Replace(notice, "2023-12-08", "2023-12", 1), attested), []string{
			"2023-11-30 FR: party 1999-01-01..2023-12 yes leaving", "2023-12-15 FR: party 1999-01-01..2023-12 unknown leaving", "2024-01-01 FR: former 2023-12.. no"}},
		"on the day of the exit it is a party again": {with(``, party, notice, shown("2023-12-08")), []string{
			"2023-12-07 FR: party 1999-01-01..2023-12-08 yes leaving", "2023-12-08 FR: party 1999-01-01.. yes"}},
		"after the exit it is a party again, since whenever": {with(``, party, notice, shown("2024-06-01")), []string{
			"2023-12-08 FR: former 2023-12-08..[2023-12-09..2024-06-01] no", "2024-01-01 FR: party [2023-12-09..2024-06-01].. unknown",
			"2024-06-01 FR: party [2023-12-09..2024-06-01].. yes"}},
		"a notice that nothing dates may work after it": {with(``, party, open, attested), []string{
			"2022-12-06 FR: party 1999-01-01.. yes", "2022-12-19 FR: party 1999-01-01.. unknown leaving", "2022-12-20 FR: party [1999-01-01..2022-12-20].. yes leaving",
			"2022-12-21 FR: party 1999-01-01.. unknown leaving"}},
		"a rule gives the day of entry": {with(`"entryIntoForce": {"when": {"consents": 2}}, "laterParty": {"delay": {"days": 90}}`,
			`{"kind": "ratified", "party": "FR", "on": "2000-01-01"}`, attested), []string{
			"2000-03-30 FR: contracting 2000-01-01..2000-03-31 no", "2000-03-31 FR: party 2000-03-31.. yes"}},
	} {
		t.Run(name, func(t *testing.T) { check(t, read(t, c.agreement), c.want) })
	}
}
