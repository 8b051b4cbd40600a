package main

import (
	"bytes"
	"fmt"
	"html"
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
		return draw(w, r.partners, chart.Options{Locale: locale.For(r.lang), Party: r.party, Word: r.word})
	}
}

// page writes a page with a drawing of the exports and the tables. It runs in the direction of its first words.
func page(w *bytes.Buffer, r report) error {
	title := html.EscapeString(r.word("report"))
	fmt.Fprintf(w, pageHead, r.lang, title, title)
	if err := drawing(chart.Lines)(w, r); err != nil {
		return err
	}
	for _, t := range r.tables {
		if err := table.HTML(w, t, r.tableOptions(t)); err != nil {
			return err
		}
	}
	for _, note := range r.notes() {
		w.WriteString("<p>" + html.EscapeString(note) + "</p>\n")
	}
	return nil
}

const pageHead = `<!DOCTYPE html>
<html lang="%s">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%s</title>
<style>
:root { color-scheme: light dark }
body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 48rem; padding: 0 1rem }
table { border-collapse: collapse; margin: 2rem 0; width: 100%% }
caption { font-weight: bold; padding: .5rem 0; text-align: start }
td, th { border-bottom: thin solid #ccc; font-weight: normal; padding: .3rem .5rem }
svg { height: auto; max-width: 100%% }
</style>
<body dir="auto">
<h1>%s</h1>
`

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
