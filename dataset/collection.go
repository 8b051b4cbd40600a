package dataset

// Collection names one kind of record in a [Dataset], as the file and the paths of issues do.
type Collection string

// The collections of a dataset.
const (
	CollectionSources       Collection = "sources"
	CollectionRegions       Collection = "regions"
	CollectionOrganizations Collection = "organizations"
	CollectionPlatforms     Collection = "platforms"
	CollectionAgreements    Collection = "agreements"
	CollectionMemberships   Collection = "memberships"
	CollectionOffices       Collection = "offices"
	CollectionMeetings      Collection = "meetings"
	CollectionIndicators    Collection = "indicators"
	CollectionObservations  Collection = "observations"
)

// Collections returns every collection, in the order of the file.
func Collections() []Collection {
	return []Collection{
		CollectionSources, CollectionRegions, CollectionOrganizations, CollectionPlatforms, CollectionAgreements,
		CollectionMemberships, CollectionOffices, CollectionMeetings, CollectionIndicators, CollectionObservations,
	}
}
