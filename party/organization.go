package party

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Organization is a party that is no region. Seat is where it sits and Parent who it belongs to (a
// company's group, an agency's region); either may be unset. It exists from the day From to the day Until, that day
// excluded; a former state or organization may be continued by another party, to which its acts belong from Until on.
// Identifiers maps a scheme ("lei", "wikidata") to the organization's identifier in it.
type Organization struct {
	ID          ID                `json:"id"`
	Names       text.Text         `json:"names"`
	Kind        Kind              `json:"kind,omitzero"`
	Seat        region.Code       `json:"seat,omitzero"`
	Parent      ID                `json:"parent,omitzero"`
	Owners      []Owner           `json:"owners,omitempty"`
	From        civil.When        `json:"from,omitzero"`
	Until       civil.When        `json:"until,omitzero"`
	ContinuedBy ID                `json:"continuedBy,omitzero"`
	Identifiers map[string]string `json:"identifiers,omitempty"`
	Remarks     []source.Remark   `json:"remarks,omitempty"`
	Cites       []source.Cite     `json:"cites,omitempty"`
}

// Owner is a party that holds a share of an organization, and the days on which it does. Share is a fraction of 1; the
// zero Share is not stated.
type Owner struct {
	Party ID              `json:"party"`
	Share decimal.Decimal `json:"share,omitzero"`
	civil.Interval
	Cites []source.Cite `json:"cites,omitempty"`
}

// Kind is what sort of organization it is. The zero Kind is unstated.
type Kind string

// The kinds of organizations.
const (
	Company           Kind = "company"
	PublicBody        Kind = "public-body"        // an agency, ministry, centre or institute of a government
	Association       Kind = "association"        // a chamber, union or other body of members that are no states
	InternationalBody Kind = "international-body" // of states: the European Union, ASEAN
	FormerState       Kind = "former-state"       // a state that no longer exists: its acts remain
)

// Kinds returns every kind, in the order in which they are documented.
func Kinds() []Kind {
	return []Kind{Company, PublicBody, Association, InternationalBody, FormerState}
}

// Validate reports what is wrong within the organization itself.
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
		found = append(found, unknownKind.At("/kind", issue.Args{
			"kind": spelling.Quote(string(o.Kind)), "known": spelling.Known(o.Kind, Kinds())}))
	}
	if !o.Parent.IsZero() && o.Parent == o.ID {
		found = append(found, ownParent.At("/parent", issue.Args{"id": spelling.Quote(o.ID.String())}))
	}
	for i, r := range o.Remarks {
		found = append(found, r.Validate().Under(issue.Path("/remarks").Index(i))...)
	}
	return append(found, source.ValidateCites(o.Cites)...)
}
