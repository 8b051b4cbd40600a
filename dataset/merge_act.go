package dataset

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/source"
)

// sameActs divides events into those that are the same act. An event that was retracted is the same only as what it
// retracts.
func sameActs(all []part) [][]part {
	retracted := map[string]bool{}
	for _, p := range all {
		if known := p.value.FieldByName("Known").Interface().(source.Known); !known.Retracted.IsZero() {
			retracted[p.fact] = true
		}
	}
	var groups [][]part
	var standing []part
	for _, same := range grouped(all, func(p part) string { return p.fact }) {
		if retracted[same[0].fact] {
			groups = append(groups, same)
		} else {
			standing = append(standing, same...)
		}
	}
	cuts := cutsOf(standing)
	for _, group := range grouped(standing, func(p part) string { return p.act.name + "|" + p.act.party + "|" + p.act.rest }) {
		slices.SortStableFunc(group, func(a, b part) int {
			m, n := spell.Of(a.act.day()), spell.Of(b.act.day())
			return cmp.Or(cmp.Compare(m.Hi, n.Hi), cmp.Compare(m.Lo, n.Lo), cmp.Compare(a.fact, b.fact))
		})
		if !group[0].act.once {
			groups = append(groups, repeated(group)...)
			continue
		}
		for _, era := range eras(group, cuts) {
			if tellsTwice(era) {
				groups = append(groups, repeated(era)...)
			} else {
				groups = append(groups, era)
			}
		}
	}
	return groups
}

// cutsOf returns the days of all acts, in order, by kind and party.
func cutsOf(all []part) map[string][]spell.Day {
	cuts := map[string][]spell.Day{}
	for _, p := range all {
		day := spell.Of(p.act.day()).Lo
		if day == spell.Dawn {
			day = spell.Of(p.act.day()).Hi
		}
		key := p.act.name + "|" + p.act.party
		cuts[key] = append(cuts[key], day)
	}
	for _, days := range cuts {
		slices.Sort(days)
	}
	return cuts
}

// eras divides acts that happen once between others, ordered by their last day, where one of the others comes between.
func eras(group []part, cuts map[string][]spell.Day) [][]part {
	begin := 0
	var all [][]part
	for i := 1; i < len(group); i++ {
		before, after := spell.Of(group[i-1].act.day()), spell.Of(group[i].act.day())
		isCut := before.Hi < after.Lo && slices.ContainsFunc(group[i].act.cutBy, func(kind string) bool {
			days := cuts[kind+"|"+group[i].act.party]
			at, _ := slices.BinarySearch(days, before.Lo)
			return at < len(days) && days[at] <= after.Hi
		})
		if isCut {
			all = append(all, group[begin:i])
			begin = i
		}
	}
	return append(all, group[begin:])
}

// tellsTwice reports whether one record tells of two of the acts, on different days.
func tellsTwice(acts []part) bool {
	first := map[int]act{}
	return slices.ContainsFunc(acts, func(p part) bool {
		other, isSecond := first[p.by]
		first[p.by] = p.act
		return isSecond && (other.on != p.act.on || other.effective != p.act.effective)
	})
}

// repeated divides acts of one kind, ordered by their last day, into those that can be of one day: as few as possible. If
// a record tells of two that can be of one day, only acts of exactly the same days are the same.
func repeated(acts []part) [][]part {
	var groups [][]part
	begin := 0
	for i := range acts {
		if spell.Of(acts[i].act.day()).Lo > spell.Of(acts[begin].act.day()).Hi {
			groups = append(groups, acts[begin:i])
			begin = i
		}
	}
	groups = append(groups, acts[begin:])
	if slices.ContainsFunc(groups, tellsTwice) {
		return grouped(acts, func(p part) string { return p.act.on.String() + "|" + p.act.effective.String() })
	}
	return groups
}
