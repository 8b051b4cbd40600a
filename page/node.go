package page

import (
	"iter"
	"maps"
	"slices"
	"sync"

	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// node is a party that is drawn.
type node struct {
	id       party.ID
	country  region.Code // that it lies in, zero for what lies in none
	isRegion bool
	isState  bool // a country
	names    []string
}

// nodes are the parties that links tie, ordered by id.
type nodes struct {
	all    []node
	number map[party.ID]int // of a party, under any code of it that occurs
}

// nodesOf returns the nodes of the two ends of ties. An area with two codes (HK and CN-HK) is one node, under the code of a
// country, where both occur or are parties of the network.
func nodesOf(net *network.Network, ends iter.Seq2[party.ID, party.ID]) nodes {
	occurs := map[party.ID]bool{}
	for a, b := range ends {
		occurs[a], occurs[b] = true, true
	}
	isParty := parties(net)
	drawn := map[party.ID]party.ID{}
	isDrawn := map[party.ID]bool{}
	for id := range occurs {
		drawn[id] = drawnAs(id, occurs, isParty)
		isDrawn[drawn[id]] = true
	}
	n := nodes{number: map[party.ID]int{}}
	for i, id := range slices.SortedFunc(maps.Keys(isDrawn), party.ID.Compare) {
		n.number[id] = i
		n.all = append(n.all, nodeOf(net, id))
	}
	for id, as := range drawn {
		n.number[id] = n.number[as]
	}
	return n
}

// parties returns a function that reports whether the network has a party, by a list that is made when it is first needed.
func parties(net *network.Network) func(id party.ID) bool {
	list := sync.OnceValue(net.Parties)
	return func(id party.ID) bool {
		_, found := slices.BinarySearchFunc(list(), id, party.ID.Compare)
		return found
	}
}

// drawnAs returns the id under which a party is drawn.
func drawnAs(id party.ID, occurs map[party.ID]bool, isParty func(id party.ID) bool) party.ID {
	code, _ := id.Region()
	for _, other := range region.OtherCodes(code) {
		twin := party.IDFrom(other)
		if other.Form() == region.FormCountry && (occurs[twin] || isParty(id) && isParty(twin)) {
			return twin
		}
	}
	return id
}

func nodeOf(net *network.Network, id party.ID) node {
	n := node{id: id}
	if code, isRegion := id.Region(); isRegion {
		n.isRegion, n.isState, n.country = true, code.Form() == region.FormCountry, code.Country()
		return n
	}
	if o, found := net.Organization(id); found && o.Kind != party.KindInternationalBody {
		n.country = o.Seat.Country()
	}
	if p, found := net.Platform(id); found && p.Kind != platform.KindIntergovernmental {
		n.country = p.Seat.Country()
	}
	return n
}
