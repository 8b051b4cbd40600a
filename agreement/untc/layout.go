package untc

import (
	"strings"
	"unicode/utf8"
)

// field is a piece of a line, and where it begins and ends in characters.
type field struct {
	text    string
	at, end int
}

// layout is a way to separate the columns of a table.
type layout struct {
	name  string
	split func(line string) (fields []field, isOpen bool) // isOpen: a quote goes on in the next line
	wraps bool                                            // names and headers may go on in the next line
	loose bool                                            // empty cells leave no trace
}

// layouts are the ways to separate columns, in the order in which a header is looked for.
func layouts() []layout {
	return []layout{
		{name: "tabs", split: delimited('\t')},
		{name: "bars", split: barred, wraps: true},
		{name: "semicolons", split: delimited(';')},
		{name: "commas", split: delimited(',')},
		{name: "spaces", split: spaced, wraps: true, loose: true},
	}
}

// maxQuoted is the greatest number of lines of a quoted field.
const maxQuoted = 20

// record returns the fields of the record that begins with a line, and the number of its lines. A quote that is not closed
// within maxQuoted lines is taken as it stands.
func (l layout) record(lines []Line) ([]field, int) {
	text := lines[0].Text
	for n := 1; ; n++ {
		fields, isOpen := l.split(text)
		if !isOpen {
			return fields, n
		}
		if n == len(lines) || n == maxQuoted {
			fields, _ = l.split(strings.ReplaceAll(lines[0].Text, `"`, "''"))
			return fields, 1
		}
		text += "\n" + lines[n].Text
	}
}

// delimited splits lines at a delimiter, with quotes as in RFC 4180.
func delimited(delimiter byte) func(string) ([]field, bool) {
	return func(line string) (fields []field, isOpen bool) {
		for {
			text, n, isOpen := quoted(line, delimiter)
			if isOpen {
				return nil, true
			}
			fields = append(fields, field{text: text, at: -1})
			if n >= len(line) {
				return fields, false
			}
			line = line[n+1:]
			if line == "" {
				return append(fields, field{at: -1}), false
			}
		}
	}
}

// quoted reads the field at the beginning of a line and returns the place of the delimiter behind it. A quote within a field
// that does not begin with one has no meaning.
func quoted(line string, delimiter byte) (text string, n int, isOpen bool) {
	if strings.HasPrefix(line, `"`) {
		for n = 1; n < len(line); n++ {
			if line[n] != '"' {
				continue
			}
			if n+1 < len(line) && line[n+1] == '"' {
				n++
				continue
			}
			text = strings.ReplaceAll(line[1:n], `""`, `"`)
			end := n + 1 + run(line[n+1:], func(c byte) bool { return c != delimiter })
			return text + line[n+1:end], end, false
		}
		return "", 0, true
	}
	n = run(line, func(c byte) bool { return c != delimiter })
	return line[:n], n, false
}

// bars are the characters between the columns of a drawn table, and rules those of its lines.
const (
	bars  = "|¦│┃║"
	rules = bars + "-–—─━═=_+:┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛TL¬ \t"
)

// barred splits the lines of a drawn table, whose outer bars are optional. Its rules have no fields.
func barred(line string) ([]field, bool) {
	if !strings.ContainsAny(line, bars) || isRule(line) {
		return nil, false
	}
	line = strings.TrimSpace(line)
	if r, size := utf8.DecodeRuneInString(line); strings.ContainsRune(bars, r) {
		line = line[size:]
	}
	var fields []field
	for line != "" {
		at := strings.IndexAny(line, bars)
		if at < 0 {
			return append(fields, field{text: line, at: -1}), false
		}
		_, size := utf8.DecodeRuneInString(line[at:])
		fields, line = append(fields, field{text: line[:at], at: -1}), line[at+size:]
	}
	return fields, false
}

// isRule reports whether a line is a rule of a drawn table.
func isRule(line string) bool {
	return strings.Trim(line, rules) == "" && strings.ContainsAny(line, "-–—─━═=_")
}

// spaced splits lines at tabs, at two or more spaces, and at three or more dots.
func spaced(line string) ([]field, bool) {
	var fields []field
	begin, column, beginColumn := -1, 0, 0
	flush := func(end, endColumn int) {
		if begin >= 0 && begin < end {
			fields = append(fields, field{line[begin:end], beginColumn, endColumn})
		}
		begin = -1
	}
	for at := 0; at < len(line); {
		if n, width := gap(line[at:]); n > 0 {
			flush(at, column)
			at, column = at+n, column+width
			continue
		}
		_, size := utf8.DecodeRuneInString(line[at:])
		if begin < 0 {
			begin, beginColumn = at, column
		}
		at, column = at+size, column+1
	}
	flush(len(line), column)
	return fields, false
}

// gap returns the length of the space between two columns at the beginning of a text, in bytes and in characters, 0 if
// there is none: two or more spaces, or leader dots with spaces around them.
func gap(text string) (n, width int) {
	n, width, isWide := blank(text)
	if dots := leader(text[n:]); dots > 0 {
		more, moreWidth, _ := blank(text[n+dots:])
		return n + dots + more, width + utf8.RuneCountInString(text[n:n+dots]) + moreWidth
	}
	if isWide || n == len(text) {
		return n, width
	}
	return 0, 0
}

// leader returns the length of the leader dots at the beginning of a text: three or more, or an ellipsis.
func leader(text string) int {
	rest := strings.TrimLeft(text, ".…")
	dots := text[:len(text)-len(rest)]
	if len(dots) < 3 {
		return 0
	}
	return len(dots)
}

// blank returns the length of the spaces at the beginning of a text, and whether they are a tab or two or more.
func blank(text string) (n, width int, wide bool) {
	for n < len(text) {
		r, size := utf8.DecodeRuneInString(text[n:])
		if r != ' ' && r != '\t' && r != '\u00a0' {
			break
		}
		n, width = n+size, width+1
		wide = wide || r == '\t' || width >= 2
	}
	return n, width, wide
}
