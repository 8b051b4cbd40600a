package economy_test

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
)

// table returns random flows with two decimals. One tenth of the cells are zero.
func table(rows, columns int) [][]decimal.Decimal {
	r := rand.New(rand.NewPCG(1, 2))
	cells := make([][]decimal.Decimal, rows)
	for i := range cells {
		cells[i] = make([]decimal.Decimal, columns)
		for j := range cells[i] {
			if r.IntN(10) > 0 {
				cells[i][j] = decimal.New(r.Int64N(1e12), -2)
			}
		}
	}
	return cells
}

func BenchmarkRCA(b *testing.B) {
	flows := table(1000, 1000)
	for b.Loop() {
		rca, err := economy.RCA(flows)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := rca.Round(6, economy.HalfEven); err != nil {
			b.Fatal(err)
		}
	}
}
