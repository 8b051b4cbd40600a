package dataset_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
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
			if _, err := dataset.Read(bytes.NewReader(text), dataset.ReadOptions{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("dataset-validated", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			data, err := dataset.Read(bytes.NewReader(text), dataset.ReadOptions{})
			if err != nil || data.Validate().Err() != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkMerge merges figures with the same figures of another source, and makes and applies the differences.
func BenchmarkMerge(b *testing.B) {
	read := func(text []byte) *dataset.Dataset {
		data, err := dataset.Read(bytes.NewReader(text), dataset.ReadOptions{})
		if err != nil {
			b.Fatal(err)
		}
		return data
	}
	text := figures(200_000)
	older, newer := read(text), read(bytes.ReplaceAll(text, []byte(`"USD"}`), []byte(`"USD"}, "status": "P"`)))
	b.Run("merge", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := dataset.Merge(dataset.MergeOptions{}, older, newer); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("merge-same", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := dataset.Merge(dataset.MergeOptions{}, older, older); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("diff", func(b *testing.B) {
		for b.Loop() {
			if _, err := dataset.Diff(older, newer); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("apply", func(b *testing.B) {
		changes, err := dataset.Diff(older, newer)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if _, err := dataset.Apply(older, changes); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("as-known", func(b *testing.B) {
		for b.Loop() {
			older.AsKnown(civil.MustParseDate("2020-01-01"))
		}
	})
}
