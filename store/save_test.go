package store_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
	"github.com/crossborder-go/crossborder/store"
)

// written returns a dataset as a file.
func written(t testing.TB, d *dataset.Dataset) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	return b.String()
}

func theAtlas(t testing.TB) *dataset.Dataset {
	t.Helper()
	d, err := atlas.Dataset()
	require.NoError(t, err)
	return d
}

// figures returns observations with every field, each in several forms.
func figures(t testing.TB) []economy.Observation {
	t.Helper()
	usd := economy.MustParseUnit("USD")
	amount := func(s string) economy.Value { return economy.Value{Amount: decimal.RequireFromString(s), Unit: usd} }
	base := economy.Observation{
		Subject: party.MustParseID("KZ-59"), Counterpart: party.MustParseID("CN-JS"), Indicator: "goods-exports",
		Period: civil.MustParsePeriod("2024"), Value: amount("1.90"), Cites: []source.Cite{{Source: "yearbook"}},
	}
	all := []economy.Observation{base}
	with := func(change func(*economy.Observation)) {
		o := base
		o.Period = civil.MustParsePeriod(itoa(1900 + len(all)))
		change(&o)
		all = append(all, o)
	}
	for _, text := range []string{"0", "0.00", "-5", "1e30", "12345678901234567890.123456789012345678901234567890", "1e-20", "1900000000000"} {
		with(func(o *economy.Observation) { o.Value = amount(text) })
	}
	for _, b := range economy.Bounds() {
		with(func(o *economy.Observation) { o.Value.Bound = b })
	}
	for _, s := range economy.Statuses() {
		with(func(o *economy.Observation) {
			if o.Status = s; s.IsMissing() {
				o.Value = economy.Value{}
			}
		})
	}
	for _, c := range economy.Confidentialities() {
		with(func(o *economy.Observation) { o.Confidentiality = c })
	}
	for _, p := range []string{"2024-01-01/P9M", "2024-Q3", "2024-07", "2024-W05", "2024-07-15", "2023-S1", "9999-12-31", ""} {
		with(func(o *economy.Observation) {
			o.Period = civil.Period{}
			if p != "" {
				o.Period = civil.MustParsePeriod(p)
			}
		})
	}
	with(func(o *economy.Observation) { o.Counterpart = party.ID{} })
	with(func(o *economy.Observation) {
		o.Indicator, o.Counterpart, o.Reference = "industry-share", party.ID{}, party.MustParseID("KZ")
		o.Value = economy.Value{Amount: decimal.New(3, 0), Unit: economy.MustParseUnit("percent")}
	})
	with(func(o *economy.Observation) {
		o.Note = locale.Text{"en": `a "note"` + ` with \ and <b>`, "ru": "примечание", "zh": "注释"}
	})
	with(func(o *economy.Observation) { o.Cites = nil })
	with(func(o *economy.Observation) { o.Cites[0].Locator = "p. 3, \\N" })
	with(func(o *economy.Observation) { o.Cites = []source.Cite{{Source: "yearbook", Inferred: true}} })
	with(func(o *economy.Observation) { o.Cites = []source.Cite{{Source: "yearbook", About: "value"}} })
	with(func(o *economy.Observation) {
		o.Cites = []source.Cite{{Source: "yearbook", Locator: "a"}, {Source: "yearbook", Locator: "b"}}
	})
	with(func(o *economy.Observation) { o.Recorded = civil.MustParseDate("2024-03-01") })
	with(func(o *economy.Observation) {
		o.Recorded, o.Retracted = civil.MustParseDate("2024-03-01"), civil.MustParseDate("2024-04-01")
	})
	with(func(o *economy.Observation) { o.Retracted = civil.MustParseDate("2024-05-01") })
	for i := range all {
		all[i].Cites = slices.Clone(all[i].Cites)
	}
	return all
}

func yearbook() source.Source {
	return source.Source{ID: "yearbook", Title: locale.Text{"en": "Yearbook"}, URL: "https://example.org/yearbook"}
}

func TestLoadsWhatWasSaved(t *testing.T) {
	everything, err := dataset.ReadFile(filepath.Join("..", "dataset", "format", "testdata", "everything.json"), dataset.ReadOptions{})
	require.NoError(t, err)
	withFigures := theAtlas(t)
	withFigures.Sources = append(withFigures.Sources, yearbook())
	withFigures.Observations = figures(t)
	inEach(t, func(t *testing.T, p place) {
		s, _ := p.Open(t)
		var base store.Revision
		for name, d := range inOrder(
			"empty", new(dataset.Dataset), "atlas", theAtlas(t), "figures", withFigures, "everything", everything, "nil", nil,
			"figures alone", &dataset.Dataset{Sources: []source.Source{yearbook()}, Observations: figures(t)},
		) {
			r, err := s.Save(t.Context(), d, base)
			require.NoError(t, err, name)
			assert.Equal(t, base+1, r)
			base = r
			loaded, at, err := s.Load(t.Context())
			require.NoError(t, err, name)
			assert.Equal(t, r, at)
			require.Equal(t, written(t, d), written(t, loaded), name)
		}
	})
}

// inOrder yields names and datasets in the order in which they are given.
func inOrder(all ...any) func(yield func(string, *dataset.Dataset) bool) {
	return func(yield func(string, *dataset.Dataset) bool) {
		for i := 0; i < len(all); i += 2 {
			d, _ := all[i+1].(*dataset.Dataset)
			if !yield(all[i].(string), d) {
				return
			}
		}
	}
}

