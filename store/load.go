package store

import (
	"bytes"
	"context"
	"database/sql"
	"math"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
)

// Load returns the whole dataset and its revision. Written with [dataset.Dataset.Write], it has the bytes that the dataset
// had which was saved.
func (s *Store) Load(ctx context.Context) (*dataset.Dataset, Revision, error) {
	var d *dataset.Dataset
	var at Revision
	err := s.read(ctx, func(t *transaction, r Revision) (err error) {
		at = r
		d, err = t.load(everyRecord, everyFigure)
		return err
	})
	if err != nil {
		return nil, 0, failed("Load", err)
	}
	return d, at, nil
}

// AsKnown returns the dataset as it was known on a day, as [dataset.Dataset.AsKnown] does of the whole one, and the
// revision of the store. It reads only what was known then.
func (s *Store) AsKnown(ctx context.Context, on civil.Date) (*dataset.Dataset, Revision, error) {
	day := "-infinity" // comes before every day, as a date of PostgreSQL and as a text
	if !on.IsZero() {
		day = on.String()
	}
	var d *dataset.Dataset
	var at Revision
	err := s.read(ctx, func(t *transaction, r Revision) (err error) {
		at = r
		d, err = t.load(knownRecords, knownFigures, day, day)
		return err
	})
	if err != nil {
		return nil, 0, failed("AsKnown", err)
	}
	return d.AsKnown(on), at, nil
}

// Revision returns the revision of the store: a cheap way to ask whether something was written since.
func (s *Store) Revision(ctx context.Context) (Revision, error) {
	if err := s.isOpen(); err != nil {
		return 0, failed("Revision", err)
	}
	var at Revision
	err := s.db.QueryRowContext(ctx, currentRevision).Scan(&at)
	return at, failed("Revision", err)
}

// The queries of records and observations. A comparison with NULL is not true.
const (
	everyRecord  = "SELECT collection, record FROM records ORDER BY collection, place"
	knownRecords = "SELECT collection, record FROM records WHERE (recorded IS NULL OR recorded <= ?) AND (retracted IS NULL OR retracted > ?) " +
		"ORDER BY collection, place"

	figureColumns = "subject, counterpart, reference, indicator, period, CAST(amount AS TEXT), unit, bound, status, confidentiality, source, " +
		"locator, more, CAST(recorded AS TEXT), CAST(retracted AS TEXT), revision"
	everyFigure  = "SELECT " + figureColumns + " FROM recorded_observations ORDER BY place"
	knownFigures = "SELECT " + figureColumns + " FROM recorded_observations WHERE (recorded IS NULL OR recorded <= ?) " +
		"AND (retracted IS NULL OR retracted > ?) ORDER BY place"
	figuresSince = "SELECT " + figureColumns + " FROM recorded_observations WHERE revision > ? ORDER BY place LIMIT ?"
)

// load returns the records and observations that two queries with the same arguments find.
func (t *transaction) load(records, figures string, args ...any) (*dataset.Dataset, error) {
	d, err := t.loadRecords(records, args...)
	if err != nil {
		return nil, err
	}
	decoder := newDecoder()
	err = t.eachFigure(func(f *figure, _ Revision) error {
		o, err := decoder.observation(f)
		d.Observations = append(d.Observations, o)
		return err
	}, figures, args...)
	return d, err
}

// loadRecords returns the records that a query finds.
func (t *transaction) loadRecords(query string, args ...any) (*dataset.Dataset, error) {
	texts := map[dataset.Collection][][]byte{}
	err := t.query(func(rows *sql.Rows) error {
		var c dataset.Collection
		var text []byte
		err := rows.Scan(&c, &text)
		texts[c] = append(texts[c], text)
		return err
	}, query, args...)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteByte('{')
	for _, c := range dataset.Collections() {
		if len(texts[c]) > 0 {
			if b.Len() > 1 {
				b.WriteByte(',')
			}
			b.WriteString("\n" + strconv.Quote(string(c)) + ": [\n")
			b.Write(bytes.Join(texts[c], []byte(",\n")))
			b.WriteByte(']')
		}
	}
	b.WriteString("}\n")
	return dataset.Read(&b, dataset.ReadOptions{Name: "store", MaxBytes: b.Len() + 1, MaxDepth: 10_000, MaxValues: math.MaxInt})
}

// eachFigure calls each for the observations that a query finds.
func (t *transaction) eachFigure(each func(*figure, Revision) error, query string, args ...any) error {
	var f figure
	var r Revision
	texts := []*string{
		&f.subject, &f.counterpart, &f.reference, &f.indicator, &f.period, &f.amount, &f.unit, &f.bound, &f.status,
		&f.confidentiality, &f.source, &f.locator, &f.more, &f.recorded, &f.retracted,
	}
	to := make([]any, 0, len(texts)+1)
	for _, text := range texts {
		to = append(to, (*nullable)(text))
	}
	to = append(to, &r)
	return t.query(func(rows *sql.Rows) error {
		if err := rows.Scan(to...); err != nil {
			return err
		}
		return each(&f, r)
	}, query, args...)
}

// nullable is a text of a column, "" for NULL.
type nullable string

// Scan reads a text.
func (n *nullable) Scan(src any) error {
	var s sql.NullString
	err := s.Scan(src)
	*n = nullable(s.String)
	return err
}
