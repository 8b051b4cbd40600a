package dataset

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/issue"
)

// Validate reports everything that is wrong with the dataset: within each record, and between records. The latter are ids
// that are used twice, references to nothing, organizations and areas that lie within themselves, memberships outside the
// life of their platform, figures in another unit than their indicator's or recorded twice, withdrawn codes, and sources
// that no record cites. The list is in its canonical order. Package network accepts a dataset without errors.
func (d *Dataset) Validate() issue.List {
	d = d.orEmpty()
	var found issue.List
	found = append(found, validateEach(CollectionSources, d.Sources)...)
	found = append(found, validateEach(CollectionRegions, d.Regions)...)
	found = append(found, validateEach(CollectionOrganizations, d.Organizations)...)
	found = append(found, validateEach(CollectionPlatforms, d.Platforms)...)
	found = append(found, validateEach(CollectionAgreements, d.Agreements)...)
	found = append(found, validateEach(CollectionMemberships, d.Memberships)...)
	found = append(found, validateEach(CollectionOffices, d.Offices)...)
	found = append(found, validateEach(CollectionMeetings, d.Meetings)...)
	found = append(found, validateEach(CollectionIndicators, d.Indicators)...)
	found = append(found, validateEach(CollectionObservations, d.Observations)...)

	ids := d.register()
	found = append(found, ids.doubled...)
	found = append(found, d.validateReferences(ids)...)
	found = append(found, agreement.ValidateReferences(d.Agreements).Under(CollectionAgreements.path())...)
	found = append(found, d.validateContainment()...)
	found = append(found, d.validateCites()...)
	found = append(found, d.validateMemberships()...)
	found = append(found, d.validateObservations()...)
	return found.Sorted()
}

// validateEach validates each record of a collection by itself.
func validateEach[T interface{ Validate() issue.List }](c Collection, records []T) issue.List {
	var found issue.List
	for i := range records {
		if own := records[i].Validate(); len(own) > 0 {
			found = append(found, own.Under(c.at(i))...)
		}
	}
	return found
}
