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
	index      int        // of the record in its collection
	within     issue.Path // the record
	to         namespace
	id         string
	on         civil.When // the day that the reference is about, zero where there is none
	fields     []string   // that id may name, of a reference to a field
}

// path returns the path of the reference in the dataset. It is made only for references that are reported: a dataset has
// millions that are not.
func (r reference) path() issue.Path {
	return r.collection.at(r.index).Join(r.within)
}

// namespace is a set of ids of which each names at most one record.
type namespace string

const (
	namespaceSources             namespace = "source"
	namespaceParties             namespace = "party" // regions, organizations and platforms
	namespaceRegions             namespace = "place"
	namespacePlatforms           namespace = "platform"
	namespaceAgreements          namespace = "agreement"
	namespaceAgreementsPlatforms namespace = "agreement or platform"
	namespaceOffices             namespace = "office"
	namespaceMemberships         namespace = "membership"
	namespaceMeetings            namespace = "meeting"
	namespaceIndicators          namespace = "indicator"
	namespaceFields              namespace = "member of the record" // the fields of the referring record
)

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
	return string(n) + "s"
}

// references yields every reference of the dataset once, in the order of the document.
func (d *Dataset) references() iter.Seq[reference] {
	return func(yield func(reference) bool) {
		c := &collector{yield: yield}
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
}

// collect collects the references of every record of a collection.
func (c *collector) collect(collection Collection, count int, record func(i int)) {
	c.collection = collection
	for i := 0; i < count && !c.done; i++ {
		c.index = i
		record(i)
	}
}

func (c *collector) add(path issue.Path, to namespace, id string, on civil.When) {
	if id != "" && !c.done {
		c.done = !c.yield(reference{c.collection, c.index, path, to, id, on, nil})
	}
}

func (c *collector) party(path issue.Path, id party.ID, on civil.When) {
	c.add(path, namespaceParties, id.String(), on)
}

func (c *collector) parties(path issue.Path, ids []party.ID, on civil.When) {
	for i, id := range ids {
		c.party(path.Index(i), id, on)
	}
}

func (c *collector) region(path issue.Path, code region.Code, on civil.When) {
	c.add(path, namespaceRegions, code.String(), on)
}

// cites adds the cites of owner, which is a record or a part of one. A cite can be about one of owner's fields.
func (c *collector) cites(path issue.Path, cites []source.Cite, owner any) {
	for i, cite := range cites {
		at := path.Key("cites").Index(i)
		c.add(at.Key("source"), namespaceSources, cite.Source, civil.When{})
		if cite.About == "" || c.done {
			continue
		}
		if fields := fieldsOf(owner); !slices.Contains(fields, cite.About) {
			c.done = !c.yield(reference{c.collection, c.index, at.Key("about"), namespaceFields, cite.About, civil.When{}, fields})
		}
	}
}

// fieldsOf returns the JSON names of a record's fields.
func fieldsOf(record any) []string {
	var names []string
	for _, f := range reflect.VisibleFields(reflect.TypeOf(record)) {
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
			names = append(names, name)
		}
	}
	return names
}

func (c *collector) remarks(remarks []source.Remark) {
	for i, r := range remarks {
		c.cites(issue.Path("/remarks").Index(i), r.Cites, r)
	}
}

func (c *collector) commitments(commitments []agreement.Commitment, on civil.When) {
	for i, k := range commitments {
		at := issue.Path("/commitments").Index(i)
		c.parties(at.Key("by"), k.By, on)
		c.parties(at.Key("toward"), k.Toward, on)
		c.cites(at, k.Cites, k)
	}
}

func (c *collector) people(path issue.Path, people []party.Person, on civil.When) {
	for i, p := range people {
		c.party(path.Index(i).Key("for"), p.For, on)
		c.cites(path.Index(i), p.Cites, p)
	}
}
