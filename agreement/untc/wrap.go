package untc

import "strings"

// joinNames joins rows that are one name on several lines: at most one has dates, one is not a name by itself, and together
// they are.
func (r *reader) joinNames(rows []row) []row {
	var joined []row
	for len(rows) > 0 {
		n := 1
		if len(rows) > 1 && (!rows[0].hasCells() || !rows[1].hasCells() || !r.isName(rows[0].name)) {
			for n = min(maxWrapped, len(rows)); n > 1 && !r.isOneName(rows[:n]); n-- {
			}
		}
		whole := rows[0]
		for _, w := range rows[1:n] {
			whole.name += " " + w.name
			if w.hasCells() {
				whole.columns, whole.cells, whole.lost = w.columns, w.cells, w.lost
			}
		}
		joined, rows = append(joined, whole), rows[n:]
	}
	return joined
}

// maxWrapped is the greatest number of lines of a name.
const maxWrapped = 4

// isName reports whether a text is the name of a participant.
func (r *reader) isName(text string) bool { return r.who.of(nameOf(text).name).isKnown() }

// isOneName reports whether rows are one name.
func (r *reader) isOneName(rows []row) bool {
	cells, isPart := 0, false
	var whole []string
	for i := range rows {
		if rows[i].name == "" || len(rows[i].name) > maxLine || i > 0 && rows[i].line != rows[i-1].line+1 {
			return false
		}
		if rows[i].hasCells() {
			cells++
		}
		whole = append(whole, rows[i].name)
	}
	if cells > 1 || !r.isName(strings.Join(whole, " ")) {
		return false
	}
	for i := range rows {
		isPart = isPart || !r.isName(rows[i].name)
	}
	return isPart
}
