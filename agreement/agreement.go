package agreement

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Agreement is the record of one agreement. ID is a slug. Parties need an entry only where the record says
// more of one than its events do; where there is a list, it says who all the parties are. Depositaries keep the
// text and receive the instruments; AuthenticIn are the languages, as BCP 47 tags, in which the text is authentic.
//
// A literal of it is as short as a builder would be, so there are none: the fields that a record does not need are left
// out, and [Count], [Fraction] and [All] make the quorums.
type Agreement struct {
	ID           string          `json:"id"`
	Titles       locale.Text     `json:"titles,omitempty"`
	Level        Level           `json:"level,omitzero"`
	Kind         Kind            `json:"kind,omitzero"`
	Depositaries []party.ID      `json:"depositaries,omitempty"`
	AuthenticIn  []string        `json:"authenticIn,omitempty"`
	Parties      []Party         `json:"parties,omitempty"`
	Signatories  []Signatory     `json:"signatories,omitempty"`
	Rules        Rules           `json:"rules,omitzero"`
	Events       []Event         `json:"events,omitempty"`
	Statements   []Statement     `json:"statements,omitempty"`
	Relations    []Relation      `json:"relations,omitempty"`
	Commitments  []Commitment    `json:"commitments,omitempty"`
	Remarks      []source.Remark `json:"remarks,omitempty"`
	Cites        []source.Cite   `json:"cites,omitempty"`
}

// Party is what the rules know of a party: the group it votes in and its weight in each table. Counts is
// nil or true for a party that conditions count, false for one that they do not (an organization
// beside its members).
type Party struct {
	Party  party.ID                   `json:"party"`
	Group  string                     `json:"group,omitzero"`
	Weight map[string]decimal.Decimal `json:"weight,omitempty"`
	Counts *bool                      `json:"counts,omitzero"`
}

// Role is what a person did to an agreement. The zero Role counts as signed.
type Role string

// The roles of persons. Who merely attended is a participant of a meeting.
const (
	RoleSigned    Role = "signed"
	RoleWitnessed Role = "witnessed"
)

// Roles returns every role.
func Roles() []Role { return []Role{RoleSigned, RoleWitnessed} }

// Signatory is a person who signed or witnessed the signing, and the day.
type Signatory struct {
	Person party.Person  `json:"person"`
	On     civil.When    `json:"on,omitzero"`
	Role   Role          `json:"role,omitzero"`
	Cites  []source.Cite `json:"cites,omitempty"`
}

// References returns the ids of the agreements whose own entry into force this one's rules wait for,
// in the order of the rules, each once. Answers need those agreements beside this one.
func (a Agreement) References() []string {
	var ids []string
	seen := map[string]bool{}
	for _, r := range a.Rules.all() {
		r.rule.When.walk(r.path.Key("when"), func(c Condition, _ place) {
			for _, id := range c.InForce {
				if !seen[id] {
					seen[id] = true
					ids = append(ids, id)
				}
			}
		})
	}
	return ids
}
