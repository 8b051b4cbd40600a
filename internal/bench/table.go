package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// writeTable times tasks and writes a table: the time of crossborder, and the times of the peers as multiples of it.
func writeTable(out io.Writer, tasks []task, peers []string) error {
	header, err := tableHeader(peers)
	if err != nil {
		return err
	}
	fmt.Fprint(out, header)
	var notes []*entry
	for _, t := range tasks {
		all, err := measure(&t)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s %s, %s |", rowHeader(&t), nanoseconds(all[0].nanoseconds), allocations(all[0]))
		for _, p := range peers {
			fmt.Fprintf(out, " %s |", cell(&t, p, all, &notes))
		}
		fmt.Fprintln(out)
	}
	fmt.Fprintln(out)
	for n, note := range notes {
		fmt.Fprintf(out, "%d. %s\n", n+1, note.describe())
	}
	return nil
}

// tableHeader returns the first two lines of a table, with the versions of the peers.
func tableHeader(peers []string) (string, error) {
	found, err := versions()
	if err != nil {
		return "", err
	}
	header := fmt.Sprintf("| task | %s |", ours)
	for _, p := range peers {
		header += fmt.Sprintf(" %s %s |", p, found[module(p)])
	}
	return header + "\n|" + strings.Repeat(" --- |", 2+len(peers)) + "\n", nil
}

// rowHeader returns the first cell of the row of a task.
func rowHeader(t *task) string { return fmt.Sprintf("| %s: `%s` |", t.title, readable(t.want)) }

// nanoseconds writes a time, with one decimal place if it is below 10.
func nanoseconds(v float64) string {
	if v < 10 {
		return fmt.Sprintf("%.1f ns", v)
	}
	return fmt.Sprintf("%.0f ns", v)
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
	at := slices.IndexFunc(*notes, func(other *entry) bool { return other.describe() == c.describe() })
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

// times formats a ratio, with one decimal place if it is below 10, and two below 1.
func times(v float64) string {
	if v < 1 {
		return fmt.Sprintf("%.2f×", v)
	}
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
