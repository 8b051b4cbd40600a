package agreement_test

import (
	"encoding/json"
	"testing"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/prose"
)

// Whatever JSON says gets an answer or an error, and the answers agree with each other.
func FuzzStatus(f *testing.F) {
	for seed := range uint64(20) {
		b, _ := json.Marshal(newRandom(seed).agreement())
		f.Add(string(b), int32(seed*3))
	}
	f.Add(`{"id":"a","rules":{"entryIntoForce":{"when":{"consents":"2/3"},"delay":{"months":2147483647}}},"events":[{"kind":"ratified","party":"KZ","on":"[..9999-12-31]"}]}`, int32(9))
	f.Add(`{"id":"a","rules":{"entryIntoForce":{"when":{"inForce":["a"]},"notBefore":"0001-01-01"}},"events":[{"kind":"ratified","party":"KZ"}]}`, int32(0))
	f.Fuzz(func(t *testing.T, text string, days int32) {
		var a agreement.Agreement
		if len(text) > 4096 || json.Unmarshal([]byte(text), &a) != nil {
			return
		}
		on := civil.MustParseDate("2020-02-01").AddDays(int(days % 700_000))
		s := agreement.Compile(a).StatusAt(on)
		if last := agreement.Compile(a).History(); last[0].From.IsZero() != true || s.State == "" {
			t.Fatalf("no beginning: %v, %v", last, s)
		}
		for _, tag := range prose.Languages() {
			if prose.For(locale.For(tag), prose.Names{}).Agreement(a, s) == "" {
				t.Fatalf("no sentence in %s for %v", tag, s)
			}
		}
		for _, p := range agreement.Compile(a).StandingsAt(on) {
			if p.InForce == civil.Yes && p.State != agreement.StateParty {
				t.Fatalf("in force for %s, which is %s", p.Party, p.State)
			}
		}
		for _, q := range agreement.Compile(a).Requirements(on) {
			if prose.For(locale.For(language.Russian), prose.Names{}).Requirement(q) == "" || q.Met == civil.Yes && q.Missed {
				t.Fatalf("no words for %v", q)
			}
		}
		for _, i := range a.Validate() {
			if i.Message("kk") == "" {
				t.Fatalf("no words for %s", i.Code)
			}
		}
	})
}
