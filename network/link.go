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

// LinkKind is what links two parties.
type LinkKind string

// The kinds of links, in the order in which [Network.Links] returns them.
const (
	LinkMembership       LinkKind = "membership"        // A is a member of the platform Via, which has its seat or an operator in B
	LinkCommonMembership LinkKind = "common-membership" // A and B are members of the platform Via
	LinkAgreement        LinkKind = "agreement"         // A and B are parties to the agreement Via
	LinkOffice           LinkKind = "office"            // A has the office Via in B
	LinkCommitment       LinkKind = "commitment"        // A made a promise to B, in the agreement or at the meeting Via
	LinkFlow             LinkKind = "flow"              // a flow from A to B, measured by the indicator Via
)

// LinkKinds returns every kind of link, in order.
func LinkKinds() []LinkKind {
	return []LinkKind{LinkMembership, LinkCommonMembership, LinkAgreement, LinkOffice, LinkCommitment, LinkFlow}
}

// Link is one link between two parties on a day.
type Link struct {
	Kind  LinkKind
	Truth civil.Truth // Yes, or Unknown where it may hold
	Since civil.When  // the first day, zero where no source tells
	Until civil.When  // the first day on which it no longer holds, zero where no end is known
	A, B  party.ID
	Via   string // the id of what links them, see the kinds

	Basis    source.Basis  // how it is known that the link holds; zero where nothing says so
	Inferred bool          // the sources imply an end of the link and do not state it
	Record   dataset.Ref   // the record that the link comes from
	Cites    []source.Cite // of the record and of the events that decide
}

// String returns the link on one line, for logs: "membership yes KZ-59 → CN-JS via china-central-asia since 2025-11-28
// (assumed)".
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

// compare orders links by kind, first day, what they go through, parties, and record.
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
