package untc

import (
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
)

// role is what the cells of a column are.
type role uint8

const (
	unknown     role = iota
	participant      // names
	acts             // days of instruments
	effects          // days of entry into force
	leftOut          // by Options
)

// column is a column of the table. At and end are where its name stands in the header, in characters; At is -1 if the header
// has no places.
type column struct {
	name        string
	role        role
	at, end     int
	instruments []instrument
	unmarked    agreement.EventKind // of a date without a letter, by Options
}

// participants are the names of the column of participants, and effectNames those of a column of days of entry into force.
var participants = [...]string{
	"participant", "participants", "participant(s)", "state", "states", "country", "party", "parties", "state party",
	"states parties", "contracting party", "contracting parties", "contracting state", "contracting states",
}

var effectNames = [...]string{"entry into force", "date of entry into force", "date of effect", "effective date"}

func isParticipant(name string) bool { return slices.Contains(participants[:], foldName(name)) }
func isEffect(name string) bool      { return slices.Contains(effectNames[:], foldName(name)) }

// newColumn makes a column of a field of the header.
func (r *reader) newColumn(f field) column {
	c := column{name: headerName(f.text), at: f.at, end: f.end}
	kind, given := r.columns.of(c.name)
	c.instruments = instruments(c.name)
	switch {
	case given && kind == "":
		c.role = leftOut
	case given:
		c.role, c.unmarked = acts, kind
	case isParticipant(c.name):
		c.role = participant
	case isEffect(c.name):
		c.role = effects
	case slices.ContainsFunc(c.instruments, func(i instrument) bool { return i.kind != "" }):
		c.role = acts
	}
	return c
}

// headerName returns the name of a column without the footnote marks behind it. A number behind other words than those of a
// plain column is part of the name: "Notification under article 25".
func headerName(text string) string {
	name := tidy(text)
	if closed := strings.LastIndexByte(name, ')') + 1; closed > 0 {
		if _, ok := readMarks(name[closed:]); ok {
			return name[:closed]
		}
		return name
	}
	if bare, marks := splitMarks(name); len(marks) > 0 && isPlainName(bare) {
		return bare
	}
	return name
}

// isPlainName reports whether the name of a column has nothing but known terms.
func isPlainName(name string) bool {
	for _, phrase := range phrases(name) {
		isTerm := slices.ContainsFunc(terms[:], func(t term) bool { return t.phrase == foldName(phrase) })
		if !isTerm && !isParticipant(phrase) && !isEffect(phrase) {
			return false
		}
	}
	return true
}

// letters returns the letters that the column explains, in the order of the header.
func (c *column) letters() []string {
	var all []string
	for _, i := range c.instruments {
		if i.letter != "" {
			all = append(all, i.letter)
		}
	}
	return all
}

// marked returns what a letter means in the column. Known is false if the column does not explain the letter.
func (c *column) marked(letter string) (kind agreement.EventKind, known bool) {
	for _, i := range c.instruments {
		if i.letter == letter && c.role == acts {
			return i.kind, true
		}
	}
	return "", false
}

// plain returns what a date without a letter is, or why that is not clear.
func (c *column) plain() (agreement.EventKind, string) {
	if c.unmarked != "" {
		return c.unmarked, ""
	}
	var kinds []agreement.EventKind
	for _, i := range c.instruments {
		if (i.letter == "" || len(c.instruments) == 1) && !slices.Contains(kinds, i.kind) {
			kinds = append(kinds, i.kind)
		}
	}
	switch {
	case len(kinds) == 1 && kinds[0] != "":
		return kinds[0], ""
	case len(kinds) == 0:
		return "", "the date has none of the letters of its column: " + strings.Join(c.letters(), ", ")
	}
	return "", "the column has several instruments without a letter; say in Options.Columns which one it is"
}

// isProvisional reports whether the column is about provisional application, in which the usual letters mean nothing.
func (c *column) isProvisional() bool {
	return slices.ContainsFunc(c.instruments, func(i instrument) bool { return i.kind == agreement.EventProvisionalStarted })
}

// kind returns what a date with the letter is in a column, or why that is not clear. A letter that only another column
// explains means what it means there, because empty cells are lost when tables are copied.
func (r *reader) kind(c *column, letter string) (agreement.EventKind, string) {
	if letter == "" {
		return c.plain()
	}
	if kind, ok := r.o.Letters[letter]; ok {
		return kind, ""
	}
	kind, explained := c.marked(letter)
	for i := 0; i < len(r.header) && !explained; i++ {
		kind, explained = r.header[i].marked(letter)
	}
	if !explained && !r.explains && !c.isProvisional() {
		kind, explained = usual(letter)
	}
	switch {
	case !explained:
		return "", "the header does not explain the letter " + strconv.Quote(letter)
	case kind == "":
		return "", "the instrument of the letter " + strconv.Quote(letter) + " has no known meaning; say it in Options.Letters"
	}
	return kind, ""
}
