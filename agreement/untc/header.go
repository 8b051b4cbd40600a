package untc

import (
	"slices"
	"strings"
)

// begin finds the header and returns the lines below it. What is above the header becomes the heading of the table.
func (r *reader) begin(lines []Line) []Line {
	if len(r.o.Header) > 0 {
		r.layout = r.layoutOf(lines)
		r.setHeader(r.newColumns(fieldsOf(r.o.Header)))
		if !slices.ContainsFunc(r.header, func(c column) bool { return c.role == participant }) {
			r.fail(0, "", strings.Join(r.o.Header, ", "), "Options.Header has no participant")
		}
		return lines
	}
	for at := range lines {
		for _, l := range layouts() {
			r.layout = l
			fields, n := l.record(lines[at:])
			if !r.isHeader(fields) {
				continue
			}
			above := 0
			if l.wraps {
				fields, above, n = r.wrappedHeader(lines, at, fields)
			}
			r.table.Heading = lines[:at-above]
			r.setHeader(r.newColumns(fields))
			r.reportUnknown(lines[at].Number)
			return lines[at+n:]
		}
	}
	r.table.Heading = lines
	if len(r.errs) == 0 || len(lines) > 0 {
		r.fail(0, "", "", `no header with a column "Participant" and one of dates; say the columns in Options.Header`)
	}
	return nil
}

// fieldsOf returns names as fields without places.
func fieldsOf(texts []string) []field {
	fields := make([]field, len(texts))
	for i, text := range texts {
		fields[i] = field{text: text, at: -1}
	}
	return fields
}

// layoutOf returns the first layout in which a line has a name and a cell of dates; without one, that of spaces.
func (r *reader) layoutOf(lines []Line) layout {
	all := layouts()
	for at := range lines {
		for _, l := range all {
			fields, _ := l.record(lines[at:])
			if len(fields) < 2 {
				continue
			}
			for _, f := range fields[1:] {
				if c := readCell(f.text, r.o.Order, r.isLetter); len(c.entries) > 0 && c.rest == "" {
					return l
				}
			}
		}
	}
	return all[len(all)-1]
}

// newColumns makes columns of the fields of a header.
func (r *reader) newColumns(fields []field) []column {
	columns := make([]column, len(fields))
	for i, f := range fields {
		columns[i] = r.newColumn(f)
	}
	return columns
}

// isHeader reports whether fields are a header: one is the participant, another has a known meaning; "Participant" itself
// is enough beside any other.
func (r *reader) isHeader(fields []field) bool {
	if len(fields) < 2 || len(fields) > maxColumns || !slices.ContainsFunc(fields, namesParticipants) {
		return false
	}
	isNamed, isKnown := false, false
	for _, f := range fields {
		c := r.newColumn(f)
		isNamed = isNamed || c.role == participant
		isPrinted := c.role == participant && strings.HasPrefix(foldName(c.name), "participant")
		isKnown = isKnown || c.role == acts || c.role == effects || isPrinted
	}
	return isNamed && isKnown
}

// namesParticipants reports whether a field is the name of the column of participants.
func namesParticipants(f field) bool {
	return len(f.text) <= maxName && isParticipant(headerName(f.text))
}

// maxColumns is the greatest number of columns of a header.
const maxColumns = 20

// setHeader sets the columns of the following rows.
func (r *reader) setHeader(columns []column) {
	r.header = columns
	r.table.Columns = nil
	for i := range columns {
		r.table.Columns = append(r.table.Columns, columns[i].name)
		r.explains = r.explains || len(columns[i].letters()) > 0
	}
}

// reportUnknown reports the columns without a known meaning, once for the table.
func (r *reader) reportUnknown(line int) {
	for _, c := range r.header {
		if c.role == unknown && c.name != "" {
			r.fail(line, "", c.name, "a column without a known meaning; say in Options.Columns what its dates are")
		}
	}
}

// wrappedHeader joins a header with its lines above and below, which have no participant and no dates. It returns how many
// lines are above, and how many the header has from its own line on.
func (r *reader) wrappedHeader(lines []Line, at int, fields []field) (joined []field, above, n int) {
	joined, n = slices.Clone(fields), 1
	for above < 3 && at-above > 0 {
		part, _ := r.layout.split(lines[at-above-1].Text)
		if !continues(joined, part) || !areTerms(part) {
			break
		}
		joined = join(part, joined, true)
		above++
	}
	for ; at+n < len(lines); n++ {
		part, _ := r.layout.split(lines[at+n].Text)
		if !continues(joined, part) {
			break
		}
		joined = join(part, joined, false)
	}
	return joined, above, n
}

// continues reports whether the fields of a line may belong to a header: some have text, none has a date, and none stands in
// the first column.
func continues(header, part []field) bool {
	hasText := false
	for i, f := range part {
		text := tidy(f.text)
		if text == "" {
			continue
		}
		isFirst := f.at < 0 && i == 0 || f.at >= 0 && len(header) > 1 && f.at < header[1].at-2
		if isFirst || firstDate(text, DayMonth) >= 0 || i >= len(header) {
			return false
		}
		hasText = true
	}
	return hasText
}

// areTerms reports whether fields name instruments and nothing else.
func areTerms(part []field) bool {
	for _, f := range part {
		for _, i := range instruments(tidy(f.text)) {
			if i.kind == "" {
				return false
			}
		}
	}
	return true
}

// join adds the fields of a line to those of a header, each to the column above or below it.
func join(part, header []field, isAbove bool) []field {
	for i, f := range part {
		if f.at >= 0 {
			i = nearest(header, f)
		}
		if h := &header[i]; tidy(f.text) != "" {
			if isAbove {
				h.text = f.text + " " + h.text
			} else {
				h.text += " " + f.text
			}
		}
	}
	return header
}

// nearest returns the column of a header that begins nearest to a field.
func nearest(header []field, f field) int {
	best := 0
	for i := range header {
		if distance(header[i].at, f.at) < distance(header[best].at, f.at) {
			best = i
		}
	}
	return best
}

func distance(a, b int) int { return max(a-b, b-a) }