// What stays as it is keeps the revision that wrote it, wherever it stands.
func TestRevisionsOfRecords(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		d := &dataset.Dataset{Sources: []source.Source{yearbook()}, Observations: figures(t)[:6]}
		for i := range 3 {
			other := yearbook()
			other.ID, other.URL = "book-"+itoa(i), "https://example.org/"+itoa(i)
			d.Sources = append(d.Sources, other)
		}
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)

		d.Sources[2].Title = locale.Text{"en": "Another title"}
		d.Sources = slices.Insert(d.Sources, 1, source.Source{ID: "new", URL: "https://example.org/new", Title: locale.Text{"en": "New"}})
		d.Sources = slices.Delete(d.Sources, 4, 5)
		d.Observations[3].Status = economy.StatusProvisional
		d.Observations = slices.Delete(d.Observations, 1, 2)
		_, err = s.Save(t.Context(), d, 1)
		require.NoError(t, err)
		loaded, _, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.Equal(t, written(t, d), written(t, loaded))
		assert.Equal(t, []string{"0 yearbook 1", "1 new 2", "2 book-0 1", "3 book-1 2"},
			texts(t, db, "SELECT place || ' ' || id || ' ' || revision FROM records"))
		assert.Equal(t, []string{"0 1", "1 1", "2 2", "3 1", "4 1"},
			texts(t, db, "SELECT place || ' ' || revision FROM recorded_observations"))
		assert.Equal(t, []string{"observations 2 KZ-59,CN-JS,,goods-exports,1901,USD", "sources 2 book-2"},
			texts(t, db, "SELECT collection || ' ' || revision || ' ' || id FROM removals"))
	})
}

func TestSaveRefuses(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, _ := p.Open(t)
		d := theAtlas(t)
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		for name, spoil := range map[string]func(*dataset.Dataset){
			"not UTF-8":        func(d *dataset.Dataset) { d.Sources[0].URL = "https://example.org/\xff" },
			"NUL":              func(d *dataset.Dataset) { d.Sources[0].Title = locale.Text{"en": "a\x00b"} },
			"unknown party":    func(d *dataset.Dataset) { d.Memberships[0].Member = party.MustParseID("nobody") },
			"figure not UTF-8": func(d *dataset.Dataset) { d.Observations[0].Indicator = "\xff" },
			"cite not UTF-8":   func(d *dataset.Dataset) { d.Observations[0].Cites[0].Locator = "\xff" },
			"note not UTF-8":   func(d *dataset.Dataset) { d.Observations[0].Note = locale.Text{"en": "\xff"} },
			"retracted figure": func(d *dataset.Dataset) {
				d.Observations[0].Retracted, d.Observations[0].Indicator = civil.MustParseDate("2020-01-01"), "\x00"
			},
			"number beyond limits": func(d *dataset.Dataset) { d.Observations[0].Value.Amount = decimal.New(1, 1_000_000_000) },
			"retracted beyond limit": func(d *dataset.Dataset) {
				d.Observations[0].Retracted, d.Observations[0].Value.Amount = civil.MustParseDate("2020-01-01"), decimal.New(1, 1_000_000_000)
			},
			"unit is missing": func(d *dataset.Dataset) { d.Observations[0].Value = economy.Value{Amount: decimal.New(1, 0)} },
		} {
			bad := theAtlas(t)
			bad.Sources = append(bad.Sources, yearbook())
			bad.Observations = figures(t)
			spoil(bad)
			_, err := s.Save(t.Context(), bad, 1)
			var invalid *dataset.InvalidError
			var unwritable *dataset.WriteError
			if !assert.Error(t, err, name) {
				continue
			}
			assert.True(t, asOne(err, &invalid, &unwritable), "%s: %T %v", name, err, err)
			assert.True(t, strings.HasPrefix(err.Error(), "store: Save: "), err.Error())
		}
		loaded, r, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.EqualValues(t, 1, r)
		assert.Equal(t, written(t, d), written(t, loaded))
	})
}

// Long texts, and texts with the characters that databases and files give a meaning, are kept.
func TestTexts(t *testing.T) {
	text := "\\N \\. \\t ' \" $1 ? ; -- /* %s 'x'; DROP TABLE ties; СКО 江苏 🙂 " + strings.Repeat("длинно ", 200_000)
	d := &dataset.Dataset{Sources: []source.Source{{ID: "s", Title: locale.Text{"en": strings.TrimSpace(text)}, URL: "https://example.org/?a='&b=%5C"}}}
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		loaded, _, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.True(t, written(t, d) == written(t, loaded))
		assert.Equal(t, []string{strings.TrimSpace(text)}, texts(t, db, "SELECT name FROM names"))
		assert.Empty(t, texts(t, db, "SELECT a FROM ties"))
	})
}

func TestSaveToFileWithOddName(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"a b.db", "a?b#c.db", "a%20b.db", "СКО.db"} {
		file := filepath.Join(folder, name)
		s, db := openFile(t, file)
		_, err := s.Save(t.Context(), &dataset.Dataset{Sources: yearbooks()}, 0)
		require.NoError(t, err)
		require.NoError(t, db.Close())
		_, err = os.Stat(file)
		assert.NoError(t, err)
	}
}

func yearbooks() []source.Source { return []source.Source{yearbook()} }
