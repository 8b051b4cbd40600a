package agreement_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/source"
)

// tell returns the sentence about a status of the whole, or of a party.
func tell(p prose.Prose, a agreement.Agreement, s agreement.Status) string {
	switch s.State {
	case agreement.StateNone, agreement.StateSignatory, agreement.StateContracting, agreement.StateParty, agreement.StateFormer:
		return p.Party(a, party.MustParseID("KZ"), s)
	}
	return p.Agreement(a, s)
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
	var inLanguages []prose.Prose
	tags := []string{"en", "ru", "kk", "zh", "fr", "zh-Hant", "und"}
	for _, tag := range tags[:effort.Size(4, len(tags))] {
		inLanguages = append(inLanguages, prose.For(locale.For(language.MustParse(tag)), prose.Names{}))
	}
	met := map[kind]bool{}
	check := func(seed uint64, a agreement.Agreement, s agreement.Status) {
		met[kind{s.State, s.Basis, s.Grounds.Doubt}] = true
		for _, p := range inLanguages {
			if sentence := tell(p, a, s); flawIn(sentence) != "" {
				t.Fatalf("seed %d: %q of %s", seed, sentence, text(t, a))
			}
		}
	}
	for seed := range effort.Times[uint64](1500) {
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
