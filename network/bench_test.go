package network_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// flows returns a dataset with count trade figures of subdivisions with countries.
func flows(count int) *dataset.Dataset {
	var subdivisions, countries []party.ID
	for _, c := range region.Countries() {
		countries = append(countries, party.IDFrom(c.Code()))
		for _, p := range region.Provinces(c.Code()) {
			subdivisions = append(subdivisions, party.IDFrom(p.Code()))
		}
	}
	var d dataset.Dataset
	for i := range count {
		round := i / len(subdivisions)
		d.Observations = append(d.Observations, economy.Observation{
			Subject: subdivisions[i*7919%len(subdivisions)], Counterpart: countries[round%len(countries)], Indicator: "goods-exports",
			Period: civil.MustParsePeriod(fmt.Sprint(2000 + round/len(countries))),
			Value:  economy.Value{Amount: decimal.New(int64(i)*3101, -2), Unit: economy.MustParseUnit("USD")},
		})
	}
	return &d
}

// BenchmarkNetwork makes a network of figures, and asks it about two parties without links and about two with many.
func BenchmarkNetwork(b *testing.B) {
	data := flows(200_000)
	net, err := network.New(data)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			if _, err := network.New(data); err != nil {
				b.Fatal(err)
			}
		}
	})
	on := civil.MustParseDate("2000-06-01")
	for _, pair := range [][2]string{{"KZ-59", "nobody"}, {"KZ-59", "AD"}, {"KZ", "CN"}} {
		from, to := party.MustParseID(pair[0]), party.MustParseID(pair[1])
		b.Run(fmt.Sprintf("%s-%s-%d", pair[0], pair[1], len(net.Links(from, to, on))), func(b *testing.B) {
			for b.Loop() {
				net.Links(from, to, on)
			}
		})
	}
}

// BenchmarkQueries asks about a day, and about all days, of networks with many links.
func BenchmarkQueries(b *testing.B) {
	a, z := party.MustParseID("KZ"), party.MustParseID("IT")
	for _, c := range []struct {
		name string
		data *dataset.Dataset
	}{
		{"platform of 1000", clubOf(1000)},
		{"treaty of 190", treatyOf(190, false)},
		{"treaty of 240 with vague days", treatyOf(240, true)},
		{"200000 flows", flows(200_000)},
	} {
		n, err := network.New(c.data)
		if err != nil {
			b.Fatal(err)
		}
		on := civil.MustParseDate("2000-06-01")
		b.Run(c.name+"/graph", func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				n.Graph(on.AddDays(i % 50))
			}
		})
		b.Run(c.name+"/neighbors", func(b *testing.B) {
			for b.Loop() {
				n.Neighbors(a, on)
			}
		})
		b.Run(c.name+"/path", func(b *testing.B) {
			for b.Loop() {
				n.Path(a, z, on)
			}
		})
		b.Run(c.name+"/all", func(b *testing.B) {
			for b.Loop() {
				n.All(on)
			}
		})
		b.Run(c.name+"/changes of a year", func(b *testing.B) {
			for b.Loop() {
				n.Changes(civil.MustParseDate("1990-03-01"), civil.MustParseDate("1991-02-28"))
			}
		})
		b.Run(c.name+"/between", func(b *testing.B) {
			for b.Loop() {
				n.Between(a, z, civil.Interval{})
			}
		})
	}
}
