package network

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// membershipBasis is what the answer about a membership rests on. A membership whose beginning is in doubt is attested.
func membershipBasis(s platform.Status) source.Basis {
	if s.Doubt == platform.DoubtBeginning {
		return source.BasisAttested
	}
	return source.Basis(s.Basis) // the same words
}

// agreementBasis is what the answer about an agreement rests on. An event that leaves open whether the agreement binds
// is not a basis: a signature where no rule says what follows, or an entry into force for a party whose consent is not
// recorded.
func agreementBasis(s agreement.Status) source.Basis {
	switch {
	case s.Basis.Doubt == agreement.DoubtSilence || s.Basis.Doubt == agreement.DoubtConsent:
		return ""
	case s.Basis.Ground == agreement.GroundRule || s.Basis.Ground == agreement.GroundDefault:
		return source.BasisRule
	case s.Basis.Ground == agreement.GroundEvent:
		return source.BasisStated
	}
	return ""
}

// jointBasis is the basis of two claims together: that of the claim that began later, the weaker one if they began on the
// same day, and none if either has none.
func jointBasis(first, second claim, basis, other source.Basis) source.Basis {
	later := second.term.From.Compare(first.term.From)
	switch {
	case basis == "" || other == "":
		return ""
	case later > 0:
		return other
	case later < 0:
		return basis
	}
	return basis.Weaker(other)
}
