package reference_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/platform"
)

// dump is a history as text, for failures.
func dump(values ...any) string {
	text := ""
	for _, v := range values {
		line, err := json.MarshalIndent(v, "", " ")
		if err != nil {
			return err.Error()
		}
		text += string(line) + "\n"
	}
	return text
}

// eachDay calls visit for the days on which something can change, at most sixty of them.
func eachDay(days func() (first, last civil.Date), visit func(civil.Date)) {
	first, last := days()
	for d, n := first, 0; !d.After(last) && n < 60; d, n = d.AddDays(1), n+1 {
		visit(d)
	}
}

// Generated histories are interesting: every kind of event, every state and every truth comes up.
func TestGeneratorReachesEverything(t *testing.T) {
	kinds, states, between, truths := map[agreement.EventKind]int{}, map[agreement.State]int{}, map[agreement.State]int{}, map[civil.Truth]int{}
	relations, rules := map[agreement.RelationKind]int{}, map[string]int{}
	for seed := range uint64(400) {
		a, w := reference.NewGenerator(seed).Agreement()
		require.LessOrEqual(t, len(a.Events), 8, "seed %d", seed)
		for _, e := range a.Events {
			kinds[e.Kind]++
		}
		for _, r := range append(a.Relations, relationsOf(w.Agreements)...) {
			relations[r.Kind]++
		}
		countRules(rules, a.Rules)
		story, err := reference.Enumerate(a, w)
		require.NoError(t, err, "seed %d", seed)
		ids := story.Parties()
		eachDay(story.Days, func(d civil.Date) {
			if d.Day()%4 != 0 {
				return
			}
			whole := story.Whole(d)
			states[whole.State]++
			truths[whole.InForce]++
			for i, id := range ids {
				states[story.Party(id, d).State]++
				between[story.Between(ids[max(i-1, 0)], id, d).State]++
			}
		})
	}
	for _, k := range append(agreement.EventKinds(), agreement.EventAttested, agreement.EventDeclined, agreement.EventExchanged, agreement.EventRenewed) {
		assert.Positive(t, kinds[k], k)
	}
	for _, s := range agreement.States() {
		assert.Positive(t, states[s], s)
	}
	for _, s := range []agreement.State{
		agreement.StateNone, agreement.StateSigned, agreement.StatePending, agreement.StateProvisional, agreement.StateInForce,
		agreement.StateSuspended, agreement.StateSuperseded,
	} {
		assert.Positive(t, between[s], s)
	}
	assert.Len(t, truths, 3)
	assert.Len(t, relations, 2)
	assert.Len(t, rules, 6, rules)
}

func relationsOf(agreements []agreement.Agreement) []agreement.Relation {
	var all []agreement.Relation
	for _, a := range agreements {
		all = append(all, a.Relations...)
	}
	return all
}

func countRules(n map[string]int, r agreement.Rules) {
	for name, has := range map[string]bool{
		"entry": r.EntryIntoForce != nil, "later": r.LaterParty != nil, "withdrawal": r.Withdrawal != nil,
		"provisional": r.Provisional != nil, "term": r.Term != nil, "survival": r.Survival != nil,
	} {
		if has {
			n[name]++
		}
	}
}

func TestGeneratorReachesEveryMembership(t *testing.T) {
	kinds, states, truths := map[platform.EventKind]int{}, map[platform.State]int{}, map[civil.Truth]int{}
	for seed := range uint64(400) {
		m, w := reference.NewGenerator(seed).Membership()
		for _, e := range m.Events {
			kinds[e.Kind]++
		}
		story, err := reference.EnumerateMembership(m, w)
		require.NoError(t, err, "seed %d", seed)
		eachDay(story.Days, func(d civil.Date) {
			answer := story.On(d)
			states[answer.State]++
			truths[answer.Active]++
		})
	}
	for _, k := range platform.EventKinds() {
		assert.Positive(t, kinds[k], k)
	}
	for _, s := range append(platform.States(), "declined") {
		assert.Positive(t, states[s], s)
	}
	assert.Len(t, truths, 3)
}

// The same seed makes the same history.
func TestGeneratorRepeats(t *testing.T) {
	for seed := range uint64(20) {
		a, w := reference.NewGenerator(seed).Agreement()
		b, v := reference.NewGenerator(seed).Agreement()
		assert.Equal(t, dump(a, w.Agreements), dump(b, v.Agreements))
	}
	a, _ := reference.NewGenerator(1).Agreement()
	b, _ := reference.NewGenerator(2).Agreement()
	assert.NotEqual(t, dump(a), dump(b))
}
