package agreement_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// brief reads a short form of an agreement: a level, rules in JSON, a list of parties, and events such as
// "KZ ratified 2020-01-05" (a dash stands for the whole; a second day is that of the effect).
func brief(t *testing.T, level, rules, parties string, events ...string) agreement.Agreement {
	t.Helper()
	a := read(t, `{"id": "a", "level": "`+level+`", "rules": {`+rules+`}}`)
	for id := range strings.FieldsSeq(parties) {
		a.Parties = append(a.Parties, agreement.Party{Party: party.MustParseID(id)})
	}
	for _, text := range events {
		words := strings.Fields(text)
		e := agreement.Event{Kind: agreement.EventKind(words[1]), On: civil.MustParseWhen(words[2])}
		if words[0] != "-" {
			e.Party = party.MustParseID(words[0])
		}
		if len(words) > 3 {
			e.Effective = civil.MustParseWhen(words[3])
		}
		a.Events = append(a.Events, e)
	}
	return a
}

// An attestation of the whole tells of its parties what a declared day does: of two, and where the rule needs all, that
// both or all are bound; of more, that those are which had signed, where no instrument of anybody is recorded.
func TestAttestedWhole(t *testing.T) {
	const all, two = `"entryIntoForce": {"when": {"consents": "all"}}`, `"entryIntoForce": {"when": {"consents": 2}}`
	signed := []string{"KZ signed 2010-01-01", "CN signed 2010-02-01"}
	three := append(signed[:2:2], "UZ signed 2010-02-01")
	for name, c := range map[string]struct {
		level, rules, parties string
		events                []string
		want                  []string
	}{
		"two": {"treaty", ``, "KZ CN", append(signed[:2:2], "- attested 2020-01-01"), []string{
			"2009-12-31 KZ: none ..2010-01-01 no", "2015-01-01 KZ: signatory 2010-01-01..[2010-01-01..2020-01-01] unknown",
			"2020-01-01 KZ: party [2010-01-01..2020-01-01].. yes", "2020-01-01 CN: party [2010-02-01..2020-01-01].. yes"}},
		"two, the instrument of one recorded": {"treaty", ``, "KZ CN", append(signed[:2:2], "KZ ratified 2012-01-01", "- attested 2020-01-01"), []string{
			"2020-01-01 CN: party [2010-02-01..2020-01-01].. yes"}},
		"two, one of them attested": {"treaty", ``, "KZ CN", append(signed[:2:2], "KZ attested 2020-01-01"), []string{
			"2020-01-01 KZ: party [2010-01-01..2020-01-01].. yes", "2020-01-01 CN: party [2010-02-01..2020-01-01].. yes"}},
		"two without acts": {"treaty", ``, "KZ CN", []string{"- attested 2020-01-01"}, []string{
			"2019-12-31 KZ: none ..[..2020-01-01] unknown", "2020-01-01 KZ: party [..2020-01-01].. yes"}},
		"two that are provinces": {"subnational", ``, "KZ-59 CN-JS", []string{"KZ-59 signed 2010-01-01", "- attested 2020-01-01"}, []string{
			"2020-01-01 CN-JS: party [2010-01-01..2020-01-01].. yes"}},
		"two, one of which declined": {"treaty", ``, "KZ CN", append(signed[:2:2], "CN declined 2011-01-01", "- attested 2020-01-01"), []string{
			"2020-01-01 CN: none 2011-01-01.. no"}},
		"three": {"treaty", ``, "KZ CN UZ", append(three[:3:3], "- attested 2020-01-01"), []string{
			"2015-01-01 UZ: signatory 2010-02-01..[2010-02-01..2020-01-01] unknown", "2020-01-01 UZ: party [2010-02-01..2020-01-01].. yes"}},
		"three, one of them attested": {"treaty", ``, "KZ CN UZ", append(three[:3:3], "KZ attested 2020-01-01"), []string{
			"2020-01-01 KZ: party [2010-01-01..2020-01-01].. yes", "2020-01-01 UZ: signatory 2010-02-01.. unknown"}},
		"three, one attested before the whole": {"treaty", ``, "KZ CN UZ", append(three[:3:3], "KZ attested 2018-01-01", "- attested 2020-01-01"), []string{
			"2019-12-31 UZ: signatory 2010-02-01..[2010-02-01..2020-01-01] unknown", "2020-01-01 UZ: party [2010-02-01..2020-01-01].. yes"}},
		"three, one of which had not signed": {"treaty", ``, "KZ CN UZ", append(signed[:2:2], "- attested 2020-01-01"), []string{
			"2020-01-01 KZ: party [2010-01-01..2020-01-01].. yes", "2020-01-01 UZ: none .. unknown"}},
		"three, an instrument recorded": {"treaty", ``, "KZ CN UZ", append(three[:3:3], "KZ ratified 2012-01-01", "- attested 2020-01-01"), []string{
			"2020-01-01 UZ: signatory 2010-02-01.. unknown"}},
		"three that must all consent": {"treaty", all, "KZ CN UZ", append(three[:3:3], "KZ ratified 2012-01-01", "UZ attested 2020-01-01"), []string{
			"2020-01-01 CN: party [2010-02-01..2020-01-01].. yes"}},
		"three of which two are needed": {"treaty", two, "KZ CN UZ", append(three[:3:3], "- attested 2020-01-01"), []string{
			"2020-01-01 CN: signatory 2010-02-01.. unknown"}},
	} {
		t.Run(name, func(t *testing.T) { check(t, brief(t, c.level, c.rules, c.parties, c.events...), c.want) })
	}
}

