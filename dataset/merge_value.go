package dataset

import (
	"cmp"
	"encoding"
	"encoding/json"
	"math"
	"reflect"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// hasFields reports whether values of a type are merged field by field: structs that are written as objects of their
// exported fields, except values, whose amount says nothing without its unit.
func hasFields(t reflect.Type) bool {
	p := reflect.PointerTo(t)
	return t.Kind() == reflect.Struct &&
		!p.Implements(reflect.TypeFor[json.Marshaler]()) && !p.Implements(reflect.TypeFor[encoding.TextMarshaler]())
}

// merge merges what one or more datasets say about a value into one that is zero.
func (m *merger) merge(into reflect.Value, told []telling) disputes {
	t := into.Type()
	switch {
	case t == reflect.TypeFor[civil.When]():
		return m.day(into, told)
	case t == reflect.TypeFor[[]source.Cite]():
		lists := make([][]source.Cite, len(told))
		for i := range told {
			lists[i] = told[i].value.Interface().([]source.Cite)
		}
		into.Set(reflect.ValueOf(unionOf(lists)))
		return nil
	case t.Kind() == reflect.Map:
		return m.entries(into, told)
	case t.Kind() == reflect.Slice && hasFields(t.Elem()):
		return m.parts(into, told)
	case t.Kind() == reflect.Slice:
		mergeIDs(into, told)
		return nil
	case hasFields(t):
		return m.fields(into, told)
	}
	return m.scalar(into, told)
}

// fields merges a record or a part of one, field by field. A field that is not set tells nothing.
func (m *merger) fields(into reflect.Value, told []telling) disputes {
	var found disputes
	for _, f := range m.layouts.of(into.Type()) {
		var values []telling
		for _, t := range told {
			if value := t.value.FieldByIndex(f.index); !isUnset(value) {
				values = append(values, telling{value, citesOf(t, f.name), t.by})
			}
		}
		if len(values) > 0 {
			found = append(found, m.merge(into.FieldByIndex(f.index), values).under(issue.Path("").Key(f.name))...)
		}
	}
	return found
}

// citesOf returns on whose word a field is told: the cites of the record or part that are about it or about the whole, or
// else the cites of what the part lies in.
func citesOf(t telling, field string) []source.Cite {
	cites := t.value.FieldByName("Cites")
	if !cites.IsValid() {
		return t.cites
	}
	if own := about(field, cites.Interface().([]source.Cite)); len(own) > 0 {
		return own
	}
	return t.cites
}

// isUnset reports whether a field tells nothing, so that it is not written.
func isUnset(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map:
		return v.Len() == 0
	}
	if z, ok := v.Interface().(interface{ IsZero() bool }); ok && v.Kind() != reflect.Pointer {
		return z.IsZero()
	}
	return v.IsZero()
}

// entries merges maps, key by key.
func (m *merger) entries(into reflect.Value, told []telling) disputes {
	into.Set(reflect.MakeMap(into.Type()))
	byKey := map[string][]telling{}
	for _, t := range told {
		for at := t.value.MapRange(); at.Next(); {
			byKey[at.Key().String()] = append(byKey[at.Key().String()], telling{at.Value(), t.cites, t.by})
		}
	}
	var found disputes
	for key, values := range byKey {
		element := reflect.New(into.Type().Elem()).Elem()
		found = append(found, m.merge(element, values).under(issue.Path("").Key(key))...)
		into.SetMapIndex(reflect.ValueOf(key).Convert(into.Type().Key()), element)
	}
	return found
}

// mergeIDs unites lists of ids. The order is that of the lists if these are the same, else that of the ids.
func mergeIDs(into reflect.Value, told []telling) {
	first := told[0].value
	if !slices.ContainsFunc(told[1:], func(t telling) bool { return !reflect.DeepEqual(first.Interface(), t.value.Interface()) }) {
		into.Set(first)
		return
	}
	ids := map[string]reflect.Value{}
	for _, t := range told {
		for i := range t.value.Len() {
			ids[string(jsonOf(t.value.Index(i).Interface()))] = t.value.Index(i)
		}
	}
	for _, text := range sortedKeys(ids) {
		into.Set(reflect.Append(into, ids[text]))
	}
}

