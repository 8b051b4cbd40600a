package cldrdates

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// matcher finds the pattern of a locale that is closest to a skeleton and adjusts it. It reproduces ICU's
// DateTimePatternGenerator (UTS #35 part 4, "Matching Skeletons").
type matcher struct{ entries []entry }

// entry is a pattern and the skeleton by which it is found.
type entry struct {
	skeleton skeleton
	pattern  string
	stated   bool // whether the skeleton comes from availableFormats rather than from the pattern
}

// newMatcher collects the patterns of a locale in ICU's order: single fields, the date formats, then the available
// formats, which replace the others.
func newMatcher(c *calendar) *matcher {
	m := &matcher{}
	for _, letter := range "GyQMwWEdDF" {
		m.add(string(letter), "")
	}
	for _, style := range []string{"full", "long", "medium", "short"} {
		m.add(c.DateFormats[style].Pattern, "")
	}
	keys := make([]string, 0, len(c.DateTimeFormats.Available))
	for key := range c.DateTimeFormats.Available {
		if !strings.Contains(key, "-") {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		m.add(c.DateTimeFormats.Available[key], key)
	}
	return m
}

// add adds a pattern under the skeleton that CLDR states for it. If there is none, it adds it under the pattern's own
// skeleton unless there is a pattern with the same fields in the same forms.
func (m *matcher) add(pattern, stated string) {
	s, ok := skeletonOf(cmp.Or(stated, pattern))
	if !ok {
		return
	}
	base := s.baseText()
	same := func(e entry) bool { return e.skeleton.baseText() == base }
	if stated == "" && slices.ContainsFunc(m.entries, same) {
		return
	}
	if e := m.find(&s); e != nil && e.stated {
		return
	}
	for i := range m.entries {
		if e := &m.entries[i]; same(*e) && e.skeleton.kind == s.kind {
			e.pattern, e.stated = pattern, stated != ""
			return
		}
	}
	m.entries = append(m.entries, entry{s, pattern, stated != ""})
}

// find returns the first entry with exactly the fields of s.
func (m *matcher) find(s *skeleton) *entry {
	for i := range m.entries {
		if m.entries[i].skeleton.text == s.text {
			return &m.entries[i]
		}
	}
	return nil
}

// best returns the pattern for the text of a skeleton.
func (m *matcher) best(text string) (string, error) {
	want, _ := skeletonOf(text)
	ordered := slices.Clone(m.entries)
	slices.SortStableFunc(ordered, func(a, b entry) int {
		return cmp.Compare(a.skeleton.baseText()[0], b.skeleton.baseText()[0])
	})
	var found *entry
	least, complete := 0, false
	for i := range ordered {
		distance, same := want.distance(&ordered[i].skeleton)
		if found == nil || distance < least {
			found, least, complete = &ordered[i], distance, same
		}
	}
	if !complete {
		return "", fmt.Errorf("no pattern for %s, the closest is %s", text, found.pattern)
	}
	return adjust(m.find(&found.skeleton), &want), nil
}

// adjust gives the fields of a pattern the requested lengths, unless the pattern's skeleton says that its own lengths
// are intended.
func adjust(e *entry, want *skeleton) string {
	var out strings.Builder
	for _, t := range tokens(e.pattern) {
		f, ok := form{}, false
		if t.field {
			f, ok = formOf(t.text)
		}
		if !ok || want.kind[f.field] == 0 {
			out.WriteString(t.text)
			continue
		}
		out.WriteString(adjustField(t.text, f, e, want))
	}
	return out.String()
}

func adjustField(run string, f form, e *entry, want *skeleton) string {
	asked := want.text[f.field]
	length := len(asked)
	if asked[0] == 'E' {
		length = max(length, 3)
	}
	if stated := e.skeleton.text[f.field]; e.stated && asked[0] != 'c' && asked[0] != 'e' {
		isNumeric, wasNumeric := f.kind > 0, e.skeleton.kind[f.field] > 0
		if len(stated) == length || isNumeric != wasNumeric {
			length = len(run)
		}
	}
	letter := asked[:1]
	if f.field == month || f.field == weekday || (f.field == year && letter != "Y") {
		letter = run[:1]
	}
	return strings.Repeat(letter, length)
}
