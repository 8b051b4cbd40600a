package chart

import (
	"bytes"
	"fmt"
	"math/big"
	"strconv"
)

// band returns the left end and the width of the place of a column.
func (d *drawing) band(c int) (left, width int) {
	n, length := max(len(d.columns), 1), d.right-d.left
	left = d.left + length*c/n
	return left, d.left + length*(c+1)/n - left
}

// barWidth returns the width of a bar: the bars of a column have a fifth of its place between them and the next.
func (d *drawing) barWidth() int {
	return min((d.right-d.left)*4/5/max(len(d.columns)*len(d.rows), 1), 60)
}

// bars draws the bars of each column.
func (d *drawing) bars() {
	width := d.barWidth()
	zero := d.y(new(big.Rat))
	for r, numbers := range d.numbers {
		fmt.Fprintf(&d.body, `<g class="%s">`, class(r))
		for c, x := range numbers {
			if x == nil {
				continue
			}
			left, band := d.band(c)
			at := left + (band-width*len(d.rows))/2 + r*width
			y := d.y(x)
			d.bar(r, at, min(y, zero), max(width-1, 1), max(y, zero)-min(y, zero), d.point(r, c))
		}
		d.body.WriteString("</g>\n")
	}
}

// bar draws a bar with the pattern of a row.
func (d *drawing) bar(row, x, y, width, height int, title string) {
	if title != "" {
		d.body.WriteString("<g><title>" + escape(title) + "</title>")
	}
	fmt.Fprintf(&d.body, `<rect class="bar" x="%d" y="%d" width="%d" height="%d"/>`, x, y, width, height)
	if pattern := row % len(patterns()); pattern > 0 {
		fmt.Fprintf(&d.body, `<rect x="%d" y="%d" width="%d" height="%d" fill="url(#%s-p%d)"/>`, x, y, width, height, d.id, pattern)
	}
	if title != "" {
		d.body.WriteString("</g>")
	}
}

// patterns returns the paths of the patterns of bars, in tiles of eight pixels; the first is plain.
func patterns() []string {
	return []string{"", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "M0 2H8M0 6H8", "M2 0V8M6 0V8", "M-2 6L2 10M0 0L8 8M6 -2L10 2",
		"M1 1h2v2h-2ZM5 5h2v2h-2Z", "M0 4H8M4 0V8"}
}

// writePatterns writes the patterns that the rows need.
func (d *drawing) writePatterns(b *bytes.Buffer) {
	b.WriteString("<defs>")
	for i, path := range patterns()[:min(len(d.rows), len(patterns()))] {
		if i > 0 {
			b.WriteString(`<pattern id="` + d.id + "-p" + strconv.Itoa(i) + `" width="8" height="8" patternUnits="userSpaceOnUse"><path class="pattern" d="` + path + `"/></pattern>`)
		}
	}
	b.WriteString("</defs>\n")
}
