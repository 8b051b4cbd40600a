package crossborder_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/crossborder-go/crossborder"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// figures is a dataset of that many trade figures of subdivisions with countries.
func figures(count int) []byte {
	var subdivisions, countries []string
	for _, c := range region.Countries() {
		countries = append(countries, c.String())
		for _, p := range region.Provinces(c.Code()) {
			subdivisions = append(subdivisions, p.String())
		}
	}
	var b bytes.Buffer
	b.WriteString(`{"observations": [`)
	for i := range count {
		if i > 0 {
			b.WriteByte(',')
		}
		who := i * 7919 % len(subdivisions)
		fmt.Fprintf(&b, `{"subject": %q, "counterpart": %q, "indicator": "goods-exports", "period": "%d", "value": {"amount": "%d.%02d", "unit": "USD"}}`,
			subdivisions[who], countries[i/len(subdivisions)%len(countries)], 2000+i/len(subdivisions)/len(countries), i*31, i%100)
	}
	b.WriteString("]}")
	return b.Bytes()
}

// BenchmarkRead reads figures with encoding/json alone, as a dataset, and with validation.
func BenchmarkRead(b *testing.B) {
	text := figures(200_000)
	b.Run("encoding-json", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			var data struct{ Observations []economy.Observation }
			if err := json.Unmarshal(text, &data); err != nil || len(data.Observations) == 0 {
				b.Fatal(err)
			}
		}
	})
	b.Run("dataset", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			if _, err := crossborder.Read(bytes.NewReader(text), crossborder.ReadOptions{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("dataset-validated", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			data, err := crossborder.Read(bytes.NewReader(text), crossborder.ReadOptions{})
			if err != nil || data.Validate().Err() != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkIndex builds an index of figures, and asks it about two parties that have none, and two that have many.
func BenchmarkIndex(b *testing.B) {
	data, err := crossborder.Read(bytes.NewReader(figures(200_000)), crossborder.ReadOptions{})
	if err != nil {
		b.Fatal(err)
	}
	index, err := crossborder.NewIndex(data)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			if _, err := crossborder.NewIndex(data); err != nil {
				b.Fatal(err)
			}
		}
	})
	on := civil.MustParseDate("2000-06-01")
	for _, pair := range [][2]string{{"KZ-59", "nobody"}, {"KZ-59", "AD"}, {"KZ", "CN"}} {
		from, to := party.MustParseID(pair[0]), party.MustParseID(pair[1])
		b.Run(fmt.Sprintf("%s-%s-%d", pair[0], pair[1], len(index.Links(from, to, on))), func(b *testing.B) {
			for b.Loop() {
				index.Links(from, to, on)
			}
		})
	}
}
