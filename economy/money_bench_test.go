package economy_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
)

// amounts returns pairs of amounts of up to 18 digits, with equal and with different exponents.
func amounts() map[string][2]economy.Money {
	return map[string][2]economy.Money{
		"2-digits":       {economy.MustParseMoney("1.90 USD"), economy.MustParseMoney("2.10 USD")},
		"18-digits":      {economy.MustParseMoney("1234567890123456.78 USD"), economy.MustParseMoney("9876543210987654.32 USD")},
		"two-exponents":  {economy.MustParseMoney("1234567890123456.78 USD"), economy.MustParseMoney("0.5 USD")},
		"zero-and-money": {economy.MustParseMoney("0 USD"), economy.MustParseMoney("0.05 USD")},
	}
}

// Arithmetic on Money allocates no more than arithmetic on its amounts.
func TestMoneyAllocatesNoMoreThanItsDecimals(t *testing.T) {
	for name, m := range amounts() {
		a, b := m[0], m[1]
		for operation, pair := range map[string][2]func(){
			"add":     {func() { a.Add(b) }, func() { a.Amount.Add(b.Amount) }},
			"sub":     {func() { a.Sub(b) }, func() { a.Amount.Sub(b.Amount) }},
			"mul":     {func() { a.Mul(b.Amount) }, func() { a.Amount.Mul(b.Amount) }},
			"compare": {func() { a.Compare(b) }, func() { a.Amount.Cmp(b.Amount) }},
			"equal":   {func() { a.Equal(b) }, func() { a.Amount.Equal(b.Amount) }},
		} {
			assert.Equal(t, testing.AllocsPerRun(100, pair[1]), testing.AllocsPerRun(100, pair[0]), name+" "+operation)
		}
	}
}

func BenchmarkMoneyAdd(b *testing.B) {
	for name, m := range amounts() {
		var sum economy.Money
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sum, _ = m[0].Add(m[1])
			}
		})
		var total decimal.Decimal
		b.Run(name+"/decimal", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				total = m[0].Amount.Add(m[1].Amount)
			}
		})
		if !sum.IsZero() && !sum.Amount.Equal(total) {
			b.Fatal(sum, total)
		}
	}
}

func BenchmarkMoneyCompare(b *testing.B) {
	for name, m := range amounts() {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				m[0].Compare(m[1])
			}
		})
		b.Run(name+"/decimal", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				m[0].Amount.Cmp(m[1].Amount)
			}
		})
	}
}
