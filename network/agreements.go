package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// AgreementStatus returns the status of a party under an agreement on a day, and false if there is no such agreement. The
// state of a party that has nothing to do with the agreement is none. A region that the agreement names by another code
// of the same area has the status of that code.
func (n *Network) AgreementStatus(id string, who party.ID, on civil.Date) (agreement.Status, bool) {
	n = n.orEmpty()
	i, found := n.agreements[id]
	if !found {
		return agreement.Status{}, false
	}
	a := &n.data.Agreements[i]
	if !a.Names(who) {
		if others := n.aliases(who); slices.ContainsFunc(others, a.Names) {
			who = others[slices.IndexFunc(others, a.Names)]
		}
	}
	return a.StatusOf(who, on, n.dependencies(i)...), true
}

// dependencies returns the agreements that an agreement refers to, and those that these refer to.
func (n *Network) dependencies(i int) []agreement.Agreement {
	seen := map[int]bool{i: true}
	var found []agreement.Agreement
	for queue := n.data.Agreements[i].References(); len(queue) > 0; queue = queue[1:] {
		if j, known := n.agreements[queue[0]]; known && !seen[j] {
			seen[j] = true
			found = append(found, n.data.Agreements[j])
			queue = append(queue, n.data.Agreements[j].References()...)
		}
	}
	return found
}
