package store

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/network"
)

// appendedAtOnce is the number of observations that Append holds and checks at once.
const appendedAtOnce = 50_000

// Append adds observations after those that the store has, in one transaction, and returns the new revision. They come
// from a sequence such as [dataset.ReadObservations], which must not use the store, and some ten thousand are held at
// once. An error of the sequence, and an observation with an error, ends the transaction: nothing is added. No revision is
// needed, since nobody's records are overwritten. Append does not look whether an observation is there already;
// [dataset.Dataset.Validate] warns of it.
func (s *Store) Append(ctx context.Context, all iter.Seq2[economy.Observation, error]) (Revision, error) {
	r, err := s.write(ctx, func(t *transaction, at Revision) error {
		a, err := t.appender(at + 1)
		if err != nil || all == nil {
			return err
		}
		for o, err := range all {
			if err != nil {
				return err
			}
			if err := a.add(o); err != nil {
				return err
			}
		}
		return a.finish()
	})
	return r, failed("Append", err)
}

// appender adds observations to those of the store.
type appender struct {
	*transaction
	at      Revision
	rest    *dataset.Dataset // the records on which the ties of observations depend
	parties map[string]bool  // that the store has
	first   int              // place of the first observation that was added
	next    int              // place of the first one in batch
	batch   []economy.Observation
	indexes []func() error // that are made at the end
}

func (t *transaction) appender(at Revision) (*appender, error) {
	d, err := t.loadRecords(everyRecord)
	if err != nil {
		return nil, err
	}
	last, _ := civil.NewDate(9999, 12, 31)
	d = d.AsKnown(last)
	a := &appender{transaction: t, at: at, parties: map[string]bool{}, rest: &dataset.Dataset{
		Sources: d.Sources, Regions: d.Regions, Organizations: d.Organizations, Platforms: d.Platforms, Indicators: d.Indicators,
	}}
	err = t.query(func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		a.parties[id] = true
		return err
	}, "SELECT id FROM parties")
	if err != nil {
		return nil, err
	}
	err = t.conn.QueryRowContext(t.ctx, "SELECT COALESCE(MAX(place) + 1, 0) FROM recorded_observations").Scan(&a.first)
	a.next = a.first
	return a, err
}

// add adds an observation to the batch, and writes that when it is full. Where there are more, indexes are made at the end.
func (a *appender) add(o economy.Observation) error {
	if len(a.batch) == appendedAtOnce {
		if err := a.flush(); err != nil {
			return err
		}
		if a.indexes == nil && !a.dialect.isPostgreSQL() {
			for _, of := range []table{observationsTable(), tiesTable()} {
				again, err := a.dropIndexes(of)
				if err != nil {
					return err
				}
				a.indexes = append(a.indexes, again)
			}
		}
	}
	a.batch = append(a.batch, o)
	return nil
}

// finish writes what is left.
func (a *appender) finish() error {
	if err := a.flush(); err != nil {
		return err
	}
	for _, again := range a.indexes {
		if err := again(); err != nil {
			return err
		}
	}
	return nil
}

// flush writes the batch.
func (a *appender) flush() error {
	if len(a.batch) == 0 {
		return nil
	}
	if err := a.write(); err != nil {
		return fmt.Errorf("observations from number %d on: %w", a.next-a.first, err)
	}
	a.next += len(a.batch)
	a.batch = a.batch[:0]
	return nil
}

// write writes the observations of the batch, the ties that they make, and parties that only they name.
func (a *appender) write() error {
	if found := retractedIssues(a.batch); len(found) > 0 {
		return &dataset.InvalidError{Issues: found}
	}
	standing := *a.rest
	var places []int
	for i := range a.batch {
		if !isRetracted(a.batch[i]) {
			standing.Observations = append(standing.Observations, a.batch[i])
			places = append(places, a.next+i)
		}
	}
	net, err := networkOf(&standing, whole{data: &standing})
	if err != nil {
		return err
	}
	if err := a.insertObservations(a.batch, a.next, func(*figure) Revision { return a.at }); err != nil {
		return err
	}
	flows := newTier(&standing, net, map[dataset.Collection][]int{dataset.CollectionObservations: places})
	flows.only(network.LinkFlow)
	if err := a.insert(tiesTable(), flows.rows()); err != nil {
		return err
	}
	added := newSheets()
	added.fillParties(net, net.Parties(), a.parties)
	if err := a.insert(added.parties.table, slices.Values(added.parties.rows)); err != nil {
		return err
	}
	return a.insert(added.containments.table, slices.Values(added.containments.rows))
}
