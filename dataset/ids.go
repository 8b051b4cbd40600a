package dataset

import (
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/suggest"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/region"
)

// register knows which ids exist, and where: per namespace, the path of the first record of that id.
type register struct {
	ids     map[namespace]map[string]issue.Path
	builtin map[string]bool // the codes of the built-in indicators
	doubled issue.List

	candidates  map[namespace][]string // the ids that a reference may mean, in order, of the namespaces asked about
	suggestions map[misnamed]string    // what was found so far
	comparisons int                    // how many ids may still be compared
}

// misnamed is an id that is none of its namespace.
type misnamed struct {
	in namespace
	id string
}

// maxComparisons is how many ids a validation compares to find what was meant: about a second. In a dataset with
// more faults than that the later ones go without a suggestion.
const maxComparisons = 200_000

// register collects the ids of the dataset. Organizations and platforms share one namespace.
func (d *Dataset) register() *register {
	r := &register{
		ids: map[namespace]map[string]issue.Path{}, builtin: map[string]bool{},
		candidates: map[namespace][]string{}, suggestions: map[misnamed]string{}, comparisons: maxComparisons,
	}
	for _, i := range economy.Indicators() {
		r.builtin[i.Code] = true
	}
	for i := range d.Sources {
		r.add(sources, d.Sources[i].ID, CollectionSources, i)
	}
	for i := range d.Regions {
		r.add(places, d.Regions[i].Code.String(), CollectionRegions, i)
	}
	for i := range d.Organizations {
		r.add(parties, d.Organizations[i].ID.String(), CollectionOrganizations, i)
	}
	for i := range d.Platforms {
		r.add(parties, d.Platforms[i].ID.String(), CollectionPlatforms, i)
		r.note(platforms, d.Platforms[i].ID.String(), CollectionPlatforms, i)
	}
	for i := range d.Agreements {
		r.add(agreements, d.Agreements[i].ID, CollectionAgreements, i)
	}
	for i := range d.Memberships {
		r.add(memberships, d.Memberships[i].ID, CollectionMemberships, i)
	}
	for i := range d.Offices {
		r.add(offices, d.Offices[i].ID, CollectionOffices, i)
	}
	for i := range d.Meetings {
		r.add(meetings, d.Meetings[i].ID, CollectionMeetings, i)
	}
	for i := range d.Indicators {
		r.add(indicators, d.Indicators[i].Code, CollectionIndicators, i)
	}
	return r
}

// add notes an id, and reports it where it is taken.
func (r *register) add(n namespace, id string, collection Collection, i int) {
	if id == "" {
		return
	}
	if first, taken := r.ids[n][id]; taken {
		member := "id"
		switch n {
		case places, indicators:
			member = "code"
		}
		r.doubled = append(r.doubled, doubledID.At(place(collection, i).Key(member), issue.Args{
			"id": spelling.Quote(id), "first": string(first)}))
		return
	}
	r.note(n, id, collection, i)
}

func (r *register) note(n namespace, id string, collection Collection, i int) {
	if r.ids[n] == nil {
		r.ids[n] = map[string]issue.Path{}
	}
	r.ids[n][id] = place(collection, i)
}

// has reports whether something of that id is recorded in a namespace. An indicator may be a built-in one.
func (r *register) has(n namespace, id string) bool {
	_, recorded := r.ids[n][id]
	switch {
	case recorded:
		return true
	case n == indicators:
		return r.builtin[id]
	case n == agreementOrPlatform:
		return r.has(agreements, id) || r.has(platforms, id)
	}
	return false
}

// closest suggests a recorded id, or a code of the world table, that looks like one that is not.
func (r *register) closest(n namespace, id string) string {
	key := misnamed{n, id}
	if near, known := r.suggestions[key]; known {
		return near
	}
	ids := r.meant(n)
	if r.comparisons -= len(ids); r.comparisons < 0 {
		ids = nil
	}
	near := suggest.ID(id, ids, n == parties || n == places)
	r.suggestions[key] = near
	return near
}

// meant returns the ids that a reference may mean, in order.
func (r *register) meant(n namespace) []string {
	if ids, known := r.candidates[n]; known {
		return ids
	}
	from := []namespace{n}
	switch n {
	case parties:
		from = []namespace{places, parties}
	case agreementOrPlatform:
		from = []namespace{agreements, platforms}
	}
	var ids []string
	for _, one := range from {
		ids = slices.AppendSeq(ids, maps.Keys(r.ids[one]))
	}
	if n == indicators {
		ids = slices.AppendSeq(ids, maps.Keys(r.builtin))
	}
	slices.Sort(ids)
	r.candidates[n] = ids
	return ids
}

// region reports whether a code is the world table's or a recorded one. Local areas are in no table.
func (r *register) region(code region.Code) bool {
	if r.has(places, code.String()) {
		return true
	}
	_, listed := region.Lookup(code)
	return listed
}
