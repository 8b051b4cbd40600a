package names

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

// candidate is an area that may become a match.
type candidate struct {
	entry   int
	was     int    // withdrawn entry that entry replaced, or -1 if there is none
	ref     ref    // name that matched, unless text is set
	text    string // code that matched, or ""
	by      uint8  // index in byValues
	penalty int
	similar bool
}

// matches sorts the candidates and returns them as matches.
func (s *search) matches() []Match {
	if len(s.found) > 1 {
		s.preferAbbreviations()
		s.preferCountries()
		slices.SortFunc(s.found, func(a, b candidate) int {
			return cmp.Or(cmp.Compare(a.penalty, b.penalty), cmp.Compare(a.entry, b.entry))
		})
	}
	n := len(s.found)
	if s.options.Limit > 0 {
		n = min(n, s.options.Limit)
	}
	if n == 0 {
		return nil
	}
	list := make([]Match, n)
	all := codes.load()
	for i, c := range s.found[:n] {
		m := Match{Code: all.codes[c.entry], By: byValues()[c.by], Similar: c.similar}
		if c.was >= 0 {
			m.Was = all.codes[c.was]
		}
		if m.Name = c.text; m.Name != "" {
			m.By = ByCode
		} else {
			m.Name = s.spelling(c)
		}
		list[i] = m
	}
	return list
}

// preferAbbreviations puts abbreviations that equal the query before those that only have the same folded form: КР and
// ҚР are two countries.
func (s *search) preferAbbreviations() {
	for i := range s.found {
		if c := &s.found[i]; c.by == abbreviation && c.text == "" && !strings.EqualFold(c.ref.String(), strings.TrimSpace(s.text)) {
			c.penalty++
		}
	}
}

// preferCountries puts a country before the subdivision that is the same area, such as HK and CN-HK, if both are
// candidates.
func (s *search) preferCountries() {
	countries := codes.load().countries
	for i := range s.found {
		c := &s.found[i]
		country, ok := countries[c.entry]
		if !ok {
			continue
		}
		for _, twin := range s.found {
			if twin.entry == country {
				c.penalty = max(c.penalty, twin.penalty+1)
			}
		}
	}
}

// byCode looks up the query as a code in any case: a code of the world table, an alpha-3 or numeric code, or, if the
// options restrict the search to a country, the part after the hyphen.
func (s *search) byCode(query string) {
	if query = strings.TrimSpace(query); query == "" || len(query) > 6 {
		return
	}
	upper := strings.ToUpper(query)
	penalty := 0
	if query != upper {
		penalty = penaltyLower
	}
	if entry, ok := world.Find(upper); ok {
		s.addCode(entry, world.Code(entry), penalty)
		return
	}
	if e, ok := region.EntryByText(upper); ok {
		entry, _ := world.Find(e.Code().String())
		s.addCode(entry, upper, penalty)
	}
	if within := s.options.Within; within.Form() == region.FormCountry {
		if entry, ok := world.Find(within.String() + "-" + upper); ok {
			s.addCode(entry, world.Code(entry), penalty)
		}
	}
}

// penaltyLower is the penalty of a code with lower-case letters.
const penaltyLower = 3

// addCode adds the area of a code, or the areas that replaced it, to the candidates. Text is the code that matched.
func (s *search) addCode(entry int, text string, penalty int) {
	if !world.Withdrawn(entry) {
		s.addCandidate(candidate{entry: entry, was: -1, text: text, penalty: penalty - penaltyOfLevel(entry)})
		return
	}
	successors := codes.load().successors[entry]
	if len(successors) == 0 {
		s.addCandidate(candidate{entry: entry, was: -1, text: text, penalty: penalty + penaltyWithdrawn})
	}
	for _, to := range successors {
		s.addCandidate(candidate{entry: int(to), was: entry, text: text, penalty: penalty})
	}
}
