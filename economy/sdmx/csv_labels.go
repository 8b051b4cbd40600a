package sdmx

import (
	"bytes"
	"slices"
	"strings"
)

// columns returns the columns by name, -1 for a name that several columns have, and removes labels from the header. A
// file has no labels, labels in its fields (labels=both: "KZ: Kazakhstan"), or columns of names (labels=name), each
// after the column that it names.
func (f *csvFile) columns() map[string]int {
	places := make(map[string]int, len(f.header))
	fixed := 0
	if slices.Contains(f.header, "STRUCTURE_NAME") {
		fixed = f.fixedColumns()
	} else {
		for i, field := range f.header {
			name, _, labelled := strings.Cut(field, ":")
			f.header[i] = strings.TrimRight(name, " ")
			f.labelled = f.labelled || labelled
		}
	}
	paired := fixed > 0 && (len(f.header)-fixed)%2 == 0
	for i, name := range f.header {
		if paired && i >= fixed && (i-fixed)%2 == 1 {
			continue
		}
		if _, duplicate := places[name]; duplicate {
			places[name] = -1
		} else {
			places[name] = i
		}
	}
	return places
}

// fixedColumns returns the number of columns before those of components.
func (f *csvFile) fixedColumns() int {
	known := []string{"STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY"}
	for i, name := range f.header {
		if i > 0 && !slices.Contains(known, name) {
			return i
		}
	}
	return len(f.header)
}

// code returns a field without its label. Numbers have none; a time of day has colons of its own.
func (f *csvFile) code(role int, field []byte) []byte {
	if !f.labelled {
		return field
	}
	if i := bytes.Index(field, []byte(": ")); i >= 0 {
		return field[:i]
	}
	i := bytes.IndexByte(field, ':')
	if i < 0 || role == value || role == period && bytes.IndexByte(field[:i], 'T') >= 0 {
		return field
	}
	return field[:i]
}
