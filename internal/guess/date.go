package guess

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
)

// months have the names of the months and their beginnings, by number.
var months = []row{
	{"1", "jan january янв* қаң*"}, {"2", "feb february фев* ақп*"}, {"3", "mar march мар* нау*"}, {"4", "apr april апр* сәу*"},
	{"5", "may май мая мае мам*"}, {"6", "jun june июн* мау*"}, {"7", "jul july июл* шіл*"}, {"8", "aug august авг* там*"},
	{"9", "sep sept september сен* қыр*"}, {"10", "oct october окт* қаз*"}, {"11", "nov november ноя* қар*"}, {"12", "dec december дек* жел*"},
}

// qualifiers are words that say how a day bounds the one that is meant.
var qualifiers = []row{
	{"before", "before до дейін"}, {"until", "until till by"}, {"after", "after после кейін"}, {"since", "since from с бастап"},
	{"about", "about around circa ca c approx approximately около примерно приблизительно шамамен"},
}

// fillers are words of dates that say nothing more.
const fillers = " of the on in st nd rd th year г гг год года году ж жыл жылы жылғы the "

// Date returns the days, in the form of [civil.When], that a text probably means: one, or two if the order of day and
// month is not certain.
func Date(text string) []string {
	if len(text) > maxText {
		return nil
	}
	var d dateParts
	for _, t := range tokens(withoutTime(text)) {
		if !d.take(t) {
			return nil
		}
	}
	var found []string
	for _, day := range d.days() {
		if w, err := civil.ParseWhen(d.qualified(day)); err == nil && d.qualified(day) != text {
			found = append(found, w.String())
		}
	}
	return found
}

// withoutTime cuts the time of day off a timestamp.
func withoutTime(text string) string {
	colon := strings.IndexByte(text, ':')
	if colon < 3 {
		return text
	}
	return strings.TrimRight(text[:colon-2], " Tt")
}

// dateParts are what a text says of a day.
type dateParts struct {
	numbers   []token
	month     int  // that a word names
	isChinese bool // with 年, 月 or 日
	separator byte // between numbers, 0 if none was met
	qualifier string
}

// take takes a token, and returns false for one that dates do not have.
func (d *dateParts) take(t token) bool {
	switch month := word(months, t.text); {
	case t.isNumber():
		d.numbers = append(d.numbers, t)
	case month != "" && d.month == 0:
		d.month, _ = strconv.Atoi(month)
	case strings.Contains("年月日号", t.text):
		d.isChinese = true
	case strings.Contains("./-–,", t.text):
		d.separator = t.text[0]
	case t.text == "约":
		d.qualifier = "about"
	case strings.Contains(fillers, " "+t.text+" "):
	default:
		d.qualifier = word(qualifiers, t.text)
		return d.qualifier != ""
	}
	return true
}

// days returns the days that the numbers can mean, as YYYY, YYYY-MM or YYYY-MM-DD.
func (d *dateParts) days() []string {
	n := d.numbers
	switch {
	case len(n) == 0 || len(n) > 3 || d.isChinese && d.separator != 0: // a span
	case d.month > 0 && len(n) == 1 && n[0].size == 4:
		return []string{monthOf(n[0].value, d.month)}
	case d.month > 0 && len(n) == 2 && n[1].size == 4:
		return []string{dayOf(n[1].value, d.month, n[0].value)}
	case d.month > 0 && len(n) == 2 && n[0].size == 4:
		return []string{dayOf(n[0].value, d.month, n[1].value)}
	case d.month > 0:
	case len(n) == 1 && n[0].size == 8:
		return []string{dayOf(n[0].value/10000, n[0].value/100%100, n[0].value%100)}
	case len(n) == 1 && n[0].size == 4:
		return []string{n[0].text}
	case len(n) == 2 && n[0].size == 4:
		return []string{monthOf(n[0].value, n[1].value)}
	case len(n) == 2 && n[1].size == 4:
		return []string{monthOf(n[1].value, n[0].value)}
	case len(n) == 3 && n[0].size == 4:
		return []string{dayOf(n[0].value, n[1].value, n[2].value)}
	case len(n) == 3 && (n[2].size == 4 || n[2].size == 2 && d.separator != '-'): // 25-10-21 may begin with the year
		return d.inYear(yearOf(n[2]))
	}
	return nil
}

// inYear returns the days that two numbers before a year can mean. With points between them the day comes first.
func (d *dateParts) inYear(year int) []string {
	a, b := d.numbers[0].value, d.numbers[1].value
	switch {
	case b > 12:
		return []string{dayOf(year, a, b)}
	case a > 12 || a == b || d.separator == '.' || d.separator == 0:
		return []string{dayOf(year, b, a)}
	}
	return []string{dayOf(year, b, a), dayOf(year, a, b)}
}

// yearOf returns the year of a number of four digits, or of two: 1950 to 2049.
func yearOf(t token) int {
	switch {
	case t.size == 4:
		return t.value
	case t.value < 50:
		return 2000 + t.value
	}
	return 1900 + t.value
}

func monthOf(year, month int) string { return fmt.Sprintf("%04d-%02d", year, month) }

func dayOf(year, month, day int) string { return fmt.Sprintf("%04d-%02d-%02d", year, month, day) }

// qualified puts a day into the form that the qualifier asks for.
func (d *dateParts) qualified(day string) string {
	w, err := civil.ParseWhen(day)
	switch {
	case err != nil || d.qualifier == "":
		return day
	case d.qualifier == "before":
		return "[.." + w.Earliest().AddDays(-1).String() + "]"
	case d.qualifier == "until":
		return "[.." + w.Latest().String() + "]"
	case d.qualifier == "after":
		return "[" + w.Latest().AddDays(1).String() + "..]"
	case d.qualifier == "since":
		return "[" + w.Earliest().String() + "..]"
	}
	return day + "~"
}
