package page

import (
	"bytes"
	"fmt"
	"html"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/lettering"
)

// sampleWidth is the width of the line of a legend.
const sampleWidth = 38

// sample writes the line of a kind and a look, with the sign of the look.
func sample(b *bytes.Buffer, kind int, l look, x, y int64) {
	fmt.Fprintf(b, `<g class="line %s %s"><path d="M%d %dH%d"/>`, kindClass(kind), l.class(), x, y, x+sampleWidth)
	if sign := lookTable[l].sign; sign != "" {
		writeBadge(b, box{x + sampleWidth/2 - badgeHeight/2, y - badgeHeight/2, badgeHeight, badgeHeight}, sign)
	}
	b.WriteString("</g>")
}

// used returns the kinds and the looks of lines, in order.
func used(lines []line) (kinds []int, looks []look) {
	for _, l := range lines {
		kinds, looks = append(kinds, l.kind), append(looks, l.look)
	}
	slices.Sort(kinds)
	slices.Sort(looks)
	return slices.Compact(kinds), slices.Compact(looks)
}

// shape is the border of a box, with the key of its word.
type shape struct {
	word string
	rx   int
}

// shapes returns the borders that nodes have.
func shapes(all []node) []shape {
	var found []shape
	for _, s := range []shape{{"region", 7}, {"organization", 0}} {
		if slices.ContainsFunc(all, func(n node) bool { return n.isRegion == (s.word == "region") }) {
			found = append(found, s)
		}
	}
	return found
}

// legend writes the legend of a drawing in rows below each other, and returns its height.
func (d *drawing) legend(b *bytes.Buffer, code string, width, top int64) int64 {
	x, y := int64(margin), top+lineHeight
	place := func(text string) int64 {
		w := sampleWidth + 8 + lettering.Width(text, fontSize) + 18
		if x > margin && x+w > width {
			x, y = margin, y+24
		}
		at := x
		x += w
		fmt.Fprintf(b, `<text class="word" x="%d" y="%d">%s</text>`, at+sampleWidth+8, y+5, html.EscapeString(text))
		return at
	}
	row := func() {
		if x > margin {
			x, y = margin, y+24
		}
	}
	kinds, looks := used(d.lines)
	for _, k := range kinds {
		sample(b, k, inEffect, place(kindWords[k].in(code)), y)
	}
	row()
	for _, l := range looks {
		sample(b, len(kindWords)-1, l, place(lookWords[l].in(code)), y)
	}
	row()
	for _, s := range shapes(d.nodes) {
		at := place(say(s.word, code))
		fmt.Fprintf(b, `<g class="node"><rect x="%d" y="%d" width="24" height="16" rx="%d"/></g>`, at+7, y-8, s.rx)
	}
	if slices.ContainsFunc(d.most, func(text string) bool { return strings.ContainsAny(text, "0123456789") }) {
		at := place(say("count", code))
		fmt.Fprintf(b, `<g class="line other in-effect"><path d="M%d %dH%d"/>`, at, y, at+sampleWidth)
		writeBadge(b, box{at + sampleWidth/2 - 8, y - 8, 16, 16}, "2")
		b.WriteString("</g>")
	}
	row()
	b.WriteString("\n")
	return y - top
}
