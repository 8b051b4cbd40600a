package page

import (
	"bytes"
	_ "embed"
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/lettering"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
)

//go:embed drawing.css
var drawingCSS string

// SVG draws links as an image: those of a day, of one party, between two, or any selection of them.
//
// A party is a box, with round corners if it is a region. Links of one kind and one look between two parties are one line
// with their number. The parties of two countries with links across the border only stand in two columns; others
// are placed by forces, so that those with links are near each other. Names do not overlap. The title of a line, which
// browsers show under the pointer, tells its links in sentences.
//
// For more parties or links than the options allow it returns a [*TooManyError] and writes nothing. Any other error is that of the
// writer.
func SVG(w io.Writer, net *network.Network, links []network.Link, o Options) error {
	tag, _ := prose.Match(o.Language)
	t := editionOf(net, tag)
	links = withoutVaguer(net, links)
	n := nodesOf(net, func(yield func(a, b party.ID) bool) {
		for i := range links {
			if !yield(links[i].A, links[i].B) {
				return
			}
		}
	})
	if err := o.check("SVG", len(n.all), len(links)); err != nil {
		return err
	}
	for i := range n.all {
		n.all[i].names = []string{t.nameOf(n.all[i].id, o)}
	}
	ties := make([]tie, len(links))
	for i, l := range links {
		s := spell{until: 1, look: lookOf(l.State, l.Truth, l.Applies), link: l}
		ties[i] = tie{kindNumber(l.Kind), n.number[l.A], n.number[l.B], isMutual(net, l.Kind, l.Via), []spell{s}}
	}
	lines := linesOf(ties)
	d := newDrawing(n.all, lines, longest(ties, lines), int64(o.width()), leftOf(net, o))
	var b bytes.Buffer
	d.writeImage(&b, t, o, shown{0, countOn(ties, lines, 0), t.titles(&d, ties)})
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("page: SVG: %w", err)
	}
	return nil
}

// maxTold is the number of links that the title of a line tells.
const maxTold = 8

// titles tells the links of each line.
func (e edition) titles(d *drawing, ties []tie) []string {
	told := make([][]string, len(d.lines))
	for i := range ties {
		s := &ties[i].spells[0]
		if len(told[s.line]) < maxTold {
			told[s.line] = append(told[s.line], clean(e.brief.Link(s.link)))
		} else if len(told[s.line]) == maxTold {
			told[s.line] = append(told[s.line], "…")
		}
	}
	titles := make([]string, len(told))
	for i := range told {
		titles[i] = strings.Join(told[i], "\n")
	}
	return titles
}

// writeImage writes a drawing as an image by itself: with its title, day and legend.
func (d *drawing) writeImage(b *bytes.Buffer, t edition, o Options, s shown) {
	width := max(int64(o.width()), d.width)
	title := t.titleOf(o)
	var body bytes.Buffer
	y := int64(4)
	for _, row := range lettering.Wrap(title, width-2*margin, titleSize, 3) {
		y += titleSize + 5
		fmt.Fprintf(&body, `<text class="title" x="%d" y="%d">%s</text>`+"\n", margin, y, html.EscapeString(row))
	}
	if !o.Day.IsZero() {
		y += lineHeight + 6
		fmt.Fprintf(&body, `<text class="word" x="%d" y="%d">%s</text>`+"\n", margin, y, html.EscapeString(clean(t.brief.Day(o.Day))))
	}
	y += 12
	if len(d.nodes) == 0 {
		y += lineHeight + 6
		fmt.Fprintf(&body, `<text class="word" x="%d" y="%d">%s</text>`+"\n", margin, y, html.EscapeString(say("noties", t.code)))
	}
	fmt.Fprintf(&body, `<g transform="translate(%d %d)">`+"\n", (width-d.width)/2, y)
	d.write(&body, s)
	body.WriteString("</g>\n")
	y += d.height + 10
	if len(d.nodes) > 0 {
		y += d.legend(&body, t.code, width, y)
	}
	told := 0
	for _, n := range s.counts {
		told += n
	}
	fmt.Fprintf(b, `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="%d" height="%d" viewBox="0 0 %d %d" lang="%s" role="img" aria-labelledby="drawing-title drawing-description">`+"\n",
		width, y, width, y, t.tag)
	b.WriteString(`<title id="drawing-title">` + html.EscapeString(title) + "</title>\n")
	b.WriteString(`<desc id="drawing-description">` + html.EscapeString(d.describe(t, told)) + "</desc>\n")
	b.WriteString("<style>\n" + drawingCSS + "</style>\n" + `<rect class="paper" width="100%" height="100%"/>` + "\n")
	b.Write(body.Bytes())
	b.WriteString("</svg>\n")
}

// titleSize is the size of the font of a title, in pixels.
const titleSize int64 = 20

// describe says how much a drawing shows.
func (d *drawing) describe(t edition, ties int) string {
	return fill(description.in(t.code), "{parties}", strconv.Itoa(len(d.nodes)), "{ties}", strconv.Itoa(ties))
}

// leftOf returns the country of the first party that a drawing is about.
func leftOf(net *network.Network, o Options) string {
	if len(o.About) == 0 {
		return ""
	}
	return nodeOf(net, o.About[0]).country.String()
}
