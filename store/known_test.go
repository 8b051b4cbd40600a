package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/store"
)

// history is a dataset in which records, events and figures were corrected: the wrong ones are retracted, under the same
// ids.
const history = `{
	"sources": [{"id": "yearbook", "title": {"en": "Yearbook"}, "url": "https://example.org/yearbook", "recorded": "2024-01-10"}],
	"organizations": [
		{"id": "house", "names": {"en": "Old name"}, "kind": "company", "seat": "UZ", "recorded": "2024-01-10", "retracted": "2024-03-01"},
		{"id": "house", "names": {"en": "House"}, "kind": "company", "seat": "UZ", "recorded": "2024-03-01"}],
	"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "operators": [{"party": "house"}]}],
	"memberships": [
		{"id": "wrong", "platform": "club", "member": "RU", "events": [{"kind": "effective", "on": "2020-01-01"}], "retracted": "2024-02-01"},
		{"id": "a", "platform": "club", "member": "KZ", "events": [
			{"kind": "effective", "on": "2020-01-01", "recorded": "2024-01-20", "retracted": "2024-04-01"},
			{"kind": "effective", "on": "2021-01-01", "recorded": "2024-04-01"}]},
		{"id": "b", "platform": "club", "member": "CN", "recorded": "2024-05-01", "events": [{"kind": "effective", "on": "2022-01-01"}]}],
	"observations": [
		{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2023", "value": {"amount": "1", "unit": "USD"}, "retracted": "2024-02-01"},
		{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2023", "value": {"amount": "2", "unit": "USD"}, "recorded": "2024-02-01"}]
}`

func TestAsKnown(t *testing.T) {
	d := read(t, history)
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		loaded, _, err := s.Load(t.Context())
		require.NoError(t, err)
		require.Equal(t, written(t, d), written(t, loaded))
		different := map[string]bool{}
		days := []civil.Date{{}, civil.MustParseDate("0001-01-01"), civil.MustParseDate("9999-12-31")}
		for on := civil.MustParseDate("2023-12-30"); on.Year() < 2025; on = on.AddDays(1) {
			if on.Day() < 3 || on.Day() > 29 || on.Day() == 10 || on.Day() == 20 {
				days = append(days, on)
			}
		}
		for _, on := range days {
			known, r, err := s.AsKnown(t.Context(), on)
			require.NoError(t, err)
			assert.EqualValues(t, 1, r)
			want := written(t, d.AsKnown(on))
			different[want] = true
			require.Equal(t, want, written(t, known), on.String())
		}
		assert.Greater(t, len(different), 5)

		// The tables have what was not retracted.
		assert.Equal(t, []string{"House"}, texts(t, db, "SELECT name FROM names WHERE id = 'house'"))
		assert.Equal(t, []string{"a", "b"}, texts(t, db, "SELECT id FROM memberships"))
		assert.Equal(t, []string{"2"}, texts(t, db, "SELECT CAST(amount AS TEXT) FROM observations"))
		assert.Equal(t, []string{"1", "2"}, texts(t, db, "SELECT CAST(amount AS TEXT) FROM recorded_observations"))
		assert.Equal(t, []string{"2021-01-01"}, texts(t, db, "SELECT on_when FROM events WHERE id = 'a'"))
		// Ties have the places of records in the whole dataset.
		assert.Equal(t, []string{
			"common-membership CN KZ memberships 2 2022-01-01", "flow KZ CN observations 1 2023-01-01",
			"membership CN house memberships 2 2022-01-01", "membership KZ house memberships 1 2021-01-01",
		}, texts(t, db, "SELECT kind || ' ' || a || ' ' || b || ' ' || collection || ' ' || place || ' ' || from_day FROM ties"))
	})
}

// The paths of errors are those of the whole dataset.
func TestErrorsWithRetractedRecords(t *testing.T) {
	d := read(t, history)
	d.Memberships[2].Member = party.MustParseID("nobody")
	s, _ := inSQLite(t).Open(t)
	_, err := s.Save(t.Context(), d, 0)
	var invalid *dataset.InvalidError
	require.ErrorAs(t, err, &invalid)
	assert.EqualValues(t, "/memberships/2/member", invalid.Issues[0].Path)
}

// The errors of Save are those of Check, with the same places in the same order, and so they are beside retracted records
// and events.
func TestErrorsHavePlaces(t *testing.T) {
	s, _ := inSQLite(t).Open(t)
	save := func(text string) (d *dataset.Dataset, report string) {
		d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Name: "ties.json"})
		require.NoError(t, err)
		_, err = s.Save(t.Context(), d, 0)
		var b strings.Builder
		require.NoError(t, dataset.ReportError(&b, err, dataset.ReportOptions{}))
		return d, b.String()
	}
	d, report := save(`{"memberships": [{"id": "m", "platform": "club", "member": "QQ"}],
		"platforms": [{"id": "hub"}, {"id": "hub", "names": {"en": "H"}}]}`)
	var want strings.Builder
	require.NoError(t, dataset.ReportError(&want, d.Check(), dataset.ReportOptions{}))
	assert.Equal(t, want.String(), report)
	assert.Contains(t, report, "ties.json:2:")

	spoilt := strings.NewReplacer(`"on": "2021-01-01", "recorded"`, `"recorded"`, `"id": "b"`, `"id": "a"`).Replace(history)
	_, report = save(spoilt)
	assert.Contains(t, report, "ties.json:11:4: error: /memberships/1/events/1/on: ")
	assert.Contains(t, report, `ties.json:12:10: error: /memberships/2/id: "a" is already used at ties.json:9 `)
}

// A context that ends leaves the store as it was, and usable.
func TestContextsThatEnd(t *testing.T) {
	d := many(10_000)
	inEach(t, func(t *testing.T, p place) {
		s, _ := p.Open(t)
		checkContexts(t, s, d)
	})
	t.Run("memory", func(t *testing.T) {
		s, db := openFile(t, ":memory:")
		checkContexts(t, s, d)
		_, err := db.ExecContext(t.Context(), "SELECT 1 FROM ties")
		assert.NoError(t, err)
	})
}

func checkContexts(t *testing.T, s *store.Store, d *dataset.Dataset) {
	t.Helper()
	before := &dataset.Dataset{Sources: yearbooks(), Observations: figures(t)}
	base, err := s.Save(t.Context(), before, 0)
	require.NoError(t, err)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = s.Load(ended)
	assert.ErrorIs(t, err, context.Canceled)
	_, err = s.Save(ended, d, base)
	assert.ErrorIs(t, err, context.Canceled)
	count := 0
	for wait := time.Millisecond; wait < 2*time.Second; wait *= 3 {
		ctx, cancel := context.WithTimeout(t.Context(), wait)
		_, err := s.Save(ctx, d, base)
		cancel()
		if err == nil {
			base++
			break
		}
		assert.True(t, errors.Is(err, context.DeadlineExceeded) || ctx.Err() != nil, "%v", err)
		loaded, at, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.Equal(t, base, at)
		require.Equal(t, written(t, before), written(t, loaded))
		count++
	}
	assert.Positive(t, count)
	_, err = s.Save(t.Context(), before, base)
	require.NoError(t, err)
}
