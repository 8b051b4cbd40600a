package dataset

import (
	"strconv"

	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// maxDepth is the number of organizations or areas that may lie within each other. A longer chain is a slip, and would
// cost a network dearly.
const maxDepth = 64

// validateContainment reports organizations and areas that lie within themselves, or too deep within others.
func (d *Dataset) validateContainment() issue.List {
	up := map[party.ID][]party.ID{}
	for _, o := range d.Organizations {
		if !o.Parent.IsZero() && o.Parent != o.ID { // its own Validate reports an organization that is its own parent
			up[o.ID] = append(up[o.ID], o.Parent)
		}
	}
	for _, r := range d.Regions {
		id := party.IDFrom(r.Code)
		for _, within := range r.Within {
			up[id] = append(up[id], party.IDFrom(within))
		}
	}
	var found issue.List
	for i, o := range d.Organizations {
		found = append(found, validateAbove(up, o.ID, CollectionOrganizations.at(i).Key("parent"))...)
	}
	for i, r := range d.Regions {
		found = append(found, validateAbove(up, party.IDFrom(r.Code), CollectionRegions.at(i).Key("within"))...)
	}
	return found
}

// validateAbove walks up from a party, level by level.
func validateAbove(up map[party.ID][]party.ID, id party.ID, at issue.Path) issue.List {
	seen := map[party.ID]bool{}
	level := []party.ID{id}
	for depth := 0; len(level) > 0; depth++ {
		if depth > maxDepth {
			return issue.List{tooDeep.At(at, issue.Args{"id": id.String(), "limit": strconv.Itoa(maxDepth)})}
		}
		var next []party.ID
		for _, from := range level {
			for _, to := range up[from] {
				if to == id {
					return issue.List{circularContainment.At(at, issue.Args{"id": id.String(), "through": from.String()})}
				}
				if !seen[to] {
					seen[to] = true
					next = append(next, to)
				}
			}
		}
		level = next
	}
	return nil
}
