package store_test

import (
	"database/sql"
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// sequence yields observations, and an error at the end if there is one.
func sequence(all []economy.Observation, err error) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		for _, o := range all {
			if !yield(o, nil) {
				return
			}
		}
		if err != nil {
			yield(economy.Observation{}, err)
		}
	}
}

// The tables that observations make are the same whether they are saved with the rest or added later.
func TestAppend(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		d := theAtlas(t)
		d.Sources = append(d.Sources, yearbook())
		d.Observations = figures(t)
		for i := range d.Observations {
			if i%7 == 0 {
				d.Observations[i].Counterpart = party.MustParseID("BR-SP") // whom no other record names
			}
		}
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		want := contents(t, db)

		rest := *d
		rest.Observations = d.Observations[:20]
		_, err = s.Save(t.Context(), &rest, 1)
		require.NoError(t, err)
		assert.NotEqual(t, want, contents(t, db))
		r, err := s.Append(t.Context(), sequence(d.Observations[20:], nil))
		require.NoError(t, err)
		assert.EqualValues(t, 3, r)
		assert.Equal(t, want, contents(t, db))
		loaded, _, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.Equal(t, written(t, d), written(t, loaded))
		assert.Equal(t, []string{itoa(len(d.Observations) - 20)}, texts(t, db, "SELECT count(*) || '' FROM recorded_observations WHERE revision = 3"))

		r, err = s.Append(t.Context(), nil)
		require.NoError(t, err)
		assert.EqualValues(t, 4, r)
	})
}

// contents returns what is computed, in order.
func contents(t *testing.T, db *sql.DB) []string {
	t.Helper()
	return append(append(
		texts(t, db, "SELECT kind || ' ' || a || ' ' || b || ' ' || via || ' ' || truth || ' ' || from_day || ' ' || until_day || ' ' || collection || ' ' || place || ' ' || part FROM ties"),
		texts(t, db, "SELECT id || ' ' || kind || ' ' || name FROM parties")...),
		texts(t, db, "SELECT party || ' ' || container FROM containments")...)
}

// If one observation has a fault, none is added.
func TestAppendRefuses(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, _ := p.Open(t)
		d := &dataset.Dataset{Sources: yearbooks()}
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		bad := figures(t)
		bad[5].Indicator = "unheard-of"
		_, err = s.Append(t.Context(), sequence(bad, nil))
		var invalid *dataset.InvalidError
		require.ErrorAs(t, err, &invalid)
		assert.True(t, strings.HasPrefix(err.Error(), "store: Append: observations from number 0 on: "), err.Error())
		assert.EqualValues(t, "/observations/5/indicator", invalid.Issues[0].Path)

		failure := errors.New("the line is broken")
		_, err = s.Append(t.Context(), sequence(figures(t), failure))
		require.ErrorIs(t, err, failure)
		_, err = s.Append(t.Context(), dataset.ReadObservations(strings.NewReader("{}\n{"), dataset.StreamOptions{}))
		var faults dataset.ReadErrors
		require.ErrorAs(t, err, &faults)

		loaded, r, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.EqualValues(t, 1, r)
		assert.Empty(t, loaded.Observations)
	})
}

// More observations than are held at once are added, with ties and indexes.
func TestAppendMany(t *testing.T) {
	d := many(60_000)
	s, db := inSQLite(t).Open(t)
	_, err := s.Save(t.Context(), &dataset.Dataset{Sources: yearbooks()}, 0)
	require.NoError(t, err)
	_, err = s.Append(t.Context(), sequence(d.Observations, nil))
	require.NoError(t, err)
	assert.Equal(t, []string{"60000 60000"}, texts(t, db, "SELECT count(*) || ' ' || count(DISTINCT place) FROM observations"))
	assert.Equal(t, []string{"30000"}, texts(t, db, "SELECT count(*) || '' FROM ties"))
	assert.Len(t, texts(t, db, "SELECT name FROM sqlite_master WHERE type = 'index' AND name IN ('ties_a', 'ties_b', 'recorded_observations_subject')"), 3)

	bad := many(60_000).Observations
	bad[55_000].Subject = party.ID{}
	_, err = s.Append(t.Context(), sequence(bad, nil))
	require.ErrorContains(t, err, "store: Append: observations from number 50000 on: ")
	assert.Equal(t, []string{"60000"}, texts(t, db, "SELECT count(*) || '' FROM observations"))
	assert.Len(t, texts(t, db, "SELECT name FROM sqlite_master WHERE type = 'index' AND name IN ('ties_a', 'ties_b', 'recorded_observations_subject')"), 3)
}

// A sequence that panics leaves the store as it was, and usable.
func TestAppendPanics(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		db.SetMaxOpenConns(1)
		_, err := s.Save(t.Context(), &dataset.Dataset{Sources: yearbooks()}, 0)
		require.NoError(t, err)
		assert.PanicsWithValue(t, "broken", func() {
			_, _ = s.Append(t.Context(), func(yield func(economy.Observation, error) bool) { panic("broken") })
		})
		r, err := s.Append(t.Context(), sequence(figures(t), nil))
		require.NoError(t, err)
		assert.EqualValues(t, 2, r)
	})
}
