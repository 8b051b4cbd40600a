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

// preferAbbreviations puts abbreviations that are written as the query is before others that only fold to the same:
// КР and ҚР are two countries.
func (s *search) preferAbbreviations() {
	for i := range s.found {
		if c := &s.found[i]; c.by == abbreviation && c.text == "" && !strings.EqualFold(c.ref.String(), strings.TrimSpace(s.text)) {
			c.penalty++
		}
	}
}

// preferCountries puts a country before a subdivision whose last letters are its code, where one query means both:
// they are the same area, as MO and CN-MO are.
func (s *search) preferCountries() {
	for i := range s.found {
		c := &s.found[i]
		_, own, _ := strings.Cut(world.Code(c.entry), "-")
		country, ok := world.FindCountry(own)
		if !ok {
			continue
		}
		for _, twin := range s.found {
			if twin.entry == world.CountryEntry(country) {
				c.penalty = max(c.penalty, twin.penalty+1)
			}
		}
	}
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
		s.offerCode(entry, world.Code(entry), penalty)
		return
	}
	if c, ok := region.CountryByText(upper); ok {
		entry, _ := world.Find(c.Code().String())
		s.offerCode(entry, upper, penalty)
	}
	if within := s.options.Within; within.Form() == region.FormCountry {
		if entry, ok := world.Find(within.String() + "-" + upper); ok {
			s.offerCode(entry, world.Code(entry), penalty)
		}
	}
}

// penaltyLower is for a code in small letters.
const penaltyLower = 3

// offerCode takes the area of a code, or those that took its place, for a candidate. Text is the code that matched.
func (s *search) offerCode(entry int, text string, penalty int) {
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
