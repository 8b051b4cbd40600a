package names

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

// candidate is an area on its way to being a match.
type candidate struct {
	entry   int
	was     int    // the withdrawn entry, -1 where there is none
	ref     ref    // the name that matched
	text    string // the code that matched
	by      uint8
	penalty int
	similar bool
}

// matches puts the candidates in order.
func (s *search) matches() []Match {
	if len(s.found) > 1 {
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
		m := Match{Code: all.codes[c.entry], By: bys()[c.by], Similar: c.similar}
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

// byCode takes the query for a code, in any case: of the table, alpha-3, numeric, or, where only one country is
// searched, the part behind the hyphen.
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
		s.offerCode(entry, penalty)
		return
	}
	if c, ok := countryOf(upper); ok {
		entry, _ := world.Find(c.Code().String())
		s.offerCode(entry, penalty)
	}
	if within := s.options.Within; within.Form() == region.FormCountry {
		if entry, ok := world.Find(within.String() + "-" + upper); ok {
			s.offerCode(entry, penalty)
		}
	}
}

// penaltyLower is for a code in small letters.
const penaltyLower = 3

// countryOf is the country of an alpha-3 or numeric code.
func countryOf(text string) (region.Country, bool) {
	if c, ok := region.CountryByAlpha3(text); ok || len(text) != 3 {
		return c, ok
	}
	n := 0
	for _, d := range []byte(text) {
		if d < '0' || d > '9' {
			return region.Country{}, false
		}
		n = n*10 + int(d-'0')
	}
	return region.CountryByNumeric(n)
}

func (s *search) offerCode(entry, penalty int) {
	text := world.Code(entry)
	if !world.Withdrawn(entry) {
		s.consider(candidate{entry: entry, was: -1, text: text, penalty: penalty - penaltyOfLevel(entry)})
		return
	}
	successors := codes.load().successors[entry]
	if len(successors) == 0 {
		s.consider(candidate{entry: entry, was: -1, text: text, penalty: penalty + penaltyGone})
	}
	for _, to := range successors {
		s.consider(candidate{entry: int(to), was: entry, text: text, penalty: penalty})
	}
}
