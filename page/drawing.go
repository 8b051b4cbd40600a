package page

import (
	"bytes"
	"fmt"
	"html"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/lettering"
)

// The font of names in a drawing, in pixels.
const fontSize int64 = 13

// The room that names take in a drawing.
const (
	lineHeight = 16
	padX       = 9
	padY       = 5
	maxRows    = 4 // of one name
)

// drawing is nodes and lines and where they stand. Names are by language, of each node in rows.
type drawing struct {
	nodes []node
	lines []line
	rows  [][][]string
	most  []string // may stand on each line
	layout
}

// rowsWidth is the width of a name in a drawing of a width.
func rowsWidth(width int64) int64 { return min(max(width/3-padX, 84), 168) }

// newDrawing lays out nodes with names in some languages. A box has room for the name in each of them.
func newDrawing(all []node, lines []line, texts []string, width int64, left string) drawing {
	d := drawing{nodes: all, lines: lines, most: texts}
	sizes := make([]box, len(all))
	for i, n := range all {
		for t, name := range n.names {
			if len(d.rows) <= t {
				d.rows = append(d.rows, make([][]string, len(all)))
			}
			rows := lettering.Wrap(name, rowsWidth(width), fontSize, maxRows)
			d.rows[t][i] = rows
			for _, row := range rows {
				sizes[i].w = max(sizes[i].w, lettering.Width(row, fontSize)+2*padX)
			}
			sizes[i].h = max(sizes[i].h, int64(len(rows))*lineHeight+2*padY)
		}
	}
	d.layout = lay(all, sizes, lines, texts, width, left)
	return d
}

// shown says what of a drawing is shown, in which language.
type shown struct {
	language int
	counts   []int    // of the ties of each line; a line without ties is hidden
	titles   []string // of the lines
}

// write writes the lines, and then the nodes over them.
func (d *drawing) write(b *bytes.Buffer, s shown) {
	isTied := make([]bool, len(d.nodes))
	for i, l := range d.lines {
		if s.counts[i] > 0 {
			isTied[l.from], isTied[l.to] = true, true
		}
		d.writeLine(b, i, s)
	}
	for i := range d.nodes {
		d.writeNode(b, i, s.language, isTied[i])
	}
}

func (d *drawing) writeLine(b *bytes.Buffer, i int, s shown) {
	l, c := d.lines[i], d.curves[i]
	off := ""
	if s.counts[i] == 0 {
		off = " off"
	}
	fmt.Fprintf(b, `<g class="line %s %s%s">`, kindClass(l.kind), l.look.class(), off)
	if s.titles != nil {
		b.WriteString("<title>" + html.EscapeString(s.titles[i]) + "</title>")
	}
	fmt.Fprintf(b, `<path d="M%d %dC%d %d %d %d %d %d"/>`, c[0].x, c[0].y, c[1].x, c[1].y, c[2].x, c[2].y, c[3].x, c[3].y)
	if !l.isMutual {
		h := c.head()
		fmt.Fprintf(b, `<path class="head" d="M%d %dL%d %dL%d %dZ"/>`, h[0].x, h[0].y, h[1].x, h[1].y, h[2].x, h[2].y)
	}
	if d.badges[i].w > 0 {
		writeBadge(b, d.badges[i], badgeText(l.look, s.counts[i]))
	}
	b.WriteString("</g>\n")
}

func writeBadge(b *bytes.Buffer, at box, text string) {
	off := ""
	if text == "" {
		off = " off"
	}
	fmt.Fprintf(b, `<g class="badge%s"><rect x="%d" y="%d" width="%d" height="%d" rx="%d"/><text x="%d" y="%d">%s</text></g>`,
		off, at.x, at.y, at.w, at.h, at.h/2, at.center().x, at.center().y+badgeFont*4/11, html.EscapeString(text))
}

func (d *drawing) writeNode(b *bytes.Buffer, i, language int, isTied bool) {
	n, at := d.nodes[i], d.boxes[i]
	class, radius := "node", 0
	switch {
	case n.isState:
		class, radius = "node state", 7
	case n.isRegion:
		radius = 7
	}
	if !isTied {
		class += " idle"
	}
	fmt.Fprintf(b, `<g class="%s" data-node="%d"><title>%s</title><rect x="%d" y="%d" width="%d" height="%d" rx="%d"/><text>`,
		class, i, html.EscapeString(n.names[language]), at.x, at.y, at.w, at.h, radius)
	rows := d.rows[language][i]
	for k, row := range rows {
		y := at.center().y - int64(len(rows)-1)*lineHeight/2 + fontSize*4/11 + 1 + int64(k)*lineHeight
		b.WriteString(`<tspan x="` + strconv.FormatInt(at.center().x, 10) + `" y="` + strconv.FormatInt(y, 10) + `">` + html.EscapeString(row) + "</tspan>")
	}
	b.WriteString("</text></g>\n")
}

// fill puts values for the names in braces of a text.
func fill(text string, values ...string) string { return strings.NewReplacer(values...).Replace(text) }
