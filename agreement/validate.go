package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Validate reports everything that is wrong within the agreement, with paths relative to it. Whether what
// it refers to exists is for [ValidateReferences] and for the dataset.
func (a Agreement) Validate() issue.List {
	var found issue.List
	found = append(found, validID("/id", a.ID)...)
	found = append(found, a.Titles.Validate().Under("/titles")...)
	found = append(found, oneOf("/level", a.Level, Levels())...)
	found = append(found, oneOf("/kind", a.Kind, Kinds())...)
	found = append(found, a.validateText()...)
	found = append(found, a.validateParties()...)
	for i, s := range a.Signatories {
		found = append(found, s.Validate().Under(issue.Path("/signatories").Index(i))...)
	}
	found = append(found, a.validateRules()...)
	found = append(found, a.validateEvents()...)
	found = append(found, a.validateStatements()...)
	for i, r := range a.Relations {
		at := issue.Path("/relations").Index(i)
		found = append(found, r.Validate().Under(at)...)
		if r.To == a.ID && r.Kind != RelationAccedesTo {
			found = append(found, ownRelation.At(at.Key("to"), issue.Args{"id": spelling.Quote(r.To)}))
		}
	}
	for i, c := range a.Commitments {
		found = append(found, c.Validate().Under(issue.Path("/commitments").Index(i))...)
	}
	for i, r := range a.Remarks {
		found = append(found, r.Validate().Under(issue.Path("/remarks").Index(i))...)
	}
	return append(found, source.ValidateCites(a.Cites)...)
}

func validID(at issue.Path, id string) issue.List {
	if slug.Valid(id) {
		return nil
	}
	return issue.List{badID.At(at, issue.Args{"id": spelling.Quote(id)})}
}

// oneOf reports a value that is given and not among the known.
func oneOf[T ~string](at issue.Path, value T, known []T) issue.List {
	if value == "" || slices.Contains(known, value) {
		return nil
	}
	return issue.List{notOneOf(at, value, known)}
}

// needsOneOf reports a value that is not among the known, absence included.
func needsOneOf[T ~string](at issue.Path, value T, known []T) issue.List {
	if slices.Contains(known, value) {
		return nil
	}
	return issue.List{notOneOf(at, value, known)}
}

func notOneOf[T ~string](at issue.Path, value T, known []T) issue.Issue {
	return unknownValue.At(at, issue.Args{"value": spelling.Quote(string(value)), "known": spelling.Known(value, known)})
}

func (a Agreement) validateParties() issue.List {
	var found issue.List
	seen := map[party.ID]bool{}
	for i, p := range a.Parties {
		at := issue.Path("/parties").Index(i)
		switch {
		case p.Party.IsZero():
			found = append(found, missingParty.At(at.Key("party"), issue.Args{"what": "parties"}))
		case seen[p.Party]:
			found = append(found, doubledParty.At(at.Key("party"), issue.Args{"party": p.Party.String()}))
		}
		seen[p.Party] = true
		for _, table := range sortedKeys(p.Weight) {
			if w := p.Weight[table]; !isBounded(w) || w.IsNegative() {
				found = append(found, weightOutOfRange.At(at.Key("weight").Key(table), issue.Args{
					"value": shown(w), "table": spelling.Quote(table)}))
			}
		}
	}
	return found
}

// Validate reports what is wrong within the signatory.
func (s Signatory) Validate() issue.List {
	found := append(s.Person.Validate().Under("/person"), oneOf("/role", s.Role, Roles())...)
	return append(found, source.ValidateCites(s.Cites)...)
}

// Validate reports what is wrong within the relation.
func (r Relation) Validate() issue.List {
	found := append(needsOneOf("/kind", r.Kind, RelationKinds()), validID("/to", r.To)...)
	return append(found, source.ValidateCites(r.Cites)...)
}

// Validate reports what is wrong within the commitment.
func (c Commitment) Validate() issue.List {
	found := needsOneOf("/kind", c.Kind, CommitmentKinds())
	for _, side := range []struct {
		at  issue.Path
		ids []party.ID
	}{{"/by", c.By}, {"/toward", c.Toward}} {
		for i, id := range side.ids {
			if id.IsZero() {
				found = append(found, missingParty.At(side.at.Index(i), issue.Args{"what": "commitment"}))
			}
		}
	}
	found = append(found, c.Text.Validate().Under("/text")...)
	return append(found, source.ValidateCites(c.Cites)...)
}
