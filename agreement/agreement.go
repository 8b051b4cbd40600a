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
// most memoranda of understanding: it takes effect, but it does not bind. A party needs an entry in Parties only where
// the record says more of it than its events do; where there is a list, it names all the parties. Depositaries keep the
// text and receive the instruments; AuthenticIn are the languages, as BCP 47 tags, in which the text is authentic.
//
// There is no builder, because a literal is as short: fields that a record does not need are left out, and [Count],
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

// Party is what an agreement says of one of its parties. Group is the group that it votes in, and Weight its weight in
// each table of weights. Counts is false for a party that no condition counts, such as an organization beside its
// members; nil is true.
//
// Binds is [BindsMembers] for an organization whose members are bound through it. Parties of the same Side are not tied
// to each other by the agreement. Territories are areas that are bound through the party beside its own territory, or
// only for a time; Excludes are members or areas that are not.
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

// Binds is who is bound through a party beside the party itself. The zero Binds is nobody.
type Binds string

// BindsMembers binds the members, on each day, of the platform that is the party. It does not bind observers, associates
// and members in other roles; one of them that is bound is a party of its own.
const BindsMembers Binds = "members"

// AllBinds returns every value of Binds.
func AllBinds() []Binds { return []Binds{BindsMembers} }

// Territory is an area that is bound through a party, and the days on which it is; an open end is unbounded.
type Territory struct {
	Code region.Code `json:"code"`
	civil.Interval
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

// waitsForOthers reports whether a rule has a condition on other agreements.
func (a *Agreement) waitsForOthers() bool {
	waits := false
	for _, r := range a.Rules.all() {
		r.rule.When.walk(r.path, func(c Condition, _ place) { waits = waits || c.clause() == inForceClause })
	}
	return waits
}
