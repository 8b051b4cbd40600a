package agreement_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/prose"
)

// told is every requirement on a day: its place in the condition, whether it is met, and the phrase.
func told(a agreement.Agreement, on, tag string) []string {
	var list []string
	for _, q := range agreement.Compile(a).Requirements(civil.MustParseDate(on)) {
		l := locale.For(language.MustParse(tag))
		list = append(list, fmt.Sprintf("%s %s: %s", q.Clause, q.Met, prose.For(l, prose.Names{}).Requirement(q)))
	}
	return list
}

const demanding = `{"id": "a",
	"parties": [{"party": "US", "weight": {"co2": "3"}}, {"party": "CN", "weight": {"co2": "4"}}, {"party": "KZ", "group": "east", "weight": {"co2": "2"}}],
	"rules": {"entryIntoForce": {"when": {"allOf": [
		{"consents": 2}, {"consents": "all"}, {"signed": "2/3"}, {"consents": 1, "group": "east"}, {"weight": "0.55", "table": "co2"},
		{"anyOf": [{"named": ["US", "MX", "US"], "by": "2020-12-31"}, {"on": "2030-01-01"}]}, {"inForce": ["other"]}, {"declared": "depot"}]}}},
	"events": [{"kind": "signed", "party": "CN", "on": "2020-01-01"}, {"kind": "ratified", "party": "US", "on": "2020-03-01"},
		{"kind": "ratified", "party": "CN", "on": "2020-05"}, {"kind": "condition-met", "id": "depot", "on": "2020-06-01"}]}`

func TestRequirements(t *testing.T) {
	a := read(t, demanding)
	assert.Equal(t, []string{
		"/rules/entryIntoForce/when/allOf/0 unknown: consents: 1 of 2",
		"/rules/entryIntoForce/when/allOf/1 no: consents: 1 of 3; still missing: China and Kazakhstan",
		"/rules/entryIntoForce/when/allOf/2 no: signatures: 1 of 2",
		"/rules/entryIntoForce/when/allOf/3 no: consents: 0 of 1; counted in the group “east”",
		"/rules/entryIntoForce/when/allOf/4 unknown: share in the table “co2”: 33.33% of the 55% needed",
		"/rules/entryIntoForce/when/allOf/5/anyOf/0 no: consents: 1 of 2; still missing: Mexico",
		"/rules/entryIntoForce/when/allOf/5/anyOf/1 no: the day January 1, 2030",
		"/rules/entryIntoForce/when/allOf/6 unknown: agreements in force: 0 of 1; still missing: the agreement “other”",
		"/rules/entryIntoForce/when/allOf/7 no: notice that the condition “depot” is met",
	}, told(a, "2020-05-15", "en"))
	assert.Equal(t, []string{
		"/rules/entryIntoForce/when/allOf/0 yes: согласие выразили: 2 из 2",
		"/rules/entryIntoForce/when/allOf/1 no: согласие выразили: 2 из 3; не хватает Казахстана",
		"/rules/entryIntoForce/when/allOf/2 no: подписали: 1 из 2",
		"/rules/entryIntoForce/when/allOf/3 no: согласие выразили: 0 из 1; подсчёт ведётся в группе «east»",
		"/rules/entryIntoForce/when/allOf/4 yes: доля в таблице «co2»: 77,77 % из необходимых 55 %",
		"/rules/entryIntoForce/when/allOf/5/anyOf/0 no: согласие выразили: 1 из 2; не хватает Мексики; не выполнено в срок: последним днём было 31 декабря 2020 года",
		"/rules/entryIntoForce/when/allOf/5/anyOf/1 no: наступление 1 января 2030 года",
		"/rules/entryIntoForce/when/allOf/6 unknown: вступили в силу соглашения: 0 из 1; не хватает соглашения «other»",
		"/rules/entryIntoForce/when/allOf/7 yes: сообщение о выполнении условия «depot»",
	}, told(a, "2021-01-01", "ru"))
}

func TestRequirementsWithoutARule(t *testing.T) {
	treaty := read(t, `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}], "events": [{"kind": "ratified", "party": "KZ", "on": "2020"}]}`)
	assert.Equal(t, []string{" no: consents: 1 of 2; still missing: China"}, told(treaty, "2021-01-01", "en"))
	assert.Equal(t, []string{" no: 已同意：1/2；尚缺：中国"}, told(treaty, "2021-01-01", "zh"))
	treaty.Level = agreement.LevelSubnational
	assert.Empty(t, told(treaty, "2021-01-01", "en"))
	assert.Equal(t, "", prose.For(locale.For(language.English), prose.Names{}).Requirement(agreement.Requirement{}))
}

// A share that is not reached never looks so.
func TestSharesAreCut(t *testing.T) {
	a := read(t, `{"id": "a", "parties": [{"party": "KZ", "weight": {"co2": "549999"}}, {"party": "CN", "weight": {"co2": "450001"}}],
		"rules": {"entryIntoForce": {"when": {"weight": "0.55", "table": "co2"}}}, "events": [{"kind": "ratified", "party": "KZ", "on": "2020"}]}`)
	assert.Equal(t, []string{"/rules/entryIntoForce/when no: share in the table “co2”: 54.99% of the 55% needed"}, told(a, "2021-01-01", "en"))
}

// An agreement whose only clause is met at once is in force, and no other is.
func TestRequirementsAgreeWithTheStatus(t *testing.T) {
	for seed := range seeds(500) {
		r := newRandom(seed)
		a := r.agreement()
		a.Level, a.Rules = agreement.LevelTreaty, agreement.Rules{EntryIntoForce: &agreement.Rule{When: r.condition(0)}}
		for range 5 {
			on, _ := onDay(r.IntN(120)).Exact()
			requirements := agreement.Compile(a).Requirements(on)
			status := agreement.Compile(a).StatusAt(on)
			if len(requirements) != 1 || !status.Declared.IsZero() {
				continue
			}
			met := !status.Computed.IsZero() && status.Computed.Reached(on) == civil.Yes
			require.Equal(t, met, requirements[0].Met == civil.Yes, "seed %d on %s: %s", seed, on, text(t, a))
			if q := requirements[0]; q.Met == civil.No && q.Condition.By.IsZero() && q.Need > 0 {
				require.Less(t, q.Have, q.Need, "seed %d on %s: %s", seed, on, text(t, a))
			}
		}
	}
}

// Weights of parties that are not recorded do not make a question take minutes.
func TestHostileRequirement(t *testing.T) {
	for _, weight := range []decimal.Decimal{decimal.New(1, 20_000_000), decimal.New(0, math.MaxInt32), decimal.New(1, math.MinInt32)} {
		q := agreement.Requirement{Condition: agreement.Condition{Weight: decimal.RequireFromString("0.5"), Table: "t"}, Weight: weight, Total: decimal.NewFromInt(3)}
		assert.Equal(t, "share in the table “t”: 0% of the 50% needed", prose.For(locale.For(language.English), prose.Names{}).Requirement(q))
	}
}
