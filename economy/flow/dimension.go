package flow

import (
	"errors"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Dimension is one of the things by which flows differ and are summed. Its constants begin with [Period]; [Dimensions]
// lists them.
type Dimension string

// The dimensions.
const (
	Period   Dimension = "period"
	Exporter Dimension = "exporter"
	Importer Dimension = "importer"
	Product  Dimension = "product"
)

// Dimensions returns every dimension, in the order in which they are documented.
func Dimensions() []Dimension { return []Dimension{Period, Exporter, Importer, Product} }

// Measure is one of the two numbers of a flow. Its constants begin with [Value]; [Measures] lists them.
type Measure string

// The measures.
const (
	Value    Measure = "value"    // in current US dollars
	Quantity Measure = "quantity" // in tonnes
)

// Measures returns every measure, in the order in which they are documented.
func Measures() []Measure { return []Measure{Value, Quantity} }

// maxDimensions is the number of dimensions.
const maxDimensions = 4

// query says what is summed by what.
type query struct {
	of Measure
	by []Dimension
}

// newQuery returns the query of a call.
func newQuery(f string, of Measure, by []Dimension) (query, error) {
	if !slices.Contains(Measures(), of) {
		return query{}, callError(f, spelling.Quote(string(of))+" is not a measure; want value or quantity")
	}
	for i, d := range by {
		if !slices.Contains(Dimensions(), d) {
			return query{}, callError(f, spelling.Quote(string(d))+" is not a dimension; want period, exporter, importer or product")
		}
		if slices.Contains(by[:i], d) {
			return query{}, callError(f, "dimension "+string(d)+" is named twice")
		}
	}
	return query{of, slices.Clone(by)}, nil
}

func (q query) equal(other query) bool { return q.of == other.of && slices.Equal(q.by, other.by) }

// String reads like "value by exporter, product".
func (q query) String() string {
	if q.of == "" {
		return "nothing"
	}
	text := string(q.of)
	for i, d := range q.by {
		if i == 0 {
			text += " by "
		} else {
			text += ", "
		}
		text += string(d)
	}
	return text
}

// place returns the position of a dimension in the query, -1 for none.
func (q query) place(d Dimension) int { return slices.Index(q.by, d) }

// callError returns the error of a call that was asked for something that it cannot do.
func callError(f, reason string) error { return errors.New("flow: " + f + ": " + reason) }

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}
