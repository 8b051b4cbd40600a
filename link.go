package crossborder

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// LinkKind is what sort of tie there is between two regions.
type LinkKind string

// The kinds of ties, in the order in which [Index.Links] returns them.
const (
	MembershipLink       LinkKind = "membership"        // of A in the platform Via, which is seated or operated in B
	CommonMembershipLink LinkKind = "common-membership" // of both in the platform Via
	AgreementLink        LinkKind = "agreement"         // both are parties to the agreement Via
	OfficeLink           LinkKind = "office"            // the office Via of A, seated in B
	CommitmentLink       LinkKind = "commitment"        // of A toward B, made in the agreement or at the meeting Via
	FlowLink             LinkKind = "flow"              // from A to B, of the indicator Via
)

// LinkKinds returns every kind of tie, in their order.
func LinkKinds() []LinkKind {
	return []LinkKind{MembershipLink, CommonMembershipLink, AgreementLink, OfficeLink, CommitmentLink, FlowLink}
}

// LinkBasis is what the answer "it holds" rests on.
type LinkBasis string

// The bases of ties.
const (
	Unstated LinkBasis = ""         // nothing: the record tells of the tie, and nobody says whether it holds
	Stated   LinkBasis = "stated"   // an event, a record or a figure says so
	ByRule   LinkBasis = "rule"     // computed from events by a rule of the agreement
	Assumed  LinkBasis = "assumed"  // from the day of signature, for nobody says when it takes effect
	Attested LinkBasis = "attested" // said of one day, without since when
)

// Link is one tie between two regions, or places and organizations within them, on a day. Truth is Yes or
// Unknown: what is known not to hold is no tie. Since and Until are zero where nobody knows or says.
// Record is the record that the tie comes from.
type Link struct {
	Kind     LinkKind
	Truth    civil.Truth
	Since    civil.When
	Until    civil.When
	A, B     party.ID
	Via      string
	Basis    LinkBasis
	Inferred bool // an end of the tie is implied by the sources, not stated
	Record   Ref
	Cites    []source.Cite
}

// String returns the tie on one line, for logs: "membership yes KZ-59 → CN-JS via china-central-asia since
// 2025-11-28 (assumed)".
func (l Link) String() string {
	text := fmt.Sprintf("%s %s %s → %s via %s", l.Kind, l.Truth, l.A, l.B, l.Via)
	if !l.Since.IsZero() {
		text += " since " + l.Since.String()
	}
	if !l.Until.IsZero() {
		text += " until " + l.Until.String()
	}
	if l.Basis == Unstated {
		return text
	}
	return text + " (" + string(l.Basis) + ")"
}

// Ref names a record of a dataset by its collection ("memberships") and its number there, from 0. Part is the
// number of the event or the commitment within the record where one of them is meant.
type Ref struct {
	Collection string
	Index      int
	Part       int
}

// compare is the order of the answer: by kind, then the day since when, then what the tie goes through and
// between whom, then the record.
func (l Link) compare(m Link) int {
	kinds := LinkKinds()
	return cmp.Or(
		cmp.Compare(slices.Index(kinds, l.Kind), slices.Index(kinds, m.Kind)),
		l.Since.Compare(m.Since),
		cmp.Compare(l.Via, m.Via),
		l.A.Compare(m.A),
		l.B.Compare(m.B),
		cmp.Compare(l.Record.Collection, m.Record.Collection),
		cmp.Compare(l.Record.Index, m.Record.Index),
		cmp.Compare(l.Record.Part, m.Record.Part),
	)
}
