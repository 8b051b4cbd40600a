package flowbeam

import (
	"errors"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// SumBy sums the rows of the BACI files of a pattern, such as "gs://trade/BACI_*.csv", and returns a PCollection of one
// element of type [Totals]. Files are read as by [flow.ReadBACI]. Options that cannot be, an empty pattern, and a missing
// call of [Register] are errors; that there are no such files, and what is wrong with them, is an error of the run.
func SumBy(s beam.Scope, pattern string, o Options) (beam.PCollection, error) {
	q, err := o.query()
	switch {
	case err != nil:
		return beam.PCollection{}, callError("SumBy", err)
	case strings.TrimSpace(pattern) == "":
		return beam.PCollection{}, callError("SumBy", errors.New("no pattern of files"))
	case !s.IsValid():
		return beam.PCollection{}, callError("SumBy", errors.New("the scope belongs to no pipeline"))
	case !isRegistered():
		return beam.PCollection{}, callError("SumBy", errors.New("call Register before beam.Init"))
	}
	size := o.RangeSize
	if size == 0 {
		size = rangeSize
	}
	totals, err := sumBy(s.Scope("flowbeam.SumBy"), pattern, q, size)
	if err != nil {
		return beam.PCollection{}, callError("SumBy", err)
	}
	return totals, nil
}

// sumBy sums ranges, merges those of a group, and merges the groups.
func sumBy(s beam.Scope, pattern string, q query, size int64) (beam.PCollection, error) {
	patterns, err := beam.TryCreate(s, pattern)
	if err != nil {
		return beam.PCollection{}, err
	}
	ranges, err := beam.TryParDo(s, &splitFn{size}, patterns)
	if err != nil {
		return beam.PCollection{}, err
	}
	spread, err := beam.TryReshuffle(s, ranges[0])
	if err != nil {
		return beam.PCollection{}, err
	}
	sums, err := beam.TryParDo(s, &readFn{q}, spread)
	if err != nil {
		return beam.PCollection{}, err
	}
	groups, err := beam.TryCombinePerKey(s, &combineFn{MaxFaults: q.MaxFaults}, sums[0])
	if err != nil {
		return beam.PCollection{}, err
	}
	return beam.TryCombine(s, &combineFn{q.MaxFaults, true}, beam.DropKey(s, groups))
}

func callError(f string, err error) error {
	return errors.New("flowbeam: " + f + ": " + err.Error())
}
