package untc

import (
	"maps"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// Options say what a table does not. The zero Options read tables of the UN Treaty Collection. Read does not copy the maps:
// do not change them while reading.
type Options struct {
	// Source is the ID of the source that every event cites, with the participant as locator; empty for none.
	Source string

	// Parties says who participants are, by their names without footnote marks, such as "European Union". The zero ID leaves
	// a participant out of the parties and events without an error.
	Parties map[string]party.ID

	// Columns says what a date without a letter means, by the name of its column, such as "Application". The empty kind
	// leaves a column out without an error.
	Columns map[string]agreement.EventKind

	// Letters says what letters after a date mean, such as "R", in place of what the header says. The empty kind leaves the
	// dates out without an error.
	Letters map[string]agreement.EventKind

	// Header names the columns of a table that has no header.
	Header []string

	// Order is the order of day and month in dates such as 03/04/2001.
	Order DateOrder

	// AsAt is the day on which the table was true. If it is zero, the day that stands behind "Status as at" in the
	// table is used, if there is one.
	AsAt civil.Date

	// Latin1 says that the text is in ISO 8859-1 and not in UTF-8.
	Latin1 bool
}

// DateOrder is the order of day and month in numeric dates with slashes or hyphens. The zero DateOrder reads only dates
// that have one meaning, such as 24/09/2003. In dates with dots the day is always first. Its constants begin with
// [DayMonth]; [DateOrders] lists them.
type DateOrder string

// The orders of day and month.
const (
	DayMonth DateOrder = "day-month"
	MonthDay DateOrder = "month-day"
)

// DateOrders returns every order.
func DateOrders() []DateOrder { return []DateOrder{DayMonth, MonthDay} }

// byName is a map of Options whose keys are compared in any case and spacing.
type byName[T any] map[string]T

// named returns the map with comparable keys.
func named[T any](given map[string]T) byName[T] {
	values := byName[T]{}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		values[foldName(name)] = given[name]
	}
	return values
}

// of returns the value of a name.
func (m byName[T]) of(name string) (T, bool) {
	value, ok := m[foldName(name)]
	return value, ok
}

// foldName returns the form in which names are compared.
func foldName(name string) string { return strings.ToLower(tidy(name)) }
