package party

import (
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/source"
)

// Person is a person who acts for a party in some capacity, such as "akim of North Kazakhstan Region" for KZ-59. A source
// may give only the capacity ("the leadership of the group"). With For alone, it is whoever represents that party, such as
// a delegation.
type Person struct {
	Name     text.Text     `json:"name,omitempty"`
	Capacity text.Text     `json:"capacity,omitempty"`
	For      ID            `json:"for,omitzero"`
	Cites    []source.Cite `json:"cites,omitempty"`
}

// Validate returns the issues of the record itself, with paths relative to the record.
func (p Person) Validate() issue.List {
	var found issue.List
	if len(p.Name) == 0 && len(p.Capacity) == 0 && p.For.IsZero() {
		found = append(found, anonymous.At("", nil))
	}
	found = append(found, p.Name.Validate().Under("/name")...)
	found = append(found, p.Capacity.Validate().Under("/capacity")...)
	return append(found, source.ValidateCites(p.Cites)...)
}
