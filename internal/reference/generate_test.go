package reference_test

import (
	"encoding/json"
	"slices"
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

// count counts values of any types.
type count map[any]int

// missing returns those of all that were not counted.
func missing[T any](c count, all []T) []T {
	return slices.DeleteFunc(slices.Clone(all), func(v T) bool { return c[v] > 0 })
}

// Generated histories are interesting: every kind of event, every state and every truth comes up in the first few hundred.
func TestGeneratorReachesEverything(t *testing.T) {
	met, between := count{}, count{}
	lacks := func() []any {
		return slices.Concat(
			anys(missing(met, append(agreement.EventKinds(), agreement.EventAttested, agreement.EventDeclined, agreement.EventExchanged, agreement.EventRenewed))),
			anys(missing(met, agreement.States())),
			anys(missing(met, civil.Truths())),
			anys(missing(met, []string{"entry", "later", "withdrawal", "provisional", "term", "survival"})),
			anys(missing(between, []agreement.State{
				agreement.StateNone, agreement.StateSigned, agreement.StatePending, agreement.StateProvisional, agreement.StateInForce,
				agreement.StateSuspended, agreement.StateSuperseded,
			})),
		)
	}
	relations := map[agreement.RelationKind]bool{}
	for seed := uint64(0); seed < 400 && (len(lacks()) > 0 || len(relations) < 2); seed++ {
		a, w := reference.NewGenerator(seed).Agreement()
		require.LessOrEqual(t, len(a.Events), 8, "seed %d", seed)
		for _, e := range a.Events {
			met[e.Kind]++
		}
		for _, r := range append(a.Relations, relationsOf(w.Agreements)...) {
			relations[r.Kind] = true
		}
		countRules(met, a.Rules)
		story, err := reference.Enumerate(a, w)
		require.NoError(t, err, "seed %d", seed)
		ids := story.Parties()
		eachDay(story.Days, func(d civil.Date) {
			if d.Day()%4 != 0 {
				return
			}
			whole := story.Whole(d)
			met[whole.State]++
			met[whole.InForce]++
			for i, id := range ids {
				met[story.Party(id, d).State]++
				between[story.Between(ids[max(i-1, 0)], id, d).State]++
			}
		})
	}
	assert.Empty(t, lacks())
	assert.Len(t, relations, 2)
}

func anys[T any](all []T) []any {
	list := make([]any, len(all))
	for i, v := range all {
		list[i] = v
	}
	return list
}

func relationsOf(agreements []agreement.Agreement) []agreement.Relation {
	var all []agreement.Relation
	for _, a := range agreements {
		all = append(all, a.Relations...)
	}
	return all
}

func countRules(n count, r agreement.Rules) {
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
	met := count{}
	lacks := func() []any {
		return slices.Concat(anys(missing(met, platform.EventKinds())), anys(missing(met, append(platform.States(), "declined"))), anys(missing(met, civil.Truths())))
	}
	for seed := uint64(0); seed < 400 && len(lacks()) > 0; seed++ {
		m, w := reference.NewGenerator(seed).Membership()
		for _, e := range m.Events {
			met[e.Kind]++
		}
		story, err := reference.EnumerateMembership(m, w)
		require.NoError(t, err, "seed %d", seed)
		eachDay(story.Days, func(d civil.Date) {
			answer := story.On(d)
			met[answer.State]++
			met[answer.Active]++
		})
	}
	assert.Empty(t, lacks(), "kinds of events, states and truths that generate_membership.go never makes")
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
