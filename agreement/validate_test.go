package agreement_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
)

// silent are the warnings that most of the short records of these tests deserve: they tie nobody.
func silent() []issue.Code {
	return []issue.Code{"agreement.no-level", "agreement.no-parties", "agreement.lone-party", "agreement.no-acts", "agreement.lone-act"}
}

// found returns the issues as short texts, without those of silent.
func found(l issue.List) []string {
	var lines []string
	for _, i := range l.Sorted() {
		if slices.Contains(silent(), i.Code) {
			continue
		}
		lines = append(lines, string(i.Path)+" "+strings.TrimPrefix(string(i.Code), "agreement.")+" "+string(i.Severity))
	}
	return lines
}

func TestValidate(t *testing.T) {
	parties := `"parties": [{"party": "KZ", "group": "north", "weight": {"co2": "0.4"}}, {"party": "CN"}]`
	rule := func(rest string) string {
		return `{"id": "a", ` + parties + `, "rules": {"entryIntoForce": ` + rest + `}}`
	}
	for _, c := range []struct {
		record string
		want   []string
	}{
		{`{"id": "a"}`, nil},
		{`{"id": "A b", "level": "law", "kind": "pact"}`, []string{"/id bad-id error", "/kind unknown-value error", "/level unknown-value error"}},
		{`{"id": "a", "parties": [{"party": "KZ"}, {"party": "KZ"}, {}]}`, []string{"/parties/1/party doubled-party error", "/parties/2/party missing-party error"}},
		{`{"id": "a", "parties": [{"party": "KZ", "weight": {"a": "-1", "b": "1e9999"}}]}`,
			[]string{"/parties/0/weight/a weight-out-of-range error", "/parties/0/weight/b weight-out-of-range error"}},
		{`{"id": "a", "signatories": [{"person": {}, "role": "saw"}]}`, []string{"/signatories/0/person party.anonymous error", "/signatories/0/role unknown-value error"}},
		{`{"id": "a", "relations": [{"kind": "likes", "to": "B"}]}`, []string{"/relations/0/kind unknown-value error", "/relations/0/to bad-id error"}},
		{`{"id": "a", "relations": [{"kind": "amends", "to": "a"}]}`, []string{"/relations/0/to own-relation error"}},
		{`{"id": "a", "depositaries": ["un", "", "un"], "authenticIn": ["en", "russian!", "zh-cn", "en"]}`,
			[]string{"/authenticIn/1 bad-language error", "/authenticIn/2 bad-language error", "/authenticIn/3 doubled-language error",
				"/depositaries/1 missing-party error", "/depositaries/2 doubled-party error"}},
		{`{"id": "a", "parties": [{"party": "KZ"}], "events": [{"kind": "acceded", "party": "CN", "on": "2020"}], "statements": [
			{"kind": "reservation", "by": "KZ", "on": "2020-01-01", "withdrawn": "2021", "provisions": ["art. 66"], "text": {"en": "Not bound."}},
			{"kind": "objection", "by": "CN", "toward": "KZ"}]}`, nil},
		{`{"id": "a", "parties": [{"party": "KZ"}], "statements": [{"kind": "promise"}, {"kind": "declaration", "by": "RU", "toward": "KZ", "text": {"en": ""}},
			{"kind": "objection", "by": "KZ"}, {"kind": "objection", "by": "KZ", "toward": "CN", "on": "2020", "withdrawn": "2019"}]}`,
			[]string{"/statements/0/by missing-party error", "/statements/0/kind unknown-value error", "/statements/1/by unknown-party error",
				"/statements/1/text/en locale.empty-text error", "/statements/1/toward misplaced-toward error", "/statements/2/toward missing-party error",
				"/statements/3/toward missing-reservation warning", "/statements/3/withdrawn withdrawn-too-early error"}},
		{`{"id": "a", "parties": [{"party": "KZ"}], "events": [{"kind": "signed", "party": "RU", "on": "2019"}, {"kind": "ratified", "party": "RU", "on": "2020"},
			{"kind": "acceded", "party": "CN", "on": "2020"}, {"kind": "ratified", "party": "KZ", "on": "2020"}]}`, []string{"/events/0/party unlisted-party warning"}},
		{`{"id": "a", "commitments": [{"by": [""]}]}`, []string{"/commitments/0/by/0 missing-party error", "/commitments/0/kind unknown-value error"}},
		{`{"id": "a", "events": [{"kind": "ratifed", "on": "2020"}, {"kind": "ratified", "party": "KZ"}, {"kind": "ratified", "on": "2020"},
			{"kind": "expired", "party": "KZ", "on": "2020"}, {"kind": "condition-met", "on": "2020"}]}`,
			[]string{"/events/0/kind unknown-value error", "/events/1/on undated-event error", "/events/2/party missing-party error",
				"/events/3/party misplaced-party error", "/events/4/id missing-condition-id error"}},
		{`{"id": "a", "events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-01"}, {"kind": "withdrawal-notified", "party": "KZ", "on": "2021-01-01"}]}`,
			[]string{"/events/1 open-withdrawal warning"}},
		{`{"id": "a", "events": [{"kind": "withdrawal-notified", "party": "KZ", "on": "2021-01-01", "effective": "2021-01-01"}, {"kind": "resumed", "on": "2020-01-01"}]}`,
			[]string{"/events/0 missing-predecessor warning", "/events/1 missing-predecessor warning"}},
		{`{"id": "a", "events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-01"}, {"kind": "signed", "party": "KZ", "on": "2020-01-02"}]}`,
			[]string{"/events/0 consent-before-signature warning"}},
		{`{"id": "a", "events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-01"}, {"kind": "declared-in-force", "on": "2020-02-01"}]}`, nil},
		{`{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": 1}}}, "events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-01"}, {"kind": "declared-in-force", "on": "2020-02-01"}]}`,
			[]string{"/events/1 declared-differs warning"}},
		{`{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": 1}}}, "events": [{"kind": "ratified", "party": "KZ", "on": "2020-01"}, {"kind": "declared-in-force", "on": "2020-01-15"}]}`, nil},
		{rule(`{"when": {"by": "2020-01-01"}}`), []string{"/rules/entryIntoForce/when no-clause error"}},
		{rule(`{"when": {"consents": 2, "signed": 1}}`), []string{"/rules/entryIntoForce/when several-clauses error"}},
		{rule(`{"when": {"anyOf": [{"consents": "3/2"}, {"named": []}]}}`),
			[]string{"/rules/entryIntoForce/when/anyOf/0/consents fraction-above-one error", "/rules/entryIntoForce/when/anyOf/1/named empty-clause error"}},
		{rule(`{"when": {"consents": 2, "group": "north"}}`), []string{"/rules/entryIntoForce/when/consents unreachable warning"}},
		{rule(`{"when": {"consents": 2, "group": "south"}}`), []string{"/rules/entryIntoForce/when/group unknown-group error"}},
		{rule(`{"when": {"weight": "1.1", "table": "gdp"}}`),
			[]string{"/rules/entryIntoForce/when/table unknown-table error", "/rules/entryIntoForce/when/weight share-out-of-range error"}},
		{rule(`{"when": {"weight": "0.5"}}`), []string{"/rules/entryIntoForce/when no-table error"}},
		{rule(`{"when": {"named": ["KZ", "RU"], "of": "parties"}}`),
			[]string{"/rules/entryIntoForce/when/named/1 unknown-party error", "/rules/entryIntoForce/when/of misplaced-modifier error"}},
		{rule(`{"when": {"inForce": ["a"]}}`), []string{"/rules/entryIntoForce/when/inForce/0 circular error"}},
		{rule(`{"when": {"declared": "enough"}}`), []string{"/rules/entryIntoForce/when/declared unrecorded-condition warning"}},
		{rule(`{"delay": {"days": -1, "months": 2, "align": "soon"}}`),
			[]string{"/rules/entryIntoForce/delay several-delays error", "/rules/entryIntoForce/delay/align unknown-value error", "/rules/entryIntoForce/delay/days negative-delay error"}},
		{`{"id": "a", "rules": {"withdrawal": {"when": {"on": "2020-01-01"}}}}`, []string{"/rules/withdrawal/when own-condition error"}},
	} {
		assert.Equal(t, c.want, found(read(t, c.record).Validate()), c.record)
	}
}

