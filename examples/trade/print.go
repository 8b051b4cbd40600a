package main

import (
	"bytes"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/chart"
	"github.com/crossborder-go/crossborder/economy/table"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

// formats are the forms in which a report is printed.
func formats() map[string]func(*bytes.Buffer, report) error {
	return map[string]func(*bytes.Buffer, report) error{
		"text": tables(table.Text), "markdown": tables(table.Markdown), "csv": tables(table.CSV), "html": page,
	}
}

// charts are the kinds of drawings.
func charts() map[string]func(*bytes.Buffer, report) error {
	return map[string]func(*bytes.Buffer, report) error{"lines": drawing(chart.Lines), "bars": drawing(chart.Bars)}
}

// tables prints every table in one form, and the notes.
func tables(write func(io.Writer, economy.Table, table.Options) error) func(*bytes.Buffer, report) error {
	return func(w *bytes.Buffer, r report) error {
		for i, t := range r.tables {
			if i > 0 {
				w.WriteString("\n")
			}
			if err := write(w, t, r.tableOptions(t)); err != nil {
				return err
			}
		}
		if r.format != "csv" { // which is for programs
			w.WriteString("\n" + strings.Join(r.notes(), "\n\n") + "\n")
		}
		return nil
	}
}

// drawing draws the exports to each partner.
func drawing(draw func(io.Writer, economy.Table, chart.Options) error) func(*bytes.Buffer, report) error {
	return func(w *bytes.Buffer, r report) error {
		return draw(w, r.partners, r.chartOptions())
	}
}

// page writes a page with a drawing of the exports and the tables.
func page(w *bytes.Buffer, r report) error {
	return table.Page(w, r.word("report"), r.lang, func(w io.Writer) error {
		if err := chart.Lines(w, r.partners, r.chartOptions()); err != nil {
			return err
		}
		for _, t := range r.tables {
			if err := table.HTML(w, t, r.tableOptions(t)); err != nil {
				return err
			}
		}
		return nil
	}, r.notes()...)
}

// tableOptions say how a table is printed for the reader.
func (r report) tableOptions(t economy.Table) table.Options {
	o := table.Options{Locale: locale.For(r.lang), Party: r.party, Word: r.word, Mark: r.mark, Notation: locale.CompactShort, Places: locale.Places(1)}
	if t.About.Measure == "concentration" {
		o.Places = locale.Places(2)
	}
	return o
}

// party names a region in the reader's language, and the total of the partners.
func (r report) party(id party.ID) string {
	if code, isRegion := id.Region(); isRegion {
		return names.Name(code, r.lang)
	}
	return r.word(id.String())
}

// mark marks provisional figures.
func (r report) mark(s economy.Status) string {
	if s == economy.StatusProvisional {
		return r.word("provisional")
	}
	return ""
}

// notes explain the mark, and say which figures are invented.
func (r report) notes() []string {
	notes := []string{r.word("note")}
	if r.sdmx == "" || r.comtrade == "" || r.rates == "" {
		notes = append(notes, r.word("invented"))
	}
	return notes
}

// chartOptions say how the drawing is labelled for the reader.
func (r report) chartOptions() chart.Options {
	return chart.Options{Locale: locale.For(r.lang), Party: r.party, Word: r.word}
}
