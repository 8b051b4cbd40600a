package party

import (
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/identifier"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Organization is the record of a party that is not a region. Seat is the region where it has its headquarters. Parent
// is the party that it belongs to, such as the group of a company or the region of an agency. Both are optional. Owners
// hold shares of it.
//
// The organization exists from the day From until the day Until, that day excluded; a zero day is not a bound. The acts
// of a former state or organization belong to ContinuedBy from Until on, where it has a successor. Identifiers maps a
// scheme ("lei", "wikidata") to the identifier of the organization in that scheme. The zero Organization is unset.
type Organization struct {
	ID          ID                `json:"id"`
	Names       text.Text         `json:"names,omitempty"`
	Kind        Kind              `json:"kind,omitzero"`
	Seat        region.Code       `json:"seat,omitzero"`
	Parent      ID                `json:"parent,omitzero"`
	Owners      []Owner           `json:"owners,omitempty"`
	From        civil.When        `json:"from,omitzero"`
	Until       civil.When        `json:"until,omitzero"`
	ContinuedBy ID                `json:"continuedBy,omitzero"`
	Identifiers map[string]string `json:"identifiers,omitempty"`
	Remarks     []source.Remark   `json:"remarks,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Kind is the kind of an [Organization]. The zero Kind means that the kind is not stated. Its constants begin with
// [KindCompany]; [Kinds] lists them.
type Kind string

// The kinds of organizations.
const (
	KindCompany           Kind = "company"
	KindPublicBody        Kind = "public-body"        // an agency, ministry, centre or institute of a government
	KindAssociation       Kind = "association"        // a chamber, union or other body whose members are not states
	KindInternationalBody Kind = "international-body" // a body of states, such as the European Union or ASEAN
	KindFormerState       Kind = "former-state"       // a state that no longer exists, but whose acts are on record
)

// Kinds returns all kinds of organizations in the order of their constants.
func Kinds() []Kind {
	return []Kind{KindCompany, KindPublicBody, KindAssociation, KindInternationalBody, KindFormerState}
}

// Validate returns the issues of the record itself, with paths relative to the record. It does not check whether the
// parent and the cited sources exist.
func (o Organization) Validate() issue.List {
	var found issue.List
	if o.ID.IsZero() || o.ID.IsRegion() {
		found = append(found, notOrganization.At("/id", issue.Args{"id": spelling.Quote(o.ID.String())}))
	}
	if len(o.Names) == 0 {
		found = append(found, nameless.At("/names", issue.Args{"id": spelling.Quote(o.ID.String())}))
	}
	found = append(found, o.Names.Validate().Under("/names")...)
	if o.Kind != "" && !slices.Contains(Kinds(), o.Kind) {
		found = append(found, unknownKind.At("/kind", enum.Args("kind", o.Kind, Kinds())))
	}
	if !o.Parent.IsZero() && o.Parent == o.ID {
		found = append(found, ownParent.At("/parent", issue.Args{"id": spelling.Quote(o.ID.String())}))
	}
	for _, scheme := range slices.Sorted(maps.Keys(o.Identifiers)) {
		at := issue.Path("/identifiers").Key(scheme)
		if scheme == "" || o.Identifiers[scheme] == "" {
			found = append(found, emptyIdentifier.At(at, issue.Args{
				"scheme": spelling.Quote(scheme), "identifier": spelling.Quote(o.Identifiers[scheme])}))
		}
		if id := o.Identifiers[scheme]; id != "" && !identifier.IsValid(scheme, id) {
			found = append(found, badIdentifier.At(at, issue.Args{"scheme": spelling.Quote(scheme), "identifier": spelling.Quote(id)}))
		}
		found = append(found, text.ValidateString(scheme).Under(at)...)
		found = append(found, text.ValidateString(o.Identifiers[scheme]).Under(at)...)
	}
	found = append(found, o.validateLife()...)
	found = append(found, o.validateOwners()...)
	for i, r := range o.Remarks {
		found = append(found, r.Validate().Under(issue.Path("/remarks").Index(i))...)
	}
	found = append(found, o.Known.Validate()...)
	return append(found, source.ValidateCites(o.Cites)...)
}
