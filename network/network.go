package network

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Index answers questions about a dataset. It is built once, keeps its own copy of the records, never
// changes, and is safe for concurrent use; what it returns is the caller's to keep. A nil Index answers nothing.
type Network struct {
	data       dataset.Dataset
	agreements map[string]int
	platforms  map[party.ID]int
	indicators map[string]economy.Indicator
	names      map[party.ID]locale.Text
	sources    map[string]int
	regions    map[region.Code]int
	offices    map[string]int

	holders map[party.ID][]party.ID // the seat and the parent of an organization, the seat of a platform

	about  map[party.ID][]int      // the observations of a subject and of all within it
	direct map[party.ID][]party.ID // what a party is directly within, of all that were met in the building
	around map[party.ID][]party.ID // who and what a party is within, itself first
	ties   map[party.ID][]stake    // the stakes of a party and of all within it, ordered
	member map[party.ID][]int      // the memberships of a platform, in the order of the dataset
}

// NewIndex builds the index of a dataset. A dataset in which something is wrong is refused with an
// [*InvalidError], whose text shows the first places; warnings are no obstacle.
func New(d *dataset.Dataset) (*Network, error) {
	if err := d.Check(); err != nil {
		return nil, fmt.Errorf("network: New: %w", err)
	}
	x := &Network{
		data:       *d.Clone(),
		agreements: map[string]int{},
		platforms:  map[party.ID]int{},
		indicators: map[string]economy.Indicator{},
		names:      map[party.ID]locale.Text{},
		sources:    map[string]int{},
		regions:    map[region.Code]int{},
		offices:    map[string]int{},
		holders:    map[party.ID][]party.ID{},
		about:      map[party.ID][]int{},
		direct:     map[party.ID][]party.ID{},
		around:     map[party.ID][]party.ID{},
		ties:       map[party.ID][]stake{},
		member:     map[party.ID][]int{},
	}
	x.enter()
	x.collectStakes()
	return x, nil
}

// orEmpty makes a nil Index one that answers nothing.
func (x *Network) orEmpty() *Network {
	if x == nil {
		return &Network{}
	}
	return x
}

// enter fills the tables of ids.
func (x *Network) enter() {
	for _, i := range economy.Indicators() {
		x.indicators[i.Code] = i
	}
	for _, i := range x.data.Indicators {
		x.indicators[i.Code] = i
	}
	for i, s := range x.data.Sources {
		x.sources[s.ID] = i
	}
	for i, r := range x.data.Regions {
		x.regions[r.Code] = i
		x.names[party.IDFrom(r.Code)] = r.Names
	}
	for _, o := range x.data.Organizations {
		x.names[o.ID] = o.Names
		x.holders[o.ID] = []party.ID{party.IDFrom(o.Seat), o.Parent}
	}
	for i, p := range x.data.Platforms {
		x.platforms[p.ID] = i
		x.holders[p.ID] = []party.ID{party.IDFrom(p.Seat)}
		x.names[p.ID] = p.Names
	}
	for i, a := range x.data.Agreements {
		x.agreements[a.ID] = i
	}
	for i, o := range x.data.Offices {
		x.offices[o.ID] = i
	}
	for i, o := range x.data.Observations {
		for _, container := range x.learn(o.Subject) {
			x.about[container] = append(x.about[container], i)
		}
		x.learn(o.Reference)
	}
	for i, m := range x.data.Memberships {
		x.member[m.Platform] = append(x.member[m.Platform], i)
	}
	for _, m := range x.data.Meetings {
		x.learn(m.Host)
		x.learn(party.IDFrom(m.Place))
		for _, p := range m.Participants {
			x.learn(p.For)
		}
	}
}

// Within reports whether a party is another one or lies within it: a district in its province, a company
// in the region of its seat, an agency in whom it belongs to. A withdrawn code is the area that it meant: one
// that was renamed and its successor are the same area, one that was merged lies in its successor, and the
// successors of one that was split lie in it.
func (x *Network) Within(id, container party.ID) bool {
	x = x.orEmpty()
	return !id.IsZero() && slices.Contains(x.containers(id), container)
}

