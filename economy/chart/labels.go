package chart

import (
	"fmt"

	"github.com/crossborder-go/crossborder/internal/lettering"
)

// columnLabels writes the labels below the plot and returns the y below them. Labels that are too wide stand in rows, or
// slanted; where there is no room for all, some are left out.
func (d *drawing) columnLabels() int {
	n := len(d.columns)
	if n == 0 {
		return d.bottom
	}
	centers := d.places()
	if d.isBars {
		for c := range centers {
			left, width := d.band(c)
			centers[c] = left + width/2
		}
	}
	room := (d.right - d.left) / n
	widest := 0
	for _, name := range d.columns {
		widest = max(widest, lettering.Width(name, fontSize))
	}
	switch {
	case widest+8 <= room || d.isTime():
		return d.labelsInLine(centers)
	case room >= 70:
		return d.labelsInRows(centers, room-8)
	}
	return d.labelsSlanted(centers, widest)
}

func (d *drawing) isTime() bool {
	for _, label := range d.labels {
		if label.Period.IsZero() {
			return false
		}
	}
	return true
}

// labelsInLine writes the labels that do not touch the one before.
func (d *drawing) labelsInLine(centers []int) int {
	free := -1 << 30
	for c, name := range d.columns {
		name = lettering.Cut(name, d.right-d.left, fontSize)
		half := lettering.Width(name, fontSize)/2 + 1
		at := min(max(centers[c], half+2), d.width-half-2)
		if at-half < free {
			continue
		}
		free = at + half + 8
		d.label(at, d.bottom+lineHeight+2, name)
	}
	return d.bottom + lineHeight + 2
}

// labelsInRows writes labels in up to three rows.
func (d *drawing) labelsInRows(centers []int, width int) int {
	most := 0
	for c, name := range d.columns {
		rows := lettering.Wrap(name, width, fontSize, 3)
		most = max(most, len(rows))
		for i, row := range rows {
			d.label(centers[c], d.bottom+2+lineHeight*(i+1), row)
		}
	}
	return d.bottom + 2 + lineHeight*most
}

// maxSlanted is the greatest width of a slanted label.
const maxSlanted = 170

// labelsSlanted writes labels at 45 degrees that end below their columns.
func (d *drawing) labelsSlanted(centers []int, widest int) int {
	anchor, _ := d.anchors()
	longest := min(widest, maxSlanted)
	free := -1 << 30
	for c, name := range d.columns {
		if centers[c] < free {
			continue
		}
		free = centers[c] + lineHeight
		// The text reaches to the left by seven tenths of its width.
		name = lettering.Cut(name, min(longest, max((centers[c]-4)*10/7, 2*fontSize)), fontSize)
		fmt.Fprintf(&d.body, `<text class="column" transform="translate(%d %d) rotate(-45)" text-anchor="%s">%s</text>`+"\n", centers[c]+4, d.bottom+14, anchor, escape(name))
	}
	return d.bottom + 14 + longest*7/10 + 4
}

func (d *drawing) label(x, y int, text string) {
	fmt.Fprintf(&d.body, `<text class="column" x="%d" y="%d" text-anchor="middle">%s</text>`+"\n", x, y, escape(text))
}
