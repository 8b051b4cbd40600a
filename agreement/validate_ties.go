package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// validateTies reports why an agreement makes no ties, and answers that rest on less than they seem to.
func (c *Compiled) validateTies() issue.List {
	var found issue.List
	if c.a.Level == "" {
		found = append(found, levelless.At("/level", issue.Args{"known": spelling.Join(Levels())}))
	}
	found = append(found, c.validateSilence()...)
	found = append(found, c.validateAssumption()...)
	return append(found, c.validateLoneConsent()...)
}

// validateSilence reports what is missing where no two parties are ever certain to be tied. A tie needs two parties that
// have signed or consented, or are bound in another way, and that are not on one side. The parties of an accession are
// tied by the membership that it leads to.
func (c *Compiled) validateSilence() issue.List {
	switch {
	case c.isAccession():
		return nil
	case len(c.members) == 0:
		return issue.List{partyless.At(partiesPath, nil)}
	case len(c.members) == 1:
		return issue.List{loneParty.At(partiesPath, issue.Args{"party": named(c.members[0].id)})}
	}
	last, acting, areOfOneSide := nobody, 0, true
	for i := range c.members {
		if !c.hasPart(i) {
			continue
		}
		areOfOneSide = areOfOneSide && c.members[i].side() != "" && (acting == 0 || c.members[i].side() == c.members[last].side())
		last, acting = i, acting+1
	}
	switch {
	case acting == 0:
		return issue.List{actless.At(eventsPath, nil)}
	case acting == 1:
		return issue.List{loneAct.At(eventsPath, issue.Args{"party": named(c.members[last].id)})}
	case areOfOneSide:
		return issue.List{oneSide.At(partiesPath, issue.Args{"side": spelling.Quote(c.members[last].side())})}
	}
	return nil
}

// hasPart reports whether a member has signed or consented, or is bound by what else is recorded and not only perhaps.
func (c *Compiled) hasPart(m int) bool {
	for _, s := range c.bound[m] {
		if act, kind := causeOf(s.Cause); act != nobody || kind != enteredPerhaps || c.entry.general.basis == source.BasisAttested {
			return true
		}
	}
	for _, i := range c.members[m].acts {
		if c.acts[i].isSignature() || c.acts[i].isConsent() {
			return true
		}
	}
	return false
}

// isAccession reports whether the agreement is the accession to another agreement or to a platform.
func (c *Compiled) isAccession() bool {
	for _, r := range c.a.Relations {
		if r.Kind == RelationAccedesTo {
			return true
		}
	}
	return false
}

// side is the member's side, "" for none.
func (m *member) side() string {
	if m.listed == nil {
		return ""
	}
	return m.listed.Side
}

// validateAssumption reports an entry into force of which signatures are all the evidence. Where an agreement that needs
// the consent of all its parties, or has two, is declared to be in force, there is no doubt who is bound by it; and
// nothing is assumed of whoever is attested on the very day.
func (c *Compiled) validateAssumption() issue.List {
	e := c.entry.general
	isAssumed := e.basis == source.BasisAssumed && !c.isAttestedBy(nobody, e.Lo)
	for m := range c.bound {
		for _, s := range c.bound[m] {
			_, kind := causeOf(s.Cause)
			isImplied := kind == enteredUnstated && (c.isBilateral() || c.needsEveryConsent() || c.isAttestedBy(int32(m), s.Begin.Lo))
			isAssumed = isAssumed || kind == enteredUnstated && !isImplied
		}
	}
	if !isAssumed {
		return nil
	}
	return issue.List{entryAssumed.At("", issue.Args{"on": c.when(e.moment, e.acts...).String()})}
}

// isAttestedBy reports whether a source says that the agreement was in force by some day: for a member, or for anybody.
func (c *Compiled) isAttestedBy(m int32, d day) bool {
	return slices.ContainsFunc(c.acts, func(a act) bool {
		return a.effect() == attests && a.on.Sure() <= d && (m == nobody || a.member == m)
	})
}

// validateLoneConsent reports the consent of one of two parties where the other one has not consented: consents of an
// agreement of two are usually exchanged, and such a record often has the domestic act of one party only.
func (c *Compiled) validateLoneConsent() issue.List {
	_, cond, _ := c.entryRule()
	if !c.isBilateral() || cond != nil && c.signatureBinds {
		return nil
	}
	lone, consenting := nobody, 0
	for i := range c.members {
		m := &c.members[i]
		has := false
		for _, j := range m.acts {
			a := &c.acts[j]
			if a.effect() == declines {
				return nil
			}
			if a.isConsent() && !has {
				has, lone = true, int(j)
			}
		}
		if has {
			consenting++
		}
	}
	if consenting != 1 || !c.hasPart(0) || !c.hasPart(1) {
		return nil
	}
	a := &c.acts[lone]
	return issue.List{loneConsent.At(eventsPath.Index(int(a.index)), issue.Args{"party": named(c.members[a.member].id)})}
}
