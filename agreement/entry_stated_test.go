package agreement_test

import (
	"strings"
	"testing"
)

// An agreement is in force as a whole no later than for two of its parties by days that their own acts state. The rules
// for the others count from the general entry, as before.
func TestStatedForTwo(t *testing.T) {
	with := func(rules, parties string, events ...string) string {
		return `{"id": "a", "rules": {` + rules + `}, "parties": [` + parties + `], "events": [` + strings.Join(events, ", ") + `]}`
	}
	own := func(who, on, effective string) string {
		return `{"kind": "ratified", "party": "` + who + `", "on": "` + on + `", "effective": "` + effective + `"}`
	}
	const (
		three = `"entryIntoForce": {"when": {"consents": 3}, "delay": {"days": 30}}`
		uz    = `{"kind": "ratified", "party": "UZ", "on": "2020-03-01"}`
	)
	kz, cn := own("KZ", "2020-01-01", "2020-02-01"), own("CN", "2020-01-10", "2020-02-10")
	for name, c := range map[string]struct {
		agreement string
		want      []string
	}{
		"before the rule": {with(three, ``, kz, cn, uz), []string{
			"2020-02-01: signed 2020-01-01..2020-02-10 no", "2020-02-01 KZ: party 2020-02-01.. yes", "2020-02-10: in-force 2020-02-10.. yes",
			"2020-03-30 UZ: contracting 2020-03-01..2020-03-31 no", "2020-03-31 UZ: party 2020-03-31.. yes", "2020-04-01: in-force 2020-02-10.. yes"}},
		"although the rule is never met": {with(three, ``, kz, cn), []string{
			"2020-02-09: signed 2020-01-01..2020-02-10 no", "2020-02-10: in-force 2020-02-10.. yes"}},
		"one of them left before": {with(three, ``, kz, cn, `{"kind": "withdrawal-notified", "party": "KZ", "on": "2020-02-02", "effective": "2020-02-10"}`), []string{
			"2020-02-10: signed 2020-01-01.. no"}},
		"one of them leaves": {with(three, ``, kz, cn, `{"kind": "withdrawal-notified", "party": "KZ", "on": "2020-02-02", "effective": "2021-02-10"}`), []string{
			"2021-02-09: in-force 2020-02-10..2021-02-10 yes", "2021-02-10: terminated 2021-02-10.. no"}},
		"both on one side": {with(three, `{"party": "KZ", "side": "s"}, {"party": "CN", "side": "s"}, {"party": "UZ"}`, kz, cn, uz), []string{
			"2020-03-30: pending 2020-03-01..2020-03-31 no", "2020-03-31: in-force 2020-03-31.. yes"}},
		"one of them does not count": {with(three, `{"party": "KZ"}, {"party": "CN", "counts": false}, {"party": "UZ"}`, kz, cn, uz), []string{
			"2020-02-10: signed 2020-01-01.. no"}},
		"a declared day wins": {with(three, ``, kz, cn, `{"kind": "declared-in-force", "on": "2020-03-10"}`), []string{
			"2020-03-09: signed 2020-01-01..2020-03-10 no", "2020-03-10: in-force 2020-03-10.. yes"}},
		"a vague day": {with(three, ``, kz, own("CN", "2020-01-10", "2020-02"), uz), []string{
			"2020-01-31: signed 2020-01-01..2020-02 no", "2020-02-10: signed 2020-01-01..2020-02 unknown", "2020-02-29: in-force 2020-02.. yes"}},
		"the term runs from it": {with(three+`, "term": {"delay": {"years": 1}}`, ``, kz, cn, uz), []string{
			"2021-02-09: in-force 2020-02-10..2021-02-10 yes", "2021-02-10: expired 2021-02-10.. no"}},
		"the rule is sooner": {with(`"entryIntoForce": {"when": {"consents": 2}}`, ``, kz, cn, `{"kind": "ratified", "party": "UZ", "on": "2020-01-05"}`), []string{
			"2020-01-05: in-force 2020-01-05.. yes"}},
	} {
		t.Run(name, func(t *testing.T) { check(t, read(t, c.agreement), c.want) })
	}
	// What waits for the agreement does not wait for its rule.
	first := read(t, with(three, ``, kz, cn))
	second := read(t, `{"id": "b", "rules": {"entryIntoForce": {"when": {"inForce": ["a"]}}}, "events": [{"kind": "ratified", "party": "KZ", "on": "2019-01-01"}]}`)
	check(t, second, []string{"2020-02-09: signed 2019-01-01..2020-02-10 no", "2020-02-10: in-force 2020-02-10.. yes"}, first)
}
