package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
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
	d := differences{of: c}
	d.compare(c.Path, compact(c.Old), compact(c.New))
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
	found Changes
}

// add notes that a value differs; nil is none.
func (d *differences) add(at issue.Path, older, newer json.RawMessage) {
	part := d.of
	part.Path, part.Old, part.New = at, older, newer
	switch {
	case older == nil:
		part.Kind = ChangeAdded
	case newer == nil:
		part.Kind = ChangeRemoved
	}
	d.found = append(d.found, part)
}

// compare notes what differs between two values.
func (d *differences) compare(at issue.Path, older, newer json.RawMessage) {
	var before, after map[string]json.RawMessage
	var first, second []json.RawMessage
	switch {
	case isSameJSON(older, newer):
	case isInto(older, '{', &before) && isInto(newer, '{', &after):
		for _, key := range sortedKeys(before) {
			if _, isKept := after[key]; !isKept {
				d.add(at.Key(key), before[key], nil)
			}
		}
		for _, key := range sortedKeys(after) {
			if was, isOld := before[key]; isOld {
				d.compare(at.Key(key), was, after[key])
			} else {
				d.add(at.Key(key), nil, after[key])
			}
		}
	case isInto(older, '[', &first) && isInto(newer, '[', &second):
		d.lists(at, first, second)
	default:
		d.add(at, older, newer)
	}
}

// compact returns a JSON value without spaces between its tokens, and what is not JSON as it is.
func compact(text json.RawMessage) json.RawMessage {
	var b bytes.Buffer
	if json.Compact(&b, text) != nil {
		return text
	}
	return b.Bytes()
}

// isInto reads a value that begins with a byte, and reports whether it is such a value.
func isInto(text json.RawMessage, opening byte, into any) bool {
	return len(text) > 0 && text[0] == opening && json.Unmarshal(text, into) == nil
}

// lists notes what differs between two lists: elements that are in one only, and what differs between two that tell of the
// same thing.
func (d *differences) lists(at issue.Path, older, newer []json.RawMessage) {
	equal := placesBy(newer, func(text json.RawMessage) string { return string(text) })
	isKept := make([]bool, len(newer))
	var gone []int
	for i, text := range older {
		if places := equal[string(text)]; len(places) > 0 {
			isKept[places[0]] = true
			equal[string(text)] = places[1:]
		} else {
			gone = append(gone, i)
		}
	}
	about := placesBy(newer, subjectOf)
	for _, i := range gone {
		key := subjectOf(older[i])
		places := slices.DeleteFunc(about[key], func(j int) bool { return isKept[j] })
		about[key] = places
		if key == "" || len(places) == 0 {
			d.add(at.Index(i), older[i], nil)
			continue
		}
		isKept[places[0]] = true
		d.compare(at.Index(places[0]), older[i], newer[places[0]])
	}
	for j, text := range newer {
		if !isKept[j] {
			d.add(at.Index(j), nil, text)
		}
	}
}

// placesBy returns the places of the elements of a list by what a function says of them.
func placesBy(list []json.RawMessage, by func(json.RawMessage) string) map[string][]int {
	places := map[string][]int{}
	for i, text := range list {
		key := by(text)
		places[key] = append(places[key], i)
	}
	return places
}

// subjects are the fields that say what an element of a list is about, whatever else it tells.
var subjects = [...]string{"kind", "id", "code", "section", "party", "source", "by", "for", "toward", "as", "to"}

// subjectOf returns what an element of a list is about, "" if it has none of the fields that say it.
func subjectOf(text json.RawMessage) string {
	var fields map[string]json.RawMessage
	if !isInto(text, '{', &fields) {
		return ""
	}
	key := ""
	for _, name := range subjects {
		if value, has := fields[name]; has {
			key += name + string(value) + ","
		}
	}
	return key
}
