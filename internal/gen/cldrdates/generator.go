package cldrdates

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// matcher finds the pattern of a locale that is closest to a skeleton, and fits it. It reproduces
// ICU's DateTimePatternGenerator (UTS #35 part 4, "Matching Skeletons").
type matcher struct{ entries []entry }

// entry is a pattern with the skeleton that it is found by.
type entry struct {
	skeleton skeleton
	pattern  string
	stated   bool // by CLDR's availableFormats, else read off the pattern
}

// newMatcher collects a locale's patterns in ICU's order: single fields, the date formats, then the
// available formats, which displace the former.
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

// add adds a pattern under the skeleton that CLDR states for it, else under its own, where no
// pattern with the same fields in the same forms is known yet.
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

// find is the first entry with exactly those runs.
func (m *matcher) find(s *skeleton) *entry {
	for i := range m.entries {
		if m.entries[i].skeleton.text == s.text {
			return &m.entries[i]
		}
	}
	return nil
}

// best is the pattern for a skeleton's text.
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

// adjust gives the fields of a found pattern the lengths asked for, as far as the pattern's own
// skeleton does not say that its lengths are meant.
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
