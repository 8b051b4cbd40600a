package store

import (
	"fmt"
	"io"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Record names a record of a dataset: its collection, and its id or code, or of an observation its subject, counterpart,
// reference, indicator, period and unit, joined by commas, as a [dataset.Change] has it.
type Record struct {
	Collection dataset.Collection `json:"collection"`
	ID         string             `json:"id"`
}

// String returns the collection and the id, for logs.
func (r Record) String() string { return fmt.Sprintf("%s %q", r.Collection, r.ID) }

// record is a row of the table of records.
type record struct {
	Record
	place    int // in its collection
	known    source.Known
	text     string // JSON
	revision Revision
}

func (r *record) row() []any {
	return []any{
		string(r.Collection), int64(r.place), r.ID, int64(r.revision), cell(r.known.Recorded), cell(r.known.Retracted), r.text,
	}
}

// recordsOf returns the records of a dataset but observations, in the order of a file.
func recordsOf(d *dataset.Dataset) ([]record, error) {
	rest := withoutObservations(d)
	if err := rest.Write(io.Discard); err != nil {
		return nil, err
	}
	var l lister
	list(&l, dataset.CollectionSources, rest.Sources, func(r *source.Source) (string, source.Known) { return r.ID, r.Known })
	list(&l, dataset.CollectionRegions, rest.Regions, func(r *region.Region) (string, source.Known) { return r.Code.String(), r.Known })
	list(&l, dataset.CollectionOrganizations, rest.Organizations, func(r *party.Organization) (string, source.Known) { return r.ID.String(), r.Known })
	list(&l, dataset.CollectionPlatforms, rest.Platforms, func(r *platform.Platform) (string, source.Known) { return r.ID.String(), r.Known })
	list(&l, dataset.CollectionAgreements, rest.Agreements, func(r *agreement.Agreement) (string, source.Known) { return r.ID, r.Known })
	list(&l, dataset.CollectionMemberships, rest.Memberships, func(r *platform.Membership) (string, source.Known) { return r.ID, r.Known })
	list(&l, dataset.CollectionOffices, rest.Offices, func(r *platform.Office) (string, source.Known) { return r.ID, r.Known })
	list(&l, dataset.CollectionMeetings, rest.Meetings, func(r *platform.Meeting) (string, source.Known) { return r.ID, r.Known })
	list(&l, dataset.CollectionIndicators, rest.Indicators, func(r *economy.Indicator) (string, source.Known) { return r.Code, r.Known })
	return l.records, l.err
}

// lister collects records.
type lister struct {
	records []record
	err     error
}

func list[T any](l *lister, c dataset.Collection, all []T, of func(*T) (string, source.Known)) {
	for i := range all {
		text, err := compact(&all[i])
		if err != nil {
			l.err = err
			return
		}
		id, known := of(&all[i])
		l.records = append(l.records, record{Record: Record{c, id}, place: i, known: known, text: string(text)})
	}
}

// withoutObservations returns a dataset that shares all other records with d.
func withoutObservations(d *dataset.Dataset) *dataset.Dataset {
	return &dataset.Dataset{
		Sources: d.Sources, Regions: d.Regions, Organizations: d.Organizations, Platforms: d.Platforms, Agreements: d.Agreements,
		Memberships: d.Memberships, Offices: d.Offices, Meetings: d.Meetings, Indicators: d.Indicators,
	}
}
