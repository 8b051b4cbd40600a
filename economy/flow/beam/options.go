package flowbeam

import (
	"errors"
	"fmt"
	"math"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/party"
)

// Options say what is summed, and what the codes of the files mean. Of must be set; without By the result is the total
// of all rows. The other fields are those of [flow.Options].
type Options struct {
	Of flow.Measure
	By []flow.Dimension

	Areas            figures.Register
	Parties          map[string]party.ID
	OnlyKnownParties bool

	// MaxFaults is the number of wrong rows of each file that are left out and reported; the next one is the error. It
	// is 0 for none.
	MaxFaults int

	// RangeSize is the number of bytes of a file that are read at a time, some 64 million if it is 0. Files whose reader
	// cannot seek, such as those of Google Cloud Storage, are read as a whole.
	RangeSize int64
}

const (
	rangeSize = 64 << 20
	maxFaults = 10_000 // for all faults of a file are kept in memory
)

// query is Options in types that Beam can send to workers.
type query struct {
	Of               string
	By               []string
	Areas            string
	Parties          map[string]string
	OnlyKnownParties bool
	MaxFaults        int64
}

// query checks the options.
func (o Options) query() (query, error) {
	if _, err := flow.NewAccumulator(o.Of, o.By...); err != nil {
		return query{}, err
	}
	switch {
	case o.MaxFaults < 0 || o.MaxFaults > maxFaults:
		return query{}, fmt.Errorf("Options.MaxFaults is %d; want 0 to %d", o.MaxFaults, maxFaults)
	case o.RangeSize < 0 || o.RangeSize > math.MaxInt64/2:
		return query{}, errors.New("Options.RangeSize is negative or too large")
	}
	q := query{
		Of: string(o.Of), Areas: string(o.Areas), Parties: map[string]string{},
		OnlyKnownParties: o.OnlyKnownParties, MaxFaults: int64(o.MaxFaults),
	}
	for _, d := range o.By {
		q.By = append(q.By, string(d))
	}
	for code, id := range o.Parties {
		q.Parties[code] = id.String()
	}
	return q, nil
}

// accumulator returns an empty accumulator for the query.
func (q query) accumulator() (*flow.Accumulator, error) {
	var by []flow.Dimension
	for _, d := range q.By {
		by = append(by, flow.Dimension(d))
	}
	return flow.NewAccumulator(flow.Measure(q.Of), by...)
}

// options returns how files are read.
func (q query) options() (flow.Options, error) {
	o := flow.Options{
		Areas: figures.Register(q.Areas), Parties: map[string]party.ID{},
		OnlyKnownParties: q.OnlyKnownParties, MaxFaults: int(q.MaxFaults),
	}
	for code, text := range q.Parties {
		var id party.ID // the zero ID, which means that rows are left out, is an empty text
		if err := id.UnmarshalText([]byte(text)); err != nil {
			return flow.Options{}, err
		}
		o.Parties[code] = id
	}
	return o, nil
}
