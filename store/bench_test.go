package store_test

import (
	"iter"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
	"github.com/crossborder-go/crossborder/store"
)

// many returns a dataset with observations of exports and populations, half of them about two parties.
func many(count int) *dataset.Dataset {
	d := &dataset.Dataset{Sources: []source.Source{yearbook()}}
	countries := region.Countries()
	d.Observations = make([]economy.Observation, 0, count)
	cite := []source.Cite{{Source: "yearbook", Locator: "table 3"}}
	usd, people := economy.MustParseUnit("USD"), economy.MustParseUnit("count")
	for i := 0; len(d.Observations) < count; i++ {
		a, b := countries[i%200], countries[(i/200+i+1)%200]
		if a == b {
			continue
		}
		period, _ := civil.MonthPeriod(1960+i/(200*200*12)%60, time.Month(1+i/(200*200)%12))
		o := economy.Observation{
			Subject: party.IDFrom(a.Code()), Counterpart: party.IDFrom(b.Code()), Indicator: "goods-exports", Period: period,
			Value: economy.Value{Amount: decimal.New(int64(1+i*37%1_000_000_007), -2), Unit: usd}, Cites: cite,
		}
		if i%2 == 1 {
			o.Counterpart, o.Indicator = party.ID{}, "population"
			o.Value = economy.Value{Amount: decimal.New(int64(1+i), 0), Unit: people}
			period, _ := civil.YearPeriod(1 + i/200%9000)
			o.Period = period
		}
		d.Observations = append(d.Observations, o)
	}
	return d
}

// million is the number of observations of the benchmarks.
//
//	go test ./store -run ^$ -bench . -benchtime 1x
const million = 1_000_000

// eachPlace runs a benchmark in SQLite, and in PostgreSQL where there is a server.
func eachPlace(b *testing.B, run func(b *testing.B, s *store.Store)) {
	for name, in := range places() {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				s, db := in(b).Open(b)
				b.StartTimer()
				run(b, s)
				b.StopTimer()
				require.NoError(b, db.Close())
				b.StartTimer()
			}
		})
	}
}

// places yields the databases of benchmarks.
func places() iter.Seq2[string, func(testing.TB) place] {
	return func(yield func(string, func(testing.TB) place) bool) {
		_ = yield("SQLite", inSQLite) && yield("PostgreSQL", inPostgreSQL)
	}
}

func BenchmarkSaveMillion(b *testing.B) {
	d := many(million)
	eachPlace(b, func(b *testing.B, s *store.Store) {
		_, err := s.Save(b.Context(), d, 0)
		require.NoError(b, err)
	})
}

func BenchmarkAppendMillion(b *testing.B) {
	d := many(million)
	eachPlace(b, func(b *testing.B, s *store.Store) {
		_, err := s.Save(b.Context(), &dataset.Dataset{Sources: yearbooks()}, 0)
		require.NoError(b, err)
		_, err = s.Append(b.Context(), sequence(d.Observations, nil))
		require.NoError(b, err)
	})
}

func BenchmarkLoadMillion(b *testing.B) {
	d := many(million)
	eachPlace(b, func(b *testing.B, s *store.Store) {
		b.StopTimer()
		_, err := s.Save(b.Context(), d, 0)
		require.NoError(b, err)
		b.StartTimer()
		_, _, err = s.Load(b.Context())
		require.NoError(b, err)
	})
}

// A change of a record among a million observations.
func BenchmarkApplyAmongMillion(b *testing.B) {
	d := many(million)
	changes, err := dataset.Diff(&dataset.Dataset{Sources: yearbooks()}, &dataset.Dataset{Sources: append(yearbooks(), book("new"))})
	require.NoError(b, err)
	eachPlace(b, func(b *testing.B, s *store.Store) {
		b.StopTimer()
		_, err := s.Save(b.Context(), d, 0)
		require.NoError(b, err)
		b.StartTimer()
		_, err = s.Apply(b.Context(), changes)
		require.NoError(b, err)
	})
}

func BenchmarkAtlas(b *testing.B) {
	d := theAtlas(b)
	for name, in := range places() {
		b.Run("Load/"+name, func(b *testing.B) {
			s, _ := in(b).Open(b)
			_, err := s.Save(b.Context(), d, 0)
			require.NoError(b, err)
			for b.Loop() {
				_, _, err := s.Load(b.Context())
				require.NoError(b, err)
			}
		})
		b.Run("Save/"+name, func(b *testing.B) {
			s, _ := in(b).Open(b)
			var r store.Revision
			for b.Loop() {
				var err error
				r, err = s.Save(b.Context(), d, r)
				require.NoError(b, err)
			}
		})
	}
}
