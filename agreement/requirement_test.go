package agreement_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// told is every requirement on a day: its place in the condition, whether it is met, how far it is, and who is missing.
func told(a agreement.Agreement, on string) []string {
	var list []string
	for _, q := range agreement.Compile(a).Requirements(civil.MustParseDate(on)) {
		text := fmt.Sprintf("%s %s %d/%d", q.Clause, q.Met, q.Have, q.Need)
		if !q.Total.IsZero() {
			text += " " + q.Share().String()
		}
		if len(q.Missing)+len(q.Awaited) > 0 {
			text += fmt.Sprint(" without ", q.Missing, q.Awaited)
		}
		if q.Missed {
			text += " missed"
		}
		list = append(list, text)
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
		"/rules/entryIntoForce/when/allOf/0 unknown 1/2",
		"/rules/entryIntoForce/when/allOf/1 no 1/3 without [CN KZ] []",
		"/rules/entryIntoForce/when/allOf/2 no 1/2",
		"/rules/entryIntoForce/when/allOf/3 no 0/1",
		"/rules/entryIntoForce/when/allOf/4 unknown 0/0 0.3333",
		"/rules/entryIntoForce/when/allOf/5/anyOf/0 no 1/2 without [MX] []",
		"/rules/entryIntoForce/when/allOf/5/anyOf/1 no 0/0",
		"/rules/entryIntoForce/when/allOf/6 unknown 0/1 without [] [other]",
		"/rules/entryIntoForce/when/allOf/7 no 0/0",
	}, told(a, "2020-05-15"))
	assert.Equal(t, []string{
		"/rules/entryIntoForce/when/allOf/0 yes 2/2",
		"/rules/entryIntoForce/when/allOf/1 no 2/3 without [KZ] []",
		"/rules/entryIntoForce/when/allOf/2 no 1/2",
		"/rules/entryIntoForce/when/allOf/3 no 0/1",
		"/rules/entryIntoForce/when/allOf/4 yes 0/0 0.7777",
		"/rules/entryIntoForce/when/allOf/5/anyOf/0 no 1/2 without [MX] [] missed",
		"/rules/entryIntoForce/when/allOf/5/anyOf/1 no 0/0",
		"/rules/entryIntoForce/when/allOf/6 unknown 0/1 without [] [other]",
		"/rules/entryIntoForce/when/allOf/7 yes 0/0",
	}, told(a, "2021-01-01"))
}

func TestRequirementsWithoutARule(t *testing.T) {
	treaty := read(t, `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}], "events": [{"kind": "ratified", "party": "KZ", "on": "2020"}]}`)
	assert.Equal(t, []string{" no 1/2 without [CN] []"}, told(treaty, "2021-01-01"))
	treaty.Level = agreement.LevelSubnational
	assert.Empty(t, told(treaty, "2021-01-01"))
}

// A share that is not reached never looks so.
func TestSharesAreCut(t *testing.T) {
	a := read(t, `{"id": "a", "parties": [{"party": "KZ", "weight": {"co2": "549999"}}, {"party": "CN", "weight": {"co2": "450001"}}],
		"rules": {"entryIntoForce": {"when": {"weight": "0.55", "table": "co2"}}}, "events": [{"kind": "ratified", "party": "KZ", "on": "2020"}]}`)
	assert.Equal(t, []string{"/rules/entryIntoForce/when no 0/0 0.5499"}, told(a, "2021-01-01"))
}

// An agreement whose only clause is met at once is in force, and no other is.
func TestRequirementsAgreeWithTheStatus(t *testing.T) {
	for seed := range effort.Times[uint64](80) {
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
			require.Equal(t, met, requirements[0].Met == civil.Yes, "seed %d on %s: %s", seed, on, shown{a})
			if q := requirements[0]; q.Met == civil.No && q.Condition.By.IsZero() && q.Need > 0 {
				require.Less(t, q.Have, q.Need, "seed %d on %s: %s", seed, on, shown{a})
			}
		}
	}
}

// Weights of parties that are not recorded do not make a question take minutes.
func TestHostileRequirement(t *testing.T) {
	for _, weight := range []decimal.Decimal{decimal.New(1, 20_000_000), decimal.New(0, math.MaxInt32), decimal.New(1, math.MinInt32)} {
		q := agreement.Requirement{Condition: agreement.Condition{Weight: decimal.RequireFromString("0.5"), Table: "t"}, Weight: weight, Total: decimal.NewFromInt(3)}
		assert.Zero(t, q.Share().Sign())
	}
}
