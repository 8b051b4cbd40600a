package dataset

import (
	"reflect"
	"slices"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// MergeOptions say how to choose between values that conflict. The zero value has no preference.
type MergeOptions struct {
	Prefer []string // ids of sources, the best first
}

// Merge makes one dataset of several that may have the same records. The result is in canonical order; see
// [Dataset.Sort].
//
// Records are the same if they have the same id or code, observations if they have the same subject, counterpart,
// reference, indicator, period and unit. A record or an event that several datasets have is there once, with the cites
// of all. Names, texts and identifiers are united, and so are lists: of ids, cites, owners, parties and events. A value
// that only one dataset has is taken. Vague days are narrowed to what all of them allow.
//
// Values that cannot all be true are conflicts, which are returned in the order of collection, id and path. The merged
// record has the value of a preferred source. Without one, a day becomes the range from the earliest to the latest, and
// any other value is the first in canonical order: the lowest number, the first text. An observation keeps the cites of
// its own value only. [ConflictValue] says which datasets have the value.
//
// An act that happens once, such as a signature, is one event even if its days differ, unless the party has left in
// between or one of the datasets tells of two such acts. Other acts, such as notices and suspensions, are the same only
// if they can be of the same day. A retracted event or figure is the same only as one that is equal except for the
// retraction and the cites, and it does not conflict with others.
//
// The order of the datasets does not matter. A merged dataset remembers from which records its own were made, as long
// as its records are not changed, so that merging in steps gives the same as merging at once, conflicts included; they
// then name the datasets of the last step. A file that is written from it has only the values that were chosen. The
// datasets are not changed, and the result shares no memory with them. The error is a [*WriteError] for a value that JSON cannot hold.
func Merge(o MergeOptions, all ...*Dataset) (*Dataset, []Conflict, error) {
	for _, d := range all {
		if err := d.writable("Merge"); err != nil {
			return nil, nil, err
		}
	}
	m := merger{rank: map[string]int{}, layouts: layouts{}, also: map[int][]int{}}
	for i, id := range slices.Backward(o.Prefer) {
		m.rank[id] = i
	}
	merged := &Dataset{}
	for c, records := range merged.collections() {
		m.collection(merged, c, records, all)
	}
	merged.Sort()
	slices.SortStableFunc(m.conflicts, compareConflicts)
	return merged, m.conflicts, nil
}

// merger is the state of one Merge.
type merger struct {
	rank      map[string]int // of the preferred sources, 0 for the best
	layouts   layouts
	conflicts []Conflict
	in        []int         // by the number of a record that was read: the dataset that has it
	also      map[int][]int // the further datasets that have the same one
}

// collection merges the records of one collection into those of merged.
func (m *merger) collection(merged *Dataset, c Collection, records reflect.Value, all []*Dataset) {
	groups := map[string][]telling{}
	var ids []string // in the order in which they were met
	for i, d := range all {
		for _, record := range d.orEmpty().tellings(c) {
			id := identityOf(record.Addr().Interface())
			if groups[id] == nil {
				ids = append(ids, id)
			}
			groups[id] = append(groups[id], telling{record, nil, len(m.in)})
			m.in = append(m.in, i)
		}
	}
	for _, id := range ids {
		for _, same := range apart(groups[id]) {
			record, disputes := m.record(merged, c, same)
			records.Set(reflect.Append(records, record))
			for _, d := range disputes {
				m.conflicts = append(m.conflicts, Conflict{c, id, d.path, d.values})
			}
		}
	}
}

// apart divides the observations of one identity into those that are the same. Figures that were retracted are the same
// only as those that they retract: records of the same value, entered on the same day. Other records are all the same.
func apart(told []telling) [][]telling {
	retracted := map[string]bool{}
	for _, t := range told {
		if o, isFigure := t.value.Addr().Interface().(*economy.Observation); isFigure && !o.Retracted.IsZero() {
			retracted[factOf(t.value)] = true
		}
	}
	if len(retracted) == 0 {
		return [][]telling{told}
	}
	return grouped(told, func(t telling) string {
		if fact := factOf(t.value); retracted[fact] {
			return fact
		}
		return ""
	})
}

// record merges the records that are the same.
func (m *merger) record(merged *Dataset, c Collection, told []telling) (reflect.Value, disputes) {
	told = m.different(told)
	record := reflect.New(told[0].value.Type()).Elem()
	_, isFigure := record.Interface().(economy.Observation)
	tellers := told
	var found disputes
	switch {
	case len(told) > 1 && isFigure:
		tellers, found = m.figure(told)
	case isFigure:
		return clone.Value(told[0].value), nil // it has no parts that could be the same
	}
	found = append(found, m.fields(record, tellers)...)
	record = clone.Value(record)
	word := wordOf(told[0].value)
	if len(found) > 0 || slices.ContainsFunc(told[1:], func(t telling) bool { return wordOf(t.value) != word }) {
		merged.remember(c, record, told)
	}
	return record, found
}

// figure returns the observations that tell the value of the merged one, and the conflict if others tell another value.
func (m *merger) figure(told []telling) ([]telling, disputes) {
	var values []telling
	for _, t := range told {
		cites := t.value.FieldByName("Cites").Interface().([]source.Cite)
		values = append(values, telling{t.value.FieldByName("Value"), about("value", cites), t.by})
	}
	chosen := reflect.New(reflect.TypeFor[economy.Value]()).Elem()
	found := m.scalar(chosen, values)
	var tellers []telling
	for i, v := range values {
		if scalarKey(v.value) == scalarKey(chosen) {
			tellers = append(tellers, told[i])
		}
	}
	return tellers, found.under(issue.Path("").Key("value"))
}

// different returns the tellings without those that say the same in every word as one before, and notes which datasets told
// these.
func (m *merger) different(told []telling) []telling {
	first := told[0].value.Addr().Interface()
	if !slices.ContainsFunc(told[1:], func(t telling) bool { return !reflect.DeepEqual(first, t.value.Addr().Interface()) }) {
		return told[:1] // which cannot conflict
	}
	seen := map[string]int{}
	return slices.DeleteFunc(slices.Clone(told), func(t telling) bool {
		text := string(jsonOf(t.value.Interface()))
		by, isKnown := seen[text]
		if !isKnown {
			seen[text] = t.by
			return false
		}
		m.also[by] = append(m.also[by], m.in[t.by])
		return true
	})
}
