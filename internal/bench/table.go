package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// writeTable times every task and writes the table of the README: the time of crossborder, and the times of the peers
// as multiples of it.
func writeTable(out io.Writer, versions map[string]string) error {
	fmt.Fprintf(out, "| task | %s |", ours)
	for _, p := range peers() {
		fmt.Fprintf(out, " %s %s |", p, versions[module(p)])
	}
	fmt.Fprintf(out, "\n|%s\n", strings.Repeat(" --- |", 2+len(peers())))
	var notes []*entry
	for _, t := range tasks() {
		all, err := measure(&t)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "| %s: `%s` | %.0f ns, %s |", t.title, readable(t.want), all[0].nanoseconds, allocations(all[0]))
		for _, p := range peers() {
			fmt.Fprintf(out, " %s |", cell(&t, p, all, &notes))
		}
		fmt.Fprintln(out)
	}
	fmt.Fprintf(out, "\nTimes of %s, and of the others as multiples of them; in parentheses if the output is not the wanted one; –: not supported.\n\n", ours)
	for n, note := range notes {
		fmt.Fprintf(out, "%d. %s\n", n+1, note.describe())
	}
	return nil
}

// cell returns the result of a peer at a task: the ratio of its time to ours, its allocations, and the number of its
// note, which cell adds to notes if it is new.
func cell(t *task, library string, all []measurement, notes *[]*entry) string {
	n := slices.IndexFunc(t.entries, func(c entry) bool { return c.library == library })
	if n < 0 {
		return "–"
	}
	c := &t.entries[n]
	text := fmt.Sprintf("%s, %s", times(all[n].ratio), allocations(all[n]))
	if c.prints != "" {
		text = "(" + text + ")"
	}
	if c.note == "" {
		return text
	}
	at := slices.IndexFunc(*notes, func(other *entry) bool { return other.note == c.note })
	if at < 0 {
		at = len(*notes)
		*notes = append(*notes, c)
	}
	return fmt.Sprintf("%s [%d]", text, at+1)
}

// describe returns the note, followed by the output if that is not the wanted one.
func (t *entry) describe() string {
	if t.prints == "" {
		return t.note
	}
	return fmt.Sprintf("%s: `%s`", t.note, readable(t.prints))
}

// times formats a ratio, with one decimal place if it is below 10.
func times(v float64) string {
	if v < 10 {
		return fmt.Sprintf("%.1f×", v)
	}
	return fmt.Sprintf("%.0f×", v)
}

func allocations(m measurement) string {
	if m.allocations == 1 {
		return "1 alloc"
	}
	return fmt.Sprintf("%.0f allocs", m.allocations)
}

// readable replaces no-break spaces, which look the same in Markdown, by plain ones.
func readable(text string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(text)
}
