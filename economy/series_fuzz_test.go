package economy_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// readLine reads an observation such as "2024 about 110 USD", and returns false if it is not one.
func readLine(line string) (economy.Observation, bool) {
	o := economy.Observation{Subject: party.MustParseID("KZ"), Indicator: "goods-exports"}
	fields := strings.Fields(line)
	if len(fields) < 3 || o.Period.UnmarshalText([]byte(fields[0])) != nil {
		return o, false
	}
	if len(fields) == 4 {
		o.Value.Bound, fields = economy.Bound(fields[1]), fields[1:]
	}
	amount, err := decimal.NewFromString(fields[1])
	o.Value.Amount = amount
	return o, err == nil && o.Value.Unit.UnmarshalText([]byte(fields[2])) == nil
}

// No series makes a method panic, and the points of a result are ordered and have periods.
func FuzzSeries(f *testing.F) {
	for _, seed := range []string{
		"2021 100 USD; 2022 110 USD; 2023 about 120 USD", "2025-Q1 10 USD; 2025-S1 25 USD; 2025-01-01/P9M 45 USD",
		"0001 5 percent; 0002 -100 percent", "2024-02-29 1 KZT; 2025-02-28 2 KZT", "9999-12 1 tonne; 9999-W52 1 tonne",
		"2025-01-31/P1M 5 USD; 2025-02-28/P1M 7 USD", "2021 over 1e9999 USD; 2022 1e-9999 USD", "2020 0 index@2020; 2021 1 index@2020",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var observations []economy.Observation
		for _, line := range strings.Split(text, ";") {
			if o, ok := readLine(line); ok && len(observations) < 20 {
				observations = append(observations, o)
			}
		}
		s, err := economy.NewSeries(observations...)
		if err != nil {
			return
		}
		base := observations[0].Period
		for _, run := range []func() (economy.Series, error){
			s.Growth, s.GrowthOnYear, s.Chain, s.Decumulate,
			func() (economy.Series, error) { return s.Rebase(base) },
			func() (economy.Series, error) { return s.Contribution(s) },
			func() (economy.Series, error) { return s.Deflate(s) },
			func() (economy.Series, error) { return s.PerHead(s) },
		} {
			derived, err := run()
			if err != nil {
				continue
			}
			last := civil.Period{}
			for _, p := range derived.Points() {
				if p.Period.IsZero() || p.Period.Compare(last) <= 0 {
					t.Fatalf("%v after %v", p.Period, last)
				}
				last = p.Period
			}
		}
		if _, err := s.CAGR(base, observations[len(observations)-1].Period); err == nil && len(observations) < 2 {
			t.Fatal("a rate from a period to itself")
		}
	})
}
