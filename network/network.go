package network

import (
	"fmt"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// Network answers questions about a dataset. It is made by [New], keeps its own copy of the records, never changes, and
// is safe for concurrent use. What it returns belongs to the caller. A nil Network and the zero Network have no records.
// Its answers name a region by the code that it has now; records keep the code that they were written with.
type Network struct {
	data dataset.Dataset

	// Where the records are in the collections of data, by their ids.
	sources    map[string]int
	regions    map[region.Code]int
	platforms  map[party.ID]int
	agreements map[string]int
	offices    map[string]int
	byID       map[string]int // memberships

	indicators    map[string]economy.Indicator // the dataset's and the built-in ones
	isOwn         map[string]bool              // indicators of the dataset
	organizations map[party.ID]int
	names         map[party.ID]locale.Text // of regions, organizations and platforms
	holders       map[party.ID][]party.ID  // what an organization or a platform lies within, see [Network.Within]
	directlyIn    map[party.ID][]party.ID  // the parties that a party lies directly within, for all parties in the records
	containersOf  map[party.ID][]party.ID  // the parties that a party lies within, itself first, likewise

	continuedBy map[region.Code]region.Code // which region has the ties of a withdrawn code
	lives       map[party.ID]agreement.Life // when parties exist, where that is recorded
	duals       map[party.ID]bool           // areas with two codes
	circles     map[string]int              // see inCircle
	compiled    *compiled

	// Of a party and of all parties within it, ordered by their ties; under the zero ID all, each once.
	roles        map[party.ID][]role
	observations map[party.ID][]int // about a party and about all parties within it, in the order of the dataset
	memberships  map[party.ID][]int // in a platform, in the order of the dataset
}

// New makes a network of a dataset. It refuses a dataset with errors, as [dataset.Dataset.Check] does, with a
// [*dataset.InvalidError]; warnings are accepted. Later changes of d do not change the network. Records and events that
// were retracted count like all others: a network of what was known on a day, today or any other, is made of
// [dataset.Dataset.AsKnown].
func New(d *dataset.Dataset) (*Network, error) {
	if err := d.Check(); err != nil {
		return nil, fmt.Errorf("network: New: %w", err)
	}
	n := &Network{
		data:          *d.Clone(),
		sources:       map[string]int{},
		regions:       map[region.Code]int{},
		platforms:     map[party.ID]int{},
		agreements:    map[string]int{},
		offices:       map[string]int{},
		organizations: map[party.ID]int{},
		byID:          map[string]int{},
		indicators:    map[string]economy.Indicator{},
		isOwn:         map[string]bool{},
		names:         map[party.ID]locale.Text{},
		holders:       map[party.ID][]party.ID{},
		directlyIn:    map[party.ID][]party.ID{},
		containersOf:  map[party.ID][]party.ID{},
		continuedBy:   map[region.Code]region.Code{},
		lives:         map[party.ID]agreement.Life{},
		duals:         map[party.ID]bool{},
		compiled:      &compiled{},
		roles:         map[party.ID][]role{},
		observations:  map[party.ID][]int{},
		memberships:   map[party.ID][]int{},
	}
	n.enterRecords()
	n.enterCurrent()
	n.enterCircles()
	n.enterCompiled()
	n.enterContainment()
	n.enterRoles()
	return n, nil
}

// orEmpty makes a nil Network an empty one.
func (n *Network) orEmpty() *Network {
	if n == nil {
		return &Network{}
	}
	return n
}

// enterRecords fills the tables of ids and names.
func (n *Network) enterRecords() {
	for _, i := range economy.Indicators() {
		n.indicators[i.Code] = i
	}
	for _, i := range n.data.Indicators {
		n.indicators[i.Code], n.isOwn[i.Code] = i, true
	}
	for i, s := range n.data.Sources {
		n.sources[s.ID] = i
	}
	for i, r := range n.data.Regions {
		n.regions[r.Code] = i
		n.names[party.IDFrom(r.Code)] = r.Names
	}
	for i, o := range n.data.Organizations {
		n.organizations[o.ID] = i
		n.names[o.ID] = o.Names
		n.holders[o.ID] = []party.ID{o.Parent}
		if o.Kind != party.KindInternationalBody {
			n.holders[o.ID] = []party.ID{party.IDFrom(o.Seat), o.Parent}
		}
	}
	for i, p := range n.data.Platforms {
		n.platforms[p.ID] = i
		n.names[p.ID] = p.Names
		if p.Kind != platform.KindIntergovernmental {
			n.holders[p.ID] = []party.ID{party.IDFrom(p.Seat)}
		}
	}
	for i, a := range n.data.Agreements {
		n.agreements[a.ID] = i
	}
	for i, o := range n.data.Offices {
		n.offices[o.ID] = i
	}
	for i, m := range n.data.Memberships {
		n.byID[m.ID] = i
		n.memberships[m.Platform] = append(n.memberships[m.Platform], i)
	}
}

// enterContainment enters each observation under all parties that its subject lies within, and remembers what the
// parties of observations and meetings lie within.
func (n *Network) enterContainment() {
	for i, o := range n.data.Observations {
		for _, container := range n.learn(n.current(o.Subject)) {
			n.observations[container] = append(n.observations[container], i)
		}
		n.learn(n.current(o.Reference))
	}
	for _, m := range n.data.Meetings {
		n.learn(n.current(m.Host))
		n.learn(n.current(party.IDFrom(m.Place)))
		for _, p := range m.Participants {
			n.learn(n.current(p.For))
		}
	}
}
