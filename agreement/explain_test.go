package agreement_test

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
	"github.com/crossborder-go/crossborder/region/names"
	"github.com/crossborder-go/crossborder/source"
)

var update = flag.Bool("update", false, "write testdata/sentences.txt")

// tongues are the locales of the sentences that are looked at: English the British way, as treaties are dated.
var tongues = []string{"en-GB", "ru", "kk", "zh"}

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

// namesIn are the names of regions in a language.
func namesIn(l locale.Locale) agreement.Names {
	return agreement.Names{Party: func(id party.ID) string {
		code, isRegion := id.Region()
		if !isRegion {
			return ""
		}
		return names.Name(code, l.Tag())
	}}
}

// The sentences about the treaties of the cases are kept in a file, for people to read.
func TestSentencesOfTreaties(t *testing.T) {
	var b strings.Builder
	for _, file := range []string{"../internal/conform/testdata/agreements.jsonl", "testdata/treaties.jsonl", "testdata/clauses.jsonl"} {
		for _, q := range questions(t, file) {
			a, s := q.answer(t)
			b.WriteString(strings.TrimSpace(a.ID+" "+q.Of.String()+" "+q.On.String()) + "\n")
			for _, tag := range tongues {
				l := locale.For(language.MustParse(tag))
				b.WriteString("\t" + s.Explain(l, namesIn(l)) + "\n")
			}
		}
	}
	golden := filepath.Join("testdata", "sentences.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
		return
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String(), "run go test ./agreement -update and read the difference")
}

// flawIn is what is wrong with a sentence as a text: gaps where a word should be, and templates that show.
func flawIn(sentence string) string {
	for _, flaw := range []string{"{", "}", "  ", "()", "（）", "( ", " )", " ,", ",,", ": ;", ":;", "；；", "：；"} {
		if strings.Contains(sentence, flaw) {
			return flaw
		}
	}
	if sentence == "" || sentence != strings.Trim(sentence, " ,;:：；") {
		return "an end"
	}
	return ""
}

// Whatever the engine answers there is a sentence for it, in every language.
func TestEveryStatusHasASentence(t *testing.T) {
	type kind struct {
		state agreement.State
		basis source.Basis
		doubt agreement.Doubt
	}
	met := map[kind]bool{}
	check := func(seed uint64, a agreement.Agreement, s agreement.Status) {
		met[kind{s.State, s.Basis, s.Grounds.Doubt}] = true
		for _, tag := range []string{"en", "ru", "kk", "zh", "fr", "zh-Hant", "und"} {
			sentence := s.Explain(locale.For(language.MustParse(tag)), agreement.Names{})
			require.Empty(t, flawIn(sentence), "seed %d %s: %q of %s", seed, tag, sentence, text(t, a))
		}
	}
	for seed := range seeds(1500) {
		r := newRandom(seed)
		a := r.agreement()
		if r.IntN(3) == 0 {
			a, _ = r.vague(a)
		}
		if r.IntN(8) == 0 && a.Rules.EntryIntoForce != nil {
			a.Rules.EntryIntoForce.When = agreement.Condition{InForce: []string{"b"}}
		}
		for _, s := range answers(a, origin.AddDays(r.IntN(span+20))) {
			check(seed, a, s)
		}
	}
	seen := func(is func(kind) bool) bool {
		for k := range met {
			if is(k) {
				return true
			}
		}
		return false
	}
	for _, s := range agreement.States() {
		assert.True(t, seen(func(k kind) bool { return k.state == s }), "the state %s was met", s)
	}
	for _, g := range source.Bases() {
		assert.True(t, seen(func(k kind) bool { return k.basis == g }) || g == source.BasisStated, "the ground %s was met", g)
	}
	for _, d := range agreement.Doubts() {
		assert.True(t, seen(func(k kind) bool { return k.doubt == d }), "the doubt %s was met", d)
	}
}
