package export

import (
	"iter"
	"slices"

	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// node is a party as it is written.
type node struct {
	id                   party.ID
	label, kind, country string
}

// nodes are the parties that links tie, ordered by id.
type nodes struct {
	all    []node
	number map[party.ID]int // of a party, under any code of it that occurs
}

// nodesOf returns the nodes of the two ends of links.
func (l *labels) nodesOf(ends iter.Seq2[party.ID, party.ID]) nodes {
	n := nodes{number: map[party.ID]int{}}
	for a, b := range ends {
		n.number[a], n.number[b] = 0, 0
	}
	ids := make([]party.ID, 0, len(n.number))
	for id := range n.number {
		if n.isFirst(id) {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, party.ID.Compare)
	for i, id := range ids {
		n.number[id] = i
		n.all = append(n.all, l.node(id))
	}
	for id := range n.number {
		n.number[id] = n.number[n.first(id)]
	}
	return n
}

// first returns the code under which an area is written: the shortest of those that occur.
func (n nodes) first(id party.ID) party.ID {
	code, _ := id.Region()
	for _, other := range region.OtherCodes(code) {
		twin := party.IDFrom(other)
		if _, occurs := n.number[twin]; occurs && len(twin.String()) < len(id.String()) {
			return twin
		}
	}
	return id
}

func (n nodes) isFirst(id party.ID) bool { return n.first(id) == id }

// of returns the node of a party.
func (n nodes) of(id party.ID) node { return n.all[n.number[id]] }

// kindOrganization is the kind of an organization that does not state one, kindPlatform that of a platform.
const (
	kindOrganization = "organization"
	kindPlatform     = "platform"
)

func (l *labels) node(id party.ID) node {
	n := node{id: id, label: l.party(id), kind: kindOrganization}
	if code, isRegion := id.Region(); isRegion {
		n.kind, n.country = string(code.Form()), code.Country().String()
		return n
	}
	if organization, found := l.net.Organization(id); found {
		if organization.Kind != "" {
			n.kind = string(organization.Kind)
		}
		return n
	}
	if _, found := l.net.Platform(id); found {
		n.kind = kindPlatform
	}
	return n
}
