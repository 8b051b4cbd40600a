package main

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"maps"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
)

func statisticsOps() map[string]handler {
	return map[string]handler{"statistics.read": handle(readStatistics)}
}

// statisticsReader reads a file of a format and returns the answer.
type statisticsReader func(r io.Reader, m statisticsMapping) (any, error)

// statisticsReaders returns the readers by format.
func statisticsReaders() map[string]statisticsReader {
	all := map[string]statisticsReader{
		"sdmx-csv": readSDMXCSV, "sdmx-json": readSDMXJSON, "sdmx-ml": readSDMXML,
		"eurostat-tsv": readTSV, "jsonstat": readJSONStat,
	}
	maps.Copy(all, officeReaders())
	return all
}

type statisticsArgs struct {
	Format  string            `json:"format"`
	Text    *string           `json:"text"`
	Base64  []byte            `json:"base64"`
	Mapping statisticsMapping `json:"mapping"`
}

func readStatistics(a statisticsArgs) (any, error) {
	read, known := statisticsReaders()[a.Format]
	if !known {
		return nil, fail(invalid, "no format %.40q", a.Format)
	}
	text := a.Base64
	if a.Text != nil {
		text = []byte(*a.Text)
	}
	return read(bytes.NewReader(text), a.Mapping)
}

// observedJSON is the answer of a reader of observations.
type observedJSON struct {
	Observations []observationJSON `json:"observations"`
	Errors       []fileErrorJSON   `json:"errors"`
}

type observationJSON struct {
	Row         int    `json:"row"`
	Subject     string `json:"subject"`
	Counterpart string `json:"counterpart,omitempty"`
	Reference   string `json:"reference,omitempty"`
	Indicator   string `json:"indicator"`
	Period      string `json:"period"`
	Amount      string `json:"amount,omitempty"`
	Unit        string `json:"unit,omitempty"`
	Status      string `json:"status,omitempty"`
}

type fileErrorJSON struct {
	Row    int    `json:"row"`
	Column string `json:"column"`
}

// observed returns what a reader yields for a mapping. The reader's progress says which row an observation has.
func observed(m figures.Mapping, read func(m figures.Mapping) iter.Seq2[economy.Observation, error]) (any, error) {
	row := 0
	m.Progress = func(at int, _ int64) { row = at }
	out := observedJSON{[]observationJSON{}, []fileErrorJSON{}}
	for o, err := range read(m) {
		var wrong *figures.Error
		switch {
		case err == nil:
			out.Observations = append(out.Observations, observationOf(row, o))
		case errors.As(err, &wrong):
			out.Errors = append(out.Errors, fileErrorJSON{wrong.Row, wrong.Column})
		default:
			return nil, err
		}
	}
	return out, nil
}

func observationOf(row int, o economy.Observation) observationJSON {
	out := observationJSON{
		Row: row, Subject: o.Subject.String(), Counterpart: o.Counterpart.String(), Reference: o.Reference.String(),
		Indicator: o.Indicator, Period: o.Period.String(), Status: string(o.Status),
	}
	if !o.Value.IsZero() {
		out.Amount, out.Unit = o.Value.Amount.String(), o.Value.Unit.String()
	}
	return out
}
