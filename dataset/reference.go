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

// reference is one place in a record that names another record. on is the day for which it is meant,
// where there is one.
type reference struct {
	collection Collection
	index      int        // of the record in its collection
	within     issue.Path // the record
	to         namespace
	id         string
	on         civil.When
	known      []string // what there is, of a reference to a member of the record itself
}

// path is made only for a reference that is reported: a dataset has millions that are not.
func (r reference) path() issue.Path {
	return place(r.collection, r.index).Join(r.within)
}

// namespace is what a reference can name.
type namespace string

const (
	sources             namespace = "source"
	parties             namespace = "party" // a region, an organization or a platform
	places              namespace = "place" // a region
	platforms           namespace = "platform"
	agreements          namespace = "agreement"
	agreementOrPlatform namespace = "agreement or platform"
	ownMember           namespace = "member of the record"
	offices             namespace = "office"
	memberships         namespace = "membership"
	meetings            namespace = "meeting"
	indicators          namespace = "indicator"
)

// collections names, as files do, where the records of a namespace stand.
func (n namespace) collections() string {
	switch n {
	case parties:
		return spelling.Join([]Collection{CollectionRegions, CollectionOrganizations, CollectionPlatforms})
	case places:
		return string(CollectionRegions)
	case agreementOrPlatform:
		return spelling.Join([]Collection{CollectionAgreements, CollectionPlatforms})
	}
	return string(n) + "s"
}

// collector gathers the references of a record, each at its path within it.
type collector struct {
	yield      func(reference) bool
	collection Collection
	index      int
	done       bool
}

func (c *collector) add(path issue.Path, to namespace, id string, on civil.When) {
	if id != "" && !c.done {
		c.done = !c.yield(reference{c.collection, c.index, path, to, id, on, nil})
	}
}

func (c *collector) party(path issue.Path, id party.ID, on civil.When) {
	c.add(path, parties, id.String(), on)
}

func (c *collector) parties(path issue.Path, ids []party.ID, on civil.When) {
	for i, id := range ids {
		c.party(path.Index(i), id, on)
	}
}

func (c *collector) place(path issue.Path, code region.Code, on civil.When) {
	c.add(path, places, code.String(), on)
}

// cites adds the cites of a record or a part of one. What a cite is about must be one of owner's members.
func (c *collector) cites(path issue.Path, cites []source.Cite, owner any) {
	for i, cite := range cites {
		at := path.Key("cites").Index(i)
		c.add(at.Key("source"), sources, cite.Source, civil.When{})
		if cite.About == "" || c.done {
			continue
		}
		if known := members(owner); !slices.Contains(known, cite.About) {
			c.done = !c.yield(reference{c.collection, c.index, at.Key("about"), ownMember, cite.About, civil.When{}, known})
		}
	}
}

// members returns the JSON names of a record's members.
func members(record any) []string {
	t := reflect.TypeOf(record)
	var names []string
	for _, f := range reflect.VisibleFields(t) {
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

// references yields every reference of the dataset, in the order of the document.
func (d *Dataset) references() iter.Seq[reference] {
	return func(yield func(reference) bool) {
		c := &collector{yield: yield}
		each(c, CollectionRegions, d.Regions, regionReferences)
		each(c, CollectionOrganizations, d.Organizations, organizationReferences)
		each(c, CollectionPlatforms, d.Platforms, platformReferences)
		each(c, CollectionAgreements, d.Agreements, agreementReferences)
		each(c, CollectionMemberships, d.Memberships, membershipReferences)
		each(c, CollectionOffices, d.Offices, officeReferences)
		each(c, CollectionMeetings, d.Meetings, meetingReferences)
		each(c, CollectionIndicators, d.Indicators, indicatorReferences)
		each(c, CollectionObservations, d.Observations, observationReferences)
	}
}

// each collects the references of every record of a collection.
func each[T any](c *collector, collection Collection, records []T, collect func(*collector, *T)) {
	c.collection = collection
	for i := range records {
		if c.done {
			return
		}
		c.index = i
		collect(c, &records[i])
	}
}
