package untc

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// piece is a date of a loose row, and where it stands.
type piece struct {
	entry
	from, to int // in characters
	cell     int // the field of the line
}

// loose reads a line whose empty cells leave no trace. Its dates belong to the columns by their number, if there is one for
// each; otherwise by their letter, or by their place below the header if the table is aligned.
func (r *reader) loose(line Line, fields []field) {
	fields = r.cutName(fields)
	w := r.newRow(line)
	if len(fields) == 0 {
		r.note(line)
		return
	}
	w.name = tidy(fields[0].text)
	pieces, rest := r.pieces(fields[1:])
	switch {
	case isNote(w.name) && (rest != "" || len(pieces) == 0), len(pieces) == 0 && len(line.Text) > maxLine:
		r.note(line)
		return
	case rest != "" && len(pieces) == 0 && !r.who.of(nameOf(w.name).name).isKnown():
		r.note(line)
		return
	case rest != "":
		w.lost = true
		r.fail(w.line, "", rest, "neither a date nor a letter or footnote mark behind one")
	}
	r.assign(&w, pieces, len(fields)-1)
	r.rows = append(r.rows, w)
}

// cutName cuts the first field where a date begins in it.
func (r *reader) cutName(fields []field) []field {
	if len(fields) == 0 {
		return nil
	}
	first := fields[0]
	at := firstDate(plainSpaces(first.text), r.o.Order)
	if at < 0 {
		return fields
	}
	if at > 0 && first.text[at-1] == '[' {
		at--
	}
	middle := first.at + utf8.RuneCountInString(first.text[:at])
	return append([]field{{first.text[:at], first.at, middle}, {first.text[at:], middle, first.end}}, fields[1:]...)
}

// plainSpaces replaces spaces that do not break by two plain ones, which have as many bytes.
func plainSpaces(text string) string { return strings.ReplaceAll(text, "\u00a0", "  ") }

// pieces reads the dates of fields, and the text that is none.
func (r *reader) pieces(fields []field) (all []piece, rest string) {
	var rests []string
	for i, f := range fields {
		c := readCell(f.text, r.o.Order, r.isLetter)
		text := plain(f.text)
		for _, e := range c.entries {
			all = append(all, piece{e, f.at + utf8.RuneCountInString(text[:e.at]), f.at + utf8.RuneCountInString(text[:e.end]), i})
		}
		if c.rest != "" {
			rests = append(rests, c.rest)
		}
	}
	return all, strings.TrimSpace(strings.Join(rests, " "))
}

// assign puts dates into the cells of their columns.
func (r *reader) assign(w *row, pieces []piece, fields int) {
	var columns []int
	for i := range r.header {
		if r.header[i].role != participant {
			columns = append(columns, i)
		}
	}
	written := make([][]string, len(w.cells))
	for i, p := range pieces {
		to := -1
		switch {
		case fields == len(columns):
			to = columns[p.cell]
		case len(pieces) == len(columns):
			to = columns[i]
		case len(columns) == 1:
			to = columns[0]
		default:
			to = r.columnOf(p, columns)
		}
		if to < 0 {
			w.lost = true
			r.fail(w.line, "", p.text, "the column of this date is not clear, because an empty cell left no trace")
			continue
		}
		written[to] = append(written[to], p.written())
	}
	for i, all := range written {
		w.cells[i] = strings.TrimSpace(w.cells[i] + " " + strings.Join(all, " "))
	}
}

// written returns the date as it stands in its cell.
func (e entry) written() string {
	if e.bracketed {
		return "[" + e.text + "]"
	}
	return e.text
}

// columnOf returns the only column to which the letter of a date belongs or, in an aligned table, the one below whose name
// it stands, or -1.
func (r *reader) columnOf(p piece, columns []int) int {
	found := -1
	for _, i := range columns {
		if p.letter == "" || !r.takes(&r.header[i], p.letter) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	for _, i := range columns {
		if found < 0 && r.aligned && stands(p, r.header[i]) {
			return i
		}
	}
	return found
}

// takes reports whether a letter belongs to a column: the column explains it, or it is a usual one in a column of consents.
func (r *reader) takes(c *column, letter string) bool {
	if _, explained := c.marked(letter); explained || r.explains {
		return explained
	}
	_, isUsual := usual(letter)
	return isUsual && slices.ContainsFunc(c.instruments, func(i instrument) bool { return i.kind.IsConsent() })
}

// stands reports whether a date begins or ends where the name of a column does.
func stands(p piece, c column) bool {
	return c.at >= 0 && (distance(c.at, p.from) <= 2 || distance(c.end, p.to) <= 2)
}

// isAligned reports whether the dates of a loose table stand below the names of their columns: in all rows without an empty
// cell they do, and there is such a row.
func (r *reader) isAligned(lines []Line) bool {
	isFull := false
	for _, line := range lines {
		fields, _ := r.layout.split(line.Text)
		pieces, rest := r.pieces(r.cutName(fields)[min(1, len(fields)):])
		if len(pieces) != len(r.header)-1 || rest != "" {
			continue
		}
		for i, p := range pieces {
			if !stands(p, r.header[i+1]) {
				return false
			}
		}
		isFull = true
	}
	return isFull
}
