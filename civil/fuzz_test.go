package civil_test

import (
	"testing"
	"time"

	"github.com/crossborder-go/crossborder/civil"
)

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"", "2025-11-28", "2024-02-29", "2025-02-29", "0000-01-01", "9999-12-31", "2025-13-01"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := civil.ParseDate(s)
		want, slowErr := time.Parse(time.DateOnly, s)
		if (err == nil) != (slowErr == nil && want.Year() > 0) {
			t.Fatalf("%q: %v, package time: %v", s, err, slowErr)
		}
		if err == nil && (got.String() != s || got.UTC() != want) {
			t.Fatalf("%q reads as %v", s, got)
		}
	})
}

func FuzzParseWhen(f *testing.F) {
	f.Add("")
	for _, seed := range sortedWhens {
		f.Add(seed + "%")
	}
	f.Fuzz(func(t *testing.T, s string) {
		w, err := civil.ParseWhen(s)
		if err != nil {
			return
		}
		if again, err := civil.ParseWhen(w.String()); w.String() != s || err != nil || again != w {
			t.Fatalf("%q prints %q, which reads as %v, %v", s, w, again, err)
		}
		if w.IsZero() || !w.Latest().IsZero() && w.Latest().Before(w.Earliest()) {
			t.Fatalf("%q: from %v to %v", s, w.Earliest(), w.Latest())
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	for _, seed := range []string{
		"", "2024", "2024-A1", "2024-S1", "2024-T2", "2024-Q3", "2024-M07", "2024-W53", "2024-D366", "2024-07-15",
		"2025-01-01T00:00:00/P9M", "2025-01-31/P1Y2M3W4D", "2013Q1", "202405",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, dialect := range []civil.Dialect{civil.DialectSDMX, civil.DialectWorldBank, civil.DialectComtrade} {
			p, err := civil.ParsePeriodIn(s, dialect)
			if err != nil {
				continue
			}
			if again, err := civil.ParsePeriod(p.String()); err != nil || again != p {
				t.Fatalf("%q prints %q, which reads as %v, %v", s, p, again, err)
			}
			if p.Start().IsZero() || p.End().Before(p.Start()) || !p.Contains(p.Start()) || !p.Contains(p.End()) {
				t.Fatalf("%q: from %v to %v", s, p.Start(), p.End())
			}
			if next := p.Next(); !next.IsZero() && next.Start() != p.End().AddDays(1) {
				t.Fatalf("%q: next %v", s, next)
			}
			if prev := p.Prev(); !prev.IsZero() && prev.Next() != p {
				t.Fatalf("%q: previous %v", s, prev)
			}
		}
	})
}