// day merges days. If they cannot be the same, the merged one is the range of the days that the best sources tell.
func (m *merger) day(into reflect.Value, told []telling) disputes {
	common, isCommon := commonDay(daysOf(told))
	if isCommon {
		into.Set(reflect.ValueOf(common))
		return nil
	}
	common, _ = commonDay(daysOf(m.preferred(told)))
	into.Set(reflect.ValueOf(common))
	return disputes{{"", m.valuesOf(told)}}
}

func daysOf(told []telling) []civil.When {
	days := make([]civil.When, len(told))
	for i, t := range told {
		days[i] = t.value.Interface().(civil.When)
	}
	return days
}

// scalar merges values that are one or the other.
func (m *merger) scalar(into reflect.Value, told []telling) disputes {
	if isSame(told) {
		into.Set(told[0].value)
		return nil
	}
	into.Set(slices.MinFunc(m.preferred(told), compareTold).value)
	key := scalarKey(told[0].value)
	if !slices.ContainsFunc(told[1:], func(t telling) bool { return scalarKey(t.value) != key }) {
		return nil
	}
	return disputes{{"", m.valuesOf(told)}}
}

// isSame reports whether all values are certainly the same.
func isSame(told []telling) bool {
	first := told[0].value
	return first.Comparable() && !slices.ContainsFunc(told[1:], func(t telling) bool { return !first.Equal(t.value) })
}

// preferred returns the tellings on the word of the best source that the options prefer, all if none is on such a word.
func (m *merger) preferred(told []telling) []telling {
	rank := func(t telling) int {
		best := math.MaxInt
		for _, c := range t.cites {
			if r, isPreferred := m.rank[c.Source]; isPreferred {
				best = min(best, r)
			}
		}
		return best
	}
	best := math.MaxInt
	for _, t := range told {
		best = min(best, rank(t))
	}
	return slices.DeleteFunc(slices.Clone(told), func(t telling) bool { return rank(t) != best })
}

// valuesOf returns what is told, each value once with the datasets and the cites of all who tell it, in canonical order.
func (m *merger) valuesOf(told []telling) []ConflictValue {
	sorted := slices.SortedFunc(slices.Values(told), compareTold)
	var values []ConflictValue
	for _, same := range grouped(sorted, func(t telling) string { return scalarKey(t.value) }) {
		var lists [][]source.Cite
		var in []int
		for _, t := range same {
			lists = append(lists, t.cites)
			in = append(append(in, m.in[t.by]), m.also[t.by]...)
		}
		slices.Sort(in)
		values = append(values, ConflictValue{jsonOf(same[0].value.Interface()), slices.Compact(in), unionOf(lists)})
	}
	return values
}

// compareTold is the canonical order of values: numbers by size, all others by their JSON. Of equal numbers the one with
// more digits is the first.
func compareTold(a, b telling) int {
	if x, isNumber := amountOf(a.value); isNumber {
		y, _ := amountOf(b.value)
		if c := x.Cmp(y); c != 0 {
			return c
		}
		if c := cmp.Compare(x.Exponent(), y.Exponent()); c != 0 {
			return c
		}
	}
	return slices.Compare(jsonOf(a.value.Interface()), jsonOf(b.value.Interface()))
}

// amountOf returns a number or the amount of a value.
func amountOf(v reflect.Value) (decimal.Decimal, bool) {
	switch v := v.Interface().(type) {
	case decimal.Decimal:
		return v, true
	case economy.Value:
		return v.Amount, true
	}
	return decimal.Decimal{}, false
}

// scalarKey is the same for values that say the same: 1.9 and 1.90, 2024 and 2024-01-01/P1Y.
func scalarKey(v reflect.Value) string {
	switch v := v.Interface().(type) {
	case decimal.Decimal:
		return v.String()
	case economy.Value:
		return v.Amount.String() + " " + v.Unit.String() + " " + string(v.Bound)
	case civil.Period:
		return plainPeriod(v).String()
	}
	return string(jsonOf(v.Interface()))
}
