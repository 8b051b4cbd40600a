package flowbeam

// combineFn merges totals. The last one of a pipeline has those of all files, and says what is wrong with them.
type combineFn struct {
	MaxFaults int64
	Last      bool
}

// CreateAccumulator returns no totals.
func (fn *combineFn) CreateAccumulator() Totals { return Totals{} }

// AddInput merges the totals of a range, or of several ones.
func (fn *combineFn) AddInput(a, t Totals) (Totals, error) { return merge(a, t, fn.MaxFaults) }

// MergeAccumulators merges totals.
func (fn *combineFn) MergeAccumulators(a, b Totals) (Totals, error) { return merge(a, b, fn.MaxFaults) }

// ExtractOutput returns the totals.
func (fn *combineFn) ExtractOutput(t Totals) (Totals, error) {
	if !fn.Last {
		return t, nil
	}
	return t, t.check(fn.MaxFaults)
}
