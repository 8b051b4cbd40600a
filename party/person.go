package party

import (
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/source"
)

// Person is somebody who takes part in a capacity: "akim of North Kazakhstan Region", for KZ-59. Name
// may be unset where a source tells only the capacity ("the leadership of the group").
type Person struct {
	Name     text.Text     `json:"name,omitempty"`
	Capacity text.Text     `json:"capacity,omitempty"`
	For      ID            `json:"for,omitzero"`
	Cites    []source.Cite `json:"cites,omitempty"`
}

// Validate reports what is wrong within the person's record.
func (p Person) Validate() issue.List {
	var found issue.List
	if len(p.Name) == 0 && len(p.Capacity) == 0 {
		found = append(found, anonymous.At("", nil))
	}
	found = append(found, p.Name.Validate().Under("/name")...)
	found = append(found, p.Capacity.Validate().Under("/capacity")...)
	return append(found, source.ValidateCites(p.Cites)...)
}
