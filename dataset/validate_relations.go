package dataset

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// validateRelations reports agreements whose id is that of a platform, relations to a platform that need an agreement,
// relations that run from an older agreement to a newer one, and memberships by an accession to something else.
func (d *Dataset) validateRelations(ids *register) issue.List {
	var found issue.List
	accessions := map[string]bool{}
	for i := range d.Agreements {
		a := &d.Agreements[i]
		if p, isPlatform := ids.ids[namespacePlatforms][a.ID]; isPlatform && a.ID != "" {
			found = append(found, sharedID.At(CollectionAgreements.at(i).Key("id"), issue.Args{"id": spelling.Quote(a.ID), "first": string(p.path())}))
		}
		for j := range a.Relations {
			r := &a.Relations[j]
			if r.Kind == agreement.RelationAccedesTo {
				accessions[a.ID] = true
				continue
			}
			if r.Kind == agreement.RelationImplements {
				continue
			}
			at := CollectionAgreements.at(i).Key("relations").Index(j)
			to, isAgreement := ids.ids[namespaceAgreements][r.To]
			switch _, isPlatform := ids.ids[namespacePlatforms][r.To]; {
			case isAgreement && r.To != a.ID && spell.Before(signedOn(a), signedOn(&d.Agreements[to.index])):
				found = append(found, reversedRelation.At(at, issue.Args{"kind": spelling.Named(r.Kind, agreement.RelationKinds()), "to": spelling.Quote(r.To)}))
			case isPlatform && !isAgreement:
				found = append(found, relationToPlatform.At(at.Key("to"), issue.Args{
					"kind": spelling.Named(r.Kind, agreement.RelationKinds()), "id": spelling.Quote(r.To)}))
			}
		}
	}
	if len(accessions) > 0 {
		found = append(found, d.validateAccessions(ids, accessions)...)
	}
	return found
}

// signedOn returns the day of the first signature, the zero When where there is none or one has no day.
func signedOn(a *agreement.Agreement) civil.When {
	var first civil.When
	for i := range a.Events {
		e := &a.Events[i]
		if e.Kind != agreement.EventSigned && e.Kind != agreement.EventSignedDefinitively {
			continue
		}
		if e.On.Earliest().IsZero() {
			return civil.When{}
		}
		if first.IsZero() || e.On.Earliest().Before(first.Earliest()) {
			first = e.On
		}
	}
	return first
}

// validateAccessions reports memberships whose agreement says that it is an accession to other platforms alone. An
// accession to an agreement may be one to the platform that the agreement founded.
func (d *Dataset) validateAccessions(ids *register, accessions map[string]bool) issue.List {
	var found issue.List
	for i := range d.Memberships {
		m := &d.Memberships[i]
		via, isRecorded := ids.ids[namespaceAgreements][m.Via]
		if !accessions[m.Via] || !isRecorded || m.Platform.IsZero() {
			continue
		}
		isElsewhere := true
		for _, r := range d.Agreements[via.index].Relations {
			_, isPlatform := ids.ids[namespacePlatforms][r.To]
			isElsewhere = isElsewhere && (r.Kind != agreement.RelationAccedesTo || isPlatform && r.To != m.Platform.String())
		}
		if isElsewhere {
			found = append(found, viaElsewhere.At(CollectionMemberships.at(i).Key("via"), issue.Args{
				"agreement": spelling.Quote(m.Via), "platform": m.Platform.String()}))
		}
	}
	return found
}
