package dataset

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/issue"
)

// Parts returns what differs within a field that changed, in the order of the paths: values such as "/events/0/on" that
// changed, and elements such as "/events/1" that were added or removed. Elements of a list are compared in whatever order
// they are. The place of an element is that in the list New, of a removed one that in Old.
//
// Any other change, and that of nothing but the order of a list, has one part, which is the change itself. Parts are for
// showing; [Apply] makes whole changes only.
func (c Change) Parts() Changes {
	if c.Kind != ChangeChanged || len(c.Old) == 0 || len(c.New) == 0 {
		return Changes{c}
	}
	values := valueReader{numbers: map[string]int{}}
	d := differences{of: c}
	d.compare(values.read(c.Old), values.read(c.New))
	if len(d.found) == 0 {
		return Changes{c}
	}
	slices.SortStableFunc(d.found, func(a, b Change) int { return a.Path.Compare(b.Path) })
	return d.found
}

// String returns the change on one line, for logs: memberships "m" /events/0/on: "2024" → "2025". The parts of a change
// are divided by semicolons. What cannot be seen or would harm a terminal is written as an escape.
func (c Change) String() string {
	of := fmt.Sprintf("%s %q", c.Collection, c.ID)
	if c.Nth > 0 {
		of += fmt.Sprintf(" (%d more before)", c.Nth)
	}
	if c.Path == "" {
		return character.Visible(of + " " + string(c.Kind))
	}
	var parts []string
	for _, p := range c.Parts() {
		text := string(p.Path) + ": "
		switch {
		case len(p.Old) == 0:
			text += "added " + string(p.New)
		case len(p.New) == 0:
			text += "removed " + string(p.Old)
		default:
			text += string(p.Old) + " → " + string(p.New)
		}
		parts = append(parts, text)
	}
	return character.Visible(of + " " + strings.Join(parts, "; "))
}

// differences collects the parts of a change.
type differences struct {
	of    Change
	keys  []issue.Path // the steps from the change to the values that are compared
	found Changes
}

// add notes that a value differs; nil is none.
func (d *differences) add(older, newer *value) {
	part := d.of
	size := len(part.Path)
	for _, key := range d.keys {
		size += len(key)
	}
	var path strings.Builder
	path.Grow(size)
	path.WriteString(string(part.Path))
	for _, key := range d.keys {
		path.WriteString(string(key))
	}
	part.Path, part.Old, part.New = issue.Path(path.String()), nil, nil
	if older == nil {
		part.Kind = ChangeAdded
	} else {
		part.Old = older.text
	}
	if newer == nil {
		part.Kind = ChangeRemoved
	} else {
		part.New = newer.text
	}
	d.found = append(d.found, part)
}

// within calls a function with the place of a value that is within those that are compared.
func (d *differences) within(key issue.Path, older, newer *value, do func(older, newer *value)) {
	d.keys = append(d.keys, key)
	do(older, newer)
	d.keys = d.keys[:len(d.keys)-1]
}

func keyed(name string) issue.Path { return issue.Path("").Key(name) }
func numbered(i int) issue.Path    { return issue.Path("").Index(i) }

// compare notes what differs between two values.
func (d *differences) compare(older, newer *value) {
	switch {
	case older.number == newer.number:
	case older.fields != nil && newer.fields != nil:
		for _, key := range sortedKeys(older.fields) {
			if newer.fields[key] == nil {
				d.within(keyed(key), older.fields[key], nil, d.add)
			}
		}
		for _, key := range sortedKeys(newer.fields) {
			if was := older.fields[key]; was != nil {
				d.within(keyed(key), was, newer.fields[key], d.compare)
			} else {
				d.within(keyed(key), nil, newer.fields[key], d.add)
			}
		}
	case older.list != nil && newer.list != nil:
		d.lists(older.list, newer.list)
	default:
		d.add(older, newer)
	}
}

// lists notes what differs between two lists: elements that are in one only, and what differs between two that tell of the
// same thing.
func (d *differences) lists(older, newer []*value) {
	isKept := make([]bool, len(newer))
	equal := queues(newer, func(v *value) int { return v.number })
	var gone []int
	for i, v := range older {
		if j, has := equal.next(v.number, isKept); has {
			isKept[j] = true
		} else {
			gone = append(gone, i)
		}
	}
	about := queues(newer, subjectOf)
	for _, i := range gone {
		j, has := 0, false
		if subject := subjectOf(older[i]); subject != "" {
			j, has = about.next(subject, isKept)
		}
		if !has {
			d.within(numbered(i), older[i], nil, d.add)
			continue
		}
		isKept[j] = true
		d.within(numbered(j), older[i], newer[j], d.compare)
	}
	for j, v := range newer {
		if !isKept[j] {
			d.within(numbered(j), nil, v, d.add)
		}
	}
}

// waiting are the places of the elements of a list, in their order, by what is known of the elements.
type waiting[K comparable] map[K][]int

// queues returns the places of the elements of a list by what a function says of them.
func queues[K comparable](list []*value, by func(*value) K) waiting[K] {
	all := waiting[K]{}
	for i, v := range list {
		key := by(v)
		all[key] = append(all[key], i)
	}
	return all
}

// next returns the first place of a key that is not kept yet.
func (w waiting[K]) next(key K, isKept []bool) (place int, has bool) {
	places := w[key]
	for len(places) > 0 && isKept[places[0]] {
		places = places[1:]
	}
	w[key] = places
	if len(places) == 0 {
		return 0, false
	}
	return places[0], true
}

// subjects are the fields that say what an element of a list is about, whatever else it tells.
var subjects = [...]string{"kind", "id", "code", "section", "party", "source", "by", "for", "toward", "as", "to"}

// subjectOf returns what an element of a list is about, "" if it has none of the fields that say it.
func subjectOf(v *value) string {
	key := ""
	for _, name := range subjects {
		if about := v.fields[name]; about != nil {
			key += name + strconv.Itoa(about.number) + ","
		}
	}
	return key
}
