package flowbeam

import (
	"context"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/graph/coder"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/crossborder-go/crossborder/economy/flow"
)

// Register makes the types and functions of this package known to Beam. A program calls it before beam.Init, which is
// where a worker begins too. Beam does not let anything be registered later, and panics. Further calls do nothing.
func Register() {
	if isRegistered() {
		return
	}
	beam.RegisterCoder(reflect.TypeFor[Totals](), encodeTotals, decodeTotals)
	beam.RegisterCoder(reflect.TypeFor[flow.Sum](), encodeSum, decodeSum)
	beam.RegisterCoder(reflect.TypeFor[Advantage](), encodeAdvantage, decodeAdvantage)
	register.DoFn3x1[context.Context, string, func(fileRange), error](&splitFn{})
	register.DoFn2x3[context.Context, fileRange, int64, Totals, error](&readFn{})
	register.Combiner1[Totals](&combineFn{})
	register.DoFn2x0[Totals, func(flow.Sum)](&cellsFn{})
	register.DoFn2x1[Totals, func(Advantage), error](&rcaFn{})
	register.DoFn2x1[context.Context, Totals, error](&writeFn{})
	register.Emitter1[fileRange]()
	register.Emitter1[flow.Sum]()
	register.Emitter1[Advantage]()
}

// isRegistered reports whether Register has been called.
func isRegistered() bool { return coder.LookupCustomCoder(reflect.TypeFor[Totals]()) != nil }
