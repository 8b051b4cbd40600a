package dataset

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
)

// ApplyError says which change cannot be made, and why. Index is its place in the changes.
type ApplyError struct {
	Index  int
	Change Change
	Reason string
}

// Error reads like `dataset: Apply: change 0 ("agreements", "a"): there is no such record`.
func (e *ApplyError) Error() string {
	place := spelling.Quote(string(e.Change.Collection)) + ", " + spelling.Quote(e.Change.ID)
	if e.Change.Path != "" {
		place += ", " + spelling.Quote(string(e.Change.Path))
	}
	return fmt.Sprintf("dataset: Apply: change %d (%s): %s", e.Index, place, e.Reason)
}

// Apply returns the dataset that results from applying changes to an older one, in canonical order; see [Dataset.Sort].
// Applied to the older of two datasets, the changes that [Diff] returned for them give the newer one. The given dataset is
// not changed, and the result shares no memory with it.
//
// A change that does not fit is an [*ApplyError]: the record or field is not what Old says, or New is not a record of the
// collection or a value of the field. The order of events makes no difference. Apply does not validate the result; see [Dataset.Validate]. The error is a
// [*WriteError] if the dataset has a value that JSON cannot hold.
func Apply(older *Dataset, changes Changes) (*Dataset, error) {
	if err := older.writable("Apply"); err != nil {
		return nil, err
	}
	newer := older.Clone()
	newer.told = nil
	patches := map[Collection]*patch{}
	for c, records := range newer.collections() {
		patches[c] = &patch{collection: c, records: records, fields: layouts{}.of(records.Type().Elem())}
	}
	for i, change := range changes {
		reason := ""
		if p := patches[change.Collection]; p == nil {
			reason = "there is no such collection; the collections are " + spelling.Join(Collections())
		} else {
			reason = p.apply(i, change)
		}
		if reason != "" {
			return nil, &ApplyError{i, change, reason}
		}
	}
	for _, c := range Collections() {
		if at, reason := patches[c].finish(); reason != "" {
			return nil, &ApplyError{at, changes[at], reason}
		}
	}
	newer.Sort()
	return newer, nil
}

// patch has the changes of one collection.
type patch struct {
	collection Collection
	records    reflect.Value
	fields     []field           // of a record
	index      map[recordKey]int // of the records, made when it is needed
	removed    map[int]bool
	changed    map[int]changedRecord
	added      []reflect.Value
	isAdded    map[recordKey]bool
}

// changedRecord has the fields of a record, and the index of the change that changed it last.
type changedRecord struct {
	id     string
	fields map[string]json.RawMessage
	by     int
}

// apply notes a change, and returns why it cannot be made, "" if it can.
func (p *patch) apply(i int, change Change) string {
	if p.index == nil {
		p.index, p.removed, p.changed, p.isAdded = indexOf(p.records), map[int]bool{}, map[int]changedRecord{}, map[recordKey]bool{}
	}
	key := recordKey{change.ID, change.Nth}
	at, is := p.index[key]
	_, isChanged := p.changed[at]
	switch {
	case !slices.Contains(ChangeKinds(), change.Kind):
		return spelling.Quote(string(change.Kind)) + " is not a kind of change; the kinds are " + spelling.Join(ChangeKinds())
	case change.Kind == ChangeAdded:
		return p.add(key, change)
	case !is || p.removed[at]:
		return "there is no such record"
	case change.Kind == ChangeChanged:
		return p.change(i, at, change)
	case isChanged:
		return "the record has been changed before"
	case change.Path != "" || len(change.New) > 0:
		return "a record that is removed has no path and no new value"
	case !p.isSame(change.Old, p.records.Index(at)):
		return "the record is not the old one"
	}
	p.removed[at] = true
	return ""
}

// add notes a record that is added.
func (p *patch) add(key recordKey, change Change) string {
	if _, is := p.index[key]; is || p.isAdded[key] {
		return "there is such a record already"
	}
	if change.Path != "" || len(change.Old) > 0 {
		return "a record that is added has no path and no old value"
	}
	record, err := p.decode(change.New)
	if err != nil {
		return err.Error()
	}
	if id := identityOf(record.Addr().Interface()); id != key.id {
		return "the new record is " + spelling.Quote(id)
	}
	p.isAdded[key] = true
	p.added = append(p.added, record)
	return ""
}

