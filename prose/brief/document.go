package brief

import (
	"fmt"
	"io"
	"strings"
)

// Document is a briefing. Sources are the sources that its items cite: the first has the number 1, and so on.
type Document struct {
	Title    string    `json:"title"`
	Day      string    `json:"day"`             // "as of 1 December 2025"
	Notes    []string  `json:"notes,omitempty"` // about the parties, such as the code that replaced a withdrawn one
	Sections []Section `json:"sections"`
	Sources  []string  `json:"sources,omitempty"`
	heading  string    // of the sources
	gap      string    // before the numbers of sources
}

// Section is a part of a briefing under one heading.
type Section struct {
	Heading string `json:"heading"`
	Items   []Item `json:"items"`
}

// Item is a statement, what is added to it, and the numbers of its sources.
type Item struct {
	Text    string `json:"text"`
	Details []Item `json:"details,omitempty"`
	Sources []int  `json:"sources,omitempty"`
}

// WriteText writes the briefing as plain text: a heading for each section, and a line for each item. The text ends with one
// line feed; who writes several documents one after the other puts an empty line between them.
func (d Document) WriteText(w io.Writer) error {
	var b strings.Builder
	b.WriteString(d.Title + "\n")
	if d.Day != "" {
		b.WriteString(d.Day + "\n")
	}
	for _, note := range d.Notes {
		b.WriteString(note + "\n")
	}
	for _, s := range d.Sections {
		b.WriteString("\n" + s.Heading + "\n")
		for _, item := range s.Items {
			item.write(&b, 0, d.gap)
		}
	}
	if len(d.Sources) > 0 {
		b.WriteString("\n" + d.heading + "\n")
	}
	for i, source := range d.Sources {
		fmt.Fprintf(&b, "[%d] %s\n", i+1, source)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (i Item) write(b *strings.Builder, level int, gap string) {
	b.WriteString(strings.Repeat("  ", level) + "- " + i.Text)
	if len(i.Sources) > 0 {
		b.WriteString(gap)
	}
	for _, n := range i.Sources {
		fmt.Fprintf(b, "[%d]", n)
	}
	b.WriteString("\n")
	for _, detail := range i.Details {
		detail.write(b, level+1, gap)
	}
}
