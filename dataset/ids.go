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

// register has the ids of a dataset by their namespaces, each with the first record that has it.
type register struct {
	ids     [namespaces]map[string]recorded
	builtin map[string]bool // the codes of the built-in indicators
	doubled issue.List      // the ids that are used again

	current map[string]bool // the codes that are known not to have been withdrawn

	candidates  map[namespace][]string // the ids that a reference may mean, in order; filled when they are asked for
	suggestions map[misnamed]string    // those that were made so far
	comparisons int                    // the number of ids that may still be compared
}

// recorded is a record by its number in its collection.
type recorded struct {
	collection Collection
	index      int
}

func (r recorded) path() issue.Path { return r.collection.at(r.index) }

// misnamed is an id that is not in its namespace.
type misnamed struct {
	in namespace
	id string
}

// maxComparisons is the number of ids that a validation compares to find what was meant, which takes about a second. In a
// dataset with more faults than that the later ones have no suggestion.
const maxComparisons = 200_000

// register returns the ids of the dataset.
func (d *Dataset) register() *register {
	r := &register{
		builtin: map[string]bool{}, current: map[string]bool{},
		candidates: map[namespace][]string{}, suggestions: map[misnamed]string{}, comparisons: maxComparisons,
	}
	for _, i := range economy.Indicators() {
		r.builtin[i.Code] = true
	}
	for n, count := range map[namespace]int{
		namespaceSources: len(d.Sources), namespaceRegions: len(d.Regions), namespaceParties: len(d.Organizations) + len(d.Platforms),
		namespacePlatforms: len(d.Platforms), namespaceAgreements: len(d.Agreements), namespaceMemberships: len(d.Memberships),
		namespaceOffices: len(d.Offices), namespaceMeetings: len(d.Meetings), namespaceIndicators: len(d.Indicators),
	} {
		r.ids[n] = make(map[string]recorded, count)
	}
	for i := range d.Sources {
		r.add(namespaceSources, d.Sources[i].ID, CollectionSources, i)
	}
	for i := range d.Regions {
		r.add(namespaceRegions, d.Regions[i].Code.String(), CollectionRegions, i)
	}
	for i := range d.Organizations {
		r.add(namespaceParties, d.Organizations[i].ID.String(), CollectionOrganizations, i)
	}
	for i := range d.Platforms {
		r.add(namespaceParties, d.Platforms[i].ID.String(), CollectionPlatforms, i)
		r.note(namespacePlatforms, d.Platforms[i].ID.String(), CollectionPlatforms, i)
	}
	for i := range d.Agreements {
		r.add(namespaceAgreements, d.Agreements[i].ID, CollectionAgreements, i)
	}
	for i := range d.Memberships {
		r.add(namespaceMemberships, d.Memberships[i].ID, CollectionMemberships, i)
	}
	for i := range d.Offices {
		r.add(namespaceOffices, d.Offices[i].ID, CollectionOffices, i)
	}
	for i := range d.Meetings {
		r.add(namespaceMeetings, d.Meetings[i].ID, CollectionMeetings, i)
	}
	for i := range d.Indicators {
		r.add(namespaceIndicators, d.Indicators[i].Code, CollectionIndicators, i)
	}
	return r
}

// add notes the id of a record, and reports it if another record of the namespace has it.
func (r *register) add(n namespace, id string, c Collection, i int) {
	if id == "" {
		return
	}
	if first, taken := r.ids[n][id]; taken {
		field := "id"
		switch n {
		case namespaceRegions, namespaceIndicators:
			field = "code"
		}
		r.doubled = append(r.doubled, doubledID.At(c.at(i).Key(field), issue.Args{"id": spelling.Quote(id), "first": string(first.path())}))
		return
	}
	r.note(n, id, c, i)
}

func (r *register) note(n namespace, id string, c Collection, i int) {
	r.ids[n][id] = recorded{c, i}
}

// has reports whether a namespace has an id.
func (r *register) has(n namespace, id string) bool {
	_, recorded := r.ids[n][id]
	switch {
	case recorded:
		return true
	case n == namespaceIndicators:
		return r.builtin[id]
	case n == namespaceAgreementsPlatforms:
		return r.has(namespaceAgreements, id) || r.has(namespacePlatforms, id)
	}
	return false
}

// hasRegion reports whether a code is in the world table or recorded. Local areas are only recorded.
func (r *register) hasRegion(code region.Code) bool {
	if r.has(namespaceRegions, code.String()) {
		return true
	}
	_, listed := region.Lookup(code)
	return listed
}

// closest returns the id that was probably meant by one that its namespace does not have, "" where none is close.
func (r *register) closest(n namespace, id string) string {
	key := misnamed{n, id}
	if near, known := r.suggestions[key]; known {
		return near
	}
	ids := r.candidatesOf(n)
	if r.comparisons -= len(ids); r.comparisons < 0 {
		ids = nil
	}
	near := suggest.ID(id, ids, n == namespaceParties || n == namespaceRegions)
	r.suggestions[key] = near
	return near
}

// candidatesOf returns the ids of a namespace, in order.
func (r *register) candidatesOf(n namespace) []string {
	if ids, known := r.candidates[n]; known {
		return ids
	}
	from := []namespace{n}
	switch n {
	case namespaceParties:
		from = []namespace{namespaceRegions, namespaceParties}
	case namespaceAgreementsPlatforms:
		from = []namespace{namespaceAgreements, namespacePlatforms}
	}
	var ids []string
	for _, one := range from {
		ids = slices.AppendSeq(ids, maps.Keys(r.ids[one]))
	}
	if n == namespaceIndicators {
		ids = slices.AppendSeq(ids, maps.Keys(r.builtin))
	}
	slices.Sort(ids)
	r.candidates[n] = ids
	return ids
}
