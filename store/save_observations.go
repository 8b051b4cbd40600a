package store

import (
	"hash/maphash"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
)

// saveObservations writes the observations from the first one on that is not already in its place.
func (t *transaction) saveObservations(all []economy.Observation, at Revision) error {
	old, err := t.tailOf(all)
	if err != nil {
		return err
	}
	if err := t.exec("DELETE FROM recorded_observations WHERE place >= ?", int64(old.from)); err != nil {
		return err
	}
	for i := range all[old.from:] {
		if len(old.ids) == 0 {
			break
		}
		delete(old.ids, Record{dataset.CollectionObservations, idOf(&all[old.from+i])})
	}
	if err := t.remove(old.ids, at); err != nil {
		return err
	}
	insert := func() error {
		return t.insertObservations(all[old.from:], old.from, func(f *figure) Revision { return old.revisionOf(f, at) })
	}
	if len(all)-old.from < manyRows {
		return insert()
	}
	return t.withoutIndexes(observationsTable(), insert)
}

// insertObservations writes observations at their places, the first of which is given.
func (t *transaction) insertObservations(all []economy.Observation, first int, revision func(*figure) Revision) error {
	var failure error
	err := t.insert(observationsTable(), func(yield func([]any) bool) {
		for i := range all {
			f, err := figureOf(&all[i])
			if err != nil {
				failure = err
				return
			}
			from, until := daysOf(&all[i])
			if !yield(f.row(first+i, from, until, revision(&f))) {
				return
			}
		}
	})
	if failure != nil {
		return failure
	}
	return err
}

// tail is the observations of the store from a place on: their ids, and which revision wrote each, by the hash of its
// figure.
type tail struct {
	from    int
	ids     map[Record]bool
	seed    maphash.Seed
	written map[uint64]Revision
}

// tailOf returns the observations of the store from the first place on where they differ from others.
func (t *transaction) tailOf(all []economy.Observation) (*tail, error) {
	old := &tail{ids: map[Record]bool{}, seed: maphash.MakeSeed(), written: map[uint64]Revision{}}
	d := newDecoder()
	err := t.eachFigure(func(f *figure, r Revision) error {
		if len(old.written) == 0 && old.from < len(all) {
			other, err := figureOf(&all[old.from])
			if err != nil {
				return err
			}
			if other == *f {
				old.from++
				return nil
			}
		}
		o, err := d.observation(f)
		old.ids[Record{dataset.CollectionObservations, idOf(&o)}] = true
		old.written[maphash.Comparable(old.seed, *f)] = r
		return err
	}, everyFigure)
	return old, err
}

// revisionOf returns the revision that wrote a figure, which is the given one if it is new.
func (old *tail) revisionOf(f *figure, at Revision) Revision {
	if r, isOld := old.written[maphash.Comparable(old.seed, *f)]; isOld {
		return r
	}
	return at
}
