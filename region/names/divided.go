package names

import (
	"slices"
	"strings"
	"unicode/utf8"

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
		if len(parts) == 1 && parts[0] != s.text {
			s.addAll(findIn(parts[0], s.options), false)
		}
		if len(s.found) == 0 {
			s.addAll(findIn(lastFirst(query), s.options), false)
		}
		return
	}
	heads := findIn(parts[0], s.options)
	for _, rest := range parts[1:] {
		s.addAll(findIn(rest+" "+parts[0], s.options), false)
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
	s.addAll(heads, !explained || len(rests) > 0)
	if len(heads) == 0 {
		s.addSlips(parts[0], rests)
	}
	if len(s.found) == 0 {
		s.addAll(rests, true)
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
				s.add(h, false)
			case region.Belongs(rest, head) || head.Contains(rest):
				r.penalty += penaltyDivided + h.penalty
				s.add(r, false)
			}
		}
	}
}

// addSlips adds the areas that belong to one of rests and whose names differ from text by typing errors.
func (s *search) addSlips(text string, rests []candidate) {
	t := newSearch(s.options)
	defer t.release()
	if len(rests) == 0 || !t.begin(text) {
		return
	}
	t.split(t.folded)
	t.similar(indexOf(t.script))
	all := codes.load().codes
	for _, c := range t.found {
		for _, r := range rests {
			if region.Belongs(all[c.entry], all[r.entry]) {
				s.add(c, true)
			}
		}
	}
}

// addAll adds candidates that were found for a part of the query.
func (s *search) addAll(list []candidate, similar bool) {
	for _, c := range list {
		s.add(c, similar)
	}
}

// add adds a candidate that was found for a part of the query. If similar is true, the rest of the query is not explained.
func (s *search) add(c candidate, similar bool) {
	c.penalty -= penaltyOfLevel(c.entry) // which addCandidate adds
	if similar && !c.similar {
		c.penalty += penaltySimilar
		c.similar = true
	}
	s.addCandidate(c)
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

// withoutElision separates the elided articles and prepositions of Romance languages from the words that they stand
// before: "l'État du Qatar".
func withoutElision(query string) string {
	var text strings.Builder
	start := 0
	for at, r := range query {
		if (r == '\'' || r == '’') && at > 0 && strings.IndexByte("lLdD", query[at-1]) >= 0 && (at == 1 || query[at-2] == ' ' || query[at-2] == '(') {
			text.WriteString(query[start:at] + " ")
			start = at + utf8.RuneLen(r)
		}
	}
	if start == 0 {
		return query
	}
	return text.String() + query[start:]
}

// lastFirst returns a text with its last word in front of the others, as in "Virgin Islands US", or "" if it has only one
// word.
func lastFirst(text string) string {
	text = strings.TrimSpace(text)
	last := strings.LastIndexByte(text, ' ')
	if last < 0 {
		return ""
	}
	return text[last+1:] + " " + text[:last]
}

// partsOf splits a query at commas, brackets and the like, and at hyphens between spaces. It omits what follows a word
// such as "excluding", and the parts beyond maxParts.
func partsOf(query string) []string {
	var parts []string
	for query != "" && len(parts) < maxParts {
		end := strings.IndexFunc(query, isSeparator)
		if hyphen := strings.Index(query, " - "); hyphen >= 0 && (end < 0 || hyphen < end) {
			end = hyphen + 1
		}
		part := query
		if query = ""; end >= 0 {
			_, size := utf8.DecodeRuneInString(part[end:])
			part, query = part[:end], part[end+size:]
		}
		part, isCut := cutExcept(strings.TrimSpace(part))
		if part != "" {
			parts = append(parts, part)
		}
		if isCut && len(parts) > 0 {
			break
		}
	}
	return parts
}

func isSeparator(r rune) bool {
	return strings.ContainsRune(",;:()[]/+–—，；：（）［］、،؛", r)
}

// cutExcept cuts a part at the first word after which it names what the area does not include.
func cutExcept(part string) (before string, isCut bool) {
	f, w := folding.load(), typeWords.load()
	var folded []byte
	for at := 0; at < len(part); {
		end := strings.IndexByte(part[at:], ' ')
		if end < 0 {
			end = len(part) - at
		}
		folded = f.append(folded[:0], part[at:at+end])
		if first, _ := cutWord(folded); w.except[string(first)] {
			return strings.TrimSpace(part[:at]), true
		}
		at += end + 1
	}
	return part, false
}
