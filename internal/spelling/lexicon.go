package spelling

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// Lexicon answers which of many words is closest to a text, as [Closest] does, without comparing it with each of them. The
// zero Lexicon has no words. A Lexicon never changes. It is for ids and codes, which are ASCII.
type Lexicon struct {
	words []entry // ordered by their folded forms
}

type entry struct {
	folded, word string
	order        int // in the list that the lexicon was made of
}

// NewLexicon returns a lexicon of some words. Words that are longer than those which are compared are left out.
func NewLexicon(words []string) *Lexicon {
	l := &Lexicon{words: make([]entry, 0, len(words))}
	for i, w := range words {
		if len(w) <= longest {
			l.words = append(l.words, entry{strings.ToLower(w), w, i})
		}
	}
	slices.SortFunc(l.words, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.folded, b.folded), cmp.Compare(a.order, b.order))
	})
	return l
}

// Closest returns what [Closest] returns for the words of the lexicon, in the order of their list. It goes through the words
// by their beginnings, and passes over all words with a beginning from which none of them can be close.
func (l *Lexicon) Closest(s string) string {
	s = strings.ToLower(s)
	if len(s) > longest {
		return ""
	}
	best, bound := -1, len(s)/3 // so many edits at most
	var rows [longest + 1][longest + 1]int
	for j := range len(s) + 1 {
		rows[0][j] = j
	}
	known := 0 // so many letters of the word before have rows
	for i := 0; i < len(l.words); {
		word := l.words[i].folded
		if i > 0 {
			known = min(known, common(word, l.words[i-1].folded))
		}
		passed := false
		for known < min(len(word), longest) && !passed {
			known++
			passed = fill(&rows, s, word, known) > bound
		}
		if passed {
			i = l.after(i, word[:known])
			known--
			continue
		}
		if cost := rows[len(word)][len(s)]; cost <= bound && len(word) <= longest &&
			(best < 0 || cost < bound || l.words[i].order < l.words[best].order) {
			best, bound = i, cost
		}
		i++
	}
	if best < 0 {
		return ""
	}
	return l.words[best].word
}

// fill fills the row after some letters of a word, and returns the least cost that any continuation has.
func fill(rows *[longest + 1][longest + 1]int, s, word string, letters int) int {
	row, above := &rows[letters], &rows[letters-1]
	row[0] = letters
	least := row[0]
	for j := range len(s) {
		cost := above[j]
		if word[letters-1] != s[j] {
			cost = 1 + min(above[j], above[j+1], row[j])
		}
		if letters > 1 && j > 0 && word[letters-1] == s[j-1] && word[letters-2] == s[j] {
			cost = min(cost, rows[letters-2][j-1]+1)
		}
		row[j+1] = cost
		least = min(least, cost)
	}
	return min(least, slices.Min(above[:len(s)+1])+1) // two letters may be swapped across the end of the row
}

// after returns the first word after i that does not begin as given.
func (l *Lexicon) after(i int, beginning string) int {
	rest := l.words[i:]
	return i + sort.Search(len(rest), func(k int) bool { return !strings.HasPrefix(rest[k].folded, beginning) })
}

// common returns how many bytes two words begin with alike.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
