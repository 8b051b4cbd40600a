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

// compare compares the words of the folded query, which has words for kinds of areas, with the names of each candidate:
// "Korea, Republic of" has all words of a name of South Korea, and lacks two of North Korea's official name.
func (s *search) compare(folded []byte) {
	if len(s.found) < 2 {
		return
	}
	w := typeWords.load()
	query := w.significant(folded)
	for i := range s.found {
		c := &s.found[i]
		if c.text != "" {
			continue
		}
		least := s.differing(&query, c.ref.String())
		for _, name := range aliases.load().of(c.entry) {
			if least == 0 {
				break
			}
			if script, ok := regionnames.ScriptOf(name); ok && script == s.script {
				least = min(least, s.differing(&query, name))
			}
		}
		c.penalty += penaltyWordDiffers * min(least, maxWordsDiffer)
	}
}

// wordList is the significant words of a text. It has no more than the first words of a long one.
type wordList struct {
	words [16][]byte
	count int
}

// significant returns the words of a folded text that are not minor ones. It replaces words by the ones that they are
// equivalent to.
func (w *words) significant(folded []byte) (list wordList) {
	for len(folded) > 0 && list.count < len(list.words) {
		var next []byte
		next, folded = cutWord(folded)
		known := word{class: countryClass}
		if at, bit := filterBit(next); w.filter[at]&bit != 0 {
			if k, ok := w.words[string(next)]; ok {
				known = k
			}
		}
		if known.canonical != "" {
			next = []byte(known.canonical)
		} else if known.class == anyClass {
			continue
		}
		list.words[list.count] = next
		list.count++
	}
	return list
}

// differing returns the number of words that only one of the query and a name has, in any order.
func (s *search) differing(query *wordList, name string) int {
	s.compared = folding.load().append(s.compared[:0], name)
	list := typeWords.load().significant(s.compared)
	n, used := query.count+list.count, 0
	for _, x := range query.words[:query.count] {
		for i, y := range list.words[:list.count] {
			if used>>i&1 == 0 && agree(x, y) {
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
