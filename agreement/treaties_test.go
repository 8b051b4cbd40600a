package agreement_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// question is a line of testdata: an agreement in JSON, or the id of one above, and what is asked about it.
type question struct {
	Agreement json.RawMessage   `json:"agreement"`
	Others    []json.RawMessage `json:"others"`
	Of        party.ID          `json:"party"`
	On        civil.Date        `json:"on"`
	Want      struct {
		State   agreement.State `json:"state"`
		Since   civil.When      `json:"since"`
		Until   civil.When      `json:"until"`
		InForce civil.Truth     `json:"inForce"`
		Leaving bool            `json:"leaving"`
	} `json:"want"`
	Source string `json:"source"`
}

func questions(t *testing.T, file string) []question {
	text, err := os.ReadFile(filepath.FromSlash(file))
	require.NoError(t, err)
	var all []question
	for line := range strings.Lines(string(text)) {
		var q question
		require.NoError(t, json.Unmarshal([]byte(line), &q), line)
		all = append(all, q)
	}
	return all
}

func (q question) answer(t *testing.T) (agreement.Agreement, agreement.Status) {
	a := read(t, string(q.Agreement))
	var others []agreement.Agreement
	for _, text := range q.Others {
		others = append(others, read(t, string(text)))
	}
	if q.Of.IsZero() {
		return a, agreement.Compile(a, others...).StatusAt(q.On)
	}
	return a, agreement.Compile(a, others...).StatusOf(q.Of, q.On)
}

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
