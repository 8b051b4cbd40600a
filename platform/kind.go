package platform

// Kind is what sort of body a platform is. The zero Kind is not stated. Its constants begin with
// [KindIntergovernmental]; [Kinds] lists them.
type Kind string

// The kinds of platforms. Membership in a platform links a member to the region of its seat, unless the platform is
// intergovernmental.
const (
	KindIntergovernmental Kind = "intergovernmental"
	KindAssociation       Kind = "association"
	KindCommercial        Kind = "commercial"
	KindZone              Kind = "zone" // a free trade or special economic zone, a port area, a corridor
	KindOther             Kind = "other"
)

// Kinds returns every kind, in the order in which they are documented.
func Kinds() []Kind {
	return []Kind{KindIntergovernmental, KindAssociation, KindCommercial, KindZone, KindOther}
}
