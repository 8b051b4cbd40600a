package names

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/region"
)

// maxParts is the maximum number of parts of a query that are looked up.
const maxParts = 4

// penaltyDivided is the penalty of an area that only a part of the query names, and that another part confirms.
const penaltyDivided = 30

// divided looks for the parts of a query that lists write with commas or in brackets. The first part is the name, and
// the others are evidence:
//
//   - "Virgin Islands (U.S.)", "Korea, South": the parts in the other order are a name
//   - "Lombardy, Italy", "China, Hong Kong SAR": one of the areas lies in the other, and is the one that is meant
//   - "Turkey (Türkiye)": both are the same area
//   - "China, mainland", "Kosovo (UNSCR 1244/99)": nothing is known about the other part
func (s *search) divided(query string) {
	parts := partsOf(query)
	if len(parts) < 2 {
		for _, text := range []string{strings.Join(parts, ""), lastFirst(query)} {
			if len(s.found) == 0 && text != s.text {
				s.addAll(findIn(text, s.options), 0, false)
			}
		}
		return
	}
	heads := findIn(parts[0], s.options)
	for _, rest := range parts[1:] {
		s.addAll(findIn(rest+" "+parts[0], s.options), 0, false)
	}
	if len(s.found) > 0 {
		return
	}
	var rests []candidate
	explained := true
	for _, rest := range parts[1:] {
		found := findIn(rest, Options{})
		rests = append(rests, found...)
		explained = explained && (len(found) > 0 || isInsignificant(rest))
	}
	if s.confirmed(heads, rests); len(s.found) > 0 {
		return
	}
	s.addAll(heads, 0, !explained || len(rests) > 0)
	if len(heads) == 0 {
		s.addAll(slipsIn(parts[0], rests, s.options), 0, true)
	}
	if len(s.found) == 0 {
		s.addAll(rests, 0, true)
	}
}

// confirmed adds the areas of heads and rests that confirm each other.
func (s *search) confirmed(heads, rests []candidate) {
	all := codes.load().codes
	for _, h := range heads {
		for _, r := range rests {
			head, rest := all[h.entry], all[r.entry]
			switch {
			case region.Belongs(head, rest) || rest.Contains(head):
				h.penalty += penaltyDivided + r.penalty
				s.addAll([]candidate{h}, 0, false)
			case region.Belongs(rest, head) || head.Contains(rest):
				r.penalty += penaltyDivided + h.penalty
				s.addAll([]candidate{r}, 0, false)
			}
		}
	}
}

// slipsIn returns the areas that belong to one of rests and whose names differ from text by typing errors.
func slipsIn(text string, rests []candidate, o Options) []candidate {
	s := newSearch(o)
	defer s.release()
	if len(rests) == 0 || !s.begin(text) {
		return nil
	}
	s.similar(indexOf(s.script))
	all := codes.load().codes
	return slices.DeleteFunc(slices.Clone(s.found), func(c candidate) bool {
		return !slices.ContainsFunc(rests, func(r candidate) bool { return region.Belongs(all[c.entry], all[r.entry]) })
	})
}

// addAll adds candidates that were found for a part of the query. They keep the penalty that they have, plus more.
func (s *search) addAll(list []candidate, more int, similar bool) {
	for _, c := range list {
		c.penalty += more - penaltyOfLevel(c.entry) // which addCandidate adds
		if similar && !c.similar {
			c.penalty += penaltySimilar
			c.similar = true
		}
		s.addCandidate(c)
	}
}

// findIn returns the areas that text names exactly, once its abbreviations are expanded.
func findIn(text string, o Options) []candidate {
	s := newSearch(o)
	defer s.release()
	s.byCode(text)
	if s.begin(text) {
		s.named(indexOf(s.script))
	}
	return slices.Clone(s.found)
}

// isInsignificant reports whether a part of a query consists of words that name no area by themselves: words for kinds
// of areas, "mainland", and years.
func isInsignificant(text string) bool {
	f, w := folding.load(), typeWords.load()
	folded := f.append(nil, text)
	for len(folded) > 0 {
		var word []byte
		word, folded = cutWord(folded)
		if _, known := w.words[string(word)]; !known && w.loose[string(word)] == 0 && len(w.full[string(word)]) == 0 && !isNumber(word) {
			return false
		}
	}
	return true
}

func isNumber(word []byte) bool {
	return strings.Trim(string(word), "0123456789") == ""
}

// withoutElision separates the elided articles and prepositions of Romance languages: "l'État du Qatar".
func withoutElision(query string) string {
	for _, short := range []string{"l", "d", "L", "D"} {
		for _, apostrophe := range []string{"'", "’"} {
			if elided := short + apostrophe; strings.HasPrefix(query, elided) || strings.Contains(query, " "+elided) || strings.Contains(query, "("+elided) {
				query = strings.ReplaceAll(query, elided, short+" ")
			}
		}
	}
	return query
}

// lastFirst returns a text with its last word in front of the others, as in "Virgin Islands US", or "" if it has only one
// word.
func lastFirst(text string) string {
	words := strings.Fields(text)
	if len(words) < 2 {
		return ""
	}
	last := len(words) - 1
	return words[last] + " " + strings.Join(words[:last], " ")
}

// partsOf splits a query at commas, brackets and the like. It omits what follows a word such as "excluding", and the
// parts beyond maxParts.
func partsOf(query string) []string {
	var parts []string
	for _, dash := range []string{" - ", " – ", " — "} {
		query = strings.ReplaceAll(query, dash, ",")
	}
	for part := range strings.FieldsFuncSeq(query, isSeparator) {
		part, isCut := cutExcept(strings.TrimSpace(part))
		if part != "" && len(parts) < maxParts {
			parts = append(parts, part)
		}
		if isCut && len(parts) > 0 {
			break
		}
	}
	return parts
}

func isSeparator(r rune) bool {
	return strings.ContainsRune(",;:()[]/+，；：（）［］、،؛", r)
}

// cutExcept cuts a part at the first word after which it names what the area does not include.
func cutExcept(part string) (before string, isCut bool) {
	f, w := folding.load(), typeWords.load()
	at := 0
	for word := range strings.FieldsSeq(part) {
		at += strings.Index(part[at:], word)
		first, _ := cutWord(f.append(nil, word))
		if w.except[string(first)] {
			return strings.TrimSpace(part[:at]), true
		}
		at += len(word)
	}
	return part, false
}
