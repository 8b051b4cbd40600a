package names

import (
	"bytes"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// penaltyWordDiffers is added for each word by which the query differs from the closest name of a candidate, at most
// maxWordsDiffer times.
const (
	penaltyWordDiffers = 4
	maxWordsDiffer     = 5
)

// compare compares the words of the folded query, which has words for kinds of areas, with the names of each candidate: "Korea,
// Republic of" has all words of a name of South Korea, and lacks two of North Korea's official name.
func (s *search) compare(folded []byte) {
	if len(s.found) < 2 {
		return
	}
	f, w := folding.load(), typeWords.load()
	mine := w.significant(folded)
	for i := range s.found {
		c := &s.found[i]
		if c.text != "" {
			continue
		}
		least := differing(mine, w.significant(f.append(nil, c.ref.String())))
		for _, name := range aliases.load().of(c.entry) {
			if script, ok := regionnames.ScriptOf(name); ok && script == s.script {
				least = min(least, differing(mine, w.significant(f.append(nil, name))))
			}
		}
		c.penalty += penaltyWordDiffers * min(least, maxWordsDiffer)
	}
}

// significant returns the words of a folded text that are not minor ones. It replaces words by the ones that they are
// equivalent to.
func (w *words) significant(folded []byte) [][]byte {
	var list [][]byte
	for len(folded) > 0 {
		var word []byte
		word, folded = cutWord(folded)
		known, ok := w.words[string(word)]
		switch {
		case !ok || known.class != anyClass:
			list = append(list, word)
		case known.canonical != "":
			list = append(list, []byte(known.canonical))
		}
	}
	return list
}

// differing returns the number of words that only one of two texts has, in any order.
func differing(a, b [][]byte) int {
	n := len(a) + len(b)
	var used uint64
	for _, x := range a {
		for i, y := range b {
			if i < 64 && used>>i&1 == 0 && agree(x, y) {
				used |= 1 << i
				n -= 2
				break
			}
		}
	}
	return n
}

// agree reports whether two words are the same but for their endings: they have the same first five bytes, or one is
// shorter and the other begins with it.
func agree(a, b []byte) bool {
	n := min(len(a), len(b), 5)
	return n > 0 && bytes.Equal(a[:n], b[:n]) && (n >= 3 || len(a) == len(b))
}
