package agreement_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Real agreements of many kinds, each with its clauses and the days that its depositary, the parties or the
// organization gave, which is who the source of each line is.
func TestTreaties(t *testing.T) {
	agreements := map[string]bool{}
	for _, q := range questions(t, "testdata/treaties.jsonl") {
		a, s := q.answer(t)
		agreements[a.ID] = true
		at := a.ID + " " + q.Of.String() + " on " + q.On.String()
		assert.NotEmpty(t, q.Source, at)
		assert.NoError(t, a.Validate().Err(), at)
		assert.Equal(t, q.Want.State, s.State, at)
		assert.Equal(t, q.Want.Since, s.Since, at)
		assert.Equal(t, q.Want.Until, s.Until, at)
		assert.Equal(t, q.Want.InForce, s.InForce, at)
		assert.Equal(t, q.Want.Leaving, s.Leaving, at)
	}
	assert.GreaterOrEqual(t, len(agreements), 16)
}