// A party is not bound before its own first act, even where it is attested and that act may have come later; only a return
// shows nothing about the time before it.
func TestAttestedBeforeItsOwnConsent(t *testing.T) {
	others := []string{"KZ ratified 2010-01-01", "CN ratified 2010-02-01"}
	for name, c := range map[string]struct {
		events, want []string
	}{
		"a consent without a last day": {[]string{"UZ ratified [2013-12-13..]", "UZ attested 2020-08-01"}, []string{
			"2013-12-12 UZ: none ..[2013-12-13..2020-08-01] no", "2013-12-13 UZ: none ..[2013-12-13..2020-08-01] unknown",
			"2020-08-01 UZ: party [2013-12-13..2020-08-01].. yes"}},
		"a consent before or after": {[]string{"UZ ratified [2020-07-13..2020-09-10]", "UZ attested 2020-08-01"}, []string{
			"2020-07-12 UZ: none ..[2020-07-13..2020-08-01] no", "2020-07-13 UZ: none ..[2020-07-13..2020-08-01] unknown", "2020-08-01 UZ: party [2020-07-13..2020-08-01].. yes"}},
		"a consent after": {[]string{"UZ ratified 2021-01-01", "UZ attested 2020-08-01"}, []string{
			"2020-07-31 UZ: none ..2020-08-01 no", "2020-08-01 UZ: party 2020-08-01.. yes"}},
		"a return": {[]string{"UZ attested 2012-08-01", "UZ withdrawal-notified 2013-01-01 2014-01-01", "UZ ratified 2021-01-01"}, []string{
			"2012-07-31 UZ: none ..[2010-02-01..2012-08-01] unknown", "2012-08-01 UZ: party [2010-02-01..2012-08-01]..2014-01-01 yes"}},
		"a succession": {[]string{"UZ succeeded 2021-01-01", "UZ attested 2020-08-01"}, []string{
			"2012-07-31 UZ: none ..[2010-02-01..2020-08-01] unknown"}},
		"no act": {[]string{"UZ attested 2020-08-01"}, []string{"2012-07-31 UZ: none ..[2010-02-01..2020-08-01] unknown"}},
	} {
		t.Run(name, func(t *testing.T) {
			a := brief(t, "treaty", `"entryIntoForce": {"when": {"consents": 2}}`, "KZ CN UZ", append(others[:2:2], c.events...)...)
			check(t, a, c.want)
		})
	}
}

// That an agreement was not yet in force on a day is recorded as a consent, or an entry into force, on the next day or
// after it.
func TestNotYetInForce(t *testing.T) {
	signed := []string{"KZ signed 2020-01-01", "CN signed 2020-01-01"}
	for name, events := range map[string][]string{
		"the consent of one": {"KZ ratified 2021-01-01", "CN ratified [2026-01-27..]"},
		"of both":            {"KZ ratified [2026-01-27..]", "CN ratified [2022-01-27..]"},
		"the entry":          {"- declared-in-force [2026-01-27..]"},
	} {
		a := agreement.Compile(brief(t, "treaty", ``, "KZ CN", append(signed[:2:2], events...)...))
		kz, cn := party.MustParseID("KZ"), party.MustParseID("CN")
		for day, want := range map[string]civil.Truth{"2026-01-26": civil.No, "2026-01-27": civil.Unknown, "2040-01-01": civil.Unknown} {
			on := civil.MustParseDate(day)
			assert.Equal(t, want, a.StatusAt(on).InForce, "%s on %s", name, day)
			assert.Equal(t, want, a.StatusOf(cn, on).InForce, "%s on %s", name, day)
			assert.Equal(t, want, a.Between(kz, cn, on).InForce, "%s on %s", name, day)
		}
	}
}

// A newer agreement supersedes between two that are bound by both: not where only one of its parties is bound by the older
// one, which others join later.
func TestSupersededBetweenTwoAtLeast(t *testing.T) {
	older := brief(t, "treaty", ``, "AZ GE KZ RU", "AZ ratified 2013-01-01", "GE ratified 2013-01-01", "KZ ratified 2015-01-01",
		"RU ratified 1994-04-15", "- declared-in-force 1994-12-30")
	newer := brief(t, "treaty", ``, "KZ RU", "KZ ratified 2012-01-01", "RU ratified 2012-01-01")
	newer.ID, newer.Relations = "b", []agreement.Relation{{Kind: agreement.RelationSupersedes, To: "a"}}
	c := agreement.Compile(older, newer)
	assert.Equal(t, agreement.StateInForce, c.StatusAt(civil.MustParseDate("2012-06-01")).State)
	for pair, want := range map[string]civil.Truth{"AZ GE": civil.Yes, "AZ RU": civil.Yes, "KZ RU": civil.No} {
		a, b, _ := strings.Cut(pair, " ")
		assert.Equal(t, want, c.Between(party.MustParseID(a), party.MustParseID(b), civil.MustParseDate("2026-01-01")).InForce, pair)
	}
	older.Events = older.Events[2:] // KZ and RU alone
	assert.Equal(t, agreement.StateSuperseded, agreement.Compile(older, newer).StatusAt(civil.MustParseDate("2015-01-01")).State)
}
