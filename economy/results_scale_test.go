package economy_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/party"
)

// flowsOf returns exports of n parties to each other's market in ten years.
func flowsOf(n int) []economy.Observation {
	var all []economy.Observation
	base := figuresOf("KZ CN goods-exports 2010 1 USD")[0]
	for i := range n {
		o := base
		o.Subject = party.MustParseID(fmt.Sprintf("s%d", (i*7919)%n))
		for range 10 {
			all = append(all, o)
			o.Period = o.Period.Next()
		}
	}
	return all
}

// growthRatio returns how much longer work takes for four times as much, by the shortest of some runs.
func growthRatio(work func(n int), n int) float64 {
	shortest := func(n int) time.Duration {
		least := time.Hour
		for range effort.Size(3, 5) {
			began := time.Now()
			work(n)
			least = min(least, time.Since(began))
		}
		return least
	}
	return float64(shortest(4*n)) / float64(shortest(n))
}

// Work on observations grows with their number, not with its square.
func TestResultsScale(t *testing.T) {
	few := effort.Size(60, 500)
	small, large := flowsOf(few), flowsOf(4*few)
	of := func(n int) []economy.Observation {
		if n == few {
			return small
		}
		return large
	}
	exports := indicator(t, "goods-exports")
	for name, work := range map[string]func(n int){
		"GroupSeries": func(n int) { economy.GroupSeries(of(n)) },
		"Mirror":      func(n int) { economy.Mirror(of(n), "goods-exports", "goods-imports") },
		"MirrorSeries": func(n int) {
			series, _ := economy.GroupSeries(of(n))
			economy.MirrorSeries(series, "goods-exports", "goods-imports")
		},
		"Cross": func(n int) {
			_, err := economy.Cross(of(n), economy.DimensionSubject, economy.DimensionPeriod)
			require.NoError(t, err)
		},
		"Total": func(n int) {
			series, _ := economy.GroupSeries(of(n))
			var g economy.Group
			for _, s := range series {
				g.Members = append(g.Members, s.Subject())
			}
			_, err := g.Total(exports, series)
			require.NoError(t, err)
		},
	} {
		ratio := growthRatio(work, few)
		for again := 0; again < 2 && ratio >= 12; again++ { // another program may have been in the way
			ratio = min(ratio, growthRatio(work, few))
		}
		t.Logf("%s: %.1f", name, ratio)
		assert.Less(t, ratio, 12.0, name) // four times as long, and a log; the square is 16
	}
}
