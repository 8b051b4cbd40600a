package names

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
)

// Options restricts and orders the results of [Search]. The zero Options restricts nothing.
type Options struct {
	// Within restricts the results to a country, subdivision or M49 area and the areas that it contains.
	// The zero Code is no restriction.
	Within region.Code

	// Kind restricts the results to areas of this kind. The zero Kind is no restriction.
	Kind region.Kind

	// Language puts names in this language before other names that match equally well.
	// The zero Tag is no preference.
	Language language.Tag

	// Limit is the maximum number of results. Zero or a negative number is no limit.
	Limit int
}

// Match is an area that a query may mean.
type Match struct {
	Code    region.Code `json:"code"`             // current code, or a withdrawn code without successors
	Name    string      `json:"name"`             // name or code that matched, in the spelling closest to that of the query
	By      By          `json:"by,omitzero"`      // kind of Name
	Was     region.Code `json:"was,omitzero"`     // withdrawn code that has Name, if Code replaced it; otherwise the zero Code
	Similar bool        `json:"similar,omitzero"` // Name begins with the query or resembles it, or is only a part of it that the rest does not confirm
}

// By is the kind of name or code by which an area matches a query. The zero By belongs to the zero [Match]. Its
// constants begin with [ByCode]; [AllBy] lists them.
type By string

// The values of By.
const (
	ByCode         By = "code"
	ByName         By = "name" // the usual name in some language
	ByOfficial     By = "official"
	ByShort        By = "short"
	ByAbbreviation By = "abbreviation"
	ByFormer       By = "former" // a former name, or the name of a former code
)

// AllBy returns every value of By, in the order in which they are documented.
func AllBy() []By { return []By{ByCode, ByName, ByOfficial, ByShort, ByAbbreviation, ByFormer} }

// byValues returns the values of By for names, indexed by posting.by.
func byValues() [5]By { return [5]By{ByName, ByOfficial, ByShort, ByAbbreviation, ByFormer} }

// The indexes of ByAbbreviation and ByFormer in byValues.
const (
	abbreviation = 3
	former       = 4
)
