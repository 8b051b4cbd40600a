package crossborder

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Index answers questions about a dataset. It is built once, keeps its own copy of the records, never
// changes, and is safe for concurrent use; what it returns is the caller's to keep.
type Index struct {
	data       Dataset
	agreements map[string]int
	platforms  map[party.ID]int
	indicators map[string]economy.Indicator
	names      map[party.ID]locale.Text
	sources    map[string]int
	regions    map[region.Code]int
	offices    map[string]int

	holders map[party.ID][]party.ID // the seat and the parent of an organization, the seat of a platform

	about  map[party.ID][]int      // the observations of a subject and of all within it
	around map[party.ID][]party.ID // who and what a party is within, itself first
	ties   map[party.ID][]stake    // the stakes of a party and of all within it, ordered
	member map[party.ID][]int      // the memberships of a platform, in the order of the dataset
}

// NewIndex builds the index of a dataset. A dataset in which something is wrong is refused with an
// [*issue.ListError]; warnings are no obstacle.
func NewIndex(d *Dataset) (*Index, error) {
	if err := d.Validate().Err(); err != nil {
		return nil, err
	}
	x := &Index{
		data:       clone.Deep(*d),
		agreements: map[string]int{},
		platforms:  map[party.ID]int{},
		indicators: map[string]economy.Indicator{},
		names:      map[party.ID]locale.Text{},
		sources:    map[string]int{},
		regions:    map[region.Code]int{},
		offices:    map[string]int{},
		holders:    map[party.ID][]party.ID{},
		about:      map[party.ID][]int{},
		around:     map[party.ID][]party.ID{},
		ties:       map[party.ID][]stake{},
		member:     map[party.ID][]int{},
	}
	x.data.origins = nil
	x.enter()
	x.collectStakes()
	return x, nil
}

// enter fills the tables of ids.
func (x *Index) enter() {
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
	}
	for i, m := range x.data.Memberships {
		x.member[m.Platform] = append(x.member[m.Platform], i)
	}
}

// Name returns what a party is called in the first of the languages that its record has, as
// [locale.Text.In] chooses. A region without a record has its English name of the world table; who has
// neither is called by the id.
func (x *Index) Name(id party.ID, tags ...language.Tag) string {
	if text, _ := x.names[id].In(tags...); text != "" {
		return text
	}
	if code, ok := id.Region(); ok {
		if entry, listed := region.Lookup(code); listed && entry.Name() != "" {
			return entry.Name()
		}
	}
	return id.String()
}

// Region returns the dataset's record of a region, and false where it has none.
func (x *Index) Region(code region.Code) (region.Region, bool) {
	i, found := x.regions[code]
	if !found {
		return region.Region{}, false
	}
	return clone.Deep(x.data.Regions[i]), true
}

// Platform returns the record of a platform, and false where there is none.
func (x *Index) Platform(id party.ID) (platform.Platform, bool) {
	i, found := x.platforms[id]
	if !found {
		return platform.Platform{}, false
	}
	return clone.Deep(x.data.Platforms[i]), true
}

// Platforms returns the records of all platforms, in the order of the dataset.
func (x *Index) Platforms() []platform.Platform { return clone.Deep(x.data.Platforms) }

// Meeting returns the record of a meeting, and false where there is none.
func (x *Index) Meeting(id string) (platform.Meeting, bool) {
	i := slices.IndexFunc(x.data.Meetings, func(m platform.Meeting) bool { return m.ID == id })
	if i < 0 {
		return platform.Meeting{}, false
	}
	return clone.Deep(x.data.Meetings[i]), true
}

// Commitment returns the commitment that a tie comes from, and false where a reference names none.
func (x *Index) Commitment(r Ref) (agreement.Commitment, bool) {
	var all []agreement.Commitment
	switch {
	case r.Collection == inAgreements && r.Index >= 0 && r.Index < len(x.data.Agreements):
		all = x.data.Agreements[r.Index].Commitments
	case r.Collection == inMeetings && r.Index >= 0 && r.Index < len(x.data.Meetings):
		all = x.data.Meetings[r.Index].Commitments
	}
	if r.Part < 0 || r.Part >= len(all) {
		return agreement.Commitment{}, false
	}
	return clone.Deep(all[r.Part]), true
}

// Observation returns the observation that a tie comes from, and false where a reference names none.
func (x *Index) Observation(r Ref) (economy.Observation, bool) {
	if r.Collection != inObservations || r.Index < 0 || r.Index >= len(x.data.Observations) {
		return economy.Observation{}, false
	}
	return clone.Deep(x.data.Observations[r.Index]), true
}

// Agreement returns the record of an agreement, and false where there is none.
func (x *Index) Agreement(id string) (agreement.Agreement, bool) {
	i, found := x.agreements[id]
	if !found {
		return agreement.Agreement{}, false
	}
	return clone.Deep(x.data.Agreements[i]), true
}

// Office returns the record of an office, and false where there is none.
func (x *Index) Office(id string) (platform.Office, bool) {
	i, found := x.offices[id]
	if !found {
		return platform.Office{}, false
	}
	return clone.Deep(x.data.Offices[i]), true
}

// Source returns the record of a source, and false where there is none.
func (x *Index) Source(id string) (source.Source, bool) {
	i, found := x.sources[id]
	if !found {
		return source.Source{}, false
	}
	return clone.Deep(x.data.Sources[i]), true
}

// Indicator returns the dataset's or else the built-in indicator of a code, and false where there is none.
func (x *Index) Indicator(code string) (economy.Indicator, bool) {
	i, found := x.indicators[code]
	return clone.Deep(i), found
}

// Within reports whether a party is another one or lies within it: a district in its province, a company
// in the region of its seat, an agency in whom it belongs to.
func (x *Index) Within(id, container party.ID) bool {
	return slices.Contains(x.containers(id), container)
}

// learn remembers what a party is within; only the building of the index calls it.
func (x *Index) learn(id party.ID) []party.ID {
	around, known := x.around[id]
	if !known {
		around = x.containers(id)
		x.around[id] = around
	}
	return around
}

// containers returns id itself and all that it is within, in the order in which they are met: upwards from
// the code, then by seat and parent. Countries are within the M49 areas of the world table.
func (x *Index) containers(id party.ID) []party.ID {
	if known, found := x.around[id]; found {
		return known
	}
	found := []party.ID{id}
	for i := 0; i < len(found); i++ {
		for _, up := range x.above(found[i]) {
			if !up.IsZero() && !slices.Contains(found, up) {
				found = append(found, up)
			}
		}
	}
	return found
}

// above returns what a party is directly within.
func (x *Index) above(id party.ID) []party.ID {
	code, isRegion := id.Region()
	if !isRegion {
		return x.holders[id]
	}
	parent := code.Parent()
	if entry, listed := region.Lookup(code); listed {
		parent = entry.Parent() // which leads from a country on to the M49 areas
	}
	up := []party.ID{party.IDFrom(parent)}
	if i, recorded := x.regions[code]; recorded {
		for _, within := range x.data.Regions[i].Within {
			up = append(up, party.IDFrom(within))
		}
	}
	return up
}

// StatusOf returns the state of a party in an agreement on a day, and false where there is no such agreement.
func (x *Index) StatusOf(id string, who party.ID, on civil.Date) (agreement.Status, bool) {
	i, found := x.agreements[id]
	if !found {
		return agreement.Status{}, false
	}
	return x.data.Agreements[i].StatusOf(who, on, x.others(i)...), true
}
