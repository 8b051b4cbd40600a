package worldbank

import (
	"bytes"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
)

// The roles of columns.
const (
	countryName = iota
	countryCode
	indicatorName
	indicatorCode
	date
	dateCode
	number
	roles
)

// names returns the names of the columns, the usual one first.
func names() [roles][]string {
	return [roles][]string{
		countryName:   {"Country Name", "Country"},
		countryCode:   {"Country Code"},
		indicatorName: {"Indicator Name", "Series Name", "Indicator", "Series"},
		indicatorCode: {"Indicator Code", "Series Code"},
		date:          {"Year", "Time", "Date"},
		dateCode:      {"Time Code"},
		number:        {"Value"},
	}
}

// roleOf returns the role of a column, or -1.
func roleOf(name string) int {
	for role, known := range names() {
		if slices.ContainsFunc(known, func(n string) bool { return strings.EqualFold(n, name) }) {
			return role
		}
	}
	return -1
}

// layout says what the columns of a file are. A file has its figures in a column for each period, in a column for each
// indicator, or in the column Value.
type layout struct {
	header []string
	places [roles]int // -1 for none
	values []column
}

// column is a column with figures: of a period, of an indicator, or of the one that its row names.
type column struct {
	at        int
	period    []byte
	indicator []byte
}

// readLayout returns the layout of a header. If the header is wrong, it returns the column, its text and the reason.
func readLayout(fields [][]byte, hasIndicator bool) (l layout, name, input, reason string) {
	l.places = [roles]int{-1, -1, -1, -1, -1, -1, -1}
	var unknown string
	for i, field := range fields {
		name := string(bytes.TrimSpace(field))
		if slices.Contains(l.header, name) {
			return l, name, name, "duplicate column"
		}
		l.header = append(l.header, name)
		switch role := roleOf(name); {
		case role >= 0 && l.places[role] >= 0:
			return l, name, name, "another column already has this role"
		case role >= 0:
			l.places[role] = i
		default:
			if c, ok := valuesOf(i, field); ok {
				l.values = append(l.values, c)
			} else if unknown == "" {
				unknown = name
			}
		}
	}
	if l.places[number] >= 0 {
		l.values = append(l.values, column{at: l.places[number]})
	}
	if missing := l.missing(hasIndicator); missing != "" {
		reason := "missing"
		if missing == names()[indicatorCode][0] {
			reason += "; a file of one indicator needs Options.Indicator"
		}
		if unknown != "" {
			reason += "; the header has " + unknown
		}
		return l, missing, "", reason
	}
	return l, unknown, unknown, l.unexpected(unknown)
}

// unexpected returns the reason why a file has no column with a name. Long files may have others.
func (l *layout) unexpected(name string) string {
	if name == "" || l.places[number] >= 0 {
		return ""
	}
	_, err := civil.ParsePeriodIn(name, civil.DialectWorldBank)
	reason := "want 2013, 2013Q1 or 2013M01"
	if parse, ok := err.(*civil.ParseError); ok {
		reason = parse.Reason
	}
	return reason
}

// missing returns the name of a column that the file lacks, or "".
func (l *layout) missing(hasIndicator bool) string {
	perIndicator := len(l.values) > 0 && l.values[0].indicator != nil
	perPeriod := len(l.values) > 0 && l.values[0].period != nil
	known := names()
	switch {
	case l.places[countryCode] < 0 && l.places[countryName] < 0:
		return known[countryCode][0]
	case !perIndicator && !hasIndicator && l.places[indicatorCode] < 0 && l.places[indicatorName] < 0:
		return known[indicatorCode][0]
	case len(l.values) == 0 && l.places[date] >= 0:
		return known[number][0]
	case len(l.values) > 0 && !perPeriod && l.places[date] < 0 && l.places[dateCode] < 0:
		return known[date][0]
	}
	return ""
}

// first returns the first of some columns that the file has, or -1.
func (l *layout) first(columns ...int) int {
	for _, role := range columns {
		if at := l.places[role]; at >= 0 {
			return at
		}
	}
	return -1
}

// valuesOf returns the column with the figures of a period, such as "2024" or "2024 [YR2024]", or of an indicator, such
// as "GDP (current US$) [NY.GDP.MKTP.CD]".
func valuesOf(at int, field []byte) (column, bool) {
	period := yearOf(field)
	if _, err := civil.ParsePeriodIn(string(period), civil.DialectWorldBank); err == nil {
		return column{at: at, period: period}, true
	}
	label, code, found := bytes.Cut(field, []byte(" ["))
	for found && bytes.Contains(code, []byte(" [")) {
		_, code, found = bytes.Cut(code, []byte(" ["))
	}
	if code, ok := bytes.CutSuffix(code, []byte("]")); found && ok && len(label) > 0 && bytes.IndexByte(code, '.') > 0 {
		return column{at: at, indicator: bytes.Clone(code)}, true
	}
	return column{}, false
}

// yearOf returns a copy of the year in a column's name. It shortens DataBank's "2024 [YR2024]" and "2013Q1
// [2013Q1]".
func yearOf(field []byte) []byte {
	if label, short, found := bytes.Cut(field, []byte(" [")); found && bytes.HasSuffix(short, []byte("]")) {
		short = bytes.TrimPrefix(short[:len(short)-1], []byte("YR"))
		if bytes.Equal(label, short) {
			field = short
		}
	}
	return bytes.Clone(field)
}
