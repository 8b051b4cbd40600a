package dataset

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/issue"
)

// validator is what a record says of itself.
type validator interface {
	Validate() issue.List
}

// Validate reports everything that is wrong with the dataset: within each record, and between them (ids
// that are used twice, references to nothing, circles, figures whose unit is not their indicator's, codes
// that were withdrawn, sources that nothing cites). The list is in its canonical order; an empty one means
// that [NewIndex] will take the dataset, and so does one of warnings alone.
func (d *Dataset) Validate() issue.List {
	d = d.orEmpty()
	var found issue.List
	found = append(found, within(CollectionSources, d.Sources)...)
	found = append(found, within(CollectionRegions, d.Regions)...)
	found = append(found, within(CollectionOrganizations, d.Organizations)...)
	found = append(found, within(CollectionPlatforms, d.Platforms)...)
	found = append(found, within(CollectionAgreements, d.Agreements)...)
	found = append(found, within(CollectionMemberships, d.Memberships)...)
	found = append(found, within(CollectionOffices, d.Offices)...)
	found = append(found, within(CollectionMeetings, d.Meetings)...)
	found = append(found, within(CollectionIndicators, d.Indicators)...)
	found = append(found, within(CollectionObservations, d.Observations)...)

	names := d.register()
	found = append(found, names.doubled...)
	found = append(found, d.checkReferences(names)...)
	found = append(found, agreement.ValidateReferences(d.Agreements).Under(issue.Path("").Key(string(CollectionAgreements)))...)
	found = append(found, d.checkContainment()...)
	found = append(found, d.checkCites()...)
	found = append(found, d.checkMemberships()...)
	found = append(found, d.checkObservations()...)
	return found.Sorted()
}

// within validates each record of a collection by itself.
func within[T validator](collection Collection, records []T) issue.List {
	var found issue.List
	for i := range records {
		if own := records[i].Validate(); len(own) > 0 {
			found = append(found, own.Under(place(collection, i))...)
		}
	}
	return found
}

// place is the path of a record.
func place(collection Collection, i int) issue.Path {
	return issue.Path("").Key(string(collection)).Index(i)
}
