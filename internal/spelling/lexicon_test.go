package spelling

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A lexicon answers what a comparison with every word does.
func TestLexicon(t *testing.T) {
	hits := 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 11))
		word := func() string {
			var b strings.Builder
			for range r.IntN(12) {
				b.WriteByte("abcABC-1"[r.IntN(8)])
			}
			return b.String()
		}
		var words []string
		for range r.IntN(60) {
			words = append(words, word())
		}
		words = append(words, strings.Repeat("x", 70), strings.Repeat("y", 64))
		l := NewLexicon(words)
		for range 40 {
			s := word()
			want := Closest(s, words)
			require.Equal(t, want, l.Closest(s), "seed %d: %q in %q", seed, s, words)
			if want != "" {
				hits++
			}
		}
		for _, s := range []string{strings.Repeat("y", 63), strings.Repeat("x", 65), ""} {
			require.Equal(t, Closest(s, words), l.Closest(s), "%q", s)
		}
	}
	require.Greater(t, hits, 1000)
	assert.Empty(t, (&Lexicon{}).Closest("a"))
}

func BenchmarkLexicon(b *testing.B) {
	var words []string
	for i := range 10_000 {
		words = append(words, fmt.Sprint("company-", i))
	}
	l := NewLexicon(words)
	for _, s := range []string{"nobody-17", "comapny-4711x", "KZ-59"} {
		b.Run(s, func(b *testing.B) {
			for b.Loop() {
				l.Closest(s)
			}
		})
		b.Run(s+"/every", func(b *testing.B) {
			for b.Loop() {
				Closest(s, words)
			}
		})
	}
}
