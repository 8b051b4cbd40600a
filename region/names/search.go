package names

import (
	"sync"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

// maxQuery is the maximum length of a query in bytes. It exceeds the length of every name.
const maxQuery = 512

// Search returns the areas that query may mean, the best match first. The query is a code or a name in any language:
// current or former, usual, official, short or abbreviated, with or without the word for the kind of area. Search
// ignores case, diacritics, apostrophes, spaces, hyphens, and the difference between simplified and traditional
// Chinese characters.
//
// Names are ambiguous: Search returns all areas with a matching name. If there are none, it expands abbreviations and
// takes the parts of the query apart ("Congo, Dem. Rep.", "Lombardy, Italy"). If that finds nothing either, it returns the
// areas whose names begin with the query or differ from it by one or two typing errors, and marks them as Similar. It
// returns nil for an empty query and for a query of more than 512 bytes.
func Search(query string, o Options) []Match {
	if len(query) > maxQuery {
		return nil
	}
	s := newSearch(o)
	defer s.release()
	s.run(query)
	return s.matches()
}

// search is the state of one search.
type search struct {
	options  Options
	text     string // the query as given
	script   regionnames.Script
	buffer   formBuffer
	folded   []byte // the query folded, with spaces between words
	other    []byte // the same with its abbreviations expanded
	query    form
	compared []byte // in compare, the folded name
	full     []byte // in spelling, the full folded form of the name that matched
	core     []byte // in spelling, the same without its type words
	found    []candidate
}

// searchPool is a pool of search values, which keeps their buffers for reuse.
var searchPool sync.Pool

func newSearch(o Options) *search {
	s, _ := searchPool.Get().(*search)
	if s == nil {
		s = &search{}
	}
	s.options, s.found = o, s.found[:0]
	return s
}

// release returns s to the pool.
func (s *search) release() {
	s.text = ""
	searchPool.Put(s)
}

// run finds the candidates for a query.
func (s *search) run(query string) {
	s.byCode(query)
	if !s.begin(query) {
		return
	}
	x := indexOf(s.script)
	if s.named(x); len(s.found) > 0 {
		return
	}
	if s.divided(query); len(s.found) > 0 {
		return
	}
	if plain := withoutElision(query); plain != query {
		if s.divided(plain); len(s.found) > 0 {
			return
		}
	}
	var ok bool
	if s.other, ok = typeWords.load().expand(s.other[:0], s.folded, 0); ok {
		if s.similarText(x, s.other); len(s.found) > 0 {
			return
		}
	}
	s.similarText(x, s.folded)
}

// maxCompared is the maximum number of similar names whose words are compared with those of the query.
const maxCompared = 16

// similarText finds names that resemble a folded text.
func (s *search) similarText(x *index, folded []byte) {
	s.split(folded)
	if s.similar(x); s.query.typed && len(s.found) <= maxCompared {
		s.compare(folded)
	}
}

// begin sets the query. It reports false if the query has no letter of a script.
func (s *search) begin(query string) bool {
	s.text = query
	var ok bool
	if s.script, ok = regionnames.ScriptOf(query); !ok {
		return false
	}
	s.folded = folding.load().append(s.folded[:0], query)
	return len(s.folded) > 0
}

// split sets s.query to the form of a folded text.
func (s *search) split(folded []byte) { s.query = typeWords.load().split(folded, &s.buffer) }

// named looks up the query as it is, then with its abbreviations expanded, then without insignificant words. A query with
// the first letter of a compass point is expanded first: "S. Sudan" is not Sudan.
func (s *search) named(x *index) {
	if hasInitial(s.folded) && s.expanded(x, false) {
		return
	}
	if s.exact(x, s.folded); len(s.found) == 0 {
		s.expanded(x, true)
	}
}

// expanded looks up the query with its abbreviations expanded and, if loose is true, without insignificant words. It
// reports whether it found something.
func (s *search) expanded(x *index, loose bool) bool {
	w := typeWords.load()
	for variant := range maxVariants {
		var changed bool
		if s.other, changed = w.expand(s.other[:0], s.folded, variant); !changed {
			break
		}
		if s.exact(x, s.other); len(s.found) > 0 || loose && s.without(x, len(s.other)) {
			return true
		}
	}
	s.other = append(s.other[:0], s.folded...)
	return loose && s.without(x, len(s.other))
}

// without looks up the text of length end in s.other without insignificant words, and reports whether it found something.
func (s *search) without(x *index, end int) bool {
	for level := 1; level <= 2; level++ {
		var changed bool
		if s.other, changed = typeWords.load().withoutLoose(s.other[:end], s.other[:end], level); !changed {
			continue
		}
		if s.exact(x, s.other[end:]); len(s.found) > 0 {
			return true
		}
	}
	return false
}

// exact looks up a folded text in full, and without its type words if it has any.
func (s *search) exact(x *index, folded []byte) {
	s.split(folded)
	s.lookup(x, s.query.full, false)
	if s.query.typed {
		s.lookup(x, s.query.core, true)
		s.compare(folded)
	}
}

// lookup adds the areas that have the folded name text. Core tells whether text is the query without its type words.
func (s *search) lookup(x *index, text []byte, core bool) {
	keys, n := x.find(text)
	if n < 0 {
		return
	}
	for at := keys.keys[n].first + 1; at > 0; at = keys.postings[at-1].next {
		p := keys.postings[at-1]
		s.addPosting(p, s.penalty(p, core))
	}
}

// The penalties that order matches; the best match has the lowest sum.
const (
	penaltySimilar   = 200 // the name is only similar to the query
	penaltyClass     = 50  // the type word of the query denotes another class of area
	penaltyFormer    = 15  // the name is a former one
	penaltyWithdrawn = 60  // the name or code belongs to a withdrawn code of a subdivision
	penaltyDissolved = 6   // the name or code belongs to a former country
	penaltyNameWord  = 20  // the name has a type word and the query has none
	penaltyWord      = 10  // the query has a type word and the name has none
	penaltyBothWord  = 12  // the name and the query have different type words
	penaltyRare      = 2   // few languages use the name; added up to four times
	penaltyLevel     = 7   // added for each level below the countries
	penaltyArea      = 2   // the area is an M49 area
	bonusLanguage    = 15  // the name is in the language of the options
)

// penalty returns the penalty of a posting. Core tells whether it was found without the type words of the query.
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

// addPosting adds the area of a posting, or the areas that replaced it, to the candidates.
func (s *search) addPosting(p posting, penalty int) {
	entry := int(p.entry)
	if !world.Withdrawn(entry) {
		s.addCandidate(candidate{entry: entry, was: -1, ref: p.ref, by: p.by, penalty: penalty})
		return
	}
	c := candidate{entry: entry, was: entry, ref: p.ref, by: former, penalty: penalty + penaltyOfWithdrawal(entry)}
	successors := codes.load().successors[p.entry]
	if len(successors) == 0 {
		c.was = -1
		s.addCandidate(c)
	}
	for _, to := range successors {
		c.entry = int(to)
		s.addCandidate(c)
	}
}

// penaltyOfWithdrawal returns the penalty of a name of a withdrawn code.
func penaltyOfWithdrawal(entry int) int {
	if world.Kind(entry) == "country" {
		return penaltyDissolved
	}
	return penaltyWithdrawn
}

// addCandidate adds a candidate that satisfies the options. If there is one for the same area, it keeps the better one.
func (s *search) addCandidate(c candidate) {
	if o := &s.options; !o.Within.IsZero() && !o.Within.Contains(codes.load().codes[c.entry]) || o.Kind != "" && string(o.Kind) != world.Kind(c.entry) {
		return
	}
	c.penalty += penaltyOfLevel(c.entry)
	if s.options.Language != (language.Tag{}) && c.by == 0 && s.isIn(c) {
		c.penalty -= bonusLanguage
	}
	for i := range s.found {
		if s.found[i].entry == c.entry {
			if kept := &s.found[i]; c.penalty < kept.penalty || c.penalty == kept.penalty && isNumbered(kept.was) && !isNumbered(c.was) {
				*kept = c
			}
			return
		}
	}
	s.found = append(s.found, c)
}

// isNumbered reports whether a withdrawn entry is the number of a country. A name that its letters have too is theirs.
func isNumbered(entry int) bool {
	return entry >= 0 && codes.load().codes[entry].Form() == region.FormArea
}

// isIn reports whether the name of the candidate in the language of the options matches the query.
func (s *search) isIn(c candidate) bool {
	name, _, ok := lookup(c.entry, closest(s.options.Language))
	if !ok || c.text != "" {
		return false
	}
	var r formBuffer
	f := r.form(folding.load(), typeWords.load(), name)
	return string(f.full) == string(s.query.full) || string(f.core) == string(s.query.core)
}

// penaltyOfLevel returns the penalty that puts countries before their subdivisions, and those before lower levels.
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