func TestValidateReferences(t *testing.T) {
	wait := func(id string, others string) agreement.Agreement {
		return read(t, `{"id": "`+id+`", "rules": {"entryIntoForce": {"when": {"inForce": [`+others+`]}}}}`)
	}
	all := []agreement.Agreement{wait("a", `"b"`), wait("b", `"c", "nowhere"`), wait("c", `"a"`), wait("d", `"a"`)}
	issues := agreement.ValidateReferences(all)
	assert.Equal(t, []string{"/1/rules/entryIntoForce/when/inForce/1 unknown-agreement error", "/2/rules/entryIntoForce/when/inForce/0 circular error"}, found(issues))
	assert.Equal(t, "the entry into force of a depends on itself: a → b → c → a", issues.Sorted()[1].Message("en"))
}

// Without the references that are reported there is no circle.
func TestReportedReferencesAreAllThatCloseCircles(t *testing.T) {
	for seed := range effort.Times[uint64](50) {
		r := newRandom(seed)
		all := make([]agreement.Agreement, 2+r.IntN(7))
		for i := range all {
			all[i] = agreement.Agreement{ID: "a" + digits(i), Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{}}}
			for range r.IntN(3) {
				if to := r.IntN(len(all)); to != i {
					when := &all[i].Rules.EntryIntoForce.When
					when.AllOf = append(when.AllOf, agreement.Condition{InForce: []string{"a" + digits(to)}})
				}
			}
		}
		issues := agreement.ValidateReferences(all).Sorted()
		slices.Reverse(issues)
		for _, i := range issues {
			require.Equal(t, issue.Code("agreement.circular"), i.Code)
			place := strings.Split(string(i.Path), "/")
			a, _ := strconv.Atoi(place[1])
			clause, _ := strconv.Atoi(place[6])
			when := &all[a].Rules.EntryIntoForce.When
			when.AllOf = slices.Delete(when.AllOf, clause, clause+1)
		}
		require.Empty(t, agreement.ValidateReferences(all), "seed %d", seed)
	}
}

// Every code is listed once, in order, and its four messages name the same values.
func TestDefinitions(t *testing.T) {
	argument := regexp.MustCompile(`\{\w+\}`)
	names := func(s string) []string {
		found := argument.FindAllString(s, -1)
		slices.Sort(found)
		return found
	}
	last := issue.Code("")
	for _, d := range agreement.Definitions() {
		require.Less(t, last, d.Code)
		last = d.Code
		for _, m := range []string{d.Messages.RU, d.Messages.KK, d.Messages.ZH} {
			assert.Equal(t, names(d.Messages.EN), names(m), d.Code)
		}
	}
}
