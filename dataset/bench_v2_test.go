//go:build goexperiment.jsonv2

package dataset_test

import (
	"encoding/json/v2"
	"testing"

	"github.com/crossborder-go/crossborder/economy"
)

// BenchmarkReadV2 decodes with encoding/json/v2 alone the figures that BenchmarkRead reads and validates:
// GOEXPERIMENT=jsonv2 go test -run - -bench Read ./dataset.
func BenchmarkReadV2(b *testing.B) {
	text := figures(200_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		var data struct {
			Observations []economy.Observation `json:"observations"`
		}
		if err := json.Unmarshal(text, &data); err != nil || len(data.Observations) == 0 {
			b.Fatal(err)
		}
	}
}
