package names

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
)

// Options narrow a search down. The zero Options search the whole world for everything.
type Options struct {
	Within   region.Code  // only areas in it, itself included: a country, a subdivision, an M49 area
	Kind     region.Kind  // only areas of that kind
	Language language.Tag // names in that language come before others that match as well; the zero Tag is no hint
	Limit    int          // at most so many matches, the best; 0 is no limit
}

// Match is an area that a query may mean. The zero Match is none.
type Match struct {
	Code    region.Code // in use today, save where nothing took the place of a withdrawn code
	Name    string      // the name or code that matched, in the spelling of a language that is closest to the query's
	By      By
	Was     region.Code // the withdrawn code whose name or code it is; zero where it is that of Code
	Similar bool        // Name is not the query but like it, or begins with it
}

// By says what of an area matched. The zero By belongs to the zero Match.
type By string

// What a query can match.
const (
	ByCode         By = "code"
	ByName         By = "name" // in some language
	ByOfficial     By = "official"
	ByShort        By = "short"
	ByAbbreviation By = "abbreviation"
	ByFormer       By = "former" // a former name, or the name of a former code
)

// bys are the values of By that names in an index have, by their number there.
func bys() [5]By { return [5]By{ByName, ByOfficial, ByShort, ByAbbreviation, ByFormer} }

// The numbers of ByAbbreviation and ByFormer.
const (
	abbreviation = 3
	former       = 4
)
