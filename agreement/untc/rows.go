package untc

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// written is a name as it is printed.
type written struct {
	name      string
	marks     []string
	bracketed bool
}

// nameOf takes brackets and footnote marks off a name.
func nameOf(text string) written {
	name, marks := splitMarks(tidy(text))
	w := written{name: name, marks: marks}
	if strings.HasPrefix(name, "[") {
		w.bracketed = true
		inner, more := splitMarks(strings.TrimSpace(strings.Trim(name, "[]")))
		w.name, w.marks = inner, append(more, marks...)
	}
	return w
}

// finish makes the rows of the table of those that were read.
func (r *reader) finish() {
	if r.layout.wraps {
		r.rows = r.joinNames(r.rows)
	}
	lines := map[string]int{} // of parties
	for i := range r.rows {
		w := &r.rows[i]
		name := nameOf(w.name)
		found := r.who.of(name.name)
		if !found.isKnown() && !w.hasCells() {
			if firstDate(w.name, r.o.Order) >= 0 {
				r.fail(w.line, "", w.text, "not a row of the table")
			}
			r.note(Line{w.line, w.text})
			continue
		}
		r.check(w, name, found, lines)
		made := Row{Line: w.line, Name: name.name, Marks: name.marks, Party: found.id, Withdrawn: name.bracketed}
		r.fill(&made, w)
		r.table.Rows = append(r.table.Rows, made)
	}
}

// check reports a name that means nobody, or a participant for the second time. Lines are those of the participants so far.
func (r *reader) check(w *row, name written, found who, lines map[string]int) {
	column := w.participantColumn()
	_, isGiven := r.who.given.of(name.name)
	switch id := found.id.String(); {
	case name.name == "":
		r.fail(w.line, column, w.text, "no participant")
	case !found.isKnown():
		e := &Error{Line: w.line, Column: column, Text: name.name, Reason: found.reason, Suggestion: found.suggestion}
		r.errs = append(r.errs, e)
	case id == "":
	case lines[id] == 0:
		lines[id] = w.line
	case !isGiven:
		r.fail(w.line, column, name.name, "the same participant as in line "+strconv.Itoa(lines[id]))
	}
}

// participantColumn returns the name of the column of participants.
func (w *row) participantColumn() string {
	at := slices.IndexFunc(w.columns, func(c column) bool { return c.role == participant })
	if at < 0 {
		return ""
	}
	return w.columns[at].name
}

// fill reads the cells of a row.
func (r *reader) fill(made *Row, w *row) {
	r.header = w.columns // a later header may have others
	var days []entry     // of entry into force
	at := 0
	for i, text := range w.cells {
		c := &w.columns[i]
		switch {
		case text == "":
		case c.role == acts:
			r.acts(made, c, text)
		case c.role == effects:
			read := readCell(text, r.o.Order, r.isLetter)
			r.failRest(made.Line, c, read.rest)
			days, at = append(days, read.entries...), i
		default:
			made.Rest = append(made.Rest, Cell{c.name, text})
		}
	}
	r.pair(made, &w.columns[at], days)
}

// acts adds the dates of a cell to a row.
func (r *reader) acts(made *Row, c *column, text string) {
	read := readCell(text, r.o.Order, r.isLetter)
	r.failRest(made.Line, c, read.rest)
	for _, e := range read.entries {
		kind, reason := r.kind(c, e.letter)
		switch reason = cmp.Or(e.reason, reason); {
		case reason != "":
			r.fail(made.Line, c.name, e.text, reason)
		case kind == "":
			made.Rest = append(made.Rest, Cell{c.name, e.text})
		default:
			a := Act{Column: c.name, Text: e.text, Kind: kind, On: e.day, Marks: e.marks, Withdrawn: e.bracketed}
			made.Acts = append(made.Acts, a)
		}
	}
}

// failRest reports what a cell has beside dates.
func (r *reader) failRest(line int, c *column, rest string) {
	if rest != "" {
		r.fail(line, c.name, rest, "neither a date such as 24 Sep 2003 nor a letter or footnote mark behind one")
	}
}

// pair gives the days of entry into force to the consents of a row, in their order.
func (r *reader) pair(made *Row, c *column, days []entry) {
	var consents []*Act
	for i := range made.Acts {
		if made.Acts[i].Kind.IsConsent() {
			consents = append(consents, &made.Acts[i])
		}
	}
	for i, e := range days {
		switch {
		case e.reason != "":
			r.fail(made.Line, c.name, e.text, e.reason)
		case len(days) != len(consents):
			r.fail(made.Line, c.name, e.text, "not one instrument for each entry into force")
		default:
			consents[i].Effective = e.day
		}
	}
}

// findDay takes the day of the table from a line "Status as at: 28-11-2026", unless Options say it.
func (r *reader) findDay() {
	for _, line := range slices.Concat(r.table.Heading, r.table.Notes) {
		_, after, ok := strings.Cut(foldName(line.Text), "status as at")
		if at := firstDate(after, DayMonth); ok && at >= 0 && r.table.AsAt.IsZero() {
			r.table.AsAt = readDate(after[at:], DayMonth).day
		}
	}
}

// sorted returns the errors in the order of the lines.
func (r *reader) sorted() []error {
	slices.SortStableFunc(r.errs, func(a, b error) int { return cmp.Compare(lineOf(a), lineOf(b)) })
	return r.errs
}

func lineOf(err error) int {
	if e, ok := err.(*Error); ok {
		return e.Line
	}
	return 0
}
