package source

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
)

// Cite is a reference to the [Source] of a fact.
type Cite struct {
	Source   string `json:"source"`            // ID of the source
	Locator  string `json:"locator,omitzero"`  // place in the source, such as "p. 3"
	About    string `json:"about,omitzero"`    // JSON name of the field that the cite supports, such as "seat"; "" for the whole record
	Inferred bool   `json:"inferred,omitzero"` // the source implies the fact but does not state it
}

// Validate returns the issues of the cite itself: a Source that is not a valid ID, and texts that cannot be shown. It does
// not check whether the source exists.
func (c Cite) Validate() issue.List {
	var found issue.List
	if !slug.Valid(c.Source) {
		found = append(found, badID.At("/source", issue.Args{"id": spelling.Quote(c.Source)}))
	}
	found = append(found, text.ValidateString(c.Locator).Under("/locator")...)
	return append(found, text.ValidateString(c.About).Under("/about")...)
}

// mostCompared is the number of cites of one fact that are compared with each other; a longer list is not of a person.
const mostCompared = 100

// ValidateCites returns the issues of cites, with paths under "/cites".
func ValidateCites(cites []Cite) issue.List {
	var found issue.List
	for i := range cites {
		if own := cites[i].Validate(); len(own) > 0 {
			found = append(found, own.Under(issue.Path("/cites").Index(i))...)
		}
		if i > 0 && i < mostCompared && slices.Contains(cites[:i], cites[i]) {
			found = append(found, doubledCite.At(issue.Path("/cites").Index(i), nil))
		}
	}
	return found
}

// Inferred reports whether the named field of a record is supported by inference only: there are cites about the field,
// and all of them are inferred. If there are no cites about the field, those about the whole record count instead.
// The name "" stands for the record itself.
func Inferred(cites []Cite, member string) bool {
	found, inferred := false, true
	for _, c := range cites {
		if c.About == member {
			found, inferred = true, inferred && c.Inferred
		}
	}
	if !found && member != "" {
		return Inferred(cites, "")
	}
	return found && inferred
}

// UnionCites returns the cites of all lists, each once, in the order of their first appearance. The result shares no
// memory with the lists.
func UnionCites(lists ...[]Cite) []Cite {
	var all []Cite
	for _, cites := range lists {
		for _, c := range cites {
			if !slices.Contains(all, c) {
				all = append(all, c)
			}
		}
	}
	return all
}

// Remark is a statement of a source that no field of a record can express.
type Remark struct {
	Text  text.Text `json:"text,omitempty"`
	Cites []Cite    `json:"cites,omitempty"`
}

// Validate returns the issues of the remark, such as a missing text.
func (r Remark) Validate() issue.List {
	found := r.Text.Validate().Under("/text")
	if len(r.Text) == 0 {
		found = append(found, emptyRemark.At("/text", nil))
	}
	return append(found, ValidateCites(r.Cites)...)
}
