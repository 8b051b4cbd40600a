package economy

import (
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/source"
)

// Indicator says what an observation measures. Code is a slug such as gross-regional-product. Unit is the kind
// of unit of its values. Aggregation says how the values of parts or of sub-periods combine. Direction says how a value
// with a counterpart runs between the two parties. Referenced marks a share or a rank, whose observations need a
// Reference. Equivalents maps a scheme to the indicator's code there: "worldbank" to World Development Indicators, whose
// amounts are in US dollars, and "sdmx" to CL_NA_STO, the SDMX code list of national accounts.
//
// An Indicator is a plain value: programs define their own and add them to a dataset.
type Indicator struct {
	Code        string            `json:"code"`
	Names       locale.Text       `json:"names,omitempty"`
	Unit        UnitKind          `json:"unit"`
	Aggregation Aggregation       `json:"aggregation,omitzero"`
	Direction   Direction         `json:"direction,omitzero"`
	Referenced  bool              `json:"referenced,omitzero"`
	Equivalents map[string]string `json:"equivalents,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Aggregation says how the values of an indicator combine. The zero Aggregation is [AggregationNone]. Its constants
// begin with [AggregationNone]; [Aggregations] lists them.
type Aggregation string

// The aggregations.
const (
	AggregationNone  Aggregation = ""      // values do not combine: shares, ranks, growth
	AggregationSum   Aggregation = "sum"   // flows: values sum over regions and over sub-periods
	AggregationStock Aggregation = "stock" // stocks: values sum over regions; over time the last one counts
)

// Aggregations returns every aggregation, in the order in which they are documented.
func Aggregations() []Aggregation {
	return []Aggregation{AggregationNone, AggregationSum, AggregationStock}
}

// Direction says how a value with a counterpart runs between its two parties, and so whether a network links them by
// it. The zero Direction of a built-in indicator, such as one of growth, shares or ranks, means that its values never
// link two parties; that of an indicator of a dataset means that it is not stated, and its values link two parties. Its
// constants begin with [DirectionDirected]; [Directions] lists them.
type Direction string

// The directions.
const (
	DirectionDirected Direction = "directed" // from one party to the other: exports, imports, direct investment, visitors
	DirectionMutual   Direction = "mutual"   // between the two parties: turnover, balance, freight in both directions
)

// Directions returns both directions, in the order in which they are documented.
func Directions() []Direction { return []Direction{DirectionDirected, DirectionMutual} }

// Validate reports what is wrong within the indicator, with paths relative to it.
func (i Indicator) Validate() issue.List {
	var found issue.List
	if !slug.Valid(i.Code) {
		found = append(found, badIndicatorCode.At("/code", issue.Args{"code": spelling.Quote(i.Code)}))
	}
	if len(i.Names) == 0 {
		found = append(found, namelessIndicator.At("/names", issue.Args{"code": spelling.Quote(i.Code)}))
	}
	found = append(found, i.Names.Validate().Under("/names")...)
	if !slices.Contains(UnitKinds(), i.Unit) {
		found = append(found, unknownUnitKind.At("/unit", unitKindArgs(i.Unit)))
	}
	if !slices.Contains(Aggregations(), i.Aggregation) {
		found = append(found, unknownAggregation.At("/aggregation", enum.Args("aggregation", i.Aggregation, Aggregations())))
	}
	if i.Direction != "" && !slices.Contains(Directions(), i.Direction) {
		found = append(found, unknownDirection.At("/direction", enum.Args("direction", i.Direction, Directions())))
	}
	for _, scheme := range slices.Sorted(maps.Keys(i.Equivalents)) {
		at := issue.Path("/equivalents").Key(scheme)
		if scheme == "" || i.Equivalents[scheme] == "" {
			found = append(found, emptyEquivalent.At(at, issue.Args{"scheme": spelling.Quote(scheme), "code": spelling.Quote(i.Equivalents[scheme])}))
		}
		found = append(found, text.ValidateString(scheme).Under(at)...)
		found = append(found, text.ValidateString(i.Equivalents[scheme]).Under(at)...)
	}
	found = append(found, i.Known.Validate()...)
	return append(found, source.ValidateCites(i.Cites)...)
}
