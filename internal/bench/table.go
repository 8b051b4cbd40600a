package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// writeTable times every task and writes the README's table: our time, and how many times as long the peers take.
func writeTable(out io.Writer, versions map[string]string) error {
	fmt.Fprintf(out, "| task | %s |", ours)
	for _, p := range peers() {
		fmt.Fprintf(out, " %s %s |", p, versions[module(p)])
	}
	fmt.Fprintf(out, "\n|%s\n", strings.Repeat(" --- |", 2+len(peers())))
	var notes []*try
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
	fmt.Fprintf(out, "\nTimes of %s; of the others how many times as long they take, in parentheses where they do not print what is wanted; –: cannot.\n\n", ours)
	for n, note := range notes {
		fmt.Fprintf(out, "%d. %s\n", n+1, note.describe())
	}
	return nil
}

// cell returns the result of a peer at a task: the ratio to our time, its allocations, and the number of its note.
func cell(t *task, library string, all []measured, notes *[]*try) string {
	n := slices.IndexFunc(t.tries, func(c try) bool { return c.library == library })
	if n < 0 {
		return "–"
	}
	c := &t.tries[n]
	text := fmt.Sprintf("%s, %s", times(all[n].ratio), allocations(all[n]))
	if c.prints != "" {
		text = "(" + text + ")"
	}
	if c.note == "" {
		return text
	}
	at := slices.IndexFunc(*notes, func(other *try) bool { return other.note == c.note })
	if at < 0 {
		at = len(*notes)
		*notes = append(*notes, c)
	}
	return fmt.Sprintf("%s [%d]", text, at+1)
}

// describe returns the note, with an example if the output is not what is wanted.
func (t *try) describe() string {
	if t.prints == "" {
		return t.note
	}
	return fmt.Sprintf("%s: `%s`", t.note, readable(t.prints))
}

// times returns a ratio, with one decimal if it is small.
func times(v float64) string {
	if v < 10 {
		return fmt.Sprintf("%.1f×", v)
	}
	return fmt.Sprintf("%.0f×", v)
}

func allocations(m measured) string {
	if m.allocations == 1 {
		return "1 alloc"
	}
	return fmt.Sprintf("%.0f allocs", m.allocations)
}

// readable replaces special spaces, which readers of Markdown cannot tell apart, by plain ones.
func readable(text string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(text)
}
