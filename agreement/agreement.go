package agreement

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Agreement is the record of one agreement. ID is a slug. NonBinding marks a text that creates no obligations, such as
// most memoranda of understanding: it takes effect, but it does not bind. Parties is either empty, and the parties are
// then those that the events name, or lists all of them; validation warns about an event of somebody who is not on the
// list, who counts as a party nevertheless. Depositaries keep the text and receive the instruments; AuthenticIn are the
// languages, as BCP 47 tags, in which the text is authentic.
//
// An agreement is written as a composite literal: fields that a record does not need are left out, and [Count],
// [Fraction] and [All] make the quorums.
type Agreement struct {
	ID           string          `json:"id"`
	Titles       locale.Text     `json:"titles,omitempty"`
	Level        Level           `json:"level,omitzero"`
	Kind         Kind            `json:"kind,omitzero"`
	NonBinding   bool            `json:"nonBinding,omitzero"`
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
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Party is what an agreement says of one of its parties. Group is the group with which a [Condition] counts it, and
// Weight its weight in each table of weights. Counts is false for a party that no condition counts, such as an
// organization beside its members; nil means true.
//
// Binds is [BindsMembers] for an organization whose members are bound through it. Parties of the same Side are not tied
// to each other by the agreement. Territories are areas that are bound through the party and have a country code of
// their own, or are bound only for a time; Excludes are members or areas of the party that are not bound.
type Party struct {
	Party       party.ID                   `json:"party"`
	Group       string                     `json:"group,omitzero"`
	Weight      map[string]decimal.Decimal `json:"weight,omitempty"`
	Counts      *bool                      `json:"counts,omitzero"`
	Binds       Binds                      `json:"binds,omitzero"`
	Side        string                     `json:"side,omitzero"`
	Territories []Territory                `json:"territories,omitempty"`
	Excludes    []region.Code              `json:"excludes,omitempty"`
}

// Binds is who is bound through a party beside the party itself. The zero Binds means that only the party itself is
// bound. Its constants begin with [BindsMembers]; [AllBinds] lists them.
type Binds string

// BindsMembers means that an agreement binds, on each day, those who are members on that day of the platform that is
// the party. It does not bind observers, associates and members in other roles; one of them that is bound is a party
// itself.
const BindsMembers Binds = "members"

// AllBinds returns every value of Binds.
func AllBinds() []Binds { return []Binds{BindsMembers} }

// Territory is an area that is bound through a party, and the days on which it is bound. A zero From or Until is no
// bound.
type Territory struct {
	Code region.Code `json:"code"`
	civil.Interval
}

// Role is what a person did at the signing of an agreement. The zero Role means [RoleSigned]. Its constants begin with
// [RoleSigned]; [Roles] lists them.
type Role string

// The roles of persons. Persons who merely attended are participants of a meeting.
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

// References returns the ids of the agreements that the rules of this one refer to, because it waits for their entry
// into force, each once, in the order of the rules. [Compile] needs those agreements for its answers.
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

// waitsForOthers reports whether a rule has a condition on other agreements.
func (a *Agreement) waitsForOthers() bool {
	waits := false
	for _, r := range a.Rules.all() {
		r.rule.When.walk(r.path, func(c Condition, _ place) { waits = waits || c.clause() == inForceClause })
	}
	return waits
}
