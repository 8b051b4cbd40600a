package dataset

import (
	"bytes"
	"cmp"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// ChangeKind is what happened to a record. Its constants begin with [ChangeAdded]; [ChangeKinds] lists them.
type ChangeKind string

// The kinds of changes.
const (
	ChangeAdded   ChangeKind = "added"
	ChangeRemoved ChangeKind = "removed"
	ChangeChanged ChangeKind = "changed"
)

// ChangeKinds returns all kinds of changes.
func ChangeKinds() []ChangeKind { return []ChangeKind{ChangeAdded, ChangeRemoved, ChangeChanged} }

// Change is one difference between two datasets: a record that was added or removed, or one field of a record that was
// changed. ID is the id or code of the record, of an observation its subject, counterpart, reference, indicator, period and
// unit, joined by commas. Path is the field, such as "/seat", "/names" or "/events", and empty for a whole record.
//
// Old and New are the record or the field as JSON. Old is missing where there was none, and New where there is none.
// [Change.Parts] says what differs within them.
type Change struct {
	Kind       ChangeKind      `json:"kind"`
	Collection Collection      `json:"collection"`
	ID         string          `json:"id"`
	Nth        int             `json:"nth,omitzero"` // where several records have the ID: how many of them come before, in the order of recording
	Path       issue.Path      `json:"path,omitzero"`
	Old        json.RawMessage `json:"old,omitempty"`
	New        json.RawMessage `json:"new,omitempty"`
}

// Changes are the differences between two datasets, in the order of collection, ID and path. They can be written as JSON,
// read again, and applied with [Apply].
type Changes []Change

// Diff returns the changes that make newer of older. The order of records makes no difference, nor does that of the events
// of a record: a dataset does not differ from what [Dataset.Sort] or [Merge] make of it alone. Events in changes are in
// canonical order. The error is a [*WriteError] for a value that JSON cannot hold.
func Diff(older, newer *Dataset) (Changes, error) {
	older, newer = older.orEmpty(), newer.orEmpty()
	if err := older.writable("Diff"); err != nil {
		return nil, err
	}
	if err := newer.writable("Diff"); err != nil {
		return nil, err
	}
	changes := Changes{}
	after := map[Collection]reflect.Value{}
	for c, records := range newer.collections() {
		after[c] = records
	}
	for c, records := range older.collections() {
		changes = append(changes, diffOf(c, records, after[c])...)
	}
	return changes, nil
}

// recordKey identifies a record of a collection. nth is 0 but for records whose id others have too.
type recordKey struct {
	id  string
	nth int
}

func (k recordKey) compare(l recordKey) int {
	return cmp.Or(cmp.Compare(k.id, l.id), cmp.Compare(k.nth, l.nth))
}

// diffOf returns the changes of one collection.
func diffOf(c Collection, older, newer reflect.Value) Changes {
	before, after := indexOf(older), indexOf(newer)
	fields := layouts{}.of(older.Type().Elem())
	var keys []recordKey
	for key := range before {
		keys = append(keys, key)
	}
	for key := range after {
		if _, isKept := before[key]; !isKept {
			keys = append(keys, key)
		}
	}
	slices.SortFunc(keys, recordKey.compare)
	var changes Changes
	for _, key := range keys {
		i, was := before[key]
		j, is := after[key]
		change := Change{Collection: c, ID: key.id, Nth: key.nth}
		switch {
		case !is:
			change.Kind, change.Old = ChangeRemoved, canonicalJSON(older.Index(i))
			changes = append(changes, change)
		case !was:
			change.Kind, change.New = ChangeAdded, canonicalJSON(newer.Index(j))
			changes = append(changes, change)
		default:
			changes = append(changes, changedFields(change, canonical(older.Index(i)), canonical(newer.Index(j)), fields)...)
		}
	}
	return changes
}

// indexOf returns the places of the records of a collection.
func indexOf(records reflect.Value) map[recordKey]int {
	index := make(map[recordKey]int, records.Len())
	var shared map[string][]int // the records of an id that several have
	for i := range records.Len() {
		key := recordKey{id: identityOf(records.Index(i).Addr().Interface())}
		first, isShared := index[key]
		if !isShared {
			index[key] = i
			continue
		}
		if shared == nil {
			shared = map[string][]int{}
		}
		if shared[key.id] == nil {
			shared[key.id] = []int{first}
		}
		shared[key.id] = append(shared[key.id], i)
	}
	for id, places := range shared {
		order := map[int]string{}
		for _, i := range places {
			recorded, _ := records.Index(i).FieldByName("Recorded").Interface().(interface{ String() string })
			order[i] = recorded.String() + string(canonicalJSON(records.Index(i)))
		}
		slices.SortFunc(places, func(i, j int) int { return strings.Compare(order[i], order[j]) })
		for nth, i := range places {
			index[recordKey{id, nth}] = i
		}
	}
	return index
}

// changedFields returns the changes of the fields of a record.
func changedFields(of Change, older, newer reflect.Value, fields []field) Changes {
	var changes Changes
	for _, f := range fields {
		was, is := older.FieldByIndex(f.index), newer.FieldByIndex(f.index)
		if was.Comparable() && was.Equal(is) {
			continue
		}
		if before, after := f.json(was), f.json(is); !bytes.Equal(before, after) {
			change := of
			change.Kind, change.Path, change.Old, change.New = ChangeChanged, issue.Path("").Key(f.name), before, after
			changes = append(changes, change)
		}
	}
	slices.SortFunc(changes, func(a, b Change) int { return a.Path.Compare(b.Path) })
	return changes
}
