package dataset

import "github.com/crossborder-go/crossborder/issue"

// Collection is the name of one kind of records in a file and in the paths of issues. Its constants begin with
// [CollectionSources]; [Collections] lists them.
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

// Collections returns every collection, in the order of a file.
func Collections() []Collection {
	return []Collection{
		CollectionSources, CollectionRegions, CollectionOrganizations, CollectionPlatforms, CollectionAgreements,
		CollectionMemberships, CollectionOffices, CollectionMeetings, CollectionIndicators, CollectionObservations,
	}
}

// path returns the path of a collection.
func (c Collection) path() issue.Path { return issue.Path("").Key(string(c)) }

// at returns the path of a record.
func (c Collection) at(i int) issue.Path { return c.path().Index(i) }
