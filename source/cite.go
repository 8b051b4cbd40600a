package source

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
)

// Cite says where a fact comes from: the ID of a [Source] and the place in it (a page, a paragraph, a
// table's cell), as its readers would name it. About is the JSON name of the record's member that the cite
// speaks for, such as "seat"; empty, it speaks for the whole record. Inferred marks what the source implies
// and does not state.
type Cite struct {
	Source   string `json:"source"`
	Locator  string `json:"locator,omitzero"`
	About    string `json:"about,omitzero"`
	Inferred bool   `json:"inferred,omitzero"`
}

// Validate reports a cite that names no source. Whether the source exists is known to the dataset.
func (c Cite) Validate() issue.List {
	if !slug.Valid(c.Source) {
		return issue.List{badID.At("/source", issue.Args{"id": spelling.Quote(c.Source)})}
	}
	return nil
}

// ValidateCites validates each cite under "/cites".
func ValidateCites(cites []Cite) issue.List {
	var found issue.List
	for i, c := range cites {
		found = append(found, c.Validate().Under(issue.Path("/cites").Index(i))...)
	}
	return found
}

// Inferred reports whether nothing but inference supports a member of a record: the cites about it, or
// where there are none those about the whole record, exist and are all inferred. The name "" asks about
// the record itself.
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

// UnionCites returns the cites of all lists, each once, in the order in which they first appear. The result shares no
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

// Remark is something a source says in words, kept because no field measures it.
type Remark struct {
	Text  text.Text `json:"text"`
	Cites []Cite    `json:"cites,omitempty"`
}

// Validate reports what is wrong within the remark.
func (r Remark) Validate() issue.List {
	found := r.Text.Validate().Under("/text")
	if len(r.Text) == 0 {
		found = append(found, emptyRemark.At("/text", nil))
	}
	return append(found, ValidateCites(r.Cites)...)
}
