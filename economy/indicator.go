package economy

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/source"
)

// Indicator is what an observation measures. Code is a slug; Unit is the kind of unit that its values
// have; Aggregation says how values of parts or of sub-periods combine. Referenced marks a share or a
// rank, which means something only with the whole that it is of (Observation.Reference). Equivalents maps
// a scheme to the indicator's code there: "worldbank" to that of the World Development Indicators, whose money is in
// dollars, "sdmx" to that of CL_NA_STO, the code list of national accounts. An indicator of one's own is a plain
// value, passed in a dataset.
type Indicator struct {
	Code        string            `json:"code"`
	Names       locale.Text       `json:"names"`
	Unit        UnitKind          `json:"unit"`
	Aggregation Aggregation       `json:"aggregation,omitzero"`
	Referenced  bool              `json:"referenced,omitzero"`
	Equivalents map[string]string `json:"equivalents,omitempty"`
	Cites       []source.Cite     `json:"cites,omitempty"`
}

// Aggregation is how an indicator's values combine. The zero Aggregation is [NotAggregated].
type Aggregation string

// The ways in which values combine.
const (
	AggregationNone  Aggregation = ""      // shares, ranks, growth: computed anew from their parts
	AggregationSum   Aggregation = "sum"   // flows: over regions and over sub-periods
	AggregationStock Aggregation = "stock" // over regions summed, over time the last
)

// Aggregations returns every way in which values combine.
func Aggregations() []Aggregation {
	return []Aggregation{AggregationNone, AggregationSum, AggregationStock}
}

// Validate reports what is wrong within the indicator.
func (i Indicator) Validate() issue.List {
	var found issue.List
	if !slug.Valid(i.Code) {
		found = append(found, badCode.At("/code", issue.Args{"code": spelling.Quote(i.Code)}))
	}
	if len(i.Names) == 0 {
		found = append(found, nameless.At("/names", issue.Args{"code": spelling.Quote(i.Code)}))
	}
	found = append(found, i.Names.Validate().Under("/names")...)
	if !slices.Contains(UnitKinds(), i.Unit) {
		found = append(found, unknownUnitKind.At("/unit", issue.Args{
			"unit": spelling.Quote(string(i.Unit)), "known": knownKinds(i.Unit)}))
	}
	if !slices.Contains(Aggregations(), i.Aggregation) {
		found = append(found, unknownAggregation.At("/aggregation", issue.Args{
			"aggregation": spelling.Quote(string(i.Aggregation)), "known": spelling.Known(i.Aggregation, Aggregations())}))
	}
	return append(found, source.ValidateCites(i.Cites)...)
}
