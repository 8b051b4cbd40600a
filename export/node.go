package export

import (
	"iter"
	"maps"
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
	occurring := map[party.ID]bool{}
	for a, b := range ends {
		occurring[a], occurring[b] = true, true
	}
	written := map[party.ID]party.ID{} // under which id each is written
	isWritten := map[party.ID]bool{}
	for id := range occurring {
		written[id] = l.written(id, occurring)
		isWritten[written[id]] = true
	}
	n := nodes{number: map[party.ID]int{}}
	for i, id := range slices.SortedFunc(maps.Keys(isWritten), party.ID.Compare) {
		n.number[id] = i
		n.all = append(n.all, l.node(id))
	}
	for id, as := range written {
		n.number[id] = n.number[as]
	}
	return n
}

// written returns the id under which a party is written: of an area with two codes that of the country, if that occurs too or
// both are parties of the network.
func (l *labels) written(id party.ID, occurring map[party.ID]bool) party.ID {
	code, _ := id.Region()
	for _, other := range region.OtherCodes(code) {
		if twin := party.IDFrom(other); other.Form() == region.FormCountry && (occurring[twin] || l.isParty(id) && l.isParty(twin)) {
			return twin
		}
	}
	return id
}

// isParty reports whether the network has a party, by a list that is made when it is first needed.
func (l *labels) isParty(id party.ID) bool {
	if l.parties == nil {
		l.parties = l.net.Parties()
	}
	_, found := slices.BinarySearchFunc(l.parties, id, party.ID.Compare)
	return found
}

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
