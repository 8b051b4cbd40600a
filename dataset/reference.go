package dataset

import (
	"iter"
	"reflect"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// reference is a place in a record that names another record, or a field of the record itself.
type reference struct {
	collection Collection
	index      int   // of the record in its collection
	within     trail // the record
	to         namespace
	id         string
	on         civil.When // the day that the reference is about, zero where there is none
	fields     []string   // that id may name, of a reference to a field
}

// path returns the path of the reference in the dataset. It is made only for references that are reported: a dataset has
// millions that are not.
func (r reference) path() issue.Path {
	return r.collection.at(r.index).Join(r.within.path())
}

// trail is a path of a few steps that is put together only when it is reported.
type trail struct {
	steps [4]step
	count int
}

// step is a field, and the index of an element if the field is a list: -1 for none.
type step struct {
	field string
	index int
}

// at returns the trail of a field of a record.
func at(field string) trail { return trail{}.Key(field) }

// Key returns the trail of a field.
func (t trail) Key(field string) trail {
	t.steps[t.count] = step{field, -1}
	t.count++
	return t
}

// Index returns the trail of an element of the list that the last field is.
func (t trail) Index(i int) trail {
	t.steps[t.count-1].index = i
	return t
}

func (t trail) path() issue.Path {
	var path issue.Path
	for _, s := range t.steps[:t.count] {
		path = path.Key(s.field)
		if s.index >= 0 {
			path = path.Index(s.index)
		}
	}
	return path
}

// namespace is a set of ids of which each names at most one record.
type namespace uint8

const (
	namespaceSources namespace = iota
	namespaceParties           // regions, organizations and platforms
	namespaceRegions
	namespacePlatforms
	namespaceAgreements
	namespaceAgreementsPlatforms
	namespaceOffices
	namespaceMemberships
	namespaceMeetings
	namespaceIndicators
	namespaceFields // the fields of the referring record
	namespaces
)

// String returns what a namespace has, for a message.
func (n namespace) String() string {
	return [...]string{
		"source", "party", "place", "platform", "agreement", "agreement or platform", "office", "membership", "meeting", "indicator", "member of the record",
	}[n]
}

// collections lists the collections of a namespace for a message.
func (n namespace) collections() string {
	switch n {
	case namespaceParties:
		return spelling.Join([]Collection{CollectionRegions, CollectionOrganizations, CollectionPlatforms})
	case namespaceRegions:
		return string(CollectionRegions)
	case namespaceAgreementsPlatforms:
		return spelling.Join([]Collection{CollectionAgreements, CollectionPlatforms})
	}
	return n.String() + "s"
}

// references yields every reference of the dataset once, in the order of the document.
func (d *Dataset) references() iter.Seq[reference] {
	return func(yield func(reference) bool) {
		c := &collector{yield: yield, fields: map[reflect.Type][]string{}}
		c.collect(CollectionRegions, len(d.Regions), func(i int) { c.regionReferences(&d.Regions[i]) })
		c.collect(CollectionOrganizations, len(d.Organizations), func(i int) { c.organizationReferences(&d.Organizations[i]) })
		c.collect(CollectionPlatforms, len(d.Platforms), func(i int) { c.platformReferences(&d.Platforms[i]) })
		c.collect(CollectionAgreements, len(d.Agreements), func(i int) { c.agreementReferences(&d.Agreements[i]) })
		c.collect(CollectionMemberships, len(d.Memberships), func(i int) { c.membershipReferences(&d.Memberships[i]) })
		c.collect(CollectionOffices, len(d.Offices), func(i int) { c.officeReferences(&d.Offices[i]) })
		c.collect(CollectionMeetings, len(d.Meetings), func(i int) { c.meetingReferences(&d.Meetings[i]) })
		c.collect(CollectionIndicators, len(d.Indicators), func(i int) { c.indicatorReferences(&d.Indicators[i]) })
		c.collect(CollectionObservations, len(d.Observations), func(i int) { c.observationReferences(&d.Observations[i]) })
	}
}

// collector yields the references of a record, each with its path within the record.
type collector struct {
	yield      func(reference) bool
	collection Collection
	index      int
	done       bool
	fields     map[reflect.Type][]string // that fieldsOf has found
}

// collect collects the references of every record of a collection.
func (c *collector) collect(collection Collection, count int, record func(i int)) {
	c.collection = collection
	for i := 0; i < count && !c.done; i++ {
		c.index = i
		record(i)
	}
}

func (c *collector) add(path trail, to namespace, id string, on civil.When) {
	if id != "" && !c.done {
		c.done = !c.yield(reference{c.collection, c.index, path, to, id, on, nil})
	}
}

func (c *collector) party(path trail, id party.ID, on civil.When) {
	c.add(path, namespaceParties, id.String(), on)
}

func (c *collector) parties(path trail, ids []party.ID, on civil.When) {
	for i, id := range ids {
		c.party(path.Index(i), id, on)
	}
}

func (c *collector) region(path trail, code region.Code, on civil.When) {
	c.add(path, namespaceRegions, code.String(), on)
}

// cites adds the cites of owner, a pointer to a record or to a part of one. A cite can be about one of owner's fields.
func (c *collector) cites(path trail, cites []source.Cite, owner any) {
	for i := range cites {
		cite := &cites[i]
		at := path.Key("cites").Index(i)
		c.add(at.Key("source"), namespaceSources, cite.Source, civil.When{})
		if cite.About == "" || c.done {
			continue
		}
		if fields := c.fieldsOf(owner); !slices.Contains(fields, cite.About) {
			c.done = !c.yield(reference{c.collection, c.index, at.Key("about"), namespaceFields, cite.About, civil.When{}, fields})
		}
	}
}

// fieldsOf returns the JSON names of the fields of a record, which is given by a pointer to it.
func (c *collector) fieldsOf(record any) []string {
	of := reflect.TypeOf(record).Elem()
	names, known := c.fields[of]
	if known {
		return names
	}
	for _, f := range reflect.VisibleFields(of) {
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
			names = append(names, name)
		}
	}
	c.fields[of] = names
	return names
}

func (c *collector) remarks(remarks []source.Remark) {
	for i := range remarks {
		c.cites(at("remarks").Index(i), remarks[i].Cites, &remarks[i])
	}
}

func (c *collector) commitments(commitments []agreement.Commitment, on civil.When) {
	for i := range commitments {
		k := &commitments[i]
		at := at("commitments").Index(i)
		c.parties(at.Key("by"), k.By, on)
		c.parties(at.Key("toward"), k.Toward, on)
		c.cites(at, k.Cites, k)
	}
}

func (c *collector) people(path trail, people []party.Person, on civil.When) {
	for i := range people {
		p := &people[i]
		c.party(path.Index(i).Key("for"), p.For, on)
		c.cites(path.Index(i), p.Cites, p)
	}
}
