package store_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/store"
	"github.com/crossborder-go/crossborder/store/sqlite"
)

func Example() {
	ctx := context.Background()
	s, db, err := sqlite.Open(ctx, sqlite.Memory) // or the name of a file
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	data, err := atlas.Dataset()
	if err != nil {
		log.Fatal(err)
	}
	if _, err := s.Save(ctx, data, 0); err != nil {
		log.Fatal(err)
	}

	loaded, _, err := s.Load(ctx)
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(loaded)
	if err != nil {
		log.Fatal(err)
	}
	for _, link := range net.Links(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-12-01")) {
		fmt.Println(link)
	}
	// Output:
	// membership active KZ-59 → CN-JS/nanjing via china-central-asia since 2025-11-28 (assumed)
	// office open nkr-investor-service-center → CN-JS/nanjing via nkr-office-nanjing since 2025-11-28 (stated)
}

// The ties on a day in SQL, with those of everything within a region.
func Example_query() {
	ctx := context.Background()
	s, db, err := sqlite.Open(ctx, sqlite.Memory)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	data, err := atlas.Dataset()
	if err != nil {
		log.Fatal(err)
	}
	if _, err := s.Save(ctx, data, 0); err != nil {
		log.Fatal(err)
	}
	rows, err := db.QueryContext(ctx, `
		SELECT kind, state, a, b FROM ties
		WHERE from_day <= ?1 AND ?1 < until_day AND truth = 'yes'
			AND a IN (SELECT party FROM containments WHERE container = ?2)
			AND b IN (SELECT party FROM containments WHERE container = ?3)
		ORDER BY kind, a, b`, "2025-12-01", "KZ-59", "CN-JS")
	if err != nil {
		log.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var kind, state string
		var a, b party.ID
		if err := rows.Scan(&kind, &state, &a, &b); err != nil {
			log.Fatal(err)
		}
		fmt.Println(kind, state, a, b)
	}
	if err := rows.Err(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// membership active KZ-59 CN-JS/nanjing
	// office open nkr-investor-service-center CN-JS/nanjing
}

// A writer who comes second is told what the first has written.
func ExampleStore_Save() {
	ctx := context.Background()
	s, db, err := sqlite.Open(ctx, sqlite.Memory)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	data := new(dataset.Dataset)
	base, err := s.Save(ctx, data, 0)
	if err != nil {
		log.Fatal(err)
	}

	data.Sources = append(data.Sources, yearbook())
	if _, err := s.Save(ctx, data, base); err != nil {
		log.Fatal(err)
	}
	data.Sources[0].Title = locale.Text{"en": "The yearbook"}
	_, err = s.Save(ctx, data, base)
	var conflict *store.ConflictError
	if errors.As(err, &conflict) {
		fmt.Println(conflict.Records, conflict.Current)
	}
	// Output:
	// [sources "yearbook"] 2
}

// Figures come from a stream, and one that was corrected is still there on the day before.
func ExampleStore_Append() {
	ctx := context.Background()
	s, db, err := sqlite.Open(ctx, sqlite.Memory)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	figures := strings.NewReader(`
		{"subject": "KZ-59", "indicator": "population", "period": "2024", "value": {"amount": "522000", "unit": "count"}, "retracted": "2025-03-01"}
		{"subject": "KZ-59", "indicator": "population", "period": "2024", "value": {"amount": "523000", "unit": "count"}, "recorded": "2025-03-01"}
	`)
	if _, err := s.Append(ctx, dataset.ReadObservations(figures, dataset.StreamOptions{})); err != nil {
		log.Fatal(err)
	}
	for _, day := range []string{"2025-02-28", "2025-03-01"} {
		known, _, err := s.AsKnown(ctx, civil.MustParseDate(day))
		if err != nil {
			log.Fatal(err)
		}
		for _, o := range known.Observations {
			fmt.Println(day, o.Subject, o.Indicator, o.Value)
		}
	}
	// Output:
	// 2025-02-28 KZ-59 population 522000 count
	// 2025-03-01 KZ-59 population 523000 count
}
