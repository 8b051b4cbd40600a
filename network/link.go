package network

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// LinkKind is what sort of tie there is between two regions.
type LinkKind string

// The kinds of ties, in the order in which [Index.Links] returns them.
const (
	LinkMembership       LinkKind = "membership"        // of A in the platform Via, which is seated or operated in B
	LinkCommonMembership LinkKind = "common-membership" // of both in the platform Via
	LinkAgreement        LinkKind = "agreement"         // both are parties to the agreement Via
	LinkOffice           LinkKind = "office"            // the office Via of A, seated in B
	LinkCommitment       LinkKind = "commitment"        // of A toward B, made in the agreement or at the meeting Via
	LinkFlow             LinkKind = "flow"              // from A to B, of the indicator Via
)

// LinkKinds returns every kind of tie, in their order.
func LinkKinds() []LinkKind {
	return []LinkKind{LinkMembership, LinkCommonMembership, LinkAgreement, LinkOffice, LinkCommitment, LinkFlow}
}

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
	Basis    source.Basis
	Inferred bool // an end of the tie is implied by the sources, not stated
	Record   dataset.Ref
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
	if l.Basis == "" {
		return text
	}
	return text + " (" + string(l.Basis) + ")"
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
