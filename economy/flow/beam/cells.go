package flowbeam

import (
	"errors"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/crossborder-go/crossborder/economy/flow"
)

// Cells returns the sums of a PCollection of [Totals] as a PCollection of [flow.Sum], an element for each.
func Cells(s beam.Scope, totals beam.PCollection) (beam.PCollection, error) {
	return expand(s, "Cells", &cellsFn{}, totals)
}

// cellsFn takes totals apart.
type cellsFn struct{}

// ProcessElement emits every sum in order.
func (fn *cellsFn) ProcessElement(t Totals, emit func(flow.Sum)) {
	for sum := range t.Sums().All() {
		emit(sum)
	}
}

// expand applies a function to a PCollection of totals.
func expand(s beam.Scope, name string, fn any, totals beam.PCollection) (beam.PCollection, error) {
	if !s.IsValid() || !totals.IsValid() || totals.Type().Type() != reflect.TypeFor[Totals]() {
		return beam.PCollection{}, callError(name, errors.New("want a PCollection of Totals, as SumBy returns"))
	}
	out, err := beam.TryParDo(s.Scope("flowbeam."+name), fn, totals)
	if err != nil {
		return beam.PCollection{}, callError(name, err)
	}
	if len(out) == 0 {
		return beam.PCollection{}, nil
	}
	return out[0], nil
}
