package untc

import "strings"

// strict reads a row whose cells are separated, the empty ones too.
func (r *reader) strict(lines []Line, fields []field) {
	w := r.newRow(lines[0])
	var more []string
	for i, f := range fields {
		switch text := strings.TrimSpace(plain(f.text)); {
		case i >= len(r.header):
			more = append(more, text)
		case r.header[i].role == participant:
			w.name = tidy(text)
		case !isBlank(text):
			w.cells[i] = text
		}
	}
	extra := strings.Join(more, " ")
	isProse := !w.hasCells() && extra == "" && (w.name == "" || len(w.name) > maxLine)
	if isProse || isNote(w.name) && !r.hasDates(&w) {
		r.notes(lines)
		return
	}
	if w.lost = !isBlank(extra); w.lost {
		r.fail(w.line, "", extra, "more cells than the header has columns")
	}
	r.rows = append(r.rows, w)
}

// maxLine is the greatest length of a line that may be the name of a participant without dates.
const maxLine = 100

// isNote reports whether a text begins like a footnote: a mark, and then words.
func isNote(text string) bool {
	_, n := readMark(text)
	rest := strings.TrimLeft(text[min(n, len(text)):], ".) ")
	return n > 0 && rest != "" && rest != text && text[0] != '['
}

// hasDates reports whether a cell of the row has dates and nothing else.
func (r *reader) hasDates(w *row) bool {
	for _, text := range w.cells {
		if c := readCell(text, r.o.Order, r.isLetter); len(c.entries) > 0 && c.rest == "" {
			return true
		}
	}
	return false
}

// isLetter reports whether a text is a letter of the table that is not a Latin one.
func (r *reader) isLetter(text string) bool {
	if _, ok := r.o.Letters[text]; ok {
		return true
	}
	for i := range r.header {
		if _, known := r.header[i].marked(text); known {
			return true
		}
	}
	return false
}
