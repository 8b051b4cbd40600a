package agreement_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// checkBetween asks about lines "day a b: state since..until in-force", from either side.
func checkBetween(t *testing.T, name string, c *agreement.Compiled, lines []string) {
	t.Helper()
	for _, line := range lines {
		question, want, _ := strings.Cut(line, ": ")
		words := strings.Fields(question)
		on, a, b := civil.MustParseDate(words[0]), party.MustParseID(words[1]), party.MustParseID(words[2])
		for _, s := range []agreement.Between{c.Between(a, b, on), c.Between(b, a, on)} {
			assert.Equal(t, want, fmt.Sprint(s.State, " ", s.Since, "..", s.Until, " ", s.InForce), "%s: %s", name, question)
		}
		_, isTie := c.PairsOn(on).Tie(a, b)
		assert.Equal(t, !strings.HasPrefix(want, "none") && !strings.HasPrefix(want, "superseded"), isTie, "%s: %s", name, question)
	}
}

func ratifiedBy(on string, parties ...string) string {
	events := make([]string, len(parties))
	for i, p := range parties {
		events[i] = `{"kind": "ratified", "party": "` + p + `", "on": "` + on + `"}`
	}
	return strings.Join(events, ", ")
}

// An agreement is superseded between those whom a newer one bound in its place, and after any other end it is nothing.
func TestBetweenAfterTheEnd(t *testing.T) {
	const supersedes = `, "relations": [{"kind": "supersedes", "to": "old"}]`
	old := func(events ...string) string { return `{"id": "old", "events": [` + strings.Join(events, ", ") + `]}` }
	newer := func(more string, events ...string) string {
		return `{"id": "new", "events": [` + strings.Join(events, ", ") + `]` + more + `}`
	}
	event := func(kind, on string) string { return `{"kind": "` + kind + `", "on": "` + on + `"}` }
	signed := `{"kind": "signed", "party": "KZ", "on": "1998-01-01"}, {"kind": "signed", "party": "CN", "on": "1998-01-01"}`
	for _, c := range []struct {
		name, old, newer string
		want             []string
	}{
		{"two", old(ratifiedBy("2000-01-01", "KZ", "CN")), newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN")), []string{
			"2009-12-31 KZ CN: in-force 2000-01-01..2010-01-01 yes", "2010-01-01 KZ CN: superseded 2010-01-01.. no", "2010-01-01 KZ UZ: none .. no"}},
		{"the newer one ends", old(ratifiedBy("2000-01-01", "KZ", "CN")), newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN"), event("terminated", "2012-01-01")), []string{
			"2012-01-01 KZ CN: superseded 2010-01-01.. no"}},
		{"one leaves what is superseded", old(ratifiedBy("2000-01-01", "KZ", "CN"), `{"kind": "withdrawal-notified", "party": "KZ", "on": "2011-01-01", "effective": "2012-01-01"}`),
			newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN")), []string{"2012-01-01 KZ CN: superseded 2010-01-01.. no"}},
		{"one left before", old(ratifiedBy("2000-01-01", "KZ", "CN", "UZ"), `{"kind": "withdrawal-notified", "party": "KZ", "on": "2004-01-01", "effective": "2005-01-01"}`),
			newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN", "UZ")), []string{
				"2005-01-01 KZ CN: none .. no", "2010-01-01 KZ CN: none .. no", "2010-01-01 CN UZ: superseded 2010-01-01.. no"}},
		{"some and then all", old(ratifiedBy("2000-01-01", "KZ", "CN", "UZ")), newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN"), `{"kind": "acceded", "party": "UZ", "on": "2015-01-01"}`), []string{
			"2010-01-01 KZ CN: superseded 2010-01-01.. no", "2014-12-31 KZ UZ: in-force 2000-01-01..2015-01-01 yes",
			"2015-01-01 KZ CN: superseded 2010-01-01.. no", "2015-01-01 KZ UZ: superseded 2015-01-01.. no"}},
		{"a vague day of the newer one", old(ratifiedBy("2000-01-01", "KZ", "CN", "UZ")), newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN"), `{"kind": "acceded", "party": "UZ", "on": "2015"}`), []string{
			"2015-06-01 KZ UZ: in-force 2000-01-01..[2015-01-01..2015-12-31] unknown", "2015-12-31 KZ UZ: superseded [2015-01-01..2015-12-31].. no", "2015-06-01 KZ CN: superseded 2010-01-01.. no"}},
		{"the newer one binds only for a time", old(ratifiedBy("2000-01-01", "KZ", "CN"), `{"kind": "acceded", "party": "UZ", "on": "2014-01-01"}`),
			newer(supersedes, ratifiedBy("2010-01-01", "KZ", "UZ"), event("terminated", "2012-01-01")), []string{
				"2014-01-01 KZ UZ: in-force 2014-01-01.. yes", "2014-01-01 KZ CN: in-force 2000-01-01.. yes"}},
		{"by an event", old(ratifiedBy("2000-01-01", "KZ", "CN"), event("superseded", "2010-01-01"), `{"kind": "acceded", "party": "UZ", "on": "2011-01-01"}`), "", []string{
			"2009-12-31 KZ CN: in-force 2000-01-01..2010-01-01 yes", "2010-01-01 KZ CN: superseded 2010-01-01.. no", "2011-01-01 KZ UZ: none .. no"}},
		{"the event goes before the relation", old(ratifiedBy("2000-01-01", "KZ", "CN"), event("superseded", "2012")), newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN")), []string{
			"2011-12-31 KZ CN: in-force 2000-01-01..2012 yes", "2012-06-01 KZ CN: in-force 2000-01-01..2012 unknown", "2012-12-31 KZ CN: superseded 2012.. no"}},
		{"declared in force anew", old(ratifiedBy("2000-01-01", "KZ", "CN"), event("declared-in-force", "2000-02-01"), event("superseded", "2010-01-01"), event("declared-in-force", "2015-01-01")), "", []string{
			"2014-12-31 KZ CN: superseded 2010-01-01..2015-01-01 no", "2015-01-01 KZ CN: in-force 2015-01-01.. yes"}},
		{"ended before", old(ratifiedBy("2000-01-01", "KZ", "CN"), event("terminated", "2005-01-01")), newer(supersedes, ratifiedBy("2010-01-01", "KZ", "CN")), []string{
			"2005-01-01 KZ CN: none .. no", "2010-01-01 KZ CN: none .. no"}},
		{"suspends", old(ratifiedBy("2000-01-01", "KZ", "CN")), newer(`, "relations": [{"kind": "supersedes", "to": "old", "effect": "suspends"}]`, ratifiedBy("2010-01-01", "KZ", "CN")), []string{
			"2010-01-01 KZ CN: suspended 2010-01-01.. no"}},
		{"signed and lapsed", `{"id": "old", "rules": {"entryIntoForce": {"when": {"consents": "all"}}}, "events": [` + signed + `, ` + event("lapsed", "1999-01-01") + `]}`, "", []string{
			"1998-12-31 KZ CN: signed 1998-01-01..1999-01-01 no", "1999-01-01 KZ CN: none .. no"}},
		{"signed and superseded", `{"id": "old", "rules": {"entryIntoForce": {"when": {"consents": "all"}}}, "events": [` + signed + `, ` + event("superseded", "1999-01-01") + `]}`, "", []string{
			"1999-01-01 KZ CN: none .. no"}},
	} {
		others := []agreement.Agreement{}
		if c.newer != "" {
			others = append(others, read(t, c.newer))
		}
		checkBetween(t, c.name, agreement.Compile(read(t, c.old), others...), c.want)
	}
}

