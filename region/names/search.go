package names

import (
	"sync"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
)

// maxQuery is the longest query that is looked at, in bytes; no name is as long.
const maxQuery = 512

// Search returns the areas that a query may mean, the best match first. A query is a name in any language, current
// or former, usual, official, short or abbreviated, with or without the word for the kind of area; or a code.
// Case, diacritics, apostrophes, spaces, hyphens and the two Chinese scripts make no difference.
//
// All areas with such a name are returned, for names are ambiguous. Where there is none, those whose names
// begin with the query or differ from it by a slip or two of the keyboard are returned, marked Similar. There
// is no match for an empty query, and none for one of more than 512 bytes.
func Search(query string, o Options) []Match {
	if len(query) > maxQuery {
		return nil
	}
	s, _ := searches.Get().(*search)
	if s == nil {
		s = &search{}
	}
	s.options, s.found = o, s.found[:0]
	s.run(query)
	matches := s.matches()
	s.text = ""
	searches.Put(s)
	return matches
}

// search is the state of one search.
type search struct {
	options Options
	text    string // the query as it is
	script  regionnames.Script
	room    room
	query   form
	full    []byte // the folded name of which a spelling is sought
	core    []byte // and without its type words
	found   []candidate
}

// searches keeps the memory of searches that are over.
var searches sync.Pool

// run finds the candidates.
func (s *search) run(query string) {
	s.text = query
	s.byCode(query)
	var ok bool
	if s.script, ok = regionnames.ScriptOf(query); !ok {
		return
	}
	s.query = s.room.form(folding.load(), typeWords.load(), query)
	if len(s.query.full) == 0 {
		return
	}
	x := indexOf(s.script)
	s.exact(x)
	if len(s.found) == 0 {
		s.similar(x)
	}
}

// exact looks the query up, as it is and without its type words.
func (s *search) exact(x *index) {
	s.lookup(x, s.query.full, false)
	if s.query.typed {
		s.lookup(x, s.query.core, true)
	}
}

func (s *search) lookup(x *index, text []byte, core bool) {
	keys, n := x.find(text)
	if n < 0 {
		return
	}
	for at := keys.keys[n].first + 1; at > 0; at = keys.postings[at-1].next {
		p := keys.postings[at-1]
		s.offer(p, s.penalty(p, core))
	}
}

// The penalties of a match, in the order of what tells good matches from poor ones.
const (
	penaltySimilar  = 200 // and more
	penaltyClass    = 50  // the query's type word is for another sort of area
	penaltyFormer   = 15
	penaltyGone     = 60 // the name or code of a withdrawn code
	penaltyNameWord = 20 // the name has a type word, the query none
	penaltyWord     = 10 // the other way round
	penaltyBothWord = 12 // both have one, but not the same
	penaltyRare     = 2  // few languages have the name; up to four times
	penaltyLevel    = 6  // for each level below the countries
	penaltyArea     = 2
	bonusLanguage   = 15
)

// penalty says how poor a match is. Core tells that the query's type words were left out.
func (s *search) penalty(p posting, core bool) int {
	n := 0
	switch {
	case p.core && core:
		n += penaltyBothWord
	case p.core:
		n += penaltyNameWord
	case core:
		n += penaltyWord
	}
	if core && s.query.class != anyClass {
		if c := classOf(world.Kind(int(p.entry))); c != anyClass && c != s.query.class {
			n += penaltyClass
		}
	}
	switch p.by {
	case 0:
	case former:
		n += penaltyFormer
	default:
		n += int(p.by) - 1
	}
	for _, many := range [...]uint8{2, 4, 12, 40} {
		if p.locales < many {
			n += penaltyRare
		}
	}
	return n
}

// offer takes an area, or those that took its place, for a candidate.
func (s *search) offer(p posting, penalty int) {
	entry := int(p.entry)
	if !world.Withdrawn(entry) {
		s.consider(candidate{entry: entry, was: -1, ref: p.ref, by: p.by, penalty: penalty})
		return
	}
	c := candidate{entry: entry, was: entry, ref: p.ref, by: former, penalty: penalty + penaltyGone}
	successors := codes.load().successors[p.entry]
	if len(successors) == 0 {
		c.was = -1
		s.consider(c)
	}
	for _, to := range successors {
		c.entry = int(to)
		s.consider(c)
	}
}

// consider keeps a candidate that passes the filters, and of two for one area the better.
func (s *search) consider(c candidate) {
	if o := &s.options; !o.Within.IsZero() && !o.Within.Contains(codes.load().codes[c.entry]) || o.Kind != "" && string(o.Kind) != world.Kind(c.entry) {
		return
	}
	c.penalty += penaltyOfLevel(c.entry)
	if s.options.Language != (language.Tag{}) && c.by == 0 && s.isIn(c) {
		c.penalty -= bonusLanguage
	}
	for i := range s.found {
		if s.found[i].entry == c.entry {
			if c.penalty < s.found[i].penalty {
				s.found[i] = c
			}
			return
		}
	}
	s.found = append(s.found, c)
}

// isIn reports whether a candidate has the name that matched in the language of the hint.
func (s *search) isIn(c candidate) bool {
	name, _, ok := lookup(c.entry, closest(s.options.Language))
	if !ok || c.text != "" {
		return false
	}
	var r room
	f := r.form(folding.load(), typeWords.load(), name)
	return string(f.full) == string(s.query.full) || string(f.core) == string(s.query.core)
}

// penaltyOfLevel puts countries before their subdivisions, and those before what lies in them.
func penaltyOfLevel(entry int) int {
	n := 0
	if entry < world.AreaCount {
		return penaltyArea
	}
	for entry >= world.AreaCount {
		parent, ok := world.Parent(entry)
		if !ok || parent < world.AreaCount {
			break
		}
		entry, n = parent, n+penaltyLevel
	}
	return n
}
