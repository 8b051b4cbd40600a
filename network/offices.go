package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// OfficeWithStatus is an office and its status on a day.
type OfficeWithStatus struct {
	Office platform.Office
	Status platform.OfficeStatus
}

// Offices returns every office that a party, or an organization within it, has or had, with its status on a day, in the
// order of the dataset.
func (n *Network) Offices(of party.ID, on civil.Date) []OfficeWithStatus {
	n = n.orEmpty()
	var found []OfficeWithStatus
	for _, r := range n.roles[of] {
		if r.tie.collection == dataset.CollectionOffices && r.kind == roleOwner {
			o := n.data.Offices[r.tie.index]
			found = append(found, OfficeWithStatus{clone.Deep(o), o.StatusAt(on)})
		}
	}
	return found
}
