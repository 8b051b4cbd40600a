package sdmx

import (
	"bytes"
	"slices"
	"strings"
)

// columns returns the columns by name, -1 for a name that several columns have, and removes labels from the header. A
// file has no labels, labels in its fields (labels=both: "KZ: Kazakhstan"), or columns of names (labels=name), each
// after the column that it names.
func (f *csvFile) columns(o Options) map[string]int {
	places := make(map[string]int, len(f.header))
	var ofNames []bool
	if slices.Contains(f.header, "STRUCTURE_NAME") {
		ofNames = f.columnsOfNames(o)
	} else {
		for i, field := range f.header {
			name, _, labelled := strings.Cut(field, ":")
			f.header[i] = strings.TrimRight(name, " ")
			f.labelled = f.labelled || labelled
		}
	}
	for i, name := range f.header {
		if ofNames != nil && ofNames[i] {
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

// columnsOfNames reports for each column whether it has names. Eurostat's "LAST UPDATE" has no column of names. If other
// columns have none either, because one is left over, what looks like a component is one.
func (f *csvFile) columnsOfNames(o Options) []bool {
	fixed := f.fixedColumns()
	if fixed == len(f.header) {
		return nil
	}
	found, isComplete := pairs(f.header, fixed, func(string, string) bool { return true })
	if !isComplete {
		known := setOf(o.components())
		found, _ = pairs(f.header, fixed, func(id, next string) bool {
			return isSameWord(id, next) || !known[next] && !isCode(next)
		})
	}
	return found
}

// pairs divides columns into those of components and those of their names, and reports whether each component that may
// have names has a column of them.
func pairs(header []string, fixed int, isName func(id, next string) bool) (found []bool, isComplete bool) {
	found, isComplete = make([]bool, len(header)), true
	for i := fixed; i < len(header); i++ {
		id := header[i]
		isLast := i+1 == len(header)
		switch {
		case isUnnamed(id) && (isLast || !isSameWord(id, header[i+1])):
		case isLast || !isName(id, header[i+1]):
			isComplete = false
		default:
			i++
			found[i] = true
		}
	}
	return found, isComplete
}

// isUnnamed reports whether a column has no column of names: one whose name is not an identifier of SDMX, as that of
// Eurostat's "LAST UPDATE" is not.
func isUnnamed(name string) bool {
	isIdentifier := func(r rune) bool {
		return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || strings.ContainsRune("_@$-", r)
	}
	return name == "" || name == "LAST_UPDATE" || strings.ContainsFunc(name, func(r rune) bool { return !isIdentifier(r) })
}

// isCode reports whether a name looks like a component, OBS_FLAG or s_adj, and not like a word.
func isCode(name string) bool {
	return strings.Contains(name, "_") && !isUnnamed(name) && (name == strings.ToUpper(name) || name == strings.ToLower(name))
}

// isSameWord reports whether two names are the same except for case and the character between words.
func isSameWord(a, b string) bool {
	return strings.EqualFold(strings.ReplaceAll(a, "_", " "), strings.ReplaceAll(b, "_", " "))
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
