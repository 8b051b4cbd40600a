package store_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
	"github.com/crossborder-go/crossborder/store"
)

// book returns a source of its own.
func book(id string) source.Source {
	return source.Source{ID: id, Title: locale.Text{"en": id}, URL: "https://example.org/" + id}
}

func names(records []store.Record) []string {
	var all []string
	for _, r := range records {
		all = append(all, r.String())
	}
	return all
}

// Of two who save what they made of the same revision, the second is told what the first has written.
func TestConflict(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, _ := p.Open(t)
		other, _ := p.Open(t)
		d := &dataset.Dataset{Sources: []source.Source{book("a"), book("b"), book("c")}}
		base, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)

		theirs := &dataset.Dataset{Sources: []source.Source{book("a"), book("c"), yearbook()}, Observations: figures(t)[:2]}
		theirs.Sources[0].Publisher = locale.Text{"en": "Publisher"}
		_, err = other.Save(t.Context(), theirs, base)
		require.NoError(t, err)

		_, err = s.Save(t.Context(), d, base)
		var conflict *store.ConflictError
		require.ErrorAs(t, err, &conflict)
		assert.Equal(t, []string{
			`sources "a"`, `sources "b"`, `sources "yearbook"`,
			`observations "KZ-59,CN-JS,,goods-exports,1901,USD"`, `observations "KZ-59,CN-JS,,goods-exports,2024,USD"`,
		}, names(conflict.Records))
		assert.Equal(t, 5, conflict.Count)
		assert.EqualError(t, conflict, `store: Save: others have written since revision 1: sources "a", sources "b", sources "yearbook", `+
			`observations "KZ-59,CN-JS,,goods-exports,1901,USD", observations "KZ-59,CN-JS,,goods-exports,2024,USD"`)
		loaded, at, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.Equal(t, base+1, at)
		assert.Equal(t, written(t, theirs), written(t, loaded))

		_, err = s.Save(t.Context(), d, 77) // of another store
		require.ErrorAs(t, err, &conflict)
		assert.Empty(t, conflict.Records)
		_, err = s.Save(t.Context(), d, -1)
		require.ErrorAs(t, err, &conflict)
	})
}

func TestConflictOfManyRecords(t *testing.T) {
	s, _ := inSQLite(t).Open(t)
	d := new(dataset.Dataset)
	for i := range 1500 {
		d.Sources = append(d.Sources, book("book-"+itoa(i)))
	}
	_, err := s.Save(t.Context(), d, 0)
	require.NoError(t, err)
	_, err = s.Save(t.Context(), d, 0)
	var conflict *store.ConflictError
	require.ErrorAs(t, err, &conflict)
	assert.Len(t, conflict.Records, store.MaxConflicts)
	assert.Equal(t, 1500, conflict.Count)
	assert.Less(t, len(conflict.Error()), 300)
	assert.True(t, strings.HasSuffix(conflict.Error(), " and 1495 more"), conflict.Error())
}

// Writers who load again after a conflict lose nothing, however many write at once.
func TestWritersAtOnce(t *testing.T) {
	const writers, each = 4, 3
	inEach(t, func(t *testing.T, p place) {
		p.Open(t)
		var group sync.WaitGroup
		failures := make([]error, writers)
		for w := range writers {
			s, _ := p.Open(t)
			group.Go(func() { failures[w] = writeSome(t, s, w, each) })
		}
		group.Wait()
		require.NoError(t, errors.Join(failures...))
		s, _ := p.Open(t)
		d, r, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.Len(t, d.Sources, writers*each)
		assert.EqualValues(t, writers*each, r)
	})
}

// writeSome adds some sources, one after another.
func writeSome(t *testing.T, s *store.Store, writer, count int) error {
	for i := range count {
		for {
			d, base, err := s.Load(t.Context())
			if err != nil {
				return err
			}
			d.Sources = append(d.Sources, book(fmt.Sprintf("book-%d-%d", writer, i)))
			_, err = s.Save(t.Context(), d, base)
			if _, isConflict := errors.AsType[*store.ConflictError](err); isConflict {
				continue
			}
			if err != nil {
				return err
			}
			break
		}
	}
	return nil
}

