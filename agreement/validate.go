package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Validate reports everything that is wrong within the agreement, with paths relative to it. It does not check whether
// what the agreement refers to exists: [ValidateReferences] does for agreements, and the dataset for everything else.
func (a Agreement) Validate() issue.List {
	var found issue.List
	found = append(found, validID("/id", a.ID)...)
	found = append(found, a.Titles.Validate().Under("/titles")...)
	found = append(found, enum.Optional(&unknownValue, "/level", a.Level, Levels())...)
	found = append(found, enum.Optional(&unknownValue, "/kind", a.Kind, Kinds())...)
	found = append(found, a.validateText()...)
	found = append(found, a.validateParties()...)
	found = append(found, a.validateDays()...)
	for i, s := range a.Signatories {
		found = append(found, s.Validate().Under(issue.Path("/signatories").Index(i))...)
	}
	found = append(found, a.validateRules()...)
	found = append(found, a.validateEvents()...)
	found = append(found, a.validateStatements()...)
	for i, r := range a.Relations {
		at := issue.Path("/relations").Index(i)
		found = append(found, r.Validate().Under(at)...)
		isSame := func(other Relation) bool { return other.Kind == r.Kind && other.To == r.To }
		if i < mostCompared && slices.ContainsFunc(a.Relations[:i], isSame) {
			found = append(found, doubledRelation.At(at, issue.Args{"kind": spelling.Named(r.Kind, RelationKinds()), "to": spelling.Quote(r.To)}))
		}
		if r.To == a.ID && r.Kind != RelationAccedesTo {
			found = append(found, ownRelation.At(at.Key("to"), issue.Args{"id": spelling.Quote(r.To)}))
		}
	}
	for i := range a.Commitments {
		if own := a.Commitments[i].Validate(); len(own) > 0 {
			found = append(found, own.Under(issue.Path("/commitments").Index(i))...)
		}
	}
	for i, r := range a.Remarks {
		found = append(found, r.Validate().Under(issue.Path("/remarks").Index(i))...)
	}
	found = append(found, a.Known.Validate()...)
	return append(found, source.ValidateCites(a.Cites)...)
}

func validID(at issue.Path, id string) issue.List {
	if slug.Valid(id) {
		return nil
	}
	return issue.List{badID.At(at, issue.Args{"id": spelling.Quote(id)})}
}

// named is an id for a message, quoted where there is none.
func named(id party.ID) string {
	if id.IsZero() {
		return spelling.Quote("")
	}
	return id.String()
}

// Validate reports what is wrong within the signatory.
func (s Signatory) Validate() issue.List {
	found := append(s.Person.Validate().Under("/person"), enum.Optional(&unknownValue, "/role", s.Role, Roles())...)
	return append(found, source.ValidateCites(s.Cites)...)
}

// Validate reports what is wrong within the relation.
func (r Relation) Validate() issue.List {
	found := append(enum.Required(&unknownValue, "/kind", r.Kind, RelationKinds()), validID("/to", r.To)...)
	kind := spelling.Named(r.Kind, RelationKinds())
	if r.Effect != "" && r.Kind != RelationSupersedes {
		found = append(found, misplacedField.At("/effect", issue.Args{"field": "effect", "of": string(RelationSupersedes), "kind": kind}))
	}
	if r.Ends && r.Kind != RelationProtocolTo {
		found = append(found, misplacedField.At("/ends", issue.Args{"field": "ends", "of": string(RelationProtocolTo), "kind": kind}))
	}
	found = append(found, enum.Optional(&unknownValue, "/effect", r.Effect, Effects())...)
	return append(found, source.ValidateCites(r.Cites)...)
}

// Validate reports what is wrong within the commitment.
func (c Commitment) Validate() issue.List {
	found := enum.Required(&unknownValue, "/kind", c.Kind, CommitmentKinds())
	for _, side := range [...]struct {
		at  issue.Path
		ids []party.ID
	}{{"/by", c.By}, {"/toward", c.Toward}} {
		for i, id := range side.ids {
			if id.IsZero() {
				found = append(found, missingParty.At(side.at.Index(i), issue.Args{"what": "commitment"}))
			}
		}
	}
	if len(c.By) == 1 && len(c.Toward) == 1 && c.By[0] == c.Toward[0] && !c.By[0].IsZero() {
		found = append(found, ownCommitment.At("/toward/0", issue.Args{"party": c.By[0].String()}))
	}
	if c.Kind == CommitmentOther && len(c.Text) == 0 && c.Value.IsZero() {
		found = append(found, emptyCommitment.At("", nil))
	}
	found = append(found, c.Text.Validate().Under("/text")...)
	if !c.Value.IsZero() {
		found = append(found, c.Value.Validate().Under("/value")...)
	}
	return append(found, source.ValidateCites(c.Cites)...)
}
