package page

import (
	"slices"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// tie is what ties two nodes by one record, over the spells in which it does.
type tie struct {
	kind     int
	a, b     int
	isMutual bool
	spells   []spell
}

// spell is the steps, from one to another, the second excluded, on which a tie is the same.
type spell struct {
	from, until int
	look        look
	line        int
	link        network.Link
	ended       network.Change // how it ended; of the last one
}

// isMutual reports whether links of a kind have no direction: those of members and of parties alike, and figures between
// two.
func isMutual(net *network.Network, kind network.LinkKind, via string) bool {
	switch kind {
	case network.LinkCommonMembership, network.LinkAgreement:
		return true
	case network.LinkFlow:
		indicator, _ := net.Indicator(via)
		return indicator.Direction == economy.DirectionMutual
	}
	return false
}

// record is what offices and memberships with several places at the other end have in common.
type record struct {
	kind        network.LinkKind
	a           party.ID
	via         string
	index, part int
}

// mostEnds is the number of ends of one record up to which they are compared with each other.
const mostEnds = 100

// vaguer returns which ends are left out of a drawing: of an office in a province of a country, which ties to both, the
// country. It gives what it is given by number.
func vaguer(net *network.Network, n int, end func(i int) (r record, b party.ID)) []bool {
	leftOut := make([]bool, n)
	groups := map[record][]int{}
	for i := range n {
		r, b := end(i)
		if r.kind != network.LinkOffice && r.kind != network.LinkMembership {
			continue
		}
		for _, j := range groups[r] {
			_, other := end(j)
			switch {
			case other == b:
			case net.Within(other, b):
				leftOut[i] = true
			case net.Within(b, other):
				leftOut[j] = true
			}
		}
		if len(groups[r]) < mostEnds {
			groups[r] = append(groups[r], i)
		}
	}
	return leftOut
}

// withoutVaguer returns links without those that vaguer leaves out.
func withoutVaguer(net *network.Network, links []network.Link) []network.Link {
	leftOut := vaguer(net, len(links), func(i int) (record, party.ID) {
		l := &links[i]
		return record{l.Kind, l.A, l.Via, l.Record.Index, l.Record.Part}, l.B
	})
	var kept []network.Link
	for i, l := range links {
		if !leftOut[i] {
			kept = append(kept, l)
		}
	}
	return kept
}

// longest returns what may stand on each line: the text of the greatest number of ties on any step.
func longest(ties []tie, lines []line) []string {
	changes := make([]map[int]int, len(lines)) // of the number, by step
	for i := range ties {
		for _, s := range ties[i].spells {
			if changes[s.line] == nil {
				changes[s.line] = map[int]int{}
			}
			changes[s.line][s.from]++
			changes[s.line][s.until]--
		}
	}
	texts := make([]string, len(lines))
	for i, l := range lines {
		most, now := 0, 0
		at := make([]int, 0, len(changes[i]))
		for step := range changes[i] {
			at = append(at, step)
		}
		slices.Sort(at)
		for _, step := range at {
			now += changes[i][step]
			most = max(most, now)
		}
		texts[i] = badgeText(l.look, most)
	}
	return texts
}
