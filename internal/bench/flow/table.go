package main

import (
	"fmt"
	"io"
	"strconv"
)

// tasks returns the tasks on a file, in the order of the table.
func tasks() []struct{ name, title string } {
	return []struct{ name, title string }{
		{"load", "load CSV into columns"},
		{"exporters", "sum by exporter, from columns"},
		{"products", "sum by exporter × product, from columns"},
		{"rca", "RCA of exporters × products, 6 places"},
		{"stream", "sum by exporter while reading CSV"},
	}
}

// writeTable writes a row for each task: our time, and for each other side its time, the ratio of ours to it in the same
// round, and that of the time of all threads.
func writeTable(out io.Writer, sides []*side) {
	row := func(first, ours string, cells func(s *side) [4]string) {
		fmt.Fprintf(out, "| %s | %s |", first, ours)
		for _, s := range sides[1:] {
			for _, cell := range cells(s) {
				fmt.Fprintf(out, " %s |", cell)
			}
		}
		fmt.Fprintln(out)
	}
	row("work", sides[0].name+" | peak", func(s *side) [4]string {
		return [4]string{s.name, "peak", "ratio", "of processor time"}
	})
	row("---", "---: | ---:", func(*side) [4]string { return [4]string{"---:", "---:", "---:", "---:"} })
	for _, t := range tasks() {
		ours := sides[0]
		row(t.title, seconds(median(ours.seconds(t.name)))+" | "+megabytes(ours.peak(t.name)), func(s *side) [4]string {
			return [4]string{
				seconds(median(s.seconds(t.name))), megabytes(s.peak(t.name)),
				ratio(ours.seconds(t.name), s.seconds(t.name)), ratio(ours.processor(t.name), s.processor(t.name)),
			}
		})
	}
	fmt.Fprintf(out, "\nsum while reading / load into columns: %s\n", ratio(sides[0].seconds("stream"), sides[0].seconds("load")))
}

// writeGenerated writes what numbers of rows cost that were made and summed.
func writeGenerated(out io.Writer, sizes []*side) {
	fmt.Fprintf(out, "\n| rows made and summed | time | making alone | a million rows | peak |\n| ---: | ---: | ---: | ---: | ---: |\n")
	for _, s := range sizes {
		millions, _ := strconv.ParseFloat(s.name, 64)
		took := median(s.seconds("summed"))
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s |\n", s.name, seconds(took), seconds(median(s.seconds("made"))),
			seconds(took/millions*1e6), megabytes(s.peak("summed")))
	}
}

// ratio returns the median of the ratios of times of the same rounds.
func ratio(a, b []float64) string {
	ratios := make([]float64, len(a))
	for i := range a {
		ratios[i] = a[i] / b[i]
	}
	return fmt.Sprintf("%.2f", median(ratios))
}

func seconds(s float64) string { return fmt.Sprintf("%.3f s", s) }

func megabytes(bytes int64) string {
	if bytes == 0 {
		return "–"
	}
	return strconv.FormatInt(bytes>>20, 10) + " MB"
}