// Changes fit as long as what they change is as it was, whatever else others have written.
func TestApply(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		d := theAtlas(t)
		d.Sources = append(d.Sources, yearbook())
		d.Observations = figures(t)
		d.Sort()
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)

		first, second := d.Clone(), d.Clone()
		first.Sources[3].Title = locale.Text{"en": "<First> & title"}
		first.Observations = first.Observations[2:]
		second.Sources[4].Title = locale.Text{"en": "Second title"}
		second.Sources = append(second.Sources, book("a-book"))
		one, err := dataset.Diff(d, first)
		require.NoError(t, err)
		two, err := dataset.Diff(d, second)
		require.NoError(t, err)

		r, err := s.Apply(t.Context(), one)
		require.NoError(t, err)
		assert.EqualValues(t, 2, r)
		_, err = s.Apply(t.Context(), two)
		require.NoError(t, err)
		want, err := dataset.Apply(first, two)
		require.NoError(t, err)
		loaded, r, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.EqualValues(t, 3, r)
		assert.Equal(t, written(t, want), written(t, loaded))
		assert.Equal(t, []string{"a-book"}, texts(t, db, "SELECT id FROM records WHERE revision = 3 AND id = 'a-book'"))
		assert.Len(t, texts(t, db, "SELECT id FROM records WHERE revision > 1"), 3)

		_, err = s.Apply(t.Context(), append(one, two...)) // once more
		var conflict *store.ConflictError
		require.ErrorAs(t, err, &conflict)
		assert.Equal(t, 5, conflict.Count, "%v", conflict)
		assert.True(t, strings.HasPrefix(conflict.Error(), "store: Apply: others have written since revision 2: sources "), conflict.Error())

		_, err = s.Apply(t.Context(), nil)
		require.NoError(t, err)
		_, err = s.Apply(t.Context(), dataset.Changes{{Kind: "moved", Collection: dataset.CollectionSources, ID: "a-book"}})
		require.Error(t, err)
		var refused *dataset.ApplyError
		_, err = s.Apply(t.Context(), dataset.Changes{{Kind: dataset.ChangeAdded, Collection: dataset.CollectionSources, ID: "x", New: []byte(`{"id": 5}`)}})
		require.ErrorAs(t, err, &refused)
		_, err = s.Apply(t.Context(), dataset.Changes{{Kind: dataset.ChangeAdded, Collection: "towns", ID: "x", New: []byte(`{}`)}})
		require.ErrorAs(t, err, &refused)
		var invalid *dataset.InvalidError
		_, err = s.Apply(t.Context(), dataset.Changes{{Kind: dataset.ChangeAdded, Collection: dataset.CollectionSources, ID: "x", New: []byte(`{"id": "x"}`)}})
		require.ErrorAs(t, err, &invalid)
		again, at, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.EqualValues(t, 4, at)
		assert.Equal(t, written(t, loaded), written(t, again))
	})
}

// Changes that do not concern observations leave the tables as saving the whole dataset does, and observations as they
// are.
func TestApplyWithoutObservations(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		d := theAtlas(t)
		d.Sources = append(d.Sources, yearbook())
		d.Observations = figures(t) // in an order of their own
		for i := range d.Observations {
			if i%7 == 0 {
				d.Observations[i].Counterpart = party.MustParseID("BR-SP") // whom no other record names
			}
		}
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)

		newer := d.Clone()
		newer.Memberships = newer.Memberships[5:]
		newer.Agreements[3].NonBinding = !newer.Agreements[3].NonBinding
		newer.Sources = append(newer.Sources, book("a-book"))
		changes, err := dataset.Diff(d, newer)
		require.NoError(t, err)
		_, err = s.Apply(t.Context(), changes)
		require.NoError(t, err)
		assert.Empty(t, texts(t, db, "SELECT place || '' FROM recorded_observations WHERE revision = 2"))
		got := contents(t, db)

		loaded, r, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.Equal(t, d.Observations[5].Period, loaded.Observations[5].Period)
		want := newer.Clone()
		want.Sort()
		sorted := loaded.Clone()
		sorted.Sort()
		assert.Equal(t, written(t, want), written(t, sorted))
		_, err = s.Save(t.Context(), loaded, r)
		require.NoError(t, err)
		assert.Equal(t, contents(t, db), got)

		_, err = s.Apply(t.Context(), dataset.Changes{changes[len(changes)-1]})
		var conflict *store.ConflictError
		require.ErrorAs(t, err, &conflict)
		_, err = s.Apply(t.Context(), removalOf(t, newer, "yearbook")) // which the observations cite
		var invalid *dataset.InvalidError
		require.ErrorAs(t, err, &invalid)
	})
}

// removalOf returns the change that removes a source.
func removalOf(t *testing.T, d *dataset.Dataset, id string) dataset.Changes {
	t.Helper()
	without := d.Clone()
	without.Sources = slices.DeleteFunc(without.Sources, func(s source.Source) bool { return s.ID == id })
	changes, err := dataset.Diff(d, without)
	require.NoError(t, err)
	require.Len(t, changes, 1)
	return changes
}
