//go:build goexperiment.jsonv2

package dataset_test

import (
	"encoding/json/v2"
	"testing"

	"github.com/crossborder-go/crossborder/economy"
)

// plainObservation is an observation whose value has no method that decodes it: encoding/json/v2 does all the work.
type plainObservation struct {
	economy.Observation
	Value plainValue `json:"value"`
}

type plainValue economy.Value

// BenchmarkReadV2 decodes with encoding/json/v2 alone the figures that BenchmarkRead reads and validates:
// GOEXPERIMENT=jsonv2 go test -run - -bench Read ./dataset.
func BenchmarkReadV2(b *testing.B) {
	text := figures(200_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		var data struct {
			Observations []plainObservation `json:"observations"`
		}
		if err := json.Unmarshal(text, &data); err != nil || data.Observations[0].Value.Unit.IsZero() {
			b.Fatal(err)
		}
	}
}