// same reports whether two ids are one party: areas that lie in each other are, such as KZ-SEV and KZ-59.
func (x *Network) same(a, b party.ID) bool {
	return a == b || a.IsRegion() && b.IsRegion() && x.Within(a, b) && x.Within(b, a)
}

// alike returns an id and the other ids of the same party.
func (x *Network) alike(id party.ID) []party.ID {
	all := []party.ID{id}
	for _, other := range x.containers(id)[1:] {
		if x.same(id, other) {
			all = append(all, other)
		}
	}
	return all
}

// learn remembers what a party is within; only the building of the index calls it.
func (x *Network) learn(id party.ID) []party.ID {
	around, known := x.around[id]
	if known {
		return around
	}
	around = climb(id, func(id party.ID) []party.ID {
		if _, known := x.direct[id]; !known {
			x.direct[id] = x.above(id)
		}
		return x.direct[id]
	})
	x.around[id] = around
	return around
}

// containers returns id itself and all that it is within, in the order in which they are met: upwards from
// the code, then by seat and parent. Countries are within the M49 areas of the world table.
func (x *Network) containers(id party.ID) []party.ID {
	if known, found := x.around[id]; found {
		return known
	}
	return climb(id, func(id party.ID) []party.ID {
		if known, found := x.direct[id]; found {
			return known
		}
		return x.above(id)
	})
}

// climb returns an id and all above it, each once.
func climb(id party.ID, above func(party.ID) []party.ID) []party.ID {
	found := []party.ID{id}
	seen := map[party.ID]bool{{}: true, id: true}
	for i := 0; i < len(found); i++ {
		for _, up := range above(found[i]) {
			if !seen[up] {
				seen[up] = true
				found = append(found, up)
			}
		}
	}
	return found
}

// above returns what a party is directly within.
func (x *Network) above(id party.ID) []party.ID {
	code, isRegion := id.Region()
	if !isRegion {
		return x.holders[id]
	}
	parent := code.Parent()
	if entry, listed := region.Lookup(code); listed {
		parent = entry.Parent() // which leads from a country on to the M49 areas
	}
	up := []party.ID{party.IDFrom(parent)}
	for _, other := range across(code) {
		up = append(up, party.IDFrom(other))
	}
	if i, recorded := x.regions[code]; recorded {
		for _, within := range x.data.Regions[i].Within {
			up = append(up, party.IDFrom(within))
		}
	}
	return up
}

// across returns the areas of other times that contain that of a code: what a withdrawn one was renamed to or
// merged into, and the withdrawn ones that were renamed to this one or of which it is a part.
func across(code region.Code) []region.Code {
	var areas []region.Code
	if last, withdrawn := region.Withdrawal(code); withdrawn && last.Kind != region.ChangeSplit && len(last.Successors) == 1 {
		areas = append(areas, last.Successors[0])
	}
	for _, change := range region.Predecessors(code) {
		last, withdrawn := region.Withdrawal(change.Code)
		isWhole := change.Kind == region.ChangeRenamed && len(change.Successors) == 1 || change.Kind == region.ChangeSplit
		if withdrawn && isWhole && slices.Contains(last.Successors, code) {
			areas = append(areas, change.Code)
		}
	}
	return areas
}

// AgreementStatus returns the state of a party in an agreement on a day, which is none for who has nothing to do with it,
// and false where there is no such agreement. A region that the agreement names by another code of the same area
// has that one's state.
func (x *Network) AgreementStatus(id string, who party.ID, on civil.Date) (agreement.Status, bool) {
	x = x.orEmpty()
	i, found := x.agreements[id]
	if !found {
		return agreement.Status{}, false
	}
	a := &x.data.Agreements[i]
	if !a.Names(who) {
		if others := x.alike(who); slices.ContainsFunc(others, a.Names) {
			who = others[slices.IndexFunc(others, a.Names)]
		}
	}
	return a.StatusOf(who, on, x.others(i)...), true
}
