package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

const partiesPath issue.Path = "/parties"

func (a *Agreement) validateParties() issue.List {
	if len(a.Parties) == 0 {
		return nil
	}
	var found issue.List
	seen := map[party.ID]bool{}
	for i, p := range a.Parties {
		at := partiesPath.Index(i)
		found = append(found, p.Validate().Under(at)...)
		if seen[p.Party] && !p.Party.IsZero() {
			found = append(found, doubledParty.At(at.Key("party"), issue.Args{"party": p.Party.String()}))
		}
		seen[p.Party] = true
	}
	return found
}

// Validate reports what is wrong within the entry of a party. It does not check whether a party that binds its members
// is a platform, nor whether those that are excluded are its members: the dataset does.
func (p Party) Validate() issue.List {
	var found issue.List
	if p.Party.IsZero() {
		found = append(found, missingParty.At("/party", issue.Args{"what": "parties"}))
	}
	found = append(found, enum.Optional(&unknownValue, "/binds", p.Binds, AllBinds())...)
	state, isRegion := p.Party.Region()
	for i, t := range p.Territories {
		at := issue.Path("/territories").Index(i)
		found = append(found, t.Code.Validate().Under(at.Key("code"))...)
		found = append(found, reversed(at.Key("until"), t.Interval)...)
		if isRegion && !t.Code.IsZero() && !region.Belongs(t.Code, state) {
			found = append(found, foreignTerritory.At(at.Key("code"), issue.Args{"code": t.Code.String(), "party": p.Party.String()}))
		}
	}
	for i, code := range p.Excludes {
		at := issue.Path("/excludes").Index(i)
		if code.IsZero() {
			found = append(found, code.Validate().Under(at)...)
		} else if isRegion && !region.Belongs(code, state) || !isRegion && p.Binds == "" && len(p.Territories) == 0 {
			found = append(found, idleExclusion.At(at, issue.Args{"code": code.String(), "party": p.Party.String()}))
		}
	}
	found = append(found, text.ValidateString(p.Group).Under("/group")...)
	found = append(found, text.ValidateString(p.Side).Under("/side")...)
	for _, table := range sortedKeys(p.Weight) {
		found = append(found, validateString(issue.Path("/weight").Key(table), table, "weight")...)
		if w := p.Weight[table]; !isBounded(w) || w.IsNegative() {
			found = append(found, weightOutOfRange.At(issue.Path("/weight").Key(table), issue.Args{"value": spelling.Quote(decimaltext.Shown(w)), "table": spelling.Quote(table)}))
		}
	}
	return found
}

// validateString reports a text that cannot be shown, and one that is missing in a list or as a key of a field.
func validateString(at issue.Path, s, field string) issue.List {
	if s == "" {
		return issue.List{emptyString.At(at, issue.Args{"field": field})}
	}
	return text.ValidateString(s).Under(at)
}

// reversed reports an interval that certainly holds on no day.
func reversed(at issue.Path, span civil.Interval) issue.List {
	if span.Empty() != civil.Yes {
		return nil
	}
	return issue.List{endBeforeStart.At(at, issue.Args{"from": span.From.String(), "until": span.Until.String()})}
}
