package network

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// SearchOptions say where to search beside the dataset, and for how much. The zero SearchOptions search the dataset alone.
type SearchOptions struct {
	// World finds areas of the world by their names, as names.Search of package region/names does. A program that does
	// not set it does not pay for these names:
	//
	//	func(text string) (codes []region.Code) {
	//		for _, m := range names.Search(text, names.Options{}) {
	//			codes = append(codes, m.Code)
	//		}
	//		return codes
	//	}
	World func(text string) []region.Code

	// Limit is the number of matches that are wanted; zero or less is all.
	Limit int
}

// Match is a party that was searched for. Name is the recorded name that matched and Language its tag; both are "" for an
// area that [SearchOptions.World] found, and for a match by id. Exact is whether the whole name matched, and not only its
// beginning; it is false for an area that World found.
type Match struct {
	Party    party.ID `json:"party"`
	Name     string   `json:"name,omitzero"`
	Language string   `json:"language,omitzero"`
	Exact    bool     `json:"exact"`
}

// Search returns the parties that a text may mean: first the regions, organizations and platforms of the dataset whose
// id, alias or recorded name in any language equals the text, then those that have a name which begins with it, then
// the areas that World finds. Each party comes once, and those that match alike are ordered by id. Case and repeated
// spaces do not count. An empty text finds nothing.
func (n *Network) Search(text string, o SearchOptions) []Match {
	n = n.orEmpty()
	wanted := foldName(text)
	if wanted == "" {
		return nil
	}
	var found []Match
	seen := map[party.ID]bool{}
	add := func(some []Match) {
		slices.SortStableFunc(some, func(m, o Match) int { return m.Party.Compare(o.Party) })
		for _, m := range some {
			if !seen[m.Party] {
				seen[m.Party] = true
				found = append(found, m)
			}
		}
	}
	exact, begun := n.recorded(wanted)
	add(exact)
	add(begun)
	if o.World != nil && (o.Limit <= 0 || len(found) < o.Limit) {
		for _, code := range o.World(text) {
			add([]Match{{Party: n.current(party.IDFrom(code))}})
		}
	}
	if o.Limit > 0 {
		found = found[:min(len(found), o.Limit)]
	}
	return found
}

// nameEntry is a name of a party as it is compared.
type nameEntry struct {
	folded string
	Match
}

// recorded returns the parties of the dataset of which a name or the id equals a folded text, and those of which a name
// begins with it.
func (n *Network) recorded(wanted string) (exact, begun []Match) {
	all := n.nameIndex()
	i, _ := slices.BinarySearchFunc(all, wanted, func(e nameEntry, text string) int { return cmp.Compare(e.folded, text) })
	for ; i < len(all) && strings.HasPrefix(all[i].folded, wanted); i++ {
		switch m := all[i].Match; {
		case all[i].folded == wanted:
			m.Exact = true
			exact = append(exact, m)
		case m.Name != "":
			begun = append(begun, m)
		}
	}
	return exact, begun
}

// nameIndex returns the names of all parties, sorted. It is made when it is needed for the first time.
func (n *Network) nameIndex() []nameEntry {
	if n.compiled == nil {
		return nil
	}
	n.compiled.naming.Do(func() {
		var all []nameEntry
		enter := func(id party.ID, names locale.Text) {
			for tag, name := range names {
				all = append(all, nameEntry{foldName(name), Match{Party: id, Name: name, Language: tag}})
			}
		}
		for _, id := range n.Parties() {
			all = append(all, nameEntry{foldName(id.String()), Match{Party: id}})
		}
		n.eachRecorded(func(id party.ID, names locale.Text) { enter(n.current(id), names) })
		for _, r := range n.data.Regions {
			for _, a := range r.Aliases {
				enter(n.current(party.IDFrom(r.Code)), a.Text)
			}
		}
		slices.SortFunc(all, func(a, b nameEntry) int {
			return cmp.Or(cmp.Compare(a.folded, b.folded), a.Party.Compare(b.Party), cmp.Compare(a.Language, b.Language), cmp.Compare(a.Name, b.Name))
		})
		n.compiled.names = all
	})
	return n.compiled.names
}

// foldName returns a name as it is compared: in the lowest of the letters that differ in case only, with single spaces.
func foldName(name string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		lowest := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			lowest = min(lowest, next)
		}
		return lowest
	}, name)), " ")
}
