package network

import (
	"fmt"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/renaming"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
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
	parties

	codes    renaming.Codes              // which region has the ties of a withdrawn code
	lives    map[party.ID]agreement.Life // when parties exist, where that is recorded
	circles  map[string]int              // see inCircle
	related  map[string]bool             // the agreements to which others have a relation
	compiled *compiled

	table
	observations lists              // about a party and about all parties within it, in the order of the dataset
	meetings     lists              // with a party or a party within it, or in a place within it, likewise
	memberships  map[party.ID][]int // in a platform, likewise
}

// New makes a network of a dataset. It refuses a dataset in which [dataset.Dataset.Check] finds errors: New then
// returns nil and an error that wraps its [*dataset.InvalidError]. Warnings are accepted. Later changes of d do not
// change the network. Records and events that were retracted count like all others; to leave them out, make the network
// of what [dataset.Dataset.AsKnown] returns.
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
		parties:       parties{numbers: map[party.ID]int32{}, duals: map[party.ID]bool{}},
		lives:         map[party.ID]agreement.Life{},
		related:       map[string]bool{},
		compiled:      &compiled{},
		memberships:   map[party.ID][]int{},
	}
	n.enterRecords()
	n.enterCurrent()
	n.enterCircles()
	n.enterCompiled()
	n.enterRoles()
	n.enterContainment()
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
	for i := range n.data.Regions {
		n.regions[n.data.Regions[i].Code] = i
	}
	for i := range n.data.Organizations {
		n.organizations[n.data.Organizations[i].ID] = i
	}
	for i := range n.data.Platforms {
		n.platforms[n.data.Platforms[i].ID] = i
	}
	for i := range n.data.Agreements {
		n.agreements[n.data.Agreements[i].ID] = i
	}
	for i := range n.data.Offices {
		n.offices[n.data.Offices[i].ID] = i
	}
	for i := range n.data.Memberships {
		m := &n.data.Memberships[i]
		n.byID[m.ID] = i
		n.memberships[m.Platform] = append(n.memberships[m.Platform], i)
	}
}

// enterContainment finds what all parties that the records name lie within, and enters the roles, the observations and the
// meetings of each party under all of them.
func (n *Network) enterContainment() {
	about := make([]int32, len(n.data.Observations))
	for i := range n.data.Observations {
		o := &n.data.Observations[i]
		about[i] = n.learn(o.Subject)
		n.learn(o.Reference)
	}
	present := make([][]int32, len(n.data.Meetings))
	for i := range n.data.Meetings {
		m := &n.data.Meetings[i]
		present[i] = []int32{n.learn(m.Host), n.learn(party.IDFrom(m.Place))}
		for _, p := range m.Participants {
			present[i] = append(present[i], n.learn(p.For))
		}
	}
	n.eachRecorded(func(id party.ID, _ locale.Text) {
		if !id.IsZero() {
			n.enter(id)
		}
	})
	renumbered := n.enterContainers()
	n.table.finish(&n.parties, renumbered)
	n.observations = listsOf(len(n.ids), func(add func(list, number int32)) {
		for i, v := range about {
			if v == nobody {
				continue
			}
			for _, container := range n.within.of(renumbered[v]) {
				add(container, int32(i))
			}
		}
	})
	n.meetings = listsOf(len(n.ids), func(add func(list, number int32)) {
		for i, parties := range present {
			seen := map[int32]bool{}
			for _, v := range parties {
				if v == nobody {
					continue
				}
				for _, container := range n.within.of(renumbered[v]) {
					if !seen[container] {
						seen[container] = true
						add(container, int32(i))
					}
				}
			}
		}
	})
}
