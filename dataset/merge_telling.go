package dataset

import (
	"cmp"
	"reflect"
	"slices"

	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// telling is a record, or a value within one, as one dataset tells it.
type telling struct {
	value reflect.Value // addressable if it is a record
	cites []source.Cite // on whose word
	by    int           // the number of the record
}

// dispute is a [Conflict] within a record or a part of one, to which its path is relative.
type dispute struct {
	path   issue.Path
	values []ConflictValue
}

type disputes []dispute

// under returns the disputes with paths below the given one.
func (d disputes) under(path issue.Path) disputes {
	for i := range d {
		d[i].path = path.Join(d[i].path)
	}
	return d
}

// about returns the cites about a field and those about the whole.
func about(field string, cites []source.Cite) []source.Cite {
	return slices.DeleteFunc(slices.Clone(cites), func(c source.Cite) bool { return c.About != "" && c.About != field })
}

// unionOf returns the cites of all lists, each once, in the order of the lists if these are all the same, else ordered by
// source.
func unionOf(lists [][]source.Cite) []source.Cite {
	if len(lists) == 0 {
		return nil
	}
	if !slices.ContainsFunc(lists, func(l []source.Cite) bool { return !slices.Equal(l, lists[0]) }) {
		return slices.Clone(lists[0])
	}
	all := slices.Concat(lists...)
	slices.SortFunc(all, func(a, b source.Cite) int {
		c := cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Locator, b.Locator), cmp.Compare(a.About, b.About))
		if c == 0 && a.Inferred != b.Inferred {
			c = map[bool]int{false: -1, true: 1}[a.Inferred]
		}
		return c
	})
	return slices.Compact(all)
}

// grouped divides a list into groups of the same key, in the order in which the keys are met.
func grouped[T any](all []T, key func(T) string) [][]T {
	at := map[string]int{}
	var groups [][]T
	for _, one := range all {
		k := key(one)
		i, isKnown := at[k]
		if !isKnown {
			i = len(groups)
			at[k] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], one)
	}
	return groups
}

// toldKey is the key under which a merged dataset remembers what a record was made of. It has the whole record, so that
// the key of a record that is changed is another one.
func toldKey(c Collection, record reflect.Value) string {
	return string(c) + "\n" + string(jsonOf(record.Interface()))
}

// remember notes what a merged record was made of.
func (d *Dataset) remember(c Collection, record reflect.Value, told []telling) {
	if d.told == nil {
		d.told = map[string][]any{}
	}
	var all []any
	for _, t := range told {
		all = append(all, clone.Value(t.value).Interface())
	}
	d.told[toldKey(c, record)] = all
}

// tellings returns the records of a collection, and in the place of a merged one those that it was made of.
func (d *Dataset) tellings(c Collection) []reflect.Value {
	var all []reflect.Value
	for name, records := range d.collections() {
		for i := 0; name == c && i < records.Len(); i++ {
			record := records.Index(i)
			made, isMerged := d.madeOf(c, record)
			if !isMerged {
				all = append(all, record)
			}
			for _, one := range made {
				copied := reflect.New(record.Type()).Elem()
				copied.Set(reflect.ValueOf(one))
				all = append(all, copied)
			}
		}
	}
	return all
}

// madeOf returns what a record was made of, and false if it was not merged from different ones.
func (d *Dataset) madeOf(c Collection, record reflect.Value) ([]any, bool) {
	if len(d.told) == 0 {
		return nil, false
	}
	made, isMerged := d.told[toldKey(c, record)]
	return made, isMerged
}
