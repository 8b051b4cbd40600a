package agreement_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
)

// A consent of which only the effect has a day was given on some day up to it: each history with such consents is compared
// with the exact ones that it may mean. Their days of the act are too many for the engine to go through, so that it answers by
// their bounds, and is sometimes unknown where it need not be.
//
//	EFFORT=500 go test ./agreement -run UndatedConsents -timeout 3h
func TestUndatedConsents(t *testing.T) {
	var c tally
	for seed := firstSeed(); seed < firstSeed()+effort.Times[uint64](10); seed++ {
		g := reference.NewGenerator(seed)
		g.MaxVague, g.MaxUndated = 0, 2
		a, w := g.Agreement()
		isUndated := func(e agreement.Event) bool { return e.On.IsZero() }
		if !slices.ContainsFunc(a.Events, isUndated) || len(w.Agreements) > 0 {
			continue
		}
		variants, err := reference.Variants(a, w)
		require.NoError(t, err, "seed %d", seed)
		exact := make([]*agreement.Compiled, len(variants))
		for i, v := range variants {
			exact[i] = compiledWith(v.Agreements[0], reference.World{From: v.From})
		}
		compareDays(&c, seed, a, compiledWith(a, w), exact)
		if line, differs := c.differs[seed]; differs && !strings.Contains(line, ": unknown, not") {
			text, _ := json.Marshal(a)
			t.Logf("%s\n%s from %v", line, text, w.From)
		}
	}
	t.Logf("%d answers, %d wrong, %d needlessly unknown", c.answers, c.wrong, c.needless)
	require.Zero(t, c.wrong)
	require.LessOrEqual(t, c.needless*50, c.answers)
}

// A consent of which only the effect has a day was not given on that day: rules count from an unknown day up to it, and the
// effect stands.
func TestUndatedConsent(t *testing.T) {
	const rule = `"entryIntoForce": {"when": {"consents": 2}, "delay": {"days": 30}}`
	with := func(rules string, events ...string) string {
		return `{"id": "a", "rules": {` + rules + `}, "events": [` + strings.Join(events, ", ") + `]}`
	}
	only := func(who, effective string) string {
		return `{"kind": "ratified", "party": "` + who + `", "effective": "` + effective + `"}`
	}
	given := func(who, on string) string { return `{"kind": "ratified", "party": "` + who + `", "on": "` + on + `"}` }
	for name, c := range map[string]struct {
		agreement string
		want      []string
	}{
		"two in force on one day": {with(rule, only("KZ", "2022-02-01"), only("CN", "2022-02-01")), []string{
			"2022-01-31: draft ..[..2022-02-01] no", "2022-01-31 KZ: none ..[..2022-02-01] no", "2022-02-01: in-force 2022-02-01.. yes",
			"2022-02-15 KZ: party 2022-02-01.. yes computed [..2022-03-03] declared 2022-02-01"}},
		"the third by the rule": {with(rule, only("KZ", "2022-02-01"), only("CN", "2022-02-01"), given("UZ", "2022-01-20")), []string{
			"2022-01-19: draft ..[..2022-01-20] no", "2022-01-20: signed [..2022-01-20]..[2022-01-20..2022-02-01] unknown",
			"2022-01-20 UZ: contracting 2022-01-20..[2022-01-20..2022-03-03] unknown", "2022-02-01: in-force [2022-01-20..2022-02-01].. yes",
			"2022-03-03 UZ: party [2022-01-20..2022-03-03].. yes"}},
		"one of the two": {with(rule, only("KZ", "2022-02-01"), given("CN", "2022-01-10")), []string{
			"2022-02-08 CN: contracting 2022-01-10..[2022-02-09..2022-03-03] no", "2022-02-09 CN: contracting 2022-01-10..[2022-02-09..2022-03-03] unknown",
			"2022-03-03: in-force [2022-02-09..2022-03-03].. yes"}},
		"a later party": {with(rule+`, "laterParty": {"delay": {"days": 90}}`, given("KZ", "2000-01-01"), given("CN", "2000-01-01"), only("UZ", "2010-03-01")), []string{
			"2010-02-28 UZ: none ..[..2010-03-01] no", "2010-03-01 UZ: party 2010-03-01.. yes computed [2000-01-31..2010-05-30] declared 2010-03-01"}},
		"after the signature": {with(rule, `{"kind": "signed", "party": "KZ", "on": "2021-12-01"}`, `{"kind": "signed", "party": "CN", "on": "2021-12-10"}`,
			only("KZ", "2022-02-01"), only("CN", "2022-02-01")), []string{
			"2021-12-09: signed 2021-12-01..[2021-12-10..2022-02-01] no", "2022-02-01 KZ: party 2022-02-01.. yes computed [2022-01-09..2022-03-03] declared 2022-02-01"}},
		"back after a withdrawal": {with(``, given("CN", "1999-01-01"), given("UZ", "1999-01-01"), given("KZ", "1999-01-01"),
			`{"kind": "withdrawal-notified", "party": "KZ", "on": "2003-01-01", "effective": "2004-01-01"}`, only("KZ", "2010-03-01")), []string{
			"2004-01-01 KZ: contracting [2003-01-02..2010-03-01]..[2004-01-01..2010-03-01] no", "2010-02-28 KZ: contracting [2003-01-02..2010-03-01]..[2004-01-01..2010-03-01] no",
			"2010-03-01 KZ: party 2010-03-01.. yes computed [2003-01-02..2010-03-01] declared 2010-03-01"}},
		"a succession works on its day": {with(rule, given("CN", "1980-01-01"), given("UZ", "1980-01-01"), `{"kind": "succeeded", "party": "KZ", "effective": "1991-12-16"}`), []string{
			"1991-12-15 KZ: none ..1991-12-16 no", "1991-12-16 KZ: party 1991-12-16.. yes computed 1991-12-16 declared 1991-12-16"}},
	} {
		t.Run(name, func(t *testing.T) { check(t, read(t, c.agreement), c.want) })
	}
}
