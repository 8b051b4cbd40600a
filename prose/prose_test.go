package prose_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
)

var update = flag.Bool("update", false, "write the golden files")

var tags = []string{"en-GB", "ru", "kk", "zh"}

// golden compares a text with a file of testdata.
func golden(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, "run go test ./prose -update and read the difference")
}

// question is a line of the cases that package agreement is tested with.
type question struct {
	Agreement agreement.Agreement   `json:"agreement"`
	Others    []agreement.Agreement `json:"others"`
	Of        party.ID              `json:"party"`
	On        civil.Date            `json:"on"`
}

func questions(t *testing.T) []question {
	t.Helper()
	var all []question
	for _, file := range []string{"../internal/conform/testdata/agreements.jsonl", "../agreement/testdata/treaties.jsonl", "../agreement/testdata/clauses.jsonl"} {
		text, err := os.ReadFile(filepath.FromSlash(file))
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			var q question
			require.NoError(t, json.Unmarshal([]byte(line), &q), line)
			all = append(all, q)
		}
	}
	return all
}

// titled gives the agreements of the cases their titles, where testdata has them.
func titled(t *testing.T, all []question) []question {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "titles.json"))
	require.NoError(t, err)
	var titles map[string]locale.Text
	require.NoError(t, json.Unmarshal(text, &titles))
	for i := range all {
		all[i].Agreement.Titles = titles[all[i].Agreement.ID]
	}
	return all
}

// tell returns the sentence about the status that a question asks for.
func (q question) tell(p prose.Prose) string {
	c := agreement.Compile(q.Agreement, q.Others...)
	if q.Of.IsZero() {
		return p.Agreement(q.Agreement, c.StatusAt(q.On))
	}
	return p.Party(q.Agreement, q.Of, c.StatusOf(q.Of, q.On))
}

func TestSentencesOfTreaties(t *testing.T) {
	var b strings.Builder
	for _, q := range titled(t, questions(t)) {
		b.WriteString(strings.TrimSpace(q.Agreement.ID+" "+q.Of.String()+" "+q.On.String()) + "\n")
		for _, tag := range tags {
			b.WriteString("\t" + q.tell(prose.For(locale.For(language.MustParse(tag)), prose.Names{})) + "\n")
		}
	}
	golden(t, "treaties.txt", b.String())
}
