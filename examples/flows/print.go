package main

import (
	"bytes"
	"io"
	"os"
	"strconv"

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
			for _, note := range r.notes() {
				w.WriteString("\n" + note + "\n")
			}
		}
		return nil
	}
}

// page writes a page with a drawing of the largest exporters and the tables.
func page(w *bytes.Buffer, r report) error {
	return table.Page(w, r.word("report"), r.lang, func(w io.Writer) error {
		if err := r.draw(w); err != nil {
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

// draw draws the exports of the largest exporters.
func (r report) draw(w io.Writer) error {
	exports := r.tables[0].Transpose()
	exports.Rows, exports.Cells = exports.Rows[:1], exports.Cells[:1]
	return chart.Bars(w, exports, chart.Options{Locale: locale.For(r.lang), Party: r.party, Word: r.word})
}

// drawFile draws them in a file.
func (r report) drawFile(path string) error {
	var drawing bytes.Buffer
	if err := r.draw(&drawing); err != nil {
		return err
	}
	return os.WriteFile(path, drawing.Bytes(), 0o644)
}

// tableOptions say how a table is printed for the reader.
func (r report) tableOptions(t economy.Table) table.Options {
	o := table.Options{Locale: locale.For(r.lang), Party: r.party, Word: r.word, Notation: locale.CompactShort, Places: locale.Places(1)}
	switch t.About.Measure {
	case "advantage":
		o.Places = locale.Places(2)
	case "concentration":
		o.Places = locale.Places(3)
	}
	return o
}

// party names a country in the reader's language.
func (r report) party(id party.ID) string {
	code, isRegion := id.Region()
	if !isRegion {
		return ""
	}
	return names.Name(code, r.lang)
}

// notes say how many rows were wrong, with the first of them, and whether the figures are invented.
func (r report) notes() []string {
	var notes []string
	if n := len(r.wrong); n > 0 {
		notes = append(notes, r.word("faults")+" "+strconv.Itoa(n)+". "+r.wrong[0].Error())
	}
	if r.file == "" {
		notes = append(notes, r.word("invented"))
	}
	return notes
}
