package worldtable

import "fmt"

// entry is one code of the table.
type entry struct {
	code      string
	parent    string // the code that directly contains it; for a country its smallest M49 area
	kind      string
	name      string // English
	namesake  string // withdrawn code whose names in other languages the area has
	withdrawn bool
	alpha3    string
	numeric   int
	changes   []change
}

// change is one withdrawal of a code, or the end of an earlier meaning.
type change struct {
	kind       string
	on         string
	successors []string
}

// world holds everything that goes into the table.
type world struct {
	entries map[string]*entry
	areas   map[string][]string // the direct members of each M49 area
}

// add returns the entry of a code, which it creates if necessary.
func (w *world) add(code string) *entry {
	e := w.entries[code]
	if e == nil {
		e = &entry{code: code}
		w.entries[code] = e
	}
	return e
}

// check checks that the table is complete: every current entry has a name and a kind, and all codes referred to
// exist.
func (w *world) check() error {
	for _, code := range w.codes() {
		e := w.entries[code]
		if !e.withdrawn && (e.name == "" || e.kind == "") {
			return fmt.Errorf("%s has no name or no kind (%q, %q)", code, e.name, e.kind)
		}
		if e.namesake != "" && w.entries[e.namesake] == nil {
			return fmt.Errorf("%s is named like %q, which is not in the table", code, e.namesake)
		}
		if len(code) > 3 && w.entries[e.parent] == nil {
			return fmt.Errorf("%s lies in %q, which is not in the table", code, e.parent)
		}
		if e.withdrawn && len(e.changes) == 0 && len(code) == 2 {
			return fmt.Errorf("%s is a former country without a change", code)
		}
		for _, c := range e.changes {
			if (c.kind == "deleted") != (len(c.successors) == 0) {
				return fmt.Errorf("%s is %s with %d successors", code, c.kind, len(c.successors))
			}
			for _, s := range c.successors {
				if w.entries[s] == nil {
					return fmt.Errorf("%s went to %s, which is not in the table", code, s)
				}
			}
		}
	}
	for area, members := range w.areas {
		for _, m := range members {
			if w.entries[area] == nil || w.entries[m] == nil {
				return fmt.Errorf("area %s contains %s, and one of them is not in the table", area, m)
			}
		}
	}
	return nil
}
