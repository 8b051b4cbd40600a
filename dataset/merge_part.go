package dataset

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// part is one of a list of parts of a record, such as an owner or an event.
type part struct {
	telling
	act   act    // of an event
	fact  string // the part without its cites and its retraction
	index int    // in its list
}

// mergedPart is a part that was merged, and the conflicts in it.
type mergedPart struct {
	value reflect.Value
	found disputes
	act   act
	order string // among parts of the same act; of events the same as in [Dataset.Sort]
	index int    // in the lists, if these are the same
}

// parts merges lists of parts. Events are in the order of day, kind and party; other parts stay in the order of the lists
// if these are the same, and are otherwise ordered by what tells them apart.
func (m *merger) parts(into reflect.Value, told []telling) disputes {
	isActs := isAct(into.Type().Elem())
	lists := make([][]part, len(told))
	for i, t := range told {
		lists[i] = partsOf(t, isActs)
	}
	var merged []mergedPart
	for _, same := range sameParts(slices.Concat(lists...), isActs) {
		merged = append(merged, m.part(into.Type().Elem(), same, isActs))
	}
	isOrdered := !isActs && !slices.ContainsFunc(lists[1:], func(l []part) bool {
		return !slices.EqualFunc(l, lists[0], func(a, b part) bool { return a.fact == b.fact })
	})
	slices.SortStableFunc(merged, func(a, b mergedPart) int {
		if isOrdered {
			return cmp.Compare(a.index, b.index)
		}
		return cmp.Or(a.act.compare(b.act), cmp.Compare(a.order, b.order))
	})
	var found disputes
	for i, p := range merged {
		into.Set(reflect.Append(into, p.value))
		found = append(found, p.found.under(issue.Path("").Index(i))...)
	}
	return found
}

// partsOf returns the parts of a list that one record tells.
func partsOf(t telling, isActs bool) []part {
	parts := make([]part, t.value.Len())
	for i := range parts {
		value := t.value.Index(i)
		parts[i] = part{telling{value, t.cites, t.by}, act{}, factOf(value), i}
		if isActs {
			parts[i].act = actOf(value.Interface())
		}
	}
	return parts
}

// part merges what several datasets say about one part.
func (m *merger) part(t reflect.Type, same []part, isActs bool) mergedPart {
	p := mergedPart{value: reflect.New(t).Elem(), index: same[0].index}
	told := make([]telling, len(same))
	for i, one := range same {
		told[i] = one.telling
	}
	p.found = m.fields(p.value, told)
	p.order = string(jsonOf(p.value.Interface()))
	if isActs {
		p.act = actOf(p.value.Interface())
	} else {
		p.order = partKey(p.value) + "\n" + p.order
	}
	return p
}

// sameParts divides the parts of all lists into those that are the same.
func sameParts(all []part, isActs bool) [][]part {
	if isActs {
		return sameActs(all)
	}
	var groups [][]part
	for _, group := range grouped(all, func(p part) string { return partKey(p.value) }) {
		if isOne(group) {
			groups = append(groups, group)
			continue
		}
		groups = append(groups, grouped(group, func(p part) string { return p.fact })...)
	}
	return groups
}

// isOne reports whether parts with the same key are one part: no record has two of them, and no two have different texts
// in one language.
func isOne(group []part) bool {
	facts := map[int]string{} // by record
	texts := map[string]string{}
	for _, p := range group {
		for language, text := range partTexts(p.value) {
			if other, isKnown := texts[language]; isKnown && other != text {
				return false
			}
			texts[language] = text
		}
		if other, isSecond := facts[p.by]; isSecond && other != p.fact {
			return false
		}
		facts[p.by] = p.fact
	}
	return true
}

// partKey returns what tells a part apart from the others of its list. Parts with the same key are nearly always the same;
// see isOne.
func partKey(v reflect.Value) string {
	var key []any
	switch p := v.Interface().(type) {
	case region.Sector:
		key = []any{p.Section}
	case party.Owner:
		key = []any{p.Party}
	case platform.Operator:
		key = []any{p.Party}
	case agreement.Party:
		key = []any{p.Party}
	case agreement.Territory:
		key = []any{p.Code}
	case party.Person:
		key = []any{p.For, p.Name}
	case agreement.Signatory:
		key = []any{p.Role, p.Person.For, p.Person.Name, p.Person.Capacity}
	case agreement.Statement:
		key = []any{p.Kind, p.By, p.Toward, p.On, p.Provisions}
	case agreement.Relation:
		key = []any{p.Kind, p.To}
	case agreement.Commitment:
		key = []any{p.Kind, sortedIDs(p.By), sortedIDs(p.Toward)}
	default:
		return factOf(v)
	}
	return string(jsonOf(key))
}

// partTexts returns the texts by which parts with the same key can differ and both be right.
func partTexts(v reflect.Value) locale.Text {
	switch p := v.Interface().(type) {
	case party.Person:
		return p.Capacity
	case agreement.Statement:
		return p.Text
	case agreement.Commitment:
		return p.Text
	}
	return nil
}

func sortedIDs(ids []party.ID) []party.ID {
	return slices.SortedFunc(slices.Values(ids), func(a, b party.ID) int { return strings.Compare(a.String(), b.String()) })
}

func sortedKeys[V any](all map[string]V) []string { return slices.Sorted(maps.Keys(all)) }
