package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/issue"
)

// Validate reports everything that is wrong with the dataset: within each record, and between records. Errors between
// records are ids that are used twice, references to records that do not exist, organizations and areas that lie within
// themselves or succeed themselves, memberships on days on which their platform did not exist, and parties of an
// agreement that bind their members but are not platforms. Warnings are about what is possible but probably a mistake:
// acts of parties before their beginning and after their end, meetings and signatures on different days, relations the
// wrong way round, figures in another unit than their indicator's, shares of more than a whole, records that say the
// same under two ids, withdrawn codes, sources that no record cites or that are older than what they attest.
// [Definitions] lists them all.
//
// The list is in its canonical order. Except for that order, and for which one of several records that say the same is
// reported, it does not depend on the order of the records. The time grows linearly with the dataset. Package network
// accepts a dataset without errors.
func (d *Dataset) Validate() issue.List {
	d = d.orEmpty()
	var found issue.List
	found = append(found, validateEach(CollectionSources, len(d.Sources), func(i int) issue.List { return d.Sources[i].Validate() })...)
	found = append(found, validateEach(CollectionRegions, len(d.Regions), func(i int) issue.List { return d.Regions[i].Validate() })...)
	found = append(found, validateEach(CollectionOrganizations, len(d.Organizations), func(i int) issue.List { return d.Organizations[i].Validate() })...)
	found = append(found, validateEach(CollectionPlatforms, len(d.Platforms), func(i int) issue.List { return d.Platforms[i].Validate() })...)
	found = append(found, d.validateAgreements()...)
	found = append(found, validateEach(CollectionMemberships, len(d.Memberships), func(i int) issue.List { return d.Memberships[i].Validate() })...)
	found = append(found, validateEach(CollectionOffices, len(d.Offices), func(i int) issue.List { return d.Offices[i].Validate() })...)
	found = append(found, validateEach(CollectionMeetings, len(d.Meetings), func(i int) issue.List { return d.Meetings[i].Validate() })...)
	found = append(found, validateEach(CollectionIndicators, len(d.Indicators), func(i int) issue.List { return d.Indicators[i].Validate() })...)
	found = append(found, validateEach(CollectionObservations, len(d.Observations), func(i int) issue.List { return d.Observations[i].Validate() })...)

	ids := d.register()
	found = append(found, ids.doubled...)
	found = append(found, d.validateReferences(ids)...)
	found = append(found, agreement.ValidateReferences(d.Agreements).Under(CollectionAgreements.path())...)
	found = append(found, d.validateContainment()...)
	found = append(found, d.validateLives()...)
	found = append(found, d.validateGroups()...)
	found = append(found, d.validateCites()...)
	found = append(found, d.validateMemberships()...)
	found = append(found, d.validateObservations()...)
	found = append(found, d.validateIndicators()...)
	found = append(found, d.validateRelations(ids)...)
	found = append(found, d.validateDoubles()...)
	found = append(found, d.validateMeetings()...)
	found = append(found, d.validatePublications()...)
	return found.Sorted()
}

// validateEach validates each record of a collection by itself.
func validateEach(c Collection, count int, validate func(i int) issue.List) issue.List {
	var found issue.List
	for i := range count {
		if own := validate(i); len(own) > 0 {
			found = append(found, own.Under(c.at(i))...)
		}
	}
	return found
}

// validateAgreements validates each agreement by itself. An agreement by which a member acceded to a platform may have one
// party only: the tie is that of the membership.
func (d *Dataset) validateAgreements() issue.List {
	isVia := map[string]bool{}
	for i := range d.Memberships {
		if via := d.Memberships[i].Via; via != "" {
			isVia[via] = true
		}
	}
	return validateEach(CollectionAgreements, len(d.Agreements), func(i int) issue.List {
		a := &d.Agreements[i]
		own := a.Validate()
		if len(own) == 0 || !isVia[a.ID] {
			return own
		}
		return slices.DeleteFunc(own, func(one issue.Issue) bool {
			return one.Code == "agreement.lone-party"
		})
	})
}
