package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/dataset"
)

// tie is something that ties its participants to each other: a platform, an agreement, an office, an organization and
// its owners, a commitment or a flow, by its record; part is the index of a commitment in its record.
type tie struct {
	collection dataset.Collection
	index      int
	part       int
}

func (t tie) compare(u tie) int {
	return cmp.Or(cmp.Compare(t.collection, u.collection), cmp.Compare(t.index, u.index), cmp.Compare(t.part, u.part))
}

// ref returns the reference to the record of a tie.
func (t tie) ref() dataset.Ref {
	return dataset.Ref{Collection: t.collection, Index: t.index, Part: t.part}
}

// eachCommonTie calls each with the roles of both lists in every tie that both have roles in.
func eachCommonTie(a, b []role, each func(inA, inB []role)) {
	for len(a) > 0 && len(b) > 0 {
		switch c := a[0].tie.compare(b[0].tie); {
		case c < 0:
			a = from(a, b[0].tie)
		case c > 0:
			b = from(b, a[0].tie)
		default:
			next := tie{a[0].tie.collection, a[0].tie.index, a[0].tie.part + 1}
			restA, restB := from(a, next), from(b, next)
			each(a[:len(a)-len(restA)], b[:len(b)-len(restB)])
			a, b = restA, restB
		}
	}
}

// from drops the roles in ties before t. It gallops, so that a short list meets a long one in the time of the short one.
func from(roles []role, t tie) []role {
	step := 1
	for step < len(roles) && roles[step].tie.compare(t) < 0 {
		step *= 2
	}
	low := step / 2
	window := roles[low:min(step+1, len(roles))]
	i, _ := slices.BinarySearchFunc(window, t, func(r role, t tie) int { return r.tie.compare(t) })
	return roles[low+i:]
}