// change notes a change of the field of the record with an index.
func (p *patch) change(i, at int, change Change) string {
	tokens := change.Path.Tokens()
	if len(tokens) != 1 {
		return "the path is not that of a field"
	}
	field := tokens[0]
	record, isChanged := p.changed[at]
	if !isChanged {
		record = changedRecord{id: change.ID, fields: map[string]json.RawMessage{}}
		for _, f := range p.fields {
			if text := f.json(p.records.Index(at).FieldByIndex(f.index)); text != nil {
				record.fields[f.name] = text
			}
		}
	}
	if !p.isSameField(field, change.Old, record.fields[field]) {
		return "the field is " + shownJSON(record.fields[field]) + ", not " + shownJSON(change.Old)
	}
	delete(record.fields, field)
	if len(change.New) > 0 {
		if !json.Valid(change.New) {
			return "the new value is not JSON"
		}
		if _, err := p.decode(objectOf(map[string]json.RawMessage{field: change.New})); err != nil {
			return err.Error()
		}
		record.fields[field] = change.New
	}
	record.by = i
	p.changed[at] = record
	return ""
}

// finish makes the changes that were noted. If one cannot be made it returns its index and the reason.
func (p *patch) finish() (int, string) {
	for i := range p.records.Len() {
		changed, is := p.changed[i]
		if !is {
			continue
		}
		record, err := p.decode(objectOf(changed.fields))
		if err != nil {
			return changed.by, err.Error()
		}
		if id := identityOf(record.Addr().Interface()); id != changed.id {
			return changed.by, "the record becomes another one: " + spelling.Quote(id)
		}
		p.records.Index(i).Set(record)
	}
	if len(p.removed) == 0 && len(p.added) == 0 {
		return 0, ""
	}
	kept := reflect.Zero(p.records.Type())
	for i := range p.records.Len() {
		if !p.removed[i] {
			kept = reflect.Append(kept, p.records.Index(i))
		}
	}
	p.records.Set(reflect.Append(kept, p.added...))
	return 0, ""
}

// decode reads one record of the collection.
func (p *patch) decode(text json.RawMessage) (reflect.Value, error) {
	if !json.Valid(text) {
		return reflect.Value{}, errors.New("the new record is not JSON")
	}
	from := origin{file: "change", text: string(objectOf(map[string]json.RawMessage{
		string(p.collection): slices.Concat(json.RawMessage("["), text, json.RawMessage("]"))}))}
	d, err := documents.Decode(from.text, ReadOptions{}.strict())
	var faults strictjson.Errors
	if errors.As(err, &faults) {
		return reflect.Value{}, errors.New(from.readErrors(faults)[0].Message(language.English))
	} else if err != nil {
		return reflect.Value{}, err
	}
	for c, records := range d.collections() {
		if c == p.collection {
			return records.Index(0), nil
		}
	}
	return reflect.Value{}, errors.New("there is no such collection")
}

// isSame reports whether a text is a record, with its events in any order.
func (p *patch) isSame(text json.RawMessage, record reflect.Value) bool {
	if isSameJSON(text, jsonOf(record.Interface())) {
		return true
	}
	told, err := p.decode(text)
	return err == nil && isSameJSON(canonicalJSON(told), canonicalJSON(record))
}

// isSameField reports whether two texts are the same value of a field; of events in any order.
func (p *patch) isSameField(name string, a, b json.RawMessage) bool {
	if isSameJSON(a, b) {
		return true
	}
	if name != "events" || len(a) == 0 || len(b) == 0 || !json.Valid(a) {
		return false
	}
	told, err := p.decode(objectOf(map[string]json.RawMessage{name: a}))
	if err != nil {
		return false
	}
	is, err := p.decode(objectOf(map[string]json.RawMessage{name: b}))
	return err == nil && isSameJSON(canonicalJSON(told), canonicalJSON(is))
}

// objectOf returns a JSON object of fields, which are JSON.
func objectOf(fields map[string]json.RawMessage) json.RawMessage {
	text := []byte{'{'}
	for i, name := range sortedKeys(fields) {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(append(append(text, jsonOf(name)...), ':'), fields[name]...)
	}
	return append(text, '}')
}

// isSameJSON reports whether two texts are the same JSON value, or both empty.
func isSameJSON(a, b json.RawMessage) bool {
	if bytes.Equal(a, b) {
		return true
	}
	var x, y any
	for text, into := range map[*json.RawMessage]*any{&a: &x, &b: &y} {
		d := json.NewDecoder(bytes.NewReader(*text))
		d.UseNumber()
		if !json.Valid(*text) || d.Decode(into) != nil {
			return false
		}
	}
	return reflect.DeepEqual(x, y)
}

// shownJSON returns a value for a message.
func shownJSON(text json.RawMessage) string {
	if len(text) == 0 {
		return "absent"
	}
	return spelling.Quote(string(text))
}