// The members of a group are superseded through it.
func TestBetweenMembersAfterTheEnd(t *testing.T) {
	group := party.MustParseID("club")
	in := agreement.Context{Members: func(party.ID) []agreement.Member {
		return []agreement.Member{{Party: party.MustParseID("FR"), Days: []civil.Interval{{Until: civil.MustParseWhen("2005-01-01")}}}, {Party: party.MustParseID("DE"), Days: []civil.Interval{{}}}}
	}}
	record := func(id, on, more string) agreement.Agreement {
		return read(t, `{"id": "`+id+`", "parties": [{"party": "club", "binds": "members"}, {"party": "JP"}], "events": [`+ratifiedBy(on, group.String(), "JP")+`]`+more+`}`)
	}
	all := agreement.CompileAll([]agreement.Agreement{record("old", "2000-01-01", ""), record("new", "2010-01-01", `, "relations": [{"kind": "supersedes", "to": "old"}]`)}, in)
	checkBetween(t, "members", all[0], []string{
		"2009-12-31 DE JP: in-force 2000-01-01..2010-01-01 yes", "2010-01-01 DE JP: superseded 2010-01-01.. no", "2010-01-01 club JP: superseded 2010-01-01.. no",
		"2004-12-31 FR JP: in-force 2000-01-01..2005-01-01 yes", "2010-01-01 FR JP: none .. no"})
}

// An answer that is unknown has the first of the states that are possible: nobody has left who may have come.
func TestBetweenInTheFirstPossibleState(t *testing.T) {
	signed := `{"kind": "signed", "party": "KZ", "on": "1998-01-01"}, {"kind": "signed", "party": "CN", "on": "1998-01-01"}`
	for _, c := range []struct {
		name, record string
		want         []string
	}{
		{"vague days of effect", `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}], "events": [` + signed + `, {"kind": "ratified", "party": "KZ", "effective": "2010-08"},
			{"kind": "ratified", "party": "CN", "effective": "2010-08"}]}`,
			[]string{"2010-07-31 KZ CN: signed 1998-01-01..[1998-01-01..2010-08-31] no", "2010-08-15 KZ CN: signed 1998-01-01..2010-08 unknown", "2010-08-31 KZ CN: in-force 2010-08.. yes"}},
		{"instruments that are missing", `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}], "events": [` + signed + `]}`,
			[]string{"2010-08-15 KZ CN: signed 1998-01-01.. unknown"}},
		{"an exit on a vague day", `{"id": "a", "rules": {"withdrawal": {"delay": {"years": 1}}}, "events": [` + ratifiedBy("2000-01-01", "KZ", "CN", "UZ") + `,
			{"kind": "withdrawal-notified", "party": "KZ", "on": "2010"}]}`,
			[]string{"2010-12-31 KZ CN: in-force 2000-01-01..[2011-01-01..2011-12-31] yes", "2011-06-01 KZ CN: none [2011-01-01..2011-12-31].. unknown", "2011-12-31 KZ CN: none .. no"}},
		{"many vague days", `{"id": "a", "events": [` + signed + `, ` + ratifiedBy("[2010-01-01..2015-12-31]", "KZ", "CN") + `]}`,
			[]string{"2012-08-15 KZ CN: signed 1998-01-01..[2010-01-01..2015-12-31] unknown"}},
	} {
		compiled := agreement.Compile(read(t, c.record))
		for _, line := range c.want {
			question, want, _ := strings.Cut(line, ": ")
			words := strings.Fields(question)
			b := compiled.Between(party.MustParseID(words[1]), party.MustParseID(words[2]), civil.MustParseDate(words[0]))
			assert.Equal(t, want, fmt.Sprint(b.State, " ", b.Since, "..", b.Until, " ", b.InForce), "%s: %s", c.name, question)
		}
	}
}
